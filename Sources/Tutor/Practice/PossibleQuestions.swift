import Autodiff
import Checking
import Curriculum

/// The questions that a graph allows, each set to be asked at once.
struct PossibleQuestions {
  /// How many values on the way to one are asked with it at once, in a short question and in a pass.
  private static let forwardLimits = (short: 3, pass: 6)
  /// The most gradients on the way to one that are asked with it at once.
  private static let backwardLimit = 4
  /// The most gradients that are asked before an update, and the longest way back before which they are: the
  /// numbers of a longer one hide nothing too seldom, in so many fields at once.
  private static let (trainingLimit, trainingWay) = (2, 4)
  /// The most operations of a formula that is to be written down.
  private static let formulaLimit = 8

  private let lesson: Lesson
  private let name: String
  private let lessonGraph: LessonGraph?
  private let computed: [Graph.Node]

  /// Looks at a graph of a lesson.
  init(_ lesson: Lesson, graph name: String) {
    self.lesson = lesson
    self.name = name
    lessonGraph = lesson.graphs[name]
    computed = lessonGraph?.graph.nodes.filter { $0.expression != nil } ?? []
  }

  /// Whether a worked forward pass has enough lines to look for a mistake in.
  var isLong: Bool { computed.count >= WorkedPass.lengths.least }

  /// Whether the output is a loss, which there is a sense in descending.
  var hasLoss: Bool {
    guard let output = lessonGraph?.graph.output else { return false }
    let step = Step(id: "", graph: name, text: LocalizedText(""))
    let field = Field(id: "", question: "", target: .value(node: output, given: [:]), figures: 3)
    let rule = Rule(of: field, in: StepTruth(lesson: lesson, step: step))
    return rule == .loss || rule == .squareValue || rule == .crossEntropy
  }

  /// Returns the questions of a kind.
  func questions(of kind: PracticeItem.Kind) -> [[Question]] {
    guard let lessonGraph else { return [] }
    let graph = lessonGraph.graph
    switch kind {
    case .forward:
      return computed.flatMap { node -> [[Question]] in
        let ancestors = graph.ancestors(of: node.name)
        let way = computed.map(\.name).filter(ancestors.contains)
        return Self.ends(of: way, [Self.forwardLimits.short, Self.forwardLimits.pass]).map {
          nodes in
          nodes.map { Question(id: $0, kind: .value(node: $0)) }
        }
      }
    case .gradient:
      return graph.nodes.map(\.name).filter(lessonGraph.nodesWithGradient.contains)
        .flatMap { node in
          Self.ends(of: wayBack(to: node), [1, Self.backwardLimit]).map { nodes in
            nodes.map { Question(id: $0, kind: .gradient(node: $0)) }
          }
        }
    case .local:
      // Those that are the same number, as the 1 of a sum, whatever the numbers are asked for once.
      var constants: Set<Expression> = []
      return links.filter { lessonGraph.hasLocalDerivative($0.consumer.expression, by: $0.input) }
        .filter { consumer, input in
          guard let derivative = consumer.expression?.derivative(withRespectTo: input),
            derivative.names.isEmpty
          else { return true }
          return constants.insert(derivative).inserted
        }
        .map { consumer, input in
          [
            Question(
              id: "\(consumer.name)-\(input)",
              kind: .localDerivative(consumer: consumer.name, input: input))
          ]
        }
    case .update(let rate):
      // Alone, and as a step of training: back to the parameter, and then the update.
      let reached = lessonGraph.nodesWithGradient
      return lessonGraph.parameters.filter(reached.contains).flatMap { parameter in
        let update = Question(id: parameter + "'", kind: .update(parameter: parameter, rate: rate))
        let way = wayBack(to: parameter)
        guard way.count <= Self.trainingWay else { return [[update]] }
        let gradients = way.suffix(Self.trainingLimit).map {
          Question(id: $0, kind: .gradient(node: $0))
        }
        return [[update], gradients + [update]]
      }
    case .formula, .worked, .mixed:
      return []
    }
  }

  /// Returns the nodes with a gradient from the output back to a node, which is the last.
  private func wayBack(to node: String) -> [String] {
    guard let lessonGraph else { return [] }
    let descendants = lessonGraph.graph.descendants(of: [node])
    return lessonGraph.graph.nodes.reversed().map(\.name).filter {
      lessonGraph.nodesWithGradient.contains($0) && descendants.contains($0)
    }
  }

  /// Returns the last nodes of a way, so many of them at a time, each set once.
  private static func ends(of way: [String], _ lengths: [Int]) -> [[String]] {
    var ends: [[String]] = []
    for end in lengths.map({ Array(way.suffix($0)) }) where !ends.contains(end) { ends.append(end) }
    return ends
  }

  /// The formulas of the local derivatives that are no mere numbers, and are written without a case
  /// distinction, as that of a ReLU is not.
  var derivatives: [[Question]] {
    links.compactMap { consumer, input in
      guard let formula = consumer.expression, formula.isSmooth else { return nil }
      let derivative = formula.derivative(withRespectTo: input)
      guard !derivative.names.isEmpty, derivative.operationCount <= Self.formulaLimit,
        lessonGraph?.hasLocalDerivative(formula, by: input) == true
      else { return nil }
      return [
        Question(
          id: "formula-\(consumer.name)-\(input)",
          kind: .expression(
            ExpressionQuestion(
              subject: .quantity(.localDerivative(consumer: consumer.name, input: input)))))
      ]
    }
  }

  /// The formulas of values that are computed from other ones, over given nodes alone.
  var compositions: [[Question]] {
    guard let graph = lessonGraph?.graph else { return [] }
    let isComputed = Set(computed.map(\.name))
    let questions = computed.filter { node in
      node.expression?.names.contains(where: isComputed.contains) == true
    }.map { node in
      let behind = graph.ancestors(of: node.name)
      let names = graph.given.map(\.name).filter(behind.contains)
      return Question(
        id: "formula-\(node.name)",
        kind: .expression(
          ExpressionQuestion(subject: .quantity(.value(node: node.name)), names: names)))
    }
    let step = Step(id: "", graph: name, text: LocalizedText(""), questions: questions)
    let truth = StepTruth(lesson: lesson, step: step)
    return zip(questions, step.fields).compactMap { question, field in
      guard case .expression(let formula)? = truth.truth(of: field),
        formula.operationCount <= Self.formulaLimit
      else { return nil }
      return [question]
    }
  }

  /// The computed nodes with each node that they use and that is no mere datum.
  private var links: [(consumer: Graph.Node, input: String)] {
    guard let lessonGraph else { return [] }
    return computed.flatMap { consumer in
      (consumer.expression?.names ?? [])
        .filter { lessonGraph.graph.node(named: $0) != nil && !lessonGraph.isData($0) }
        .map { (consumer, $0) }
    }
  }
}
