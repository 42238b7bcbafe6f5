import Curriculum
import Screen
import Tutor
import Wording

/// A table of inputs with fields to fill in.
struct TableLines {
  private let question: Question
  private let table: TableQuestion
  private let page: LessonPage
  private let boxes: FieldBoxes
  private let numbers: TableNumbers

  init(_ question: Question, table: TableQuestion, page: LessonPage, boxes: FieldBoxes) {
    self.question = question
    self.table = table
    self.page = page
    self.boxes = boxes
    numbers = TableNumbers(page: page)
  }

  private var context: ViewContext { boxes.context }

  var lines: [Line] {
    let fields = question.fields
    let shownWidths = (table.inputs + table.shown).map { name in
      (table.rows.indices.map { context.text(shown(name, row: $0)).width }
        + [context.name(name).width]).max() ?? 0
    }
    let boxWidth = table.asked.count > 2 ? 8 : 12
    var heading = Line([Span("  ")])
    for (name, width) in zip(table.inputs + table.shown, shownWidths) {
      heading.append(context.name(name).padded(to: width + 3), .dim)
    }
    for name in table.asked {
      heading.append(context.name(name).padded(to: boxWidth + 5), .emphasis)
    }
    return [heading]
      + table.rows.indices.map { row in
        let start = row * table.asked.count
        let isFocused = table.asked.indices.contains { column in
          fields.indices.contains(start + column) && page.isFocused(fields[start + column])
        }
        var line = Line([boxes.mark(isFocused: isFocused)])
        for (name, width) in zip(table.inputs + table.shown, shownWidths) {
          line.append(context.text(shown(name, row: row)).padded(to: width + 3))
        }
        for column in table.asked.indices {
          let position = start + column
          guard fields.indices.contains(position) else { continue }
          boxes.append(fields[position], width: boxWidth, to: &line)
          let sign = boxes.shortSign(fields[position])
          line.append(" ")
          line.append(sign.text.padded(to: 2), sign.role)
        }
        return line
      }
  }

  private func shown(_ name: String, row: Int) -> String {
    numbers.value(of: name, row: table.rows[row]).map { context.voice.number($0) } ?? ""
  }
}
