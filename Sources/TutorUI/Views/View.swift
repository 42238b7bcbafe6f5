public import Screen
public import Tutor

/// The smallest screen that the program works on.
public let smallestSize = Size(columns: 60, rows: 16)

/// Draws a state: the one function from what a session is to what the screen shows.
///
/// - Parameters:
///   - state: The session.
///   - size: The size of the screen; any size is drawn without trapping.
///   - glyphs: The signs that the terminal can show.
///   - memo: What was worked out for the screen before; nothing by default.
public func view(
  _ state: TutorState, size: Size, glyphs: Glyphs, memo: ViewMemo = ViewMemo()
) -> Frame {
  let context = ViewContext(state: state, size: size, glyphs: glyphs, memo: memo)
  guard size.columns >= smallestSize.columns, size.rows >= smallestSize.rows else {
    return TooSmallView.frame(context)
  }
  switch state.overlay {
  case .help(let scroll):
    return HelpView.frame(state, scroll: scroll, context: context)
  case .confirmQuit:
    return QuitView.frame(state, context: context)
  case .settings(let selected):
    return SettingsView.frame(state, selected: selected, context: context)
  case .progress(let scroll):
    return ProgressView.frame(state, scroll: scroll, context: context)
  case .brokenLesson(let errors):
    return BrokenLessonView.frame(state, errors: errors, context: context)
  case nil:
    switch state.page {
    case .language(let selected, _):
      return LanguageView.frame(state, selected: selected, context: context)
    case .course(let page):
      return CourseView.frame(state, page: page, context: context)
    case .practiceEnd(let summary):
      return PracticeEndView.frame(state, summary: summary, context: context)
    case .lesson(let page):
      return LessonView.frame(state, page: page, context: context)
    }
  }
}

/// Returns whether a step of a lesson is on the screen as a whole, with nothing to scroll to, by
/// laying it out but not drawing it; true on the other pages.
///
/// - Parameters:
///   - state: The session.
///   - size: The size of the screen.
///   - glyphs: The signs that the terminal can show.
public func fitsOnScreen(_ state: TutorState, size: Size, glyphs: Glyphs) -> Bool {
  guard case .lesson(let page) = state.page, state.overlay == nil else { return true }
  let context = ViewContext(state: state, size: size, glyphs: glyphs)
  return LessonView.layout(state, page: page, context: context).isWhole
}

/// Returns whether the picture of a step of a lesson is on the screen as a whole, by laying the step
/// out but not drawing it; true without a picture and on the other pages.
///
/// - Parameters:
///   - state: The session.
///   - size: The size of the screen.
///   - glyphs: The signs that the terminal can show.
public func showsPicture(_ state: TutorState, size: Size, glyphs: Glyphs) -> Bool {
  guard case .lesson(let page) = state.page, state.overlay == nil else { return true }
  let context = ViewContext(state: state, size: size, glyphs: glyphs)
  return LessonView.layout(state, page: page, context: context).showsPicture
}
