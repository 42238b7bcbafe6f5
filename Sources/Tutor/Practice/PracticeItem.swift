public import Checking
public import Curriculum

/// A short question that can be asked about a graph of a lesson with ever new numbers.
public struct PracticeItem: Hashable, Sendable {
  /// The lesson, by its id.
  public let lesson: String
  /// The graph, by its name.
  public let graph: String
  /// The questions, of one kind, or gradients before the update that they are for.
  public let questions: [Question]
  /// Whether the questions are shown worked out with a mistake, which is to be found.
  public let isWorked: Bool
  /// What is asked, told apart for repetition.
  let task: PracticeTask

  init(lesson: Lesson, graph: String, questions: [Question], isWorked: Bool = false) {
    self.lesson = lesson.id
    self.graph = graph
    self.questions = questions
    self.isWorked = isWorked
    var direction: PassDirection?
    if isWorked {
      direction = questions.allSatisfy { $0.practiceKind == .forward } ? .forward : .backward
    }
    task = PracticeTask(
      questions.map(\.kind), of: lesson.graphs[graph]?.graph, checking: direction)
  }

  /// What the questions ask for, told apart for interleaving.
  public enum Kind: Hashable, Sendable {
    /// Forward values.
    case forward
    /// A gradient.
    case gradient
    /// A local derivative.
    case local
    /// An update with a learning rate.
    case update(rate: Double)
    /// A formula.
    case formula
    /// The mistake in a pass that is worked out.
    case worked(PassDirection)
    /// Whatever a step of a lesson asks.
    case mixed
  }

  /// What is asked.
  public var kind: Kind {
    let kinds = Set(questions.map(\.practiceKind))
    if isWorked { return .worked(kinds == [.forward] ? .forward : .backward) }
    guard kinds.count > 1 else { return kinds.first ?? .mixed }
    // A step of training is back to a parameter, and then its update.
    let aims = kinds.subtracting([.gradient])
    if aims.count == 1, case .update(let rate)? = aims.first { return .update(rate: rate) }
    return .mixed
  }

  /// Returns the step that asks the questions about a graph.
  func step(id: String) -> Step {
    let goesForward = kind == .forward || kind == .worked(.forward)
    return Step(
      id: id, graph: graph, text: LocalizedText(""),
      picture: .graph(
        GraphPicture(
          graph: graph, values: kind == .forward ? .earned : .all,
          gradients: goesForward ? .none : .earned)),
      questions: questions)
  }

  /// Returns the rules by which the fields are worked out, most of all.
  func rules(in lesson: Lesson) -> Set<Rule> {
    let step = step(id: "")
    let truth = StepTruth(lesson: lesson, step: step)
    let chained = step.fields.contains { !GradientSplit.parts(of: $0, graph: truth.graph).isEmpty }
    return Set(step.fields.compactMap { Rule(of: $0, in: truth) } + (chained ? [.chain] : []))
  }

  /// Returns the work that each field takes, with the numbers of the lesson's own graph.
  func work(in lesson: Lesson) -> [FieldWork] {
    let step = step(id: "")
    let truth = StepTruth(lesson: lesson, step: step)
    let recogniser = MistakeRecogniser(truth: truth)
    return zip(step.fields, WorkLinks(of: truth).fields).map { field, links in
      FieldWork(rules: FieldRules(of: field, in: recogniser), links: links)
    }
  }

  /// Returns a lesson that consists of the questions with new numbers.
  ///
  /// - Throws: Why there are no numbers that tell right from wrong.
  public func lesson(
    from lesson: Lesson, stepID: String, seed: UInt64
  ) throws(VariantProblem) -> Lesson {
    guard let original = lesson.graphs[graph] else { throw .nothingVaries }
    let step = step(id: stepID)
    let variant = try VariantSampler(original).variant(for: step, seed: seed)
    var lesson = lesson
    lesson.graphs = [
      graph: LessonGraph(
        graph: variant.graph, parameters: original.parameters, variation: original.variation)
    ]
    lesson.steps = [step]
    return lesson
  }
}

extension Question {
  /// The kind of practice that a question is.
  var practiceKind: PracticeItem.Kind {
    switch kind {
    case .value: .forward
    case .gradient: .gradient
    case .localDerivative: .local
    case .update(_, let rate): .update(rate: rate)
    case .expression: .formula
    case .number, .matrix, .decomposition, .find, .experiment, .choice, .table: .mixed
    }
  }
}
