import Foundation

/// What was measured, as a table to read and as JSON to keep.
struct Report: Encodable {
  /// A line of the table: one thing on the engine and, where there is one, on the tape in C.
  struct Row: Encodable {
    let name: String
    let unit: String
    let engine: Double
    let c: Double?
    let ratio: Double?
    /// What the ratio, or where there is none the figure itself, is meant to stay within.
    let bound: Double?
  }

  let machine: String
  let date: String
  var rows: [Row] = []

  init() throws {
    let information = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let model = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    machine =
      model.flatMap { $0.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
    date = Date.now.formatted(.iso8601.year().month().day())
  }

  var table: String {
    let head = ["", "engine", "tape in C", "ratio", "aim"]
    let lines =
      [head]
      + rows.map { row in
        [
          row.name, "\(Self.text(row.engine)) \(row.unit)",
          row.c.map { "\(Self.text($0)) \(row.unit)" } ?? "", row.ratio.map(Self.text) ?? "",
          row.bound.map { "≤ \(Self.text($0))" } ?? "",
        ]
      }
    let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let body = lines.map { line in
      zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ")
    }
    return (["\(machine), \(date)", ""] + body).joined(separator: "\n")
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(self)
  }

  /// Three figures.
  private static func text(_ number: Double) -> String {
    String(
      format: number < 1 ? "%.3f" : number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number)
  }
}
