import Autodiff
import Curriculum
import Wording

/// A whole lesson on a graph, as the text of a file: forward, backward by layers, and a step of
/// training where something is trained.
struct LessonDraft {
  /// The most questions of a step: more do not fit a screen beside the graph.
  private static let questionsPerStep = 5

  private let id: String
  private let given: [(name: String, text: String)]
  private let definitions: [String]
  private let graph: Graph
  private let gradients: Gradients
  private let training: Training
  private var lines: [String] = []

  /// What is trained.
  struct Training {
    /// The given nodes that training changes; empty where nothing is trained.
    let parameters: [String]
    /// The learning rate as written; nil where no step of training is wanted.
    let rate: String?
  }

  /// Prepares a lesson.
  ///
  /// - Parameter id: The id of the lesson.
  init(
    id: String, arguments: GraphArguments, explained: ExplainedGraph, training: Training
  ) {
    self.id = id
    given = arguments.given.map { ($0.name?.text ?? "", Self.trimmed($0.formula?.text ?? "")) }
    definitions = arguments.definitions.map { Self.spaced(Self.trimmed($0.text)) }
    graph = explained.graph
    gradients = explained.gradients
    self.training = training
    write()
  }

  /// The text of the file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func write() {
    lines = ["format: 1", "id: \(id)"]
    add("title", .title, indent: "")
    add("goal", .goal(trains: training.rate != nil), indent: "")
    lines += ["graphs:", "  network:", "    given:"]
    lines += given.map { "      \(Self.key($0.name)): \(Self.scalar($0.text))" }
    lines += ["    nodes:"] + definitions.map { "      - \"\($0)\"" }
    if !training.parameters.isEmpty {
      lines.append("    parameters: [\(training.parameters.map(Self.key).joined(separator: ", "))]")
    }
    lines.append("steps:")
    writeOpening()
    writeForward(id: "forward", .forwardTitle, .forward, after: .afterForward(output: graph.output))
    writeBackward()
    if let rate = training.rate { writeTraining(rate: rate) }
    begin(step: "end", .closingTitle, .closing(trains: training.rate != nil))
  }

  private mutating func writeOpening() {
    lines.append("  - id: network")
    add("title", .networkTitle)
    lines.append("    text:")
    let values = given.map { "\($0.name) = {\($0.name)}" }
    for language in Language.allCases {
      lines.append("      \(language.rawValue): |")
      func line(_ text: String) { lines.append(text.isEmpty ? "" : "        " + text) }
      line(say(.network, language))
      line("")
      definitions.forEach { line("  " + $0) }
      line("")
      line(say(.givenValues, language))
      line("")
      for start in stride(from: 0, to: values.count, by: 4) {
        line("  " + values[start..<min(start + 4, values.count)].joined(separator: "   "))
      }
    }
  }

  private mutating func writeForward(
    id: String, _ title: DraftWords, _ text: DraftWords, after: DraftWords, extra: [String] = []
  ) {
    let asked = graph.nodes.filter { $0.expression != nil }.map(\.name)
    let steps = Self.chunks(asked)
    for (index, names) in steps.enumerated() {
      begin(step: Self.numbered(id, index, of: steps.count), title, text)
      lines += extra + ["    picture: { values: earned }", "    ask:"]
      lines += names.map { "      - value: \(Self.scalar($0))" }
      if index == steps.count - 1 { add("after", after) }
    }
  }

  private mutating func writeBackward() {
    let steps = layers
    for (index, names) in steps.enumerated() {
      begin(
        step: Self.numbered("backward", index, of: steps.count), .backwardTitle,
        index == 0 ? .backward(output: graph.output) : .furtherBack)
      lines += ["    picture: { values: all, gradients: earned }", "    ask:"]
      lines += names.map { "      - gradient: \(Self.scalar($0))" }
    }
  }

  private mutating func writeTraining(rate: String) {
    let steps = Self.chunks(training.parameters)
    for (index, names) in steps.enumerated() {
      begin(step: Self.numbered("update", index, of: steps.count), .updateTitle, .update)
      lines += ["    rate: \(rate)", "    picture: { values: all, gradients: all }"]
      lines += ["    ask:"] + names.map { "      - update: \(Self.scalar($0))" }
    }
    writeForward(
      id: "second-forward", .secondTitle, .second, after: .afterSecond(output: graph.output),
      extra: ["    rate: \(rate)", "    updated: 1"])
    begin(step: "many-steps", .curveTitle, .curve(output: graph.output))
    lines.append("    picture: { curve: { rates: [\(rate)], steps: 10 } }")
  }

  private mutating func begin(step id: String, _ title: DraftWords, _ text: DraftWords) {
    lines.append("  - id: \(id)")
    add("title", title)
    add("text", text)
  }

  private mutating func add(_ key: String, _ words: DraftWords, indent: String = "    ") {
    lines.append("\(indent)\(key):")
    lines += Language.allCases.map {
      "\(indent)  \($0.rawValue): \"\(say(words, $0))\""
    }
  }

  private func say(_ words: DraftWords, _ language: Language) -> String {
    Voice(language: language, decimalMark: ".").say(words)
  }

  /// The nodes whose gradients are asked, from the output back: those that are computed, and the
  /// parameters or, where nothing is trained, all given ones.
  private var layers: [[String]] {
    let parameters = training.parameters
    let asked = Set(parameters.isEmpty ? graph.given.map(\.name) : parameters)
    var depths = [graph.output: 0]
    for node in graph.nodes.reversed() where node.name != graph.output {
      let behind = graph.consumers(of: node.name).compactMap { depths[$0] }.max()
      if let behind { depths[node.name] = behind + 1 }
    }
    let names = graph.nodes.reversed().filter { node in
      node.name != graph.output && depths[node.name] != nil && gradients[node.name] != nil
        && (node.expression != nil || asked.contains(node.name))
    }.map(\.name)
    let deepest = depths.values.max() ?? 0
    var steps: [[String]] = []
    for depth in 0...deepest {
      for chunk in Self.chunks(names.filter { depths[$0] == depth }) {
        if let last = steps.last, last.count + chunk.count <= Self.questionsPerStep {
          steps[steps.count - 1] += chunk
        } else {
          steps.append(chunk)
        }
      }
    }
    return steps
  }

  private static func chunks(_ names: [String]) -> [[String]] {
    stride(from: 0, to: names.count, by: questionsPerStep).map {
      Array(names[$0..<min($0 + questionsPerStep, names.count)])
    }
  }

  private static func numbered(_ id: String, _ index: Int, of count: Int) -> String {
    count == 1 ? id : "\(id)-\(index + 1)"
  }

  /// A key of the file, quoted where an editor would take it for something else than a name.
  private static func key(_ name: String) -> String {
    ["y", "n", "Y", "N"].contains(name) || name.contains("'") ? "\"\(name)\"" : name
  }

  private static func scalar(_ text: String) -> String {
    Double(text) != nil || text.allSatisfy { $0.isLetter || $0.isNumber }
      ? key(text) : "\"\(text)\""
  }

  /// A definition with a space on either side of its equals sign, as people write it.
  private static func spaced(_ definition: String) -> String {
    definition.replacing(#/\s*=\s*/#, with: " = ", maxReplacements: 1)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
