import Autodiff
import Checking
import Curriculum

/// What a practice question asks whatever its numbers, told apart for repetition.
///
/// Several graphs, of one lesson or of many, may ask the same: the same unknown, worked out by the same
/// formulas. Of a pass to be checked these are all of the graph, whichever line is wrong. A local derivative is
/// the same as another where they differ in names alone: of all products by a factor it is the other factor.
struct PracticeTask: Hashable, Sendable {
  private let questions: [Question.Kind]
  /// The local derivatives that are asked for, with names that say nothing, in place of the questions.
  private let derivatives: [LocalDerivative]
  private let direction: PassDirection?
  /// The node that gradients are taken of.
  private let output: String?
  /// The formulas that the answers are worked out by, by their nodes.
  private let formulas: [String: Expression]
  /// Whether all answers are the same for all numbers, so that the second time nothing is new.
  let holdsForAllNumbers: Bool

  /// Takes what questions ask of a graph.
  ///
  /// - Parameter direction: That of a pass to be checked; nil where the questions themselves are asked.
  init(_ questions: [Question.Kind], of graph: Graph?, checking direction: PassDirection? = nil) {
    let local = questions.compactMap { LocalDerivative($0, of: graph) }
    let areLocal = direction == nil && local.count == questions.count
    derivatives = areLocal ? local : []
    self.questions = direction == nil && !areLocal ? questions : []
    self.direction = direction
    let asked = direction == nil ? self.questions.map { graph?.nodes(behind: $0) } : [nil]
    let names = asked.contains(nil) ? nil : Set(asked.compactMap(\.self).joined())
    formulas = (graph?.nodes ?? []).reduce(into: [:]) { formulas, node in
      if names?.contains(node.name) ?? true { formulas[node.name] = node.expression }
    }
    // A local derivative and a value are the same whatever comes after them.
    let isLocal = direction == nil && questions.allSatisfy(\.isWithoutOutput)
    output = isLocal ? nil : graph?.output
    holdsForAllNumbers =
      direction == nil && questions.allSatisfy { graph?.holdsForAllNumbers($0) ?? false }
  }
}

/// A local derivative that is asked for, as a number or as a formula.
private struct LocalDerivative: Hashable, Sendable {
  private let formula: Expression
  private let isFormulaAsked: Bool

  /// Takes the derivative that a question asks for; nil for other questions.
  init?(_ question: Question.Kind, of graph: Graph?) {
    let link: (consumer: String, input: String)
    switch question {
    case .localDerivative(let consumer, let input):
      (link, isFormulaAsked) = ((consumer, input), false)
    case .expression(let question):
      guard case .quantity(.localDerivative(let consumer, let input)) = question.subject else {
        return nil
      }
      (link, isFormulaAsked) = ((consumer, input), true)
    default: return nil
    }
    guard
      let derivative = graph?.node(named: link.consumer)?.expression?
        .derivative(withRespectTo: link.input)
    else { return nil }
    let names = derivative.names
    formula = derivative.replacingNames { name in
      names.firstIndex(of: name).map { .name("\($0)") }
    }
  }
}

extension Question.Kind {
  fileprivate var isWithoutOutput: Bool {
    switch self {
    case .value, .localDerivative: true
    case .expression(let question): !question.isGradient
    default: false
    }
  }
}

extension ExpressionQuestion {
  fileprivate var isGradient: Bool {
    if case .quantity(.gradient) = subject { true } else { false }
  }
}

extension Graph {
  /// The nodes by whose formulas a question is answered; nil for all.
  fileprivate func nodes(behind question: Question.Kind) -> Set<String>? {
    switch question {
    case .value(let node): [node]
    case .localDerivative(let consumer, _): [consumer]
    case .expression(let question):
      switch question.subject {
      case .quantity(.localDerivative(let consumer, _)): [consumer]
      case .quantity(.value(let node)): ancestors(of: node)
      default: nil
      }
    case .gradient(let node), .update(let node, _):
      Set(consumers(of: node, leadingTo: output))
    default: nil
    }
  }

  /// Whether the answer to a question is the same for all numbers: that of a formula, and a derivative
  /// that is a mere number.
  fileprivate func holdsForAllNumbers(_ question: Question.Kind) -> Bool {
    switch question {
    case .expression: true
    case .localDerivative(let consumer, let input): isConstant(consumer, by: input)
    case .gradient(let node): isConstantGradient(node)
    default: false
    }
  }

  private func isConstant(_ consumer: String, by input: String) -> Bool {
    node(named: consumer)?.expression?.derivative(withRespectTo: input).names.isEmpty == true
  }

  private func isConstantGradient(_ node: String) -> Bool {
    consumers(of: node, leadingTo: output).allSatisfy {
      isConstant($0, by: node) && ($0 == output || isConstantGradient($0))
    }
  }
}
