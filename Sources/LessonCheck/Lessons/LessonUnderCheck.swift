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
  /// How many draws of practice are worked through.
  let seeds: Int
  private let places: LessonPlaces
  /// Every text of the lesson.
  private(set) lazy var texts = PlacedText.all(of: lesson)
  /// What marks the answers to each step, without explaining wrong ones.
  private(set) lazy var markers = lesson.steps.map {
    Marker(lesson: lesson, step: $0, explains: false, isForMany: false)
  }
  /// What explains wrong answers to each step.
  private(set) lazy var recognisers = markers.map { MistakeRecogniser(truth: $0.truth) }
  /// What the given values of each step hide; nil for steps without numbers.
  private(set) lazy var qualities = lesson.steps.indices.map { index in
    NumberSearch(lesson: lesson, step: lesson.steps[index]).flatMap {
      $0.quality(recognisers[index])
    }
  }
  /// Given values for each step that hide less, where any were found.
  private(set) lazy var betterNumbers = lesson.steps.map {
    NumberSearch(lesson: lesson, step: $0)?.betterNumbers()
  }

  /// The steps that practice asks with new numbers, and what is drawn for them.
  private(set) lazy var varied = VariedStep.all(of: lesson)

  init(path: String, lesson: Lesson, places: LessonPlaces, suggests: Bool, seeds: Int) {
    self.path = path
    self.lesson = lesson
    self.places = places
    self.suggests = suggests
    self.seeds = seeds
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
