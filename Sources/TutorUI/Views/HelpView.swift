import Screen
import Tutor
import Wording

/// All keys, from the one table of keys.
enum HelpView {
  static func frame(_ state: TutorState, scroll: Int, context: ViewContext) -> Frame {
    var page = PageFrame(
      state, title: context.say(ScreenWords.keys),
      actions: [.confirm, .back, .scrollUp, .scrollDown], context: context)
    let lines = lines(context)
    let visible = Viewport(scroll: scroll, count: lines.count, height: page.body.rows)
    page.draw(lines[visible.range], in: page.body)
    page.cursor = Point(column: 1, row: page.body.row)
    return page.frame
  }

  /// How far the help can be scrolled on a screen of a height.
  static func viewport(scroll: Int, context: ViewContext) -> Viewport {
    Viewport(
      scroll: scroll, count: lines(context).count, height: max(context.size.rows - 3, 0))
  }

  private static func lines(_ context: ViewContext) -> [Line] {
    let rows = KeyMap.bindings.map { binding in
      let keys = binding.keys.map { KeyName.text($0, language: context.voice.language) }
      return (
        context.text(keys.joined(separator: ", ")), context.say(ActionSentence.help(binding.action))
      )
    }
    let keyWidth = rows.map(\.0.width).max() ?? 0
    let helpWidth = context.size.columns - keyWidth - 5
    var lines = rows.flatMap { keys, help in
      Wrapping.lines(help, width: helpWidth).enumerated().map { row, text in
        var line = Line([Span(" "), Span(row == 0 ? keys : "", .key)])
        line.pad(to: keyWidth + 4)
        line.append(text)
        return line
      }
    }
    lines.append(Line())
    lines += Paragraph.lines(
      context.say(ScreenWords.decimals), width: context.size.columns - 2, indent: 1)
    return lines
  }
}
