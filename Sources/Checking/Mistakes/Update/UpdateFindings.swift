import Autodiff
import Curriculum

/// What the mistakes `U-` lead to in a step of gradient descent.
struct UpdateFindings {
  private let question: UpdateQuestion
  private let facts: GraphFacts
  private let numbers: LearnerNumbers

  init(_ question: UpdateQuestion, _ facts: GraphFacts, _ numbers: LearnerNumbers) {
    self.question = question
    self.facts = facts
    self.numbers = numbers
  }

  private var rate: Double { question.rate }
  private var old: Double { numbers.values[question.parameter] ?? .nan }
  private var gradient: Double { numbers.gradients[question.parameter] ?? 0 }

  /// The right value.
  var right: Double { stepped(question.parameter) }

  /// The numbers.
  var all: [Finding] {
    var findings = [
      finding(.add, old + rate * gradient),
      finding(.withoutRate, old - gradient),
      finding(.stepOnly, -rate * gradient),
      finding(.stepOnly, rate * gradient),
      finding(.notUpdated, old),
      finding(.gradient, gradient),
      finding(.absolute, old - rate * gradient.magnitude),
      finding(.rateTenfold, old - 10 * rate * gradient),
      finding(.rateTenth, old - rate / 10 * gradient),
      finding(.dividedByRate, old - gradient / rate),
    ]
    findings.append(finding(.sequential, old - rate * sequentialGradient))
    findings += ofTheStepBefore
    if let value = exampleByExample {
      findings.append(
        Finding(
          .loss(.sequential), .shape, at: .node(question.parameter), value,
          slack: numbers.gradientSlack(value - old)))
    }
    return findings
  }

  /// The old value is known; the step comes from a gradient that may have been rounded, and from
  /// more than one where other parameters were updated first.
  private func finding(_ code: UpdateMistake, _ value: Double) -> Finding {
    let step = code == .stepOnly || code == .gradient ? value : value - old
    return Finding(
      .update(code), .shape, at: .node(question.parameter), value,
      slack: numbers.gradientSlack(step)
        + (code == .sequential ? numbers.gradientSlack(rate * gradient) : 0))
  }

  private func stepped(_ parameter: String) -> Double {
    (numbers.values[parameter] ?? .nan) - rate * (numbers.gradients[parameter] ?? 0)
  }

  /// The gradient with the values of the forward pass but the other parameters already updated.
  private var sequentialGradient: Double {
    var mixed = numbers
    for other in question.parameters where other != question.parameter {
      mixed.setValue(of: other, to: numbers.written(stepped(other)))
    }
    return mixed.gradients(of: .name(facts.output), facts)[question.parameter] ?? 0
  }

  /// With the gradient, or from the value, that the parameter had before the updates of the step.
  private var ofTheStepBefore: [Finding] {
    guard let given = question.before else { return [] }
    let before = numbers.again(GraphFacts(question.graph, overriding: given))
    var findings: [Finding] = []
    if let gradient = before.gradients[question.parameter] {
      findings.append(finding(.staleGradient, old - rate * gradient))
    }
    if let value = before.values[question.parameter], value != old {
      findings.append(
        Finding(
          .update(.oldParameter), .shape, at: .node(question.parameter), value - rate * gradient,
          slack: numbers.gradientSlack(rate * gradient)))
    }
    return findings
  }

  /// The parameter after a step for every example of a mean, one after the other.
  private var exampleByExample: Double? {
    guard let formula = facts.formulas[facts.output],
      let mean = MeanShape(formula, resolve: facts.resolved, value: numbers.value)
    else { return nil }
    var parameter = old
    for example in mean.terms {
      let given = question.given.merging([question.parameter: parameter]) { _, new in new }
      let moved = GraphFacts(question.graph, overriding: given)
      let slope = numbers.again(moved)
        .gradients(of: example, moved)[question.parameter]
      parameter = numbers.written(parameter - rate * (slope ?? 0))
    }
    return parameter
  }
}
