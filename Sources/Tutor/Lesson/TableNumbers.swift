import Checking
public import Curriculum

/// The numbers that a table shows beside its fields.
public struct TableNumbers: Sendable {
  private let truth: StepTruth

  /// Computes the numbers of a step's tables.
  public init(page: LessonPage) {
    truth = StepTruth(lesson: page.lesson, step: page.step)
  }

  /// Returns the value of an input or a shown node in a row; nil where it has none.
  public func value(of name: String, row: [String: Double]) -> Double? {
    row[name] ?? truth.value(of: name, given: row)
  }

  /// Returns what a row shows, the inputs first, without what has no value.
  public func shown(in row: [String: Double], of table: TableQuestion) -> [(String, Double)] {
    (table.inputs + table.shown).compactMap { name in
      value(of: name, row: row).map { (name, $0) }
    }
  }
}
