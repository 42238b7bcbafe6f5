import Autodiff
public import Checking
public import Curriculum
public import Tutor

/// A course of one lesson about the lecture's network, whose given values vary, as if it had been
/// taken to its end.
public enum PracticeCourse {
  /// Makes the course.
  public static func make() throws -> Course {
    let graph = try Graph(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("w2", "2"), ("b1", "0"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let choices = Dictionary(
      graph.given.map { ($0.name, Variation.usualChoices) }, uniquingKeysWith: { first, _ in first }
    )
    let kinds: [Question.Kind] = [
      .value(node: "h"), .gradient(node: "w1"), .localDerivative(consumer: "h", input: "x"),
      .update(parameter: "w1", rate: 0.01),
    ]
    let step = Step(
      id: "all", graph: "net", text: LocalizedText("Text."),
      questions: kinds.enumerated().map { Question(id: "q\($0)", kind: $1) })
    let lesson = Lesson(
      id: "net", title: LocalizedText("Network"), goal: LocalizedText("Goal"),
      graphs: [
        "net": LessonGraph(
          graph: graph, parameters: ["w1", "b1", "w2", "b2"],
          variation: Variation(choices: choices))
      ],
      steps: [step])
    return Course([Course.Entry(lesson: lesson, source: .builtIn)])
  }

  /// Begins a session of a learner who has been through the lesson, at a moment.
  public static func begin(
    at now: Timestamp, record: LearnerRecord = taken
  ) throws -> Learner {
    var learner = Learner(
      TutorState(course: try make(), record: record, language: .english))
    learner.waits(until: now)
    return learner
  }

  /// The first of some sessions that comes to a pass to be checked of a kind that is wanted, there.
  public static func atPass(
    _ direction: PassDirection, at now: Timestamp,
    where isWanted: (WorkedPass) -> Bool = { _ in true }
  ) throws -> Learner? {
    for seed in 1...40 as ClosedRange<UInt64> {
      var learner = try begin(at: now)
      learner.happens(.practise(PracticeRequest(seed: seed)))
      for _ in 1...10 {
        if let pass = learner.lessonPage?.workedPass, pass.direction == direction, isWanted(pass) {
          return learner
        }
        learner.does(.nextStep)
      }
    }
    return nil
  }

  /// The record of a learner who has been through the lesson.
  public static var taken: LearnerRecord {
    LearnerRecord(passed: [Place(lesson: "net", step: "all")])
  }
}

extension Learner {
  /// What a session of practice has shown, where its end is on the screen.
  public var practiceEnd: PracticeSummary? {
    if case .practiceEnd(let summary) = state.page { summary } else { nil }
  }

  /// The number that the focused field asks of the network, as it is worked out by hand; nil where
  /// it asks for none.
  public func networkAnswer(habits: Set<NetworkByHand.Habit> = []) -> String? {
    guard let page = lessonPage, let field = page.focusedField,
      let graph = page.lesson.graph(of: page.step)
    else { return nil }
    let given = Dictionary(
      graph.given.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let number = NetworkByHand(given: given).number(for: field.target, habits: habits)
    // What floating point adds in the last digits, nobody writes down.
    return number.map { "\(($0 * 1e9).rounded() / 1e9)" }
  }

  /// Answers what is asked of the network as it is worked out by hand, and looks at the solution where
  /// that was wrong.
  public mutating func worksOnNetwork(habits: Set<NetworkByHand.Habit> = []) throws {
    for _ in 0..<60 {
      guard let page = lessonPage, let field = page.focusedField,
        !page.isAnswered(state.record)
      else { return }
      if case .choice(let options) = field.target {
        // Whoever has a habit still sees that a line of somebody else is wrong.
        let right = zip("abcdefgh", options).first { $1.isRight }?.0
        answers(right.map(String.init) ?? "")
      } else if state.record.history(of: page.key(of: field)).misses == 0 {
        answers(networkAnswer(habits: habits) ?? "")
      } else {
        does(.hint)
        if state.notice == .cannot(.alreadyAnswered) { does(.confirm) }
      }
    }
  }
}
