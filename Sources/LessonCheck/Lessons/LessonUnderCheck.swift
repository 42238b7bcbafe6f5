import Checking
import Curriculum
import LessonFormat

/// A lesson that is read, with what several rules need of it.
///
/// A class, so that what takes long is worked out once.
final class LessonUnderCheck {
  /// The file, as it was named.
  let path: String
  /// The lesson.
  let lesson: Lesson
  /// Whether better numbers are looked for, which takes long.
  let suggests: Bool
  private let places: LessonPlaces
  /// Every text of the lesson.
  private(set) lazy var texts = PlacedText.all(of: lesson)
  /// What marks the answers to each step, without explaining wrong ones.
  private(set) lazy var markers = lesson.steps.map {
    Marker(lesson: lesson, step: $0, explains: false)
  }
  /// What explains wrong answers to each step.
  private(set) lazy var recognisers = markers.map { MistakeRecogniser(truth: $0.truth) }

  init(path: String, lesson: Lesson, places: LessonPlaces, suggests: Bool) {
    self.path = path
    self.lesson = lesson
    self.places = places
    self.suggests = suggests
  }

  /// Returns a finding at a part of the file.
  func finding(
    _ severity: CheckFinding.Severity, _ problem: CheckProblem, at part: [LessonPlaces.Part]
  ) -> CheckFinding {
    let place = places.place(part)
    return CheckFinding(
      path: path, line: place.line, column: place.column, severity: severity, problem: problem)
  }

  /// Returns a finding at the question of a field.
  func finding(
    _ severity: CheckFinding.Severity, _ problem: CheckProblem, step: Int, field: Field
  ) -> CheckFinding {
    finding(severity, problem, at: question(of: field, step: step))
  }

  /// Returns the way to the question of a field.
  func question(of field: Field, step: Int) -> [LessonPlaces.Part] {
    let position = lesson.steps[step].questions.firstIndex { $0.id == field.question } ?? 0
    return ["steps", .item(step), "ask", .item(position)]
  }
}
