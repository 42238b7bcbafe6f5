import Curriculum
import Screen
import Tutor
import Wording

/// The batches of an epoch as boxes, each a step of descent.
enum BatchesView {
  static func lines(_ figure: BatchesFigure, width: Int, context: ViewContext) -> [Line] {
    let count = figure.picture.batches
    func box(_ number: Int?) -> Text {
      "[ " + (number.map { context.text("\($0)") } ?? "?") + " ]"
    }
    let full = box(figure.picture.size)
    let last = count > 1 ? box(figure.last) : box(figure.picture.last)
    // The first ones and the last one, as many as there is room for.
    let room = max((min(width, 70) - last.width - 6) / max(full.width + 3, 1), 1)
    let shown = min(max(count - 1, 0), min(room, 4))
    let isCut = shown < count - 1
    var boxes = Line([Span(context.say(DiagramWords.epoch) + "  ", .emphasis)])
    var steps = Line([Span(.spaces(boxes.width))])
    for index in 0..<shown {
      let start = boxes.width
      boxes.append(full, .value)
      boxes.append(" " + context.glyphs.arrow + " ", .edge)
      steps.append(.spaces(start - steps.width))
      steps.append(context.say(DiagramWords.stepNumber(index + 1)), .dim)
    }
    if isCut {
      boxes.append(context.glyphs.ellipsis, .edge)
      boxes.append(" " + context.glyphs.arrow + " ", .edge)
    }
    steps.append(.spaces(max(boxes.width - steps.width, 1)))
    boxes.append(.spaces(max(steps.width - boxes.width, 0)))
    boxes.append(last, .value)
    steps.append(
      figure.steps.map { context.say(DiagramWords.stepNumber($0)) } ?? "?", .dim)
    let told = DiagramWords.batches(
      figure.picture, steps: figure.steps, total: figure.total)
    return [boxes, steps, Line()] + Paragraph.lines(context.say(told), width: width)
  }
}
