import Checking
import Curriculum

extension LessonPage {
  /// Whether a field holds an answer that was marked and not edited since.
  private func isMarkedAsItStands(_ field: Field) -> Bool {
    guard let mark = marks[field.id] else { return false }
    return answers[field.id]?.text == mark.answer
  }

  /// The open fields in which something is typed that was not marked yet.
  func fieldsWithText(_ record: LearnerRecord) -> [Field] {
    openFields(record).filter { field in
      answers[field.id]?.text.isEmpty == false && !isMarkedAsItStands(field)
    }
  }

  /// How many fields stand in one row: the asked nodes of a table, the columns of a matrix, else 1.
  var rowLength: Int {
    guard let field = focusedField, let question = step.question(of: field) else { return 1 }
    return switch question.kind {
    case .table(let table): max(table.asked.count, 1)
    case .matrix(let matrix) where field.follows != nil || !matrix.asksShape:
      max(matrix.columnCount, 1)
    default: 1
    }
  }

  /// Moves the focus by a number of fields.
  mutating func moveFocus(by distance: Int, wraps: Bool, record: LearnerRecord) {
    let fields = fields(record)
    let count = fields.count
    guard count > 0 else { return }
    let position = fields.firstIndex { $0.id == focus } ?? 0
    let wanted = position + min(max(distance, -count), count)
    focus = fields[wraps ? ((wanted % count) + count) % count : min(max(wanted, 0), count - 1)].id
    commented = focusedField?.id
  }

  /// Moves among the options of a choice that has the focus.
  ///
  /// - Returns: Whether there was an option to move to.
  mutating func moveInOptions(by distance: Int, record: LearnerRecord) -> Bool {
    guard let field = focusedField, case .choice(let options) = field.target,
      !isDone(field, record: record)
    else { return false }
    let typed = answers[field.id]?.text ?? ""
    let current = try? AnswerReader.option(typed, count: options.count)
    let wanted = current.map { $0 + distance } ?? (distance > 0 ? 0 : options.count - 1)
    guard options.indices.contains(wanted) else { return fields(record).count == 1 }
    answers[field.id] = LineEditor(AnswerReader.letter(ofOption: wanted))
    return true
  }
}
