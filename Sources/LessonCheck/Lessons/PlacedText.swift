import Curriculum
import LessonFormat

/// A text of a lesson and where it stands.
struct PlacedText {
  /// The way to it in the file.
  let path: [LessonPlaces.Part]
  /// The text.
  let text: LocalizedText
  /// The position of its step; nil for the lesson's own.
  let step: Int?
  /// Whether it is seen only after answering.
  let isAfter: Bool

  /// Returns every text of a lesson, in the order of the file as far as it is usual.
  static func all(of lesson: Lesson) -> [PlacedText] {
    let own = [
      PlacedText(path: ["title"], text: lesson.title, step: nil, isAfter: false),
      PlacedText(path: ["goal"], text: lesson.goal, step: nil, isAfter: false),
    ]
    return own + lesson.steps.indices.flatMap { texts(of: lesson.steps[$0], at: $0) }
  }

  private static func texts(of step: Step, at index: Int) -> [PlacedText] {
    let path: [LessonPlaces.Part] = ["steps", .item(index)]
    var texts: [PlacedText] = []
    func add(_ text: LocalizedText?, _ part: [LessonPlaces.Part], isAfter: Bool = false) {
      guard let text else { return }
      texts.append(PlacedText(path: path + part, text: text, step: index, isAfter: isAfter))
    }
    add(step.title, ["title"])
    add(step.text, ["text"])
    for (position, question) in step.questions.enumerated() {
      let ask: [LessonPlaces.Part] = ["ask", .item(position)]
      add(question.prompt, ask + ["prompt"])
      if case .choice(let choice) = question.kind {
        for (number, option) in choice.options.enumerated() {
          let place = ask + ["choice", .item(number)]
          add(option.text, place + [option.isRight ? "right" : "wrong"])
          add(option.why, place + ["why"], isAfter: true)
        }
      }
      for (number, hint) in question.hints.enumerated() {
        add(hint, ask + ["hints", .item(number)])
      }
      for (number, mistake) in question.mistakes.enumerated() {
        add(mistake.says, ask + ["mistakes", .item(number), "say"], isAfter: true)
      }
    }
    for (number, hint) in step.hints.enumerated() { add(hint, ["hints", .item(number)]) }
    add(step.after, ["after"], isAfter: true)
    return texts
  }
}
