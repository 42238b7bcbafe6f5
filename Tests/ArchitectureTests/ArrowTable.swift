import Foundation

/// What each target may import besides itself, as the table in CONTRIBUTING.md says.
///
/// A cell of the table holds names between commas. `X and its imports` stands for X and for what
/// the row of X holds, `all above` for every target of the rows above, and `–` for nothing.
struct ArrowTable {
  /// Why a table cannot be read.
  struct Unreadable: Error, Equatable {
    /// The row or cell that cannot be read.
    var text: String
  }

  private static let heading = "| target | is | imports |"

  /// The targets of the table, in its order.
  let targets: [String]
  private let cells: [String: [String]]

  /// Reads the table of a text in Markdown.
  init(markdown: String) throws(Unreadable) {
    let lines = markdown.components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: Self.heading) else {
      throw Unreadable(text: Self.heading)
    }
    var targets: [String] = []
    var cells: [String: [String]] = [:]
    for row in lines[start...].dropFirst(2).prefix(while: { $0.hasPrefix("|") }) {
      let columns = row.components(separatedBy: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard columns.count == 5, let target = Self.name(columns[1]), cells[target] == nil else {
        throw Unreadable(text: row)
      }
      targets.append(target)
      cells[target] = columns[3].components(separatedBy: ", ")
    }
    self.targets = targets
    self.cells = cells
  }

  /// Returns what a target may import.
  func imports(of target: String) throws(Unreadable) -> Set<String> {
    try imports(of: target, under: [])
  }

  private func imports(
    of target: String, under parents: [String]
  ) throws(Unreadable) -> Set<String> {
    guard let cell = cells[target], !parents.contains(target) else {
      throw Unreadable(text: target)
    }
    var modules: Set<String> = []
    for item in cell {
      let suffix = " and its imports"
      if item == "–" {
        continue
      } else if item == "all above" {
        modules.formUnion(targets.prefix { $0 != target })
      } else if item.hasSuffix(suffix), let name = Self.name(String(item.dropLast(suffix.count))) {
        modules.insert(name)
        modules.formUnion(try imports(of: name, under: parents + [target]))
      } else if let name = Self.name(item) {
        modules.insert(name)
      } else {
        throw Unreadable(text: item)
      }
    }
    return modules
  }

  /// Returns the name between backticks.
  private static func name(_ text: String) -> String? {
    guard text.count > 2, text.hasPrefix("`"), text.hasSuffix("`") else { return nil }
    let name = text.dropFirst().dropLast()
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } ? String(name) : nil
  }
}
