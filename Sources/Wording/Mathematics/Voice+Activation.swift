public import Autodiff
import Curriculum

extension Voice {
  /// The function of a unit as it is called: `σ`, `tanh`, `ReLU`.
  public func activation(_ operation: UnaryOperation) -> String {
    switch operation {
    case .sigma: "σ"
    case .tanh: "tanh"
    case .relu: "ReLU"
    case .step: language == .spanish ? "escalón" : "step"
    case .negate, .exp, .ln, .sqrt, .abs, .ceil, .floor: operation.rawValue
    }
  }
}
