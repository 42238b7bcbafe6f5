import Autodiff
import Curriculum

/// A step of gradient descent for one parameter: p′ = p − η·∂L/∂p.
struct Descent {
  let parameter: String
  /// η.
  let rate: Double
  /// The node that is made smaller.
  let output: String

  /// The name of the gradient, `∂L/∂p`.
  var gradientName: String { ChainRule.gradientName(of: output, by: parameter) }

  /// p − η·∂L/∂p, with the gradient as a name.
  var formula: Expression {
    .binary(
      .subtract, .name(parameter),
      .binary(.multiply, .number(rate), .name(gradientName)))
  }

  /// What the names in ``formula`` stand for.
  var quantities: [String: Quantity] { [gradientName: .gradient(node: parameter)] }
}
