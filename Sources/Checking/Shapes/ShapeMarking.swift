import Autodiff
import Curriculum

/// Marks the shape of a matrix, typed as `2x3`, `2×3`, `2 por 3`, `(2, 3)` or `2 3`.
enum ShapeMarking {
  /// Marks an answer.
  static func mark(_ answer: String, rows: Int, columns: Int) -> Mark {
    let trimmed = answer.trimmingSpaces
    guard !trimmed.isEmpty else { return Mark(answer: answer, verdict: .unreadable(.empty)) }
    guard let (typedRows, typedColumns) = read(trimmed) else {
      return Mark(answer: answer, verdict: .unreadable(.notAShape(String(trimmed.prefix(40)))))
    }
    if (typedRows, typedColumns) == (rows, columns) {
      return Mark(answer: answer, verdict: .right)
    }
    var mark = Mark(answer: answer, verdict: .wrong)
    if (typedRows, typedColumns) == (columns, rows) {
      mark.mistakes = [
        Mistake(code: .forward(.transposed), place: .formula, specificity: .shape)
      ]
      mark.remark = .exchanged
    }
    return mark
  }

  private static func read(_ text: Substring) -> (Int, Int)? {
    guard text.utf8.count <= 60 else { return nil }
    let bare = text.filter { !"()[]".contains($0) }.lowercased()
    let numbers = bare.split { !$0.isASCII || !$0.isNumber }
    let between = bare.filter { !$0.isNumber && !$0.isWhitespace }
    guard numbers.count == 2, ["", "x", "×", "*", "·", ",", ";", "por", "by"].contains(between),
      let rows = Int(numbers[0]), let columns = Int(numbers[1])
    else { return nil }
    return (rows, columns)
  }
}
