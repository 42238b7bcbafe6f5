import Curriculum
import Screen
import Tutor
import Wording

/// A step of a lesson.
enum LessonView {
  static func frame(_ state: TutorState, page: LessonPage, context: ViewContext) -> Frame {
    var frame = emptyFrame(state, page: page, context: context)
    let layout = LessonLayout(state, page: page, body: frame.body.size, context: context)
    let body = frame.body.inset(columns: 1, rows: 0)
    let (_, below) = body.splitTop(layout.topMargin)
    let (reading, rest) = below.splitTop(layout.readingViewport.range.count)
    let (rule, panel) = rest.splitTop(1)
    frame.draw(layout.reading[layout.readingViewport.range], in: reading)
    frame.draw([separator(layout, page: page, state: state, context: context)], in: rule)
    frame.draw(layout.panel[layout.panelViewport.range], in: panel)
    return frame.frame
  }

  /// The part of the text that is on the screen, for turning pages.
  static func readingViewport(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> Viewport {
    let body = emptyFrame(state, page: page, context: context).body.size
    return LessonLayout(state, page: page, body: body, context: context).readingViewport
  }

  private static func emptyFrame(
    _ state: TutorState, page: LessonPage, context: ViewContext
  ) -> PageFrame {
    PageFrame(
      state, title: context.text(page.lesson.title[context.voice.language]),
      right: context.say(ScreenWords.step(page.stepIndex + 1, of: page.lesson.steps.count)),
      actions: actions, context: context)
  }

  private static let actions: [Action] = [
    .confirm, .hint, .help, .back, .nextField, .previousStep, .nextStep, .language,
  ]

  /// The line between text and questions: what is asked for, and whether there is more text.
  private static func separator(
    _ layout: LessonLayout, page: LessonPage, state: TutorState, context: ViewContext
  ) -> Line {
    let width = max(context.size.columns - 2, 0)
    let note = page.figuresAsked(state.record).map {
      " " + context.voice.say(ScreenWords.figures($0)) + " "
    }
    var more: [String] = []
    let viewport = layout.readingViewport
    if viewport.hasMoreAbove {
      more.append(context.glyphs.moreAbove.string + " " + context.voice.say(ScreenWords.moreAbove))
    }
    if viewport.hasMoreBelow {
      more.append(context.glyphs.moreBelow.string + " " + context.voice.say(ScreenWords.moreBelow))
    }
    let left = context.text(note ?? "")
    let right = context.text(more.isEmpty ? "" : " " + more.joined(separator: "  ") + " ")
    let bar = context.glyphs.horizontal
    var line = Line()
    let space = width - right.width - 4
    let shownLeft = left.width <= space ? left : ""
    line.append(bar.repeated(2), .rule)
    line.append(shownLeft, .dim)
    line.append(bar.repeated(max(width - 4 - shownLeft.width - right.width, 0)), .rule)
    line.append(right, .warning)
    line.append(bar.repeated(2), .rule)
    return line
  }
}
