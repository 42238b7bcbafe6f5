import Curriculum
import Screen
import Tutor
import Wording

/// How firm each rule is, as bars with words, which mistakes recur, and what to do next.
enum ProgressView {
  /// The cells of a bar, where there is room and where there is less.
  private static let bars = (wide: 10, narrow: 5)
  /// The columns between the name of a rule, its bar and its words.
  private static let gap = 2

  static func frame(_ state: TutorState, scroll: Int, context: ViewContext) -> Frame {
    let report = ProgressReport(state)
    let lines = lines(report, context: context)
    let visible = viewport(lines, state, scroll: scroll, context: context)
    let turns: [Action] =
      (visible.hasMoreBelow ? [.scrollDown] : []) + (visible.hasMoreAbove ? [.scrollUp] : [])
    let lessons = MasteryWords.lessons(finished: report.lessons.finished, of: report.lessons.all)
    var page = PageFrame(
      state, title: context.say(MasteryWords.title), right: context.say(lessons),
      actions: [.practise, .back] + turns, context: context)
    page.draw(lines[visible.range], in: page.body.inset(columns: 1, rows: 0))
    page.cursor = Point(column: 1, row: page.body.row)
    return page.frame
  }

  /// How far the page can be scrolled.
  static func viewport(_ state: TutorState, scroll: Int, context: ViewContext) -> Viewport {
    viewport(
      lines(ProgressReport(state), context: context), state, scroll: scroll, context: context)
  }

  private static func viewport(
    _ lines: [Line], _ state: TutorState, scroll: Int, context: ViewContext
  ) -> Viewport {
    Viewport(
      scroll: scroll, count: lines.count, height: PageFrame.body(state, context: context).rows)
  }

  private static func lines(_ report: ProgressReport, context: ViewContext) -> [Line] {
    let width = context.size.columns - 2
    let advice = MasteryWords.advice(report.advice, key: context.key(of: .practise))
    var lines = Paragraph.lines(context.say(advice), role: .key, width: width)
    lines += [Line()] + rows(report, width: width, context: context)
    if !report.recurring.isEmpty {
      lines += [Line(), Line(context.say(MasteryWords.recurring), .heading)]
      for (rule, count) in report.recurring {
        lines += Paragraph.lines(
          context.say(MasteryWords.recurs(rule, count: count)), width: width, indent: 2)
      }
    }
    return lines
  }

  private static func rows(
    _ report: ProgressReport, width: Int, context: ViewContext
  ) -> [Line] {
    let rows = report.rules.map { rule in
      (
        name: context.say(RuleSentence(rule.rule)), average: rule.average,
        words: context.say(MasteryWords.standing(rule.standing)), level: rule.standing.level
      )
    }
    let nameWidth = rows.map(\.name.width).max() ?? 0
    let wordsWidth = rows.map(\.words.width).max() ?? 0
    let isWide = nameWidth + bars.wide + wordsWidth + 2 * gap <= width
    let bar = isWide ? bars.wide : bars.narrow
    return rows.map { row in
      var line = Line(row.name)
      line.pad(to: nameWidth + gap)
      let full = min(max(Int((row.average * Double(bar)).rounded()), 0), bar)
      line.append(context.glyphs.block.repeated(full), role(of: row.level))
      line.append(context.glyphs.horizontal.repeated(bar - full), .dim)
      line.append(.spaces(gap))
      line.append(row.words)
      return line
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
