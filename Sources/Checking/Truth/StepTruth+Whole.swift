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
    let exact =
      switch field.target {
      case .value(let node, let row): evaluation(given: row)?.value(of: node)
      case .gradient(let node): self.exact?.gradient(of: node)
      case .number(let expression): expression.exactValue { self.exact?.value(of: $0) }
      case .choice: nil as Rational?
      }
    if let exact { return exact.isWhole }
    return (value - value.rounded()).magnitude <= value.magnitude * Acceptance.noise
  }
}
