public import Curriculum
public import Tutor

/// An option of a choice as text.
public enum OptionText {
  /// Writes an option: the author's words, or a line of a backward pass that is to be checked.
  public static func plain(
    _ option: ChoiceQuestion.Option, at index: Int, of page: LessonPage, voice: Voice
  ) -> String {
    guard let pass = page.workedPass, pass.lines.indices.contains(index) else {
      return voice.prose(option.text).plainText
    }
    let line = pass.lines[index]
    return voice.derivative(of: pass.output, by: line.node) + " = " + voice.number(line.gradient)
  }
}
