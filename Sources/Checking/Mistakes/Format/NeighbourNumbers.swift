import Autodiff
import Curriculum

/// The numbers that are right for the neighbours of a node: those of the same name with another index, as w1
/// and w2 or W12 and W21.
///
/// That one of them was given for another is told where no mistake in the calculation explains an answer, and
/// never sought where numbers are drawn: among so many numbers one is soon like another by chance.
struct NeighbourNumbers {
  /// With more neighbours a number is that of one of them by chance.
  private static let most = 12

  private let asked: String?
  private let figures: Int
  private let numbers: [(name: String, target: Field.Target, value: Double)]

  /// Collects them for a field; none where no number of a node is asked for, or one of a table.
  init(of field: Field, in truth: StepTruth) {
    figures = field.figures
    let others: [(name: String, target: Field.Target)]
    switch field.target {
    case .value(let node, let row) where row.isEmpty:
      asked = node
      others = truth.neighbours(of: node).map { ($0, .value(node: $0, given: [:])) }
    case .number(.name(let node)):
      asked = node
      others = truth.neighbours(of: node).map { ($0, .value(node: $0, given: [:])) }
    case .gradient(let node):
      asked = node
      others = truth.neighbours(of: node).map { ($0, .gradient(node: $0)) }
    case .localDerivative(let consumer, let input):
      asked = input
      let inputs = truth.graph?.node(named: consumer)?.expression?.names ?? []
      others = truth.neighbours(of: input).filter(inputs.contains).map {
        ($0, .localDerivative(consumer: consumer, input: $0))
      }
    case .update(let parameter, let rate):
      asked = parameter
      others = truth.neighbours(of: parameter).map {
        ($0, .update(parameter: $0, rate: rate))
      }
    case .value, .number, .expression, .shape, .decomposition, .find, .experiment, .choice:
      asked = nil
      others = []
    }
    numbers = others.compactMap { name, target in
      let other = Field(
        id: field.id, question: field.question, target: target, figures: field.figures)
      guard case .number(let value)? = truth.truth(of: other), value != 0 else { return nil }
      return (name, target, value)
    }
  }

  /// Returns that an answer is right for a neighbour; empty where it is for none, or for several, and where
  /// that would give the neighbour's number away.
  ///
  /// - Parameter isOpen: Whether a number is still asked for.
  func mistakes(in reading: NumberReading, where isOpen: (Field.Target) -> Bool) -> [Mistake] {
    let typed = TypedNumber(reading, figures: figures).asWritten
    let like = numbers.filter {
      PredictedNumber($0.value, rounded: $0.value, figures: figures).explains(typed)
    }
    guard numbers.count <= Self.most, let asked, let first = like.first, like.count == 1,
      !isOpen(first.target)
    else { return [] }
    return [
      Mistake(
        code: .format(.neighbour), place: .neighbour(first.name, of: asked), specificity: .format)
    ]
  }
}

extension StepTruth {
  /// Returns the nodes of the same name with another index that are of the same kind: given, and learned or
  /// not, or computed by a formula of the same form.
  fileprivate func neighbours(of name: String) -> [String] {
    guard let graph, let node = graph.node(named: name), let stem = name.indexed else { return [] }
    return graph.nodes.filter { other in
      other.name != name && other.name.indexed == stem
        && other.expression?.form == node.expression?.form
        && parameters.contains(other.name) == parameters.contains(name)
    }.map(\.name)
  }
}

extension Expression {
  /// The formula without its names, which two nodes have in common that compute the same of other nodes.
  fileprivate var form: Expression { canonical.replacingNames { _ in .name("") } }
}

extension String {
  /// The name without the digits of its index, in the place of which marks stand; nil where it has none.
  fileprivate var indexed: String? {
    let marked = String(map { $0.isASCII && $0.isNumber ? "#" : $0 })
    return marked == self ? nil : marked
  }
}
