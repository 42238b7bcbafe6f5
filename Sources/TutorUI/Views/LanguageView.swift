import Curriculum
import Screen
import Tutor
import Wording

/// The question for the language, in both languages at once.
enum LanguageView {
  static func frame(_ state: TutorState, selected: Language, context: ViewContext) -> Frame {
    var page = PageFrame(
      state, title: "nntutor", actions: [.confirm, .up, .down, .back, .help], context: context)
    var lines = [Line()]
    for language in Language.allCases {
      let voice = Voice(language: language, decimalMark: ".")
      lines.append(Line(context.text(voice.say(ScreenWords.chooseLanguage)), .heading))
    }
    lines.append(Line())
    for (index, language) in Language.allCases.enumerated() {
      let isSelected = language == selected
      var line = Line(
        context.text("\(isSelected ? ">" : " ") \(index + 1)  \(name(language)) "),
        isSelected ? .selection : .plain)
      if isSelected { line.cursorColumn = 0 }
      lines.append(line)
    }
    page.draw(lines.map { $0.indented(by: 4) }, in: page.body)
    return page.frame
  }

  private static func name(_ language: Language) -> String {
    switch language {
    case .spanish: "Español"
    case .english: "English"
    }
  }
}
