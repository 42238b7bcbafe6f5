import Curriculum
import LessonFormat
import Tutor

/// Every state that a learner brings about in a lesson by answering wrongly in every way, reading
/// the hints to the last and answering rightly where there is no solution to read.
struct PlayedLesson {
  /// The states in order.
  private(set) var states: [TutorState] = []
  /// Those of them in which a step is finished.
  private(set) var ends: [TutorState] = []
  private var state: TutorState

  /// Plays a lesson, as it is or without its pictures.
  init(_ lesson: Lesson, language: Language, hasPictures: Bool = true) throws {
    var lesson = lesson
    if !hasPictures {
      for index in lesson.steps.indices { lesson.steps[index].picture = nil }
    }
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    state = TutorState(course: course, language: language)
    _ = update(&state, .open(lesson: lesson.id))
    var answers = try AnswersFile(lesson: lesson.id).answers[...]
    for step in lesson.steps {
      keep()
      for field in step.fields {
        let answer = answers.popFirst() ?? ""
        goTo(field)
        for wrong in Self.wrongAnswers(to: field) { type(wrong) }
        for _ in 0..<(page?.hintCount(for: field) ?? 0) {
          happens(.action(.hint))
          keep()
        }
        if page?.isDone(field, record: state.record) == false { type(answer) }
      }
      ends.append(state)
      happens(.action(.nextStep))
    }
  }

  private var page: LessonPage? {
    if case .lesson(let page) = state.page { page } else { nil }
  }

  private static func wrongAnswers(to field: Field) -> [String] {
    guard case .choice(let options) = field.target else { return ["2*(", "-987.654321/2"] }
    return options.indices.filter { !options[$0].isRight }.map { "\($0 + 1)" }
  }

  private mutating func goTo(_ field: Field) {
    for _ in 0..<100 where page?.focusedField != field { happens(.action(.nextField)) }
  }

  private mutating func type(_ answer: String) {
    happens(.action(.clear))
    happens(.insert(answer))
    happens(.action(.confirm))
    keep()
  }

  private mutating func happens(_ event: Event) { _ = update(&state, event) }

  private mutating func keep() {
    if states.last != state { states.append(state) }
  }
}
