import Curriculum
public import Tutor

/// Turns what is typed in line mode into what happens to a session.
public enum LineEvents {
  /// What a line means.
  public enum Meaning: Hashable, Sendable {
    /// Something happens to the session.
    case events([Event])
    /// The page is to be told again.
    case tellAgain
    /// The words are to be told.
    case tellHelp
    /// How firm each rule is is to be told.
    case tellProgress
  }

  /// Returns what a line means in a state.
  ///
  /// A command word is a command; on the course list a number or an id opens a lesson, elsewhere
  /// anything is the answer to the field that is asked. An empty line goes on where nothing is
  /// asked.
  public static func meaning(of line: String, in state: TutorState) -> Meaning {
    let text = trimmed(line)
    if case .settings = state.overlay { return settingsMeaning(of: text) }
    if let nudge = nudge(text) { return .events([nudge]) }
    switch LineCommand(text) {
    case .help: return .tellHelp
    case .progress: return .tellProgress
    case .again: return .tellAgain
    case .list:
      if case .course = state.page { return .tellAgain }
      return .events([.action(.back)])
    case .skip where state.asksNothingBehind: return .events([.action(.nextStep)])
    case .some(let command):
      return .events(command.action.map { [.action($0)] } ?? [])
    case nil:
      break
    }
    switch state.page {
    case .language:
      return .events([.insert(text)])
    case .course:
      guard !text.isEmpty else { return .tellAgain }
      let entries = state.course.entries
      if let number = Int(text), number >= 1, number <= entries.count {
        return .events([.open(lesson: entries[number - 1].outline.id)])
      }
      return .events([.open(lesson: text)])
    case .practiceEnd:
      return text.isEmpty ? .events([.action(.confirm)]) : .tellAgain
    case .lesson:
      // Cleared first, so that an empty line never gives the last answer once more.
      let typing: [Event] = text.isEmpty ? [] : [.insert(text)]
      return .events([.action(.clear)] + typing + [.action(.confirm)])
    }
  }

  /// A number turns a setting; anything else leaves them, and a command word is then carried out.
  private static func settingsMeaning(of text: String) -> Meaning {
    if let number = Int(text) {
      let names = SettingName.allCases
      return names.indices.contains(number - 1)
        ? .events([.turn(names[number - 1])]) : .tellAgain
    }
    switch LineCommand(text) {
    case .help: return .tellHelp
    case .progress: return .tellProgress
    case .again, .settings: return .tellAgain
    case .some(let command):
      return .events([.action(.back)] + (command.action.map { [.action($0)] } ?? []))
    case nil: return text.isEmpty ? .events([.action(.back)]) : .tellAgain
    }
  }

  /// A push of the node whose name follows the word, or of the last one.
  private static func nudge(_ text: String) -> Event? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count <= 2, let first = words.first, LineCommand(first) == .nudge else {
      return nil
    }
    return .nudge(words.count == 2 ? words[1] : nil)
  }

  private static func trimmed(_ line: String) -> String {
    var text = Substring(line)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension TutorState {
  /// Whether past the field in turn there is only the next step: it is the only one, or in practice, which
  /// does not go back to a field, the last.
  fileprivate var asksNothingBehind: Bool {
    guard case .lesson(let page) = page else { return false }
    return page.allFields.count == 1
      || page.isOfPractice && page.focusedField?.id == page.lastField(record)
  }
}
