import Autodiff
import Curriculum

/// What the mistakes of the family `G-` lead to at a node.
struct GradientFindings {
  private let question: GradientQuestion

  init(_ question: GradientQuestion) {
    self.question = question
  }

  /// The numbers, most specific first.
  ///
  /// - Parameter chained: The gradients of the whole graph under each wrong rule.
  func all(chained: [ChainedRule]) -> [Finding] {
    let lastStep = lastStep
    return lastStep.filter { $0.mistake.specificity == .operation } + termAsConstant
      + sumAsProduct + neighboursFactor + squareWithoutTarget + combinations + answerTypes
      + lastStep.filter { $0.mistake.specificity != .operation } + chained.compactMap(chain)
  }

  private var node: String { question.node }
  private var place: MistakePlace { .node(question.node) }

  private func edge(to consumer: String) -> MistakePlace { .edge(from: node, to: consumer) }

  // MARK: The last step: true gradients of the consumers, a wrong local rule

  private var lastStep: [Finding] {
    question.consumers.flatMap { consumer -> [Finding] in
      guard let formula = question.facts.formulas[consumer] else { return [] }
      return LocalRule.catalogue.filter { $0.applies(formula, node, question.numbers) }.map {
        rule in
        let contribution = question.contribution(consumer, using: rule.rules)
        return question.finding(
          .gradient(rule.code), isOmission(rule, consumer) ? .answerType : .operation,
          at: edge(to: consumer), consumer, contributing: contribution)
      }
    }
  }

  /// Whether a rule only happens to give the number of a local derivative that was left out.
  ///
  /// A factor that is 1, taken for its own derivative, is no other number than what arrives alone, and that it
  /// was left out is likelier.
  private func isOmission(_ rule: LocalRule, _ consumer: String) -> Bool {
    rule.code == .ownFactor && question.value == 1 && consumer != question.facts.output
  }

  /// A term of a sum taken for a constant, so that nothing arrives at it.
  ///
  /// Where more than one node uses it, who says so has left out a path.
  private var termAsConstant: [Finding] {
    guard question.consumers.count == 1, let consumer = question.consumers.first,
      let terms = question.facts.formulas[consumer]?.terms, terms.count > 1,
      terms.filter({ $0.value.mentions(node) }).map(\.value) == [.name(node)]
    else { return [] }
    return [
      question.finding(
        .gradient(.termAsConstant), .operation, at: edge(to: consumer), consumer, contributing: 0)
    ]
  }

  private var sumAsProduct: [Finding] {
    question.consumers.compactMap { consumer in
      guard let others = termsBeside(node, in: consumer) else { return nil }
      let values = others.map { question.numbers.value(of: $0.signed) }
      return question.finding(
        .gradient(.addAsMultiply), .operation, at: edge(to: consumer), consumer,
        contributing: question.upstream(consumer) * values.reduce(1, *))
    }
  }

  /// A bias given the input that belongs to the weight beside it: a factor of another term.
  private var neighboursFactor: [Finding] {
    question.consumers.flatMap { consumer in
      (termsBeside(node, in: consumer) ?? []).filter { $0.value.factors.count > 1 }
        .flatMap(\.value.factors).map { question.numbers.value(of: $0) }
        // Times 1 is what is right, and 0 has many reasons.
        .filter { $0 != 1 && $0 != 0 }
        .map { factor in
          question.finding(
            .gradient(.addAsMultiply), .operation, at: edge(to: consumer), consumer,
            contributing: question.upstream(consumer) * factor)
        }
    }
  }

  /// The other terms of a sum in which a node is a term of its own; nil where it is not.
  private func termsBeside(_ node: String, in consumer: String) -> [Expression.Term]? {
    guard let terms = question.facts.formulas[consumer]?.terms, terms.count > 1,
      terms.filter({ $0.value.mentions(node) }).count == 1,
      terms.contains(Expression.Term(isNegative: false, value: .name(node)))
    else { return nil }
    return terms.filter { $0.value != .name(node) }
  }

  private var squareWithoutTarget: [Finding] {
    question.consumers.compactMap { consumer in
      guard
        case .binary(.subtract, .name(node), let target)? =
          question.facts.formulas[consumer]?.squareBase, !target.mentions(node)
      else { return nil }
      return question.finding(
        .gradient(.squareWithoutTarget), .operation, at: edge(to: consumer), consumer,
        contributing: question.upstream(consumer) * 2 * question.value)
    }
  }

  // MARK: Putting the contributions together

  private var combinations: [Finding] {
    let consumers = question.consumers
    let contributions = consumers.map { question.contribution($0) }
    var findings = skippedLinks
    if consumers.count > 1 {
      findings += zip(consumers, contributions).map { counted, contribution in
        // The place of the mistake is what was left out.
        let forgotten = MistakePlace.edges(from: node, to: consumers.filter { $0 != counted })
        return question.finding(
          .gradient(.onePath), .combination, at: forgotten, adding: [contribution])
      }
      findings += [
        question.finding(
          .gradient(.pathProduct), .combination, at: place, adding: [contributions.reduce(1, *)]),
        question.finding(
          .gradient(.pathMean), .combination, at: place,
          adding: contributions.map { $0 / Double(consumers.count) }),
      ]
    } else if let consumer = consumers.first, consumer != question.facts.output {
      findings.append(
        question.finding(
          .gradient(.sumChain), .combination, at: edge(to: consumer),
          adding: [question.upstream(consumer), question.local(consumer)]))
    }
    return findings
  }

  private var skippedLinks: [Finding] {
    question.consumers.flatMap { consumer in
      let further = question.facts.consumers(of: consumer)
      return further.filter { next in
        // Of several paths one without a factor of its own is no link that was left out.
        further.count == 1
          || question.numbers.localDerivative(of: next, by: consumer, question.facts) != 1
      }.map { next in
        question.finding(
          .gradient(.skipLink), .combination, at: .edge(from: consumer, to: next), consumer,
          contributing: question.upstream(next) * question.local(consumer))
      }
    }
  }

  // MARK: Numbers of another kind

  private var answerTypes: [Finding] {
    let consumers = question.consumers
    let value = Finding(.gradient(.value), .answerType, at: place, question.value)
    guard !consumers.isEmpty else { return [value] }
    func finding(_ code: GradientMistake, adding contributions: [Double]) -> Finding {
      question.finding(.gradient(code), .answerType, at: place, adding: contributions)
    }
    return [
      finding(.localOnly, adding: consumers.map { question.local($0) }),
      finding(.upstream, adding: consumers.map(question.upstream)),
      finding(.sign, adding: consumers.map { -question.contribution($0) }),
      value,
    ]
  }

  // MARK: The whole way back with a wrong rule

  private func chain(_ rule: ChainedRule) -> Finding? {
    guard let gradient = rule.gradients[node], let site = rule.site(behind: node) else {
      return nil
    }
    return question.finding(.gradient(rule.code), .chain, at: site, adding: [gradient])
  }
}
