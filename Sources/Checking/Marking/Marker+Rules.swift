public import Curriculum

/// What answers tell of rules.
extension Marker {
  /// Returns the rules that an answer tells of.
  ///
  /// A right answer tells of the rules that it shows, a wrong one of those that the mistakes told of it break:
  /// one mistake, or two where nothing tells which it was. A wrong answer that nothing explains, or that is 0
  /// for one of many reasons, tells of all the rules that it needs. None where mistakes are not explained.
  public func rules(toldBy mark: Mark, of field: Field) -> [Rule] {
    switch mark.verdict {
    case .right, .followsThrough: rules(of: field)?.shown ?? []
    case .wrong:
      if mark.mistakes.isEmpty || mark.isZeroOfManyReasons(for: field.target) {
        rules(neededBy: field)
      } else {
        rules(brokenBy: mark.told, in: field)
      }
    case .moreDigits, .incomplete, .unreadable: []
    }
  }

  /// Returns the rules that the answer to a field needs; none where mistakes are not explained.
  public func rules(neededBy field: Field) -> [Rule] { rules(of: field)?.needed ?? [] }

  /// Returns the rule that a wrong answer has broken, whichever of the mistakes that explain it was made; nil
  /// where they break several, or the number may have come about without any.
  ///
  /// A mistake that says what the number is, as the value in the place of the gradient, is another name for how
  /// one came to it.
  public func rule(brokenForCertainBy mark: Mark, in field: Field) -> Rule? {
    guard mark.verdict == .wrong, !mark.mayBeCopied,
      !mark.isZeroOfManyReasons(for: field.target),
      !mark.mistakes.contains(where: { $0.specificity == .format })
    else { return nil }
    let acts = mark.mistakes.filter { !MistakeEvidence.isOutcome($0.code) }
    let told = acts.isEmpty ? mark.mistakes : acts
    guard told.allSatisfy({ !rules(brokenBy: [$0], in: field).isEmpty }) else { return nil }
    let broken = rules(brokenBy: told, in: field)
    return broken.count == 1 ? broken.first : nil
  }

  private func rules(brokenBy mistakes: [Mistake], in field: Field) -> [Rule] {
    let broken = mistakes.compactMap { mistake in
      mistake.isLostSign ? rule(of: field) : Rule(brokenBy: mistake, in: field, of: truth)
    }
    return Rule.allCases.filter(broken.contains)
  }

  /// The rule by which a field is worked out, where its answer needs it: a sign that is lost on the way
  /// breaks no rule of its own, but what was to be done did not come right.
  private func rule(of field: Field) -> Rule? {
    Rule(of: field, in: truth).flatMap { rules(neededBy: field).contains($0) ? $0 : nil }
  }

  private func rules(of field: Field) -> FieldRules? {
    recogniser.map { FieldRules(of: field, in: $0) }
  }
}

extension Mistake {
  /// Whether the answer has the other sign, and nothing else is wrong with it.
  fileprivate var isLostSign: Bool {
    isOfSign && specificity != .gradient
  }
}
