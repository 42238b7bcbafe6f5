import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A formula to be taken apart, and the line in which it is.
struct DecompositionLines {
  private let field: Field
  private let node: String
  private let boxes: FieldBoxes

  init(_ field: Field, node: String, boxes: FieldBoxes) {
    self.field = field
    self.node = node
    self.boxes = boxes
  }

  /// The formula, unless the author's prompt shows it, and the box.
  func lines(width: Int, isWorded: Bool) -> [Line] {
    let context = boxes.context
    let graph = boxes.page.lesson.graph(of: boxes.page.step)
    var lines: [Line] = []
    if isWorded, let formula = graph.flatMap({ WholeFormula.of(node, in: $0) }) {
      let text = context.voice.name(node) + " = " + context.voice.formula(formula)
      lines += Wrapping.lines(
        context.text(context.voice.say(ScreenWords.decompose(text))), width: width
      )
      .map { Line($0) }
    }
    return lines + boxes.longLines(field, label: "", width: width)
  }
}
