import Foundation

/// What Linux tells of a process.
enum ProcessStatus {
  /// Returns a figure of a process, in kibibytes; nil where there is none.
  static func kibibytes(_ name: String, of process: pid_t? = nil) -> Int? {
    let folder = process.map(String.init) ?? "self"
    let text = try? String(contentsOfFile: "/proc/\(folder)/status", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
