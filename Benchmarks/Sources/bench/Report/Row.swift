import Foundation

/// A line of the table: what something takes, and what it is compared with in the same run.
struct Row: Encodable {
  /// Something else that was measured in the same run.
  struct Reference: Encodable {
    let name: String
    /// In the unit of the row.
    let value: Double
  }

  /// What is to be reached.
  enum Aim {
    /// The figure itself stays within this.
    case figure(Double)
    /// The ratio to the reference does.
    case ratio(Double)
  }

  let name: String
  let unit: String
  /// The median, where it was measured more than once.
  let figure: Double
  /// What 99 of 100 measurements stay within.
  let percentile99: Double?
  let reference: Reference?
  let ratio: Double?
  let mostFigure: Double?
  let mostRatio: Double?

  init(
    _ name: String, _ unit: String, _ figure: Double, percentile99: Double? = nil,
    beside reference: Reference? = nil, aim: Aim? = nil
  ) {
    self.name = name
    self.unit = unit
    self.figure = figure
    self.percentile99 = percentile99
    self.reference = reference
    ratio = reference.map { figure / $0.value }
    switch aim {
    case .figure(let most): (mostFigure, mostRatio) = (most, nil)
    case .ratio(let most): (mostFigure, mostRatio) = (nil, most)
    case nil: (mostFigure, mostRatio) = (nil, nil)
    }
  }
}

extension Row {
  /// The heads of ``cells``.
  static let heads = ["", "", "99 %", "beside", "ratio", "aim"]

  /// The row as texts.
  var cells: [String] {
    [
      name, "\(Self.text(figure)) \(unit)", percentile99.map(Self.text) ?? "",
      reference.map { "\(Self.text($0.value)) \(unit), \($0.name)" } ?? "",
      ratio.map(Self.text) ?? "",
      mostFigure.map { "≤ \(Self.text($0)) \(unit)" } ?? mostRatio.map { "≤ \(Self.text($0))" }
        ?? "",
    ]
  }

  /// Three figures.
  private static func text(_ number: Double) -> String {
    let decimals = number < 1 ? 3 : number < 10 ? 2 : number < 100 ? 1 : 0
    return number.formatted(.number.precision(.fractionLength(decimals)).grouping(.never))
  }
}
