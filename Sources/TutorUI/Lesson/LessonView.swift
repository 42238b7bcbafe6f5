import Curriculum
import Screen
import Tutor
import Wording

/// A step of a lesson.
enum LessonView {
  static func frame(_ state: TutorState, page: LessonPage, context: ViewContext) -> Frame {
    var frame = emptyFrame(state, page: page, context: context)
    let step = context.memo.step(state, page: page, context: context)
    let layout = LessonLayout(step, body: frame.body.size)
    let body = frame.body.inset(columns: 1, rows: 0)
    let (_, below) = body.splitTop(layout.topMargin)
    let (reading, rest) = below.splitTop(layout.readingViewport.range.count)
    let (rule, lower) = rest.splitTop(1)
    let (panel, foot) = lower.splitTop(layout.panel.count)
    frame.draw(layout.reading[layout.readingViewport.range], in: reading)
    let cursor = frame.cursor
    frame.draw([separator(layout, step: step)], in: rule)
    frame.draw(layout.panel, in: panel)
    // A field that is not in turn shows no cursor.
    if let cursor, page.walked != nil { frame.cursor = cursor }
    if let marks = layout.panelMarks {
      let more = moreText(above: marks.above, below: marks.below, context: context)
      frame.draw([bar(left: "", right: more, context: context)], in: foot)
    }
    return frame.frame
  }

  /// How the step is laid out, for turning pages.
  static func layout(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> LessonLayout {
    let body = PageFrame.body(state, context: context).size
    return LessonLayout(context.memo.step(state, page: page, context: context), body: body)
  }

  private static func emptyFrame(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> PageFrame {
    PageFrame(
      state, title: context.text(page.lesson.title[context.voice.language]),
      right: state.practiceWords.map { context.voice.say($0) }
        ?? context.voice.say(ScreenWords.step(page.stepIndex + 1, of: page.lesson.steps.count)),
      actions: page.walked != nil
        ? walkingActions : state.isExperimenting ? experimentActions(state) : actions,
      context: context)
  }

  private static let actions: [Action] = [
    .confirm, .hint, .help, .back, .nextField, .previousStep, .nextStep, .language, .settings,
  ]

  /// What can be done with an experiment, without a second key for what Enter does now.
  private static func experimentActions(_ state: TutorState) -> [Action] {
    let confirmed: Action? =
      switch state.confirmMeaning {
      case .run, .pause: .run
      case .takeStep: .oneStep
      case .rewind: .rewind
      default: nil
      }
    // While a number is typed, the arrows move in it.
    if state.confirmMeaning == .setNumber {
      return [.confirm, .back, .deleteBackward, .run, .oneStep, .oneEpoch, .hint, .help]
    }
    let all: [Action?] = [
      .confirm, .left, .right, state.actionToOtherSetting, .run, .oneStep, .oneEpoch, .rewind,
      .hint, .help, .back, .nextField, .previousStep, .nextStep, .language,
    ]
    return all.compactMap(\.self).filter { $0 != confirmed }
  }

  private static let walkingActions: [Action] = [
    .left, .right, .up, .down, .nudge, .confirm, .overview, .nextField, .help, .back,
  ]

  /// The line between text and questions: what is asked for, and whether there is more text.
  private static func separator(_ layout: LessonLayout, step: StepMemo) -> Line {
    let context = step.context
    let asked = step.figuresAsked()
    let note = asked.map {
      context.text(" " + context.voice.say(ScreenWords.figures($0)) + " ")
    }
    let viewport = layout.readingViewport
    return bar(
      left: note ?? "",
      right: moreText(
        above: viewport.hasMoreAbove, below: viewport.hasMoreBelow,
        isPicture: layout.hidesPicture, context: context),
      context: context)
  }

  /// Says that there is more above or below, and that it is the picture; empty where there is not.
  private static func moreText(
    above: Bool, below: Bool, isPicture: Bool = false, context: ViewContext
  ) -> Text {
    var more: [String] = []
    if above {
      more.append(context.glyphs.moreAbove.string + " " + context.voice.say(ScreenWords.moreAbove))
    }
    if below {
      let below = isPicture ? ScreenWords.pictureBelow : .moreBelow
      more.append(context.glyphs.moreBelow.string + " " + context.voice.say(below))
    }
    return context.text(more.isEmpty ? "" : " " + more.joined(separator: "  ") + " ")
  }

  /// A line across the screen with texts at its ends; the left one gives way.
  private static func bar(left: Text, right: Text, context: ViewContext) -> Line {
    let width = max(context.size.columns - 2, 0)
    let bar = context.glyphs.horizontal
    let shownLeft = left.width <= width - right.width - 4 ? left : ""
    var line = Line()
    line.append(bar.repeated(2), .rule)
    line.append(shownLeft, .dim)
    line.append(bar.repeated(max(width - 4 - shownLeft.width - right.width, 0)), .rule)
    line.append(right, .warning)
    line.append(bar.repeated(2), .rule)
    return line
  }
}
