/// Reads the description of a graph and finds everything that is wrong with it.
struct GraphReader {
  private var problems: [GraphProblem] = []
  private var givenNames: [String?] = []
  private var definitions: [Definition] = []
  /// The index of each node: given nodes first, then definitions as they are written.
  private var indices: [String: Int] = [:]
  private var suggestionCount = 0

  static func read(
    given: [(name: String, text: String)], definitions: [String], output: String?
  ) throws(GraphProblems) -> GraphReading {
    var reader = GraphReader()
    reader.readNames(given: given, definitions: definitions)
    let givenNodes = reader.readValues(given)
    let uses = reader.resolveNames()
    let sorting = reader.sort(uses: uses, givenCount: given.count)
    let outputIndex = reader.resolve(output: output, givenCount: given.count)
    guard reader.problems.isEmpty, let outputIndex else {
      throw GraphProblems(problems: reader.problems.inOrderOfText)
    }
    return reader.assemble(
      given: givenNodes, uses: uses, order: sorting, outputIndex: outputIndex)
  }

  // MARK: Names

  private mutating func readNames(
    given: [(name: String, text: String)], definitions texts: [String]
  ) {
    for (index, entry) in given.enumerated() {
      let place = GraphProblem.Place.givenName(index)
      switch Definition.check(entry.name) {
      case .success(let name):
        givenNames.append(name)
        define(name, index: index, place: place, offset: 0, length: entry.name.count)
      case .failure(let problem):
        givenNames.append(nil)
        report(problem.kind, place, offset: 0, length: entry.name.count)
      }
    }
    for (index, text) in texts.enumerated() {
      let definition = Definition(text, index: index)
      definitions.append(definition)
      guard let name = definition.name else { continue }
      define(
        name, index: given.count + index, place: .definition(index),
        offset: definition.nameOffset, length: definition.nameLength)
    }
    if texts.isEmpty { report(.noDefinitions, .graph, offset: 0, length: 0) }
  }

  private mutating func define(
    _ name: String, index: Int, place: GraphProblem.Place, offset: Int, length: Int
  ) {
    if indices[name] == nil {
      indices[name] = index
    } else {
      report(.repeatedName(name), place, offset: offset, length: length)
    }
  }

  // MARK: Formulas

  private mutating func readValues(_ given: [(name: String, text: String)]) -> [Graph.Given] {
    given.enumerated().compactMap { index, entry in
      let parsed: ParsedExpression
      do throws(ExpressionError) {
        parsed = try ParsedExpression(parsing: entry.text)
      } catch {
        report(
          .syntax(error.kind), .givenValue(index), offset: error.offset, length: error.length)
        return nil
      }
      return readValue(parsed, index: index, textLength: entry.text.count)
    }
  }

  private mutating func readValue(
    _ parsed: ParsedExpression, index: Int, textLength: Int
  ) -> Graph.Given? {
    let place = GraphProblem.Place.givenValue(index)
    let variables = parsed.mentions.filter { !isConstant($0.name) }
    for mention in variables {
      report(.givenNotConstant(mention.name), place, offset: mention.offset, length: mention.length)
    }
    guard variables.isEmpty else { return nil }
    do {
      let value = try parsed.expression.value()
      return givenNames[index].map {
        Graph.Given(name: $0, expression: parsed.expression, value: value)
      }
    } catch {
      // Every name is a constant, so only an operation can have failed.
      guard case .undefined(let operation, let arguments) = error else { return nil }
      report(
        .givenUndefined(operation, arguments: arguments), place, offset: 0, length: textLength)
      return nil
    }
  }

  /// Returns for each definition the nodes it uses, each once, as they appear in the formula.
  private mutating func resolveNames() -> [[Int]] {
    var uses: [[Int]] = []
    for (index, definition) in definitions.enumerated() {
      problems += definition.problems
      var used: [Int] = []
      var seen: Set<String> = []
      for mention in definition.parsed?.mentions ?? [] where seen.insert(mention.name).inserted {
        if let node = indices[mention.name] {
          used.append(node)
        } else if !isConstant(mention.name) {
          report(
            .unknownName(mention.name, nearest: suggestion(for: mention.name)),
            .definition(index), offset: definition.formulaOffset + mention.offset,
            length: mention.length)
        }
      }
      uses.append(used)
    }
    return uses
  }

  private func isConstant(_ name: String) -> Bool {
    indices[name] == nil && MathematicalConstant(rawValue: name) != nil
  }

  /// Returns the node that was probably meant.
  ///
  /// Only small graphs with few unknown names are searched: the comparison takes long, and nobody
  /// reads a hundred suggestions.
  private mutating func suggestion(for name: String) -> String? {
    suggestionCount += 1
    guard suggestionCount <= 100, indices.count <= 1_000 else { return nil }
    return product(meantBy: name)
      ?? Spelling.nearest(to: name, among: indices.sorted { $0.value < $1.value }.map(\.key))
  }

  /// Returns the product of two other nodes whose names make up one, as `w*x` for `wx`.
  private func product(meantBy name: String) -> String? {
    name.indices.dropFirst().lazy.map { (String(name[..<$0]), String(name[$0...])) }
      .first { $0.0 != $0.1 && indices[$0.0] != nil && indices[$0.1] != nil }
      .map { "\($0.0)*\($0.1)" }
  }

  // MARK: Order

  private mutating func sort(uses: [[Int]], givenCount: Int) -> [Int] {
    let sorting = TopologicalSorting(uses: uses, givenCount: givenCount)
    for cycle in sorting.cycles {
      let names = cycle.map { definitions[$0].name ?? "" }
      let first = definitions[cycle[0]]
      let next = names[1 % names.count]
      let mention = first.parsed?.mentions.first { $0.name == next }
      report(
        .cycle(names), .definition(cycle[0]),
        offset: first.formulaOffset + (mention?.offset ?? 0), length: mention?.length ?? 0)
    }
    return sorting.order
  }

  private mutating func resolve(output: String?, givenCount: Int) -> Int? {
    guard let output else {
      return definitions.isEmpty ? nil : givenCount + definitions.count - 1
    }
    if let index = indices[NameSyntax.normalized(output)] { return index }
    report(
      .unknownOutput(output, nearest: suggestion(for: output)), .output, offset: 0,
      length: output.count)
    return nil
  }

  private func assemble(
    given: [Graph.Given], uses: [[Int]], order: [Int], outputIndex: Int
  ) -> GraphReading {
    var nodes = given.map { Graph.Node(name: $0.name, expression: nil) }
    var newIndices = Array(0..<(given.count + uses.count))
    for definition in order {
      newIndices[given.count + definition] = nodes.count
      let definition = definitions[definition]
      nodes.append(
        Graph.Node(name: definition.name ?? "", expression: definition.parsed?.expression))
    }
    var consumers = Array(repeating: [Int](), count: nodes.count)
    var leadsToOutput = Array(repeating: false, count: nodes.count)
    leadsToOutput[newIndices[outputIndex]] = true
    for definition in order.reversed() {
      let consumer = newIndices[given.count + definition]
      for used in uses[definition] {
        consumers[newIndices[used]].append(consumer)
        if leadsToOutput[consumer] { leadsToOutput[newIndices[used]] = true }
      }
    }
    for index in consumers.indices { consumers[index].reverse() }
    return GraphReading(
      given: given, nodes: nodes, consumers: consumers,
      output: nodes[newIndices[outputIndex]].name,
      warnings: newIndices.indices.filter { !leadsToOutput[newIndices[$0]] }.map(unused))
  }

  private func unused(_ index: Int) -> GraphProblem {
    if index < givenNames.count {
      let name = givenNames[index] ?? ""
      return GraphProblem(
        kind: .unused(name), place: .givenName(index), offset: 0, length: name.count)
    }
    let definition = definitions[index - givenNames.count]
    return GraphProblem(
      kind: .unused(definition.name ?? ""), place: .definition(index - givenNames.count),
      offset: definition.nameOffset, length: definition.nameLength)
  }

  private mutating func report(
    _ kind: GraphProblem.Kind, _ place: GraphProblem.Place, offset: Int, length: Int
  ) {
    problems.append(GraphProblem(kind: kind, place: place, offset: offset, length: length))
  }
}

extension [GraphProblem] {
  /// The problems in the order in which a reader of the description meets them.
  fileprivate var inOrderOfText: [GraphProblem] {
    // The position as the last key, because the sort need not keep equal elements in order.
    enumerated()
      .sorted {
        $0.element.rank != $1.element.rank
          ? $0.element.rank < $1.element.rank : $0.offset < $1.offset
      }
      .map(\.element)
  }
}

extension GraphProblem {
  fileprivate var rank: (Int, Int, Int, Int) {
    switch place {
    case .givenName(let index): (0, index, 0, offset)
    case .givenValue(let index): (0, index, 1, offset)
    case .definition(let index): (1, index, 0, offset)
    case .graph: (2, 0, 0, offset)
    case .output: (3, 0, 0, offset)
    }
  }
}
