import Curriculum
import Foundation
import LessonFormat
import TestSupport
import Testing
import Wording
import Yams

@Suite("nntutor schema")
struct SchemaTests {
  /// Returns which of several documents an independent validator takes for lessons.
  private static func areValid(_ documents: [Any]) throws -> [Bool] {
    let home = try TemporaryHome()
    let schema = try ProgramRun(arguments: ["schema"], home: home.url).output
    try home.write(schema, to: "schema.json")
    let data = try JSONSerialization.data(withJSONObject: documents)
    try home.write(String(decoding: data, as: UTF8.self), to: "documents.json")
    let program = """
      import json, jsonschema
      schema = json.load(open("schema.json"))
      jsonschema.Draft7Validator.check_schema(schema)
      validator = jsonschema.Draft7Validator(schema)
      print(json.dumps([validator.is_valid(d) for d in json.load(open("documents.json"))]))
      """
    try home.write(program, to: "validate.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["validate.py"]
    process.currentDirectoryURL = home.url
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "make test installs python3-jsonschema")
    return try #require(try JSONSerialization.jsonObject(with: answer) as? [Bool])
  }

  private static let lessons = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Lessons")

  @Test("every shipped lesson is valid")
  func shipped() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.lessons.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let documents = try names.map { name in
      let text = try String(contentsOf: Self.lessons.appending(path: name), encoding: .utf8)
      return try #require(try Yams.load(yaml: text))
    }
    let valid = try Self.areValid(documents)
    expectEqual(zip(names, valid).filter { !$0.1 }.map(\.0), [])
  }

  @Test("without a key, or with a misspelt one, a lesson is valid where the reader takes it")
  func broken() throws {
    let whole = try #require(try Yams.load(yaml: Self.everyKind) as? [String: Any])
    expectEqual(LessonReader.read(Self.everyKind, path: "l.yaml").diagnostics, [])
    let changes = Self.changes(of: whole, at: "")
    let valid = try Self.areValid(changes.map(\.document))
    var wrong: [String] = []
    for (change, isValid) in zip(changes, valid) {
      let text = try Yams.dump(object: change.document)
      let problems = LessonReader.read(text, path: "l.yaml").diagnostics.map(\.problem)
      let isOfShape = !problems.contains(where: Self.isOfShape)
      if isValid != isOfShape { wrong.append("\(change.what): valid \(isValid), \(problems)") }
    }
    expectEqual(wrong, [])
    #expect(changes.count > 250)
  }

  @Test("a broken lesson is invalid where a key or a shape is wrong, and only where it is refused")
  func brokenCorpus() throws {
    let folder = Self.lessons.deletingLastPathComponent()
      .appending(path: "Tests/LessonCheckTests/Broken")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    var lessons: [(name: String, problems: [LessonProblem], document: Any)] = []
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      // What is no YAML, or nothing at all, no validator gets to see.
      guard let document = (try? Yams.load(yaml: text)) ?? nil else { continue }
      let errors = LessonReader.read(text, path: name).diagnostics.filter { $0.severity == .error }
      lessons.append((name, errors.map(\.problem), document))
    }
    #expect(lessons.count >= 60)
    let valid = try Self.areValid(lessons.map(\.document))
    let wrong = zip(lessons, valid).filter { lesson, isValid in
      isValid
        ? lesson.problems.contains(where: Self.isOfShape) : lesson.problems.isEmpty
    }
    expectEqual(wrong.map(\.0.name), [])
  }

  /// What a schema says of each key, by the kind of mapping.
  private static func descriptions(_ language: String) throws -> [String: [String: String]] {
    let output = try ProgramRun(arguments: ["schema", "--lang", language]).output
    let schema = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let definitions = try #require(schema?["definitions"] as? [String: [String: Any]])
    return definitions.compactMapValues { $0["properties"] as? [String: [String: Any]] }
      .mapValues { $0.mapValues { $0["description"] as? String ?? "" } }
  }

  @Test(
    "every key says what it is for, in both languages, and nothing is said of keys that are none")
  func descriptions() throws {
    let (spanish, english) = (
      try Self.descriptions("es"), try Self.descriptions("en")
    )
    expectEqual(spanish.mapValues { Set($0.keys) }, LessonKeyWords.keys)
    for (shape, keys) in spanish {
      for (key, text) in keys {
        #expect(text.hasSuffix("."), "\(shape).\(key): \(text)")
        let other = english[shape]?[key] ?? ""
        #expect(other.hasSuffix(".") && other != text, "\(shape).\(key): \(other)")
      }
    }
  }

  /// Whether a problem is one of keys and shapes, which a schema can know.
  private static func isOfShape(_ problem: LessonProblem) -> Bool {
    switch problem {
    case .missingKey, .unknownKey, .otherKeys, .wrongShape, .questionKinds,
      .optionNeitherRightNorWrong,
      .unknownLanguage, .picture(.formulaOrDerivative):
      true
    default:
      false
    }
  }

  /// A lesson without a key or with another letter in it, for each key.
  private static func changes(
    of value: Any, at path: String
  ) -> [(what: String, document: Any)] {
    if let list = value as? [Any] {
      return list.indices.flatMap { index in
        changes(of: list[index], at: "\(path)/\(index)").map { change in
          var list = list
          list[index] = change.document
          return (change.what, list)
        }
      }
    }
    guard let mapping = value as? [String: Any] else { return [] }
    return mapping.keys.sorted().flatMap { key -> [(what: String, document: Any)] in
      var without = mapping
      let inner = without.removeValue(forKey: key) ?? ""
      var misspelt = without
      misspelt[key + "q"] = inner
      // What the author names is not known to the schema.
      let isOwn =
        ["graphs", "given", "rows", "points"].contains { path.contains("/\($0)") }
        && !["given", "nodes", "output", "parameters"].contains(key)
      let own: [(String, Any)] =
        isOwn ? [] : [("\(path)/\(key) missing", without), ("\(path)/\(key) misspelt", misspelt)]
      let deeper = changes(of: inner, at: "\(path)/\(key)").map { change in
        var mapping = mapping
        mapping[key] = change.document
        return (change.what, mapping as Any)
      }
      return own.map { (what: $0.0, document: $0.1) } + deeper
    }
  }

  /// A lesson with every kind of question and picture, and every key.
  private static let everyKind = """
    format: 1
    id: every-kind
    languages: [es, en]
    title: { es: Uno, en: One }
    goal: { es: Dos, en: Two }
    minutes: 5
    requires: [other]
    figures: 3
    graphs:
      g:
        given: { w: 3, x: -4, b: 1 }
        nodes: [ "h = w*x", "L = h + b" ]
        output: L
        parameters: [w]
    steps:
      - id: one
        title: { es: Tres, en: Three }
        graph: g
        given: { w: 2 }
        rate: 0.1
        updated: 1
        text: { es: Cuatro, en: Four }
        picture: { graph: g, values: all, gradients: none }
        hints: [ { es: Cinco, en: Five } ]
        after: { es: Seis, en: Six }
        reveal: false
        ask:
          - { value: h, id: v, prompt: { es: Siete, en: Seven }, figures: 4, hints: [ A ] }
          - gradient: w
          - local: { of: L, by: h }
          - update: w
          - number: "2*w"
            id: n
            prompt: B
            mistakes: [ { gives: "w", code: HALF, say: C } ]
      - id: two
        text: A
        ask:
          - expression: { value: L, over: [w, x, b] }
          - { expression: { formula: "2*w" }, id: f, prompt: P }
          - choice: [ { right: x, why: W }, { wrong: w } ]
            id: c
            prompt: P
          - table: { rows: [ { x: 0 }, { x: 1 } ], show: [h], ask: [L] }
            id: t
            prompt: P
          - matrix: { entries: [ [w, x] ], shape: true }
            id: m
            prompt: P
          - matrix: { gradients: [ [w, x] ] }
            id: mg
            prompt: P
          - decompose: L
          - find: { unknowns: [w], rows: [ { x: 2, L: 5 } ], within: 0.1 }
            id: fi
            prompt: P
      - id: plot
        text: A
        picture:
          rows: 12
          plot:
            of: z
            from: -1
            to: 1
            functions: [ z, { formula: z^2, label: l }, { derivative: z^2 } ]
            "y": [0, 1]
            at: [0.5]
            scale: linear
      - id: plane
        text: A
        picture:
          plane:
            graph: g
            axes: [w, x]
            from: -1
            to: 1
            output: L
            threshold: 0.5
            points: [ { w: 1, class: 1 } ]
            lines: [ [w, x, b] ]
      - id: curve
        text: A
        picture: { curve: { graph: g, rates: [0.1], steps: 3, scale: linear } }
      - id: bars
        text: A
        picture: { bars: { graph: g, nodes: [h], values: all } }
      - id: descent
        text: A
        picture: { descent: { graph: g, parameter: w, rate: 0.1, steps: 2, from: 0, to: 6 } }
    """
}
