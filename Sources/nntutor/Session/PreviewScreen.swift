import NcursesTerminal
import Screen
import Tutor
import TutorUI
import Wording

/// The preview on a full screen.
enum PreviewScreen {
  /// How often the file is looked at, in milliseconds.
  private static let period: Int = 300

  /// Runs the preview until it ends, and returns the signal that ended it, if one did.
  ///
  /// - Throws: If no full screen is possible; nothing has been drawn then.
  static func run(
    _ path: String, choices: Choices, environment: [String: String]
  ) throws(TerminalProblem) -> Int32? {
    var terminal = try Terminal(
      Terminal.Options(
        environment: environment, colours: choices.color.isWanted,
        unicode: !choices.isASCII,
        crashMessage: Text(sanitizing: choices.voice.say(ProgramWords.crash(isKept: false)))))
    let glyphs = terminal.capabilities.glyphs
    var preview = LessonPreview(path: path, choices: choices)
    while true {
      terminal.draw(frame(of: preview, path: path, choices, terminal.size, glyphs))
      var next = terminal.nextEvent(within: period)
      while next == nil, !preview.refresh() { next = terminal.nextEvent(within: period) }
      switch next {
      case .interrupted(let number): return number
      case .inputClosed: return nil
      case .key, .paste, .resized, .resumed:
        guard let next, let event = event(next, preview, terminal.size, glyphs) else { continue }
        if !preview.handle(event) { return nil }
        if event == .action(.redraw) { terminal.redraw() }
      case nil: break
      }
    }
  }

  private static func frame(
    of preview: LessonPreview, path: String, _ choices: Choices, _ size: Size, _ glyphs: Glyphs
  ) -> Frame {
    if let state = preview.state, preview.errors.isEmpty {
      return view(state, size: size, glyphs: glyphs)
    }
    return problemsView(
      preview.errors, title: path, voice: choices.voice, size: size, glyphs: glyphs)
  }

  /// What a key means: to the lesson, or to the errors, which can only be left.
  private static func event(
    _ next: TerminalEvent, _ preview: LessonPreview, _ size: Size, _ glyphs: Glyphs
  ) -> Event? {
    if let state = preview.state, preview.errors.isEmpty {
      return TutorUI.event(for: next, in: state, size: size, glyphs: glyphs)
    }
    return [.key(.escape), .key(.function(10))].contains(next) ? .action(.quit) : nil
  }
}
