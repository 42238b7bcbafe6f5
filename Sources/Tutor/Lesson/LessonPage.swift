public import Checking
public import Curriculum

/// A step of a lesson, as it stands on the screen.
public struct LessonPage: Hashable, Sendable {
  /// The lesson.
  public let lesson: Lesson
  /// The position of the step in the lesson.
  public internal(set) var stepIndex: Int
  /// The position of the field that has the focus.
  public internal(set) var focus: Int
  /// What is typed in each field, by its id.
  public internal(set) var answers: [String: LineEditor]
  /// What came of the last answer to each field, by its id.
  public internal(set) var marks: [String: Mark]
  /// How many hints of each field are open, by its id.
  public internal(set) var hintLevels: [String: Int]
  /// The field whose verdict or hint is shown, by its id.
  public internal(set) var commented: String?
  /// The first line shown of the text.
  public internal(set) var scroll: Int

  /// Opens a lesson at a step, with the answers the record has; nil for a lesson without steps.
  public init?(lesson: Lesson, at stepIndex: Int, record: LearnerRecord) {
    guard lesson.steps.indices.contains(stepIndex) else { return nil }
    self.lesson = lesson
    self.stepIndex = stepIndex
    focus = 0
    answers = [:]
    marks = [:]
    hintLevels = [:]
    scroll = 0
    for field in step.fields {
      if let answer = record.history(of: key(of: field)).acceptedAnswer {
        answers[field.id] = LineEditor(answer)
      }
    }
    focus = firstOpenField(record) ?? 0
  }

  /// The step.
  public var step: Step { lesson.steps[stepIndex] }

  /// The field that has the focus, if the step has any.
  public var focusedField: Field? {
    let fields = step.fields
    return fields.indices.contains(focus) ? fields[focus] : nil
  }

  /// The place of the step in the record.
  public var place: Place { Place(lesson: lesson.id, step: step.id) }

  /// Whether the lesson ends with this step.
  public var isLastStep: Bool { stepIndex == lesson.steps.count - 1 }

  /// Returns the key of a field of the step in the record.
  public func key(of field: Field) -> FieldKey {
    FieldKey(lesson: lesson.id, step: step.id, field: field.id)
  }

  /// Returns the fields that still have to be answered.
  public func openFields(_ record: LearnerRecord) -> [Field] {
    step.fields.filter { !record.history(of: key(of: $0)).isDone }
  }

  /// Returns whether nothing is left to answer in the step.
  public func isAnswered(_ record: LearnerRecord) -> Bool { openFields(record).isEmpty }

  /// Returns the significant figures to ask for, or nil where every open answer is a whole number
  /// or a choice.
  public func figuresAsked(_ record: LearnerRecord) -> Int? {
    let truth = StepTruth(lesson: lesson, step: step)
    return openFields(record).first { field in
      if case .number(let value) = truth.truth(of: field) {
        value != value.rounded()
      } else {
        false
      }
    }?.figures
  }

  /// Returns the hints for a field, mildest first, the open ones and those still to come.
  public func hints(for field: Field, record: LearnerRecord) -> [Hint] {
    HintLadder(truth: StepTruth(lesson: lesson, step: step))
      .hints(for: field, open: openFields(record).filter { $0.id != field.id })
  }

  /// Returns the hint that is open for a field.
  public func openHint(for field: Field, record: LearnerRecord) -> Hint? {
    guard let level = hintLevels[field.id], level > 0 else { return nil }
    let hints = hints(for: field, record: record)
    return hints.indices.contains(level - 1) ? hints[level - 1] : hints.last
  }

  /// Returns the position of the first field still to be answered, looking on from a position.
  func firstOpenField(_ record: LearnerRecord, from start: Int = 0) -> Int? {
    let fields = step.fields
    let order = Array(fields.indices.dropFirst(start)) + Array(fields.indices.prefix(start))
    return order.first { !record.history(of: key(of: fields[$0])).isDone }
  }
}
