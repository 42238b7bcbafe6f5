import Checking
public import Curriculum
public import Tutor

/// An option of a choice as text.
public enum OptionText {
  /// Writes an option: the author's words, or a line of a pass that is to be checked.
  public static func plain(
    _ option: ChoiceQuestion.Option, at index: Int, of page: LessonPage, voice: Voice
  ) -> String {
    guard let pass = page.workedPass, pass.lines.indices.contains(index) else {
      return voice.prose(option.text).plainText
    }
    let line = pass.lines[index]
    let name =
      switch pass.direction {
      case .forward: voice.name(line.node)
      case .backward: voice.derivative(of: pass.output, by: line.node)
      }
    return name + " = " + voice.number(line.number)
  }
}
