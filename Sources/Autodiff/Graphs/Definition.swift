/// A definition `name = expression` as it was written, or as much of it as could be read.
struct Definition {
  /// The name, unless what stands there is not one.
  var name: String?
  var nameOffset = 0
  var nameLength = 0
  /// The formula, unless it cannot be read.
  var parsed: ParsedExpression?
  /// Where the formula's text begins.
  var formulaOffset = 0
  /// What is wrong, in the order of the text.
  var problems: [GraphProblem] = []

  init(_ text: String, index: Int) {
    let place = GraphProblem.Place.definition(index)
    // Before anything is counted in it: a text of any size can be a single Character.
    let limit = ExpressionError.maximumLength
    guard text.utf8.count <= 20 * limit else {
      problems.append(
        GraphProblem(kind: .syntax(.tooLong(limit: limit)), place: place, offset: 0, length: 1))
      return
    }
    guard let equals = text.firstIndex(of: "=") else {
      problems.append(
        GraphProblem(kind: .missingEquals, place: place, offset: 0, length: text.count))
      return
    }
    let left = text[..<equals]
    let start = left.firstIndex { !$0.isWhitespace } ?? left.endIndex
    let end = left.lastIndex { !$0.isWhitespace }.map(left.index(after:)) ?? left.endIndex
    nameOffset = text.distance(from: text.startIndex, to: start)
    nameLength = text.distance(from: start, to: end)
    switch Self.check(text[start..<end]) {
    case .success(let name):
      self.name = name
    case .failure(let problem):
      problems.append(
        GraphProblem(
          kind: problem.kind, place: place, offset: nameOffset, length: nameLength))
    }
    formulaOffset = text.distance(from: text.startIndex, to: equals) + 1
    do {
      parsed = try ParsedExpression(parsing: String(text[equals...].dropFirst()))
    } catch {
      problems.append(
        GraphProblem(
          kind: .syntax(error.kind), place: place, offset: formulaOffset + error.offset,
          length: error.length))
    }
  }

  /// What is wrong with a name.
  struct NameProblem: Error {
    var kind: GraphProblem.Kind
  }

  /// Returns the name that the text is, in the spelling that formulas use.
  static func check(_ text: some StringProtocol) -> Result<String, NameProblem> {
    guard let name = NameSyntax.name(text) else {
      return .failure(NameProblem(kind: .invalidName(String(text))))
    }
    guard FunctionName(spelling: name) == nil else {
      return .failure(NameProblem(kind: .reservedName(name)))
    }
    return .success(name)
  }
}
