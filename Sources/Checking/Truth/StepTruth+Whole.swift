import Autodiff
public import Curriculum

extension StepTruth {
  /// Returns whether a whole number is right in a field, which is then given whole and not to
  /// significant figures.
  ///
  /// Decided on the exact number where there is one; else a double is whole up to the noise of
  /// computed doubles.
  public func isWhole(_ field: Field) -> Bool {
    guard case .number(let value) = truth(of: field) else { return false }
    if let exact = exactTruth(of: field) { return exact.isWhole }
    return (value - value.rounded()).magnitude <= value.magnitude * Acceptance.noise
  }

  /// Returns the exact number that is right in a field, nil where it is not a fraction.
  func exactTruth(of field: Field) -> Rational? {
    switch field.target {
    case .value(let node, let row): evaluation(given: row)?.value(of: node)
    case .gradient(let node): exact?.gradient(of: node)
    case .localDerivative(let consumer, let input):
      localDerivative(of: consumer, by: input).flatMap { exactValue(of: $0) }
    case .update(let parameter, let rate):
      exactValue(of: descent(of: parameter, rate: rate))
    case .number(let expression): exactValue(of: expression)
    case .expression, .shape, .decomposition, .find, .experiment, .choice: nil
    }
  }

  /// Returns the derivative of a node's formula as a formula.
  func localDerivative(of consumer: String, by input: String) -> Expression? {
    graph?.node(named: consumer)?.expression?.derivative(withRespectTo: input)
  }
}
