/// A row of a table: the first cell to the left, the others to the right.
enum Columns {
  static func print(_ first: String, _ others: [String]) {
    let cells = others.map { pad($0, to: 11) + $0 }
    Swift.print(first + pad(first, to: 46) + cells.joined())
  }

  private static func pad(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 1))
  }

  /// A share between 0 and 1 as a percentage, rounded down so that 100 % means all.
  static func percentage(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded(.down))
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest) %"
  }
}
