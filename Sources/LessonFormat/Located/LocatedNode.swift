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
    let comma = problem.isSeparator ? DecimalComma(in: string ?? "", at: index) : nil
    let index = comma?.start ?? index
    let problem = comma.map { .decimalComma($0.number) } ?? problem
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

  /// What follows a text without quotation marks on its line and is a comment to YAML, where the author
  /// will not have meant one: `#` directly before a letter or digit, as in `example #1`.
  var commentInText: String? {
    guard let scalar = node.scalar, scalar.style == .plain, !scalar.string.isEmpty else {
      return nil
    }
    let end = ScalarLocator(scalar, startingAt: offset, in: log.source)
      .offset(ofCharacter: scalar.string.count)
    let rest = log.source.scalars[end...].prefix { $0 != "\n" }
    let comment = rest.drop { $0 == " " }
    guard comment.first == "#", comment.startIndex > rest.startIndex,
      let next = comment.dropFirst().first,
      next.properties.isAlphabetic || next.properties.numericType != nil
    else { return nil }
    return SourceText.string(comment)
  }

  /// Returns the items of a list, or nil for another shape, which is noted.
  func list() -> [LocatedNode]? {
    if let sequence = node.sequence { return sequence.map { LocatedNode($0, log: log) } }
    report(.wrongShape(expected: .list, found: shape))
    return nil
  }

  /// Warns of whole numbers of a list that were probably one with a decimal comma, as in
  /// `[-1, 0,5, 2]`: where there is a space behind another comma, there is none behind that one.
  func warnOfDecimalCommas() {
    let items = node.sequence?.map { LocatedNode($0, log: log) } ?? []
    let pairs = zip(items, items.dropFirst()).map { left, right in
      (left, right, isTight: right.offset == left.offset + (left.string?.count ?? 0) + 1)
    }
    guard pairs.contains(where: { !$0.isTight }) else { return }
    for (left, right, isTight) in pairs where isTight {
      guard let number = DecimalComma(left.string ?? "", right.string ?? "") else { continue }
      left.log.report(.decimalComma(number.number), at: left.offset, severity: .warning)
    }
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
    let entries = mapping.compactMap { key, value -> MappingEntry? in
      let key = LocatedNode(key, log: log)
      guard let name = key.scalar() else { return nil }
      return MappingEntry(name: name, key: key, value: LocatedNode(value, log: log))
    }
    return withoutDecimals(entries)
  }

  /// Puts together what YAML takes for a key behind a decimal comma, as in `{ b: -0,7 }`, with the
  /// value before it; that is noted.
  private func withoutDecimals(_ entries: [MappingEntry]) -> [MappingEntry] {
    var whole: [MappingEntry] = []
    for entry in entries {
      guard let before = whole.last, entry.value.string == "",
        let number = DecimalComma(before.value.string ?? "", entry.name),
        entry.key.offset == before.value.offset + number.wholeLength + 1
      else {
        whole.append(entry)
        continue
      }
      before.value.report(.decimalComma(number.number))
      // With the number that was meant nothing further seems wrong.
      let meant = Node.Scalar(
        number.number.replacing(",", with: "."), .implicit, .any, before.value.node.mark)
      whole[whole.count - 1] = MappingEntry(
        name: before.name, key: before.key, value: LocatedNode(.scalar(meant), log: log))
    }
    return whole
  }

  /// Returns a reader of a mapping's keys, or nil where there is none, which is noted.
  func mapping(_ shape: MappingShape) -> MappingReader? {
    if let meant = string.flatMap(shape.entry(meantBy:)) {
      report(.keyWithoutSpace(string ?? "", meant: meant))
      return nil
    }
    return entries().map { MappingReader($0, of: self, shape: shape) }
  }
}
