import Curriculum
import Screen
import Tutor
import Wording

/// A matrix to fill in: its shape, then a box for each entry, row by row.
struct MatrixLines {
  private let question: Question
  private let matrix: MatrixQuestion
  private let boxes: FieldBoxes

  /// The columns of an entry's box.
  private let boxWidth = 8

  init(_ question: Question, matrix: MatrixQuestion, boxes: FieldBoxes) {
    self.question = question
    self.matrix = matrix
    self.boxes = boxes
  }

  var lines: [Line] {
    let shown = question.fields.filter { boxes.page.isShown($0, record: boxes.state.record) }
    guard let first = shown.first else { return [] }
    var lines: [Line] = []
    if case .shape = first.target {
      let label = boxes.context.say(ScreenWords.shape)
      lines.append(boxes.line(first, label: label, labelWidth: label.width, boxWidth: boxWidth))
    }
    let entries = shown.filter { if case .shape = $0.target { false } else { true } }
    let columns = max(matrix.columnCount, 1)
    return lines
      + stride(from: 0, to: entries.count, by: columns).map { start in
        row(Array(entries[start..<min(start + columns, entries.count)]))
      }
  }

  private func row(_ fields: [Field]) -> Line {
    var line = Line([boxes.mark(isFocused: fields.contains(where: boxes.page.isFocused))])
    for field in fields {
      boxes.append(field, width: boxWidth, to: &line)
      let sign = boxes.shortSign(field)
      line.append(" ")
      line.append(sign.text.padded(to: 2), sign.role)
    }
    return line
  }
}
