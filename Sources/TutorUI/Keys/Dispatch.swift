public import Screen
public import Tutor

/// Turns what a terminal tells into what happens to a session.
///
/// - Parameters:
///   - terminalEvent: What the terminal tells.
///   - state: The session, which decides what a key means.
///   - size: The size of the screen, which decides how far a page is.
///   - glyphs: The signs that the terminal can show.
///   - memo: What was worked out for the screen that is shown; nothing by default.
/// - Returns: The event, or nil where nothing happens to the session.
public func event(
  for terminalEvent: TerminalEvent, in state: TutorState, size: Size, glyphs: Glyphs,
  memo: ViewMemo = ViewMemo()
) -> Event? {
  let isTooSmall = !size.fits(smallestSize)
  switch terminalEvent {
  case .key(.character("q")) where isTooSmall: return .action(.quit)
  case .key where isTooSmall: return nil
  case .key(let key):
    guard let event = KeyMap.event(for: key, in: state) else { return nil }
    switch event {
    case .action(let action) where action == .scrollUp || action == .scrollDown:
      return scroll(action, in: state, size: size, glyphs: glyphs, memo: memo)
    case .action(let action):
      return walk(action, in: state, size: size, glyphs: glyphs, memo: memo) ?? event
    default: return event
    }
  case .paste(let text): return KeyMap.typed(text, in: state)
  case .resized, .resumed, .interrupted, .inputClosed: return nil
  }
}

/// Goes to the picture, or in it to another node; nil where the action means something else.
private func walk(
  _ action: Action, in state: TutorState, size: Size, glyphs: Glyphs, memo: ViewMemo
) -> Event? {
  switch action {
  case .left, .right, .up, .down, .nextField, .previousField:
    let context = ViewContext(state: state, size: size, glyphs: glyphs, memo: memo)
    return PictureWalk(action, in: state, context: context)?.node(after: action).map {
      .walk(to: $0)
    }
  default:
    return nil
  }
}

/// Turns a page up or down on the page that has lines to scroll.
private func scroll(
  _ action: Action, in state: TutorState, size: Size, glyphs: Glyphs, memo: ViewMemo
) -> Event {
  let context = ViewContext(state: state, size: size, glyphs: glyphs, memo: memo)
  func turn(_ viewport: Viewport) -> Event {
    let canMove = action == .scrollUp ? viewport.hasMoreAbove : viewport.hasMoreBelow
    guard canMove else { return .action(action) }
    return .scroll(to: action == .scrollUp ? viewport.pageUp : viewport.pageDown)
  }
  switch (state.overlay, state.page) {
  case (.help(let first), _):
    return turn(HelpView.viewport(scroll: first, context: context))
  case (.progress(let first), _):
    return turn(ProgressView.viewport(state, scroll: first, context: context))
  case (nil, .lesson(let page)):
    return LessonView.layout(state, page: page, context: context).turn(action)
  case (.confirmQuit, _), (.settings, _), (.brokenLesson, _), (nil, .course), (nil, .language),
    (nil, .practiceEnd):
    return .action(action)
  }
}
