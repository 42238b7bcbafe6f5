import Autodiff
public import Curriculum

/// The numbers that a learner has answered so far, right or wrong: what later answers follow from.
///
///     var earlier = EarlierAnswers.none
///     earlier.add(marker.mark("7", for: e), for: e, of: step)        // a wrong 7 for e
///     marker.mark("-14", for: loss, earlier: earlier).verdict        // .followsThrough
public struct EarlierAnswers: Hashable, Sendable {
  /// Nothing answered: every earlier number is taken as right.
  public static let none = EarlierAnswers()

  /// A number of a graph under certain given values.
  struct Key: Hashable, Sendable {
    var graph: String
    var quantity: Quantity
    var given: [String: Double]
  }

  /// A number that was answered.
  struct Answer: Hashable, Sendable {
    var reading: NumberReading
    var figures: Int
    var isRight: Bool
  }

  private var answers: [Key: Answer] = [:]
  /// The numbers that the learner was shown without answering.
  private var shown: Set<Key> = []

  /// What is asked for in a step.
  private struct AskedTarget: Hashable, Sendable {
    let graph: String?
    let given: [String: Double]
    let target: Field.Target

    init(_ field: Field, of step: Step) {
      graph = step.graph
      given = step.given
      target = field.target
    }
  }

  /// What was answered right or shown, whether other numbers follow from it or not.
  private var settled: Set<AskedTarget> = []

  /// Creates an empty collection.
  public init() {}

  /// Whether nothing was answered.
  public var isEmpty: Bool { answers.isEmpty }

  /// Adds what came of an answer; the last one for a number counts.
  ///
  /// What is not a number of a graph, could not be read or lacks figures is left out.
  public mutating func add(_ mark: Mark, for field: Field, of step: Step) {
    if mark.verdict == .right { settled.insert(AskedTarget(field, of: step)) }
    guard let key = Self.key(of: field, step: step), let reading = mark.reading else { return }
    let isRight: Bool
    switch mark.verdict {
    case .right: isRight = true
    case .followsThrough, .wrong: isRight = false
    case .moreDigits, .incomplete, .unreadable: return
    }
    if case .localDerivative = key.quantity { hasLocalDerivatives = true }
    answers[key] = Answer(reading: reading, figures: field.figures, isRight: isRight)
  }

  /// Adds that the solution of a field was shown.
  public mutating func addShown(_ field: Field, of step: Step) {
    settled.insert(AskedTarget(field, of: step))
    if let key = Self.key(of: field, step: step) { shown.insert(key) }
  }

  /// Whether any answer is a local derivative.
  private(set) var hasLocalDerivatives = false

  /// Returns the answer for a number.
  func answer(_ quantity: Quantity, graph: String?, given: [String: Double]) -> Answer? {
    guard !answers.isEmpty, let graph else { return nil }
    return answers[Key(graph: graph, quantity: quantity, given: given)]
  }

  /// Returns whether a number was answered or shown.
  func knows(_ quantity: Quantity, graph: String?, given: [String: Double]) -> Bool {
    guard let graph else { return false }
    let key = Key(graph: graph, quantity: quantity, given: given)
    return answers[key] != nil || shown.contains(key)
  }

  /// Returns whether a number was answered right, or shown.
  func hasRight(_ quantity: Quantity, graph: String?, given: [String: Double]) -> Bool {
    guard let graph else { return false }
    let key = Key(graph: graph, quantity: quantity, given: given)
    return answers[key]?.isRight ?? shown.contains(key)
  }

  /// Returns whether a field was answered right, or its solution shown.
  func hasSettled(_ field: Field, of step: Step) -> Bool {
    settled.contains(AskedTarget(field, of: step))
  }

  /// Returns the wrong numbers that were answered for a graph, where they were not mended.
  func wrongNumbers(graph: String?, given: [String: Double]) -> OwnNumbers {
    var own = OwnNumbers.none
    for (key, answer) in answers
    where !answer.isRight && key.graph == graph && key.given == given {
      switch key.quantity {
      case .value(let node): own.values[node] = answer.reading.value
      case .gradient(let node): own.gradients[node] = answer.reading.value
      case .localDerivative: break
      }
    }
    return own
  }

  private static func key(of field: Field, step: Step) -> Key? {
    guard let graph = step.graph else { return nil }
    switch field.target {
    case .value(let node, let row):
      let given = step.given.merging(row) { _, row in row }
      return Key(graph: graph, quantity: .value(node: node), given: given)
    case .gradient(let node):
      return Key(graph: graph, quantity: .gradient(node: node), given: step.given)
    case .localDerivative(let consumer, let input):
      let quantity = Quantity.localDerivative(consumer: consumer, input: input)
      return Key(graph: graph, quantity: quantity, given: step.given)
    case .number(.name(let node)):
      return Key(graph: graph, quantity: .value(node: node), given: step.given)
    case .number, .update, .expression, .shape, .decomposition, .find, .experiment, .choice:
      return nil
    }
  }
}
