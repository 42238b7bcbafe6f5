import Foundation

/// What was measured, as a table to read and as JSON to keep.
struct Report: Encodable {
  let machine: String
  let date: String
  /// The processes that want to run at once, an average over a minute, before anything was measured.
  let load: String
  var rows: [Row] = []

  init() throws {
    let information = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let model = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    machine =
      model.flatMap { $0.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
    date = Date.now.formatted(.iso8601.year().month().day())
    let averages = try String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    load = averages.split(separator: " ").first.map(String.init) ?? "unknown"
  }

  /// The head of the table.
  var title: String {
    "\(machine), \(ProcessInfo.processInfo.activeProcessorCount) processors, load \(load), \(date)"
  }

  /// The table, in Markdown.
  var table: String {
    let lines = [Row.heads] + rows.map(\.cells)
    let widths = Row.heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let rule = widths.map { String(repeating: "-", count: $0) }
    let body = ([lines[0], rule] + lines.dropFirst()).map { line in
      "| "
        + zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: " | ") + " |"
    }
    return ([title, ""] + body).joined(separator: "\n")
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(self)
  }
}
