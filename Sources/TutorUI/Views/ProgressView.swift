import Curriculum
import Screen
import Tutor
import Wording

/// How firm each rule is, as bars with words, which mistakes recur, and what to do next.
enum ProgressView {
  /// The columns before the name of a rule, and between it and its bar.
  private static let gap = 2

  static func frame(_ state: TutorState, scroll: Int, context: ViewContext) -> Frame {
    let lines = lines(state, context: context)
    let visible = viewport(lines, state, scroll: scroll, context: context)
    let turns: [Action] =
      (visible.hasMoreBelow ? [.scrollDown] : []) + (visible.hasMoreAbove ? [.scrollUp] : [])
    let (finished, all) = state.lessonsFinished
    let lessons = MasteryWords.lessons(finished: finished, of: all)
    var page = PageFrame(
      state, title: context.say(MasteryWords.title), right: context.voice.say(lessons),
      actions: [.practise, .back] + turns, context: context)
    page.draw(lines[visible.range], in: page.body.inset(columns: 1, rows: 0))
    page.cursor = Point(column: 1, row: page.body.row)
    return page.frame
  }

  /// How far the page can be scrolled.
  static func viewport(_ state: TutorState, scroll: Int, context: ViewContext) -> Viewport {
    viewport(
      lines(state, context: context), state, scroll: scroll, context: context)
  }

  private static func viewport(
    _ lines: [Line], _ state: TutorState, scroll: Int, context: ViewContext
  ) -> Viewport {
    Viewport(
      scroll: scroll, count: lines.count, height: PageFrame.body(state, context: context).rows)
  }

  private static func lines(_ state: TutorState, context: ViewContext) -> [Line] {
    let report = ProgressReport(state)
    let width = context.size.columns - 2
    let beginsPractice = state.availability(of: .practise) == .available
    let advice = MasteryWords.advice(
      report.advice, key: beginsPractice ? context.key(of: .practise) : nil)
    var lines = Paragraph.lines(context.say(advice), role: .key, width: width)
    lines += rows(report, context: context)
    if !report.recurring.isEmpty {
      lines += [Line(), Line(context.say(MasteryWords.recurring), .heading)]
      for (rule, count) in report.recurring {
        lines += Paragraph.lines(
          context.say(MasteryWords.recurs(rule, count: count)), width: width, indent: 2)
      }
    }
    return lines
  }

  /// The rules under their standing, each with its bar.
  private static func rows(_ report: ProgressReport, context: ViewContext) -> [Line] {
    let names = report.groups.flatMap(\.rules).map { context.say(RuleSentence($0.rule)).width }
    let width = gap + (names.max() ?? 0) + gap
    return report.groups.flatMap { group -> [Line] in
      let words = MasteryWords.standing(group.standing, count: group.rules.count)
      return [Line(), Line(context.say(words), .heading)]
        + group.rules.map { rule in
          var line = Line(.spaces(gap))
          line.append(context.say(RuleSentence(rule.rule)))
          line.pad(to: width)
          let open = ProgressReport.TriedRule.cells - rule.filled
          line.append(context.glyphs.block.repeated(rule.filled), role(of: group.standing.level))
          line.append(context.glyphs.horizontal.repeated(open), .dim)
          return line
        }
    }
  }

  private static func role(of level: RuleHistory.Level) -> Role {
    switch level {
    case .shaky: .wrong
    case .growing: .almost
    case .solid: .correct
    }
  }
}
