public import Autodiff

extension Expression {
  /// Whether no function in it jumps or turns sharply, and so is one formula here and another there.
  public var isSmooth: Bool {
    !contains { part in
      switch part {
      case .unary(let operation, _):
        switch operation {
        case .relu, .step, .abs, .ceil, .floor: true
        case .negate, .sigma, .tanh, .exp, .ln, .sqrt: false
        }
      case .binary(.max, _, _), .binary(.min, _, _): true
      case .number, .name, .binary: false
      }
    }
  }
}
