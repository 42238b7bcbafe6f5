import Autodiff
import Curriculum
import Yams

/// A YAML value that knows where it stands and where to report what is wrong with it.
struct LocatedNode {
  /// Where problems are noted.
  let log: DiagnosticLog
  /// Where the value begins, as an offset of the text.
  let offset: Int
  private let node: Node

  /// Locates a node of a log's text.
  init(_ node: Node, log: DiagnosticLog) {
    self.node = node
    self.log = log
    self.offset =
      node.mark.map { log.source.offset(line: $0.line, scalarColumn: $0.column) } ?? 0
  }

  /// The shape of the value.
  var shape: LessonProblem.Shape {
    switch node {
    case .scalar, .alias: .scalar
    case .sequence: .list
    case .mapping: .mapping
    }
  }

  /// Notes a problem where the value begins.
  func report(_ problem: LessonProblem) {
    log.report(problem, at: offset)
  }

  /// Notes a problem at a character of a scalar's value, counted from 0.
  func report(
    _ problem: LessonProblem, atCharacter index: Int, severity: Diagnostic.Severity = .error
  ) {
    // Finding the place takes long, and the place of a problem that is not kept is of no use.
    guard !log.isFull else {
      log.report(problem, at: offset, severity: severity)
      return
    }
    let place =
      node.scalar.map {
        ScalarLocator($0, startingAt: offset, in: log.source).offset(ofCharacter: index)
      } ?? offset
    log.report(problem, at: place, severity: severity)
  }

  /// Returns the word that was probably meant, or nil.
  ///
  /// Only a few words are searched, and only while problems are kept: comparing takes long.
  func suggestion(for word: String, among words: @autoclosure () -> [String]) -> String? {
    guard !log.isFull else { return nil }
    let words = words()
    return words.count <= 1000 ? Spelling.nearest(to: word, among: words) : nil
  }

  /// The string of a scalar, exactly as written; nil for another shape.
  var string: String? { node.scalar?.string }

  /// Returns the string of a scalar, or nil for another shape, which is noted.
  func scalar(expecting expected: LessonProblem.Shape = .scalar) -> String? {
    if let string { return string }
    report(.wrongShape(expected: expected, found: shape))
    return nil
  }

  /// Returns the items of a list, or nil for another shape, which is noted.
  func list() -> [LocatedNode]? {
    if let sequence = node.sequence { return sequence.map { LocatedNode($0, log: log) } }
    report(.wrongShape(expected: .list, found: shape))
    return nil
  }

  /// Returns whether the value is a mapping with a key.
  func hasKey(_ key: String) -> Bool {
    node.mapping?.keys.contains { $0.string == key } ?? false
  }

  /// Returns the entries of a mapping, or nil for another shape, which is noted.
  ///
  /// A key that is not a scalar is noted and left out.
  func entries(expecting expected: LessonProblem.Shape = .mapping) -> [MappingEntry]? {
    guard let mapping = node.mapping else {
      report(.wrongShape(expected: expected, found: shape))
      return nil
    }
    return mapping.compactMap { key, value in
      let key = LocatedNode(key, log: log)
      guard let name = key.scalar() else { return nil }
      return MappingEntry(name: name, key: key, value: LocatedNode(value, log: log))
    }
  }

  /// Returns a reader of a mapping's keys, or nil where there is none, which is noted.
  func mapping(_ shape: MappingShape) -> MappingReader? {
    entries().map { MappingReader($0, of: self, shape: shape) }
  }
}
