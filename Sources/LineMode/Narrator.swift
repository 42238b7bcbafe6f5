import Checking
import Curriculum
public import Screen
public import Tutor
import Wording

/// The second view of a session: sentences in reading order in place of a screen.
///
/// Nothing is drawn and nothing is told twice: after each event only what is new is said. There
/// are no box lines, bars or signs that a screen reader would spell out.
public struct Narrator: Sendable {
  private let glyphs: Glyphs
  private let width: Int

  /// Creates a narrator.
  ///
  /// - Parameters:
  ///   - glyphs: The characters that can be written.
  ///   - width: The columns at which lines are wrapped.
  public init(glyphs: Glyphs, width: Int = 79) {
    self.glyphs = glyphs
    self.width = max(width, 20)
  }

  /// Tells, at the start, what this is and how to get help.
  func welcome(_ state: TutorState) -> [Text] {
    let story = Story(state, glyphs: glyphs, width: width)
    return story.wrapped(story.voice.say(LineWords.welcome)) + story.notice
  }

  /// Tells where the learner is: the page with its question.
  public func tell(_ state: TutorState) -> [Text] {
    let story = Story(state, glyphs: glyphs, width: width)
    if case .settings = state.overlay { return story.settings }
    return switch state.page {
    case .language: story.languageQuestion
    case .course: story.course
    case .practiceEnd(let summary): story.practiceEnd(summary)
    case .lesson(let page): story.step(page) + story.question(page)
    }
  }

  /// Tells what changed from one state to the next.
  public func tell(from old: TutorState, to new: TutorState) -> [Text] {
    let story = Story(new, glyphs: glyphs, width: width)
    if case .settings(let selected) = new.overlay {
      guard case .settings = old.overlay else { return story.settings }
      return old.preferences.language == new.preferences.language
        ? story.setting(selected) : story.settings
    }
    if case .settings = old.overlay { return story.notice + tell(new) }
    var lines: [Text] = []
    if case .lesson(let before) = old.page, case .lesson(let after) = new.page,
      before.place == after.place
    {
      lines += story.comment(after, since: before)
      if let nudge = after.nudge, nudge != before.nudge { lines += story.nudge(nudge) }
      let wasAnswered = before.isAnswered(old.record)
      if after.isAnswered(new.record), !wasAnswered { lines += story.stepEnd(after) }
      lines += story.notice
      return lines
        + (after.hasWrongLineTried(since: before) ? story.wrongLine(after) : story.question(after))
    }
    lines += story.notice
    let isSamePage =
      switch (old.page, new.page) {
      case (.course, .course), (.language, .language), (.practiceEnd, .practiceEnd):
        old.preferences.language == new.preferences.language
      default: false
      }
    return isSamePage && !lines.isEmpty ? lines : lines + tell(new)
  }

  /// Tells the words that are commands, and then what is still asked.
  public func help(_ state: TutorState) -> [Text] {
    Story(state, glyphs: glyphs, width: width).help + question(state)
  }

  /// Tells how firm each rule is, which mistakes recur, and what to do next, and then what is still asked.
  public func progress(_ state: TutorState) -> [Text] {
    Story(state, glyphs: glyphs, width: width).progress + question(state)
  }

  private func question(_ state: TutorState) -> [Text] {
    guard state.overlay == nil, case .lesson(let page) = state.page else { return [] }
    return Story(state, glyphs: glyphs, width: width).question(page)
  }

  /// Tells, at the end of the input, what was done.
  public func farewell(_ state: TutorState) -> [Text] {
    Story(state, glyphs: glyphs, width: width).farewell
  }

  /// Tells who leaves the full screen from practice what the session has shown, which went away with the
  /// screen; nothing where they leave from elsewhere.
  public func practised(_ state: TutorState) -> [Text] {
    let shown: PracticeSummary? =
      if case .practiceEnd(let summary) = state.page { summary } else { state.practiceSummary }
    let story = Story(state, glyphs: glyphs, width: width)
    return shown.map(story.practised) ?? []
  }

  /// The prompt for the next line.
  public func prompt(_ state: TutorState) -> Text {
    Story(state, glyphs: glyphs, width: width).prompt
  }
}

extension LessonPage {
  /// Whether the lines of a worked pass were told before, and another one was tried in vain.
  fileprivate func hasWrongLineTried(since old: LessonPage) -> Bool {
    guard workedPass != nil, focus == old.focus, let focus else { return false }
    return marks[focus]?.verdict == .wrong
  }
}
