public import Checking
public import Curriculum

/// A step of a lesson, as it stands on the screen.
public struct LessonPage: Hashable, Sendable {
  /// The lesson.
  public internal(set) var lesson: Lesson
  /// The position of the step in the lesson.
  public let stepIndex: Int
  /// The field that has the focus, by its id; nil where the step has none.
  public internal(set) var focus: String?
  /// What is typed in each field, by its id.
  public internal(set) var answers: [String: LineEditor]
  /// What came of the last answer to each field, by its id.
  public internal(set) var marks: [String: Mark]
  /// How many hints of each field are open, by its id.
  public internal(set) var hintLevels: [String: Int]
  /// The hint that is open for each field, by its id, as it was when it was opened.
  public internal(set) var openHints: [String: Hint]
  /// The wrong answers to each field, by its id, each once however it was written.
  var misses: [String: [Mark]] = [:]
  /// The rules that wrong answers to each field have missed, by its id: an empty set where no mistake was
  /// recognised in any, so that only the graph tells what was missed, and none where all that was recognised
  /// is no matter of a rule.
  var missedRules: [String: Set<Rule>] = [:]
  /// The rules that wrong answers have broken for certain.
  var brokenRules: Set<Rule> = []
  /// The rule that was missed in a field before it was answered right, by its id.
  public internal(set) var rulesUsed: [String: Rule] = [:]
  /// The rule that held in a field, by its id, for the first time since it was missed in a session.
  public internal(set) var rulesMended: [String: Rule] = [:]
  /// The fields, by their ids, that were missed with other numbers in a session and came right at once.
  public internal(set) var fieldsMended: Set<String> = []
  /// When the open hint of each field was opened, by its id; none where the learner has tried since.
  var hintTimes: [String: Timestamp] = [:]
  /// The fields that were split into small questions, by their ids, with these questions.
  public internal(set) var splits: [String: [Field]]
  /// The experiments of the step, by the ids of their fields.
  public internal(set) var experiments: [String: ExperimentState]
  /// The field whose verdict or hint is shown, by its id.
  public internal(set) var commented: String?
  /// The node of the picture that has the focus; nil while a field has it.
  public internal(set) var walked: String?
  /// The pushes that the node of the picture has been given, as long as nothing else is done.
  public internal(set) var nudge: Nudge?
  /// Whether all of the picture is shown small, in place of the part that can be read.
  public internal(set) var showsOverview = false
  /// The first line shown of the text; nil while the view finds out what is to be seen.
  public internal(set) var scroll: Int?
  /// The first line shown of the questions and what is said of them; nil while that is what was
  /// just done, which the view finds out.
  public internal(set) var panelScroll: Int?
  /// The pass whose wrong line is to be found; nil for every other question.
  public internal(set) var workedPass: WorkedPass?
  /// The fields that the lesson's own numbers give no answer, by their ids: they count as done.
  public let fieldsWithoutAnswer: Set<String>

  /// Opens a lesson at a step, with the answers the record has; nil for a lesson without steps.
  public init?(lesson: Lesson, at stepIndex: Int, record: LearnerRecord) {
    guard lesson.steps.indices.contains(stepIndex) else { return nil }
    self.lesson = lesson
    self.stepIndex = stepIndex
    focus = nil
    answers = [:]
    openHints = [:]
    splits = [:]
    marks = [:]
    hintLevels = [:]
    experiments = [:]
    let truth = StepTruth(lesson: lesson, step: lesson.steps[stepIndex])
    fieldsWithoutAnswer = Set(
      truth.step.fields.filter { truth.truth(of: $0) == nil }.map(\.id))
    for field in step.fields {
      if let answer = record.history(of: key(of: field)).acceptedAnswer {
        answers[field.id] = LineEditor(answer)
      }
    }
    beginExperiments()
    focus = firstOpenField(record) ?? step.fields.first?.id
  }

  /// The page without what is being typed, where in the picture the learner is, and where the pages
  /// are turned to: most of what is shown does not depend on that, but for the line of a worked pass
  /// that is chosen, which the picture marks.
  public var atRest: LessonPage {
    var page = self
    if workedPass == nil { page.answers = [:] }
    page.walked = nil
    page.scroll = nil
    page.panelScroll = nil
    return page
  }

  /// The step.
  public var step: Step { lesson.steps[stepIndex] }

  /// The field that has the focus, if one has.
  public var focusedField: Field? { walked == nil ? fieldInTurn : nil }

  /// Returns whether a field has the focus.
  public func isFocused(_ field: Field) -> Bool { walked == nil && focus == field.id }

  /// The field that has the focus, or had it before the picture; nil if the step has none.
  public var fieldInTurn: Field? { focus.flatMap(field(id:)) }

  /// The place of the step in the record.
  public var place: Place { Place(lesson: lesson.id, step: step.id) }

  /// Whether it is a question of practice, which no step comes before.
  public var isOfPractice: Bool { PracticeRun.isPractice(step: step.id) }

  /// Whether the lesson ends with this step.
  public var isLastStep: Bool { stepIndex == lesson.steps.count - 1 }

  /// Returns the key of a field of the step in the record.
  public func key(of field: Field) -> FieldKey {
    // The id alone: a whole step is copied in ten times as long.
    FieldKey(lesson: lesson.id, step: lesson.steps[stepIndex].id, field: field.id)
  }

  /// Returns whether nothing is left to do in a field.
  public func isDone(_ field: Field, record: LearnerRecord) -> Bool {
    fieldsWithoutAnswer.contains(field.id) || record.history(of: key(of: field)).isDone
  }

  /// Returns the fields that still have to be answered.
  public func openFields(_ record: LearnerRecord) -> [Field] {
    step.fields.filter { !isDone($0, record: record) }
  }

  /// Returns whether nothing is left to answer in the step.
  public func isAnswered(_ record: LearnerRecord) -> Bool { openFields(record).isEmpty }

  /// Returns the significant figures to ask for, or nil where every open answer is a whole number
  /// or a choice.
  public func figuresAsked(_ record: LearnerRecord) -> AskedFigures? {
    let truth = StepTruth(lesson: lesson, step: step)
    let field = openFields(record).first { $0.target.isNumber && !truth.isWhole($0) }
    guard let field, let question = step.question(of: field) else { return nil }
    return AskedFigures(question)
  }

  /// Returns the first field still to be answered, looking on from another.
  func firstOpenField(_ record: LearnerRecord, from start: String? = nil) -> String? {
    let fields = fields(record)
    let position = fields.firstIndex { $0.id == start } ?? 0
    return (fields.dropFirst(position) + fields.prefix(position))
      .first { !isDone($0, record: record) }?.id
  }
}
