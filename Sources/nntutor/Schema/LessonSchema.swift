import LessonFormat
import Wording

/// The lesson format as JSON Schema (draft 7, which editors know best).
///
/// Only what stands where, and what each key is for: whether the numbers, names and texts make sense, `check` tells.
struct LessonSchema {
  /// Returns the whole document.
  ///
  /// - Parameter voice: Who says what the keys are for.
  static func document(_ voice: Voice) -> JSON {
    var schema = LessonSchema(voice: voice)
    let root = schema.reference(to: .lesson)
    return .object([
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text("nntutor lesson")),
      ("allOf", .list([root])),
      (
        "definitions", .object(schema.names.map { ($0, schema.definitions[$0] ?? .object([])) })
      ),
    ])
  }

  private let voice: Voice
  /// The names of the definitions in the order in which they are met.
  private var names: [String] = []
  private var definitions: [String: JSON] = [:]

  private init(voice: Voice) {
    self.voice = voice
  }

  /// Returns a reference to a mapping, which is written down where it is met first.
  private mutating func reference(to shape: MappingShape) -> JSON {
    if !names.contains(shape.name) {
      names.append(shape.name)
      definitions[shape.name] = schema(of: shape)
    }
    return .object([("$ref", .text("#/definitions/" + shape.name))])
  }

  private mutating func schema(of shape: MappingShape) -> JSON {
    var keys: [(key: String, value: JSON)] = []
    for key in shape.keys {
      let value = schema(of: key.value)
      keys.append((key.name, described(value, by: LessonKeyWords(key: key.name, of: shape.name))))
    }
    var entries: [(key: String, value: JSON)] = [
      ("type", .text("object")), ("properties", .object(keys)),
      ("additionalProperties", .boolean(false)),
    ]
    let required = shape.keys.filter(\.isRequired).map { JSON.text($0.name) }
    if !required.isEmpty { entries.append(("required", .list(required))) }
    if !shape.oneOf.isEmpty {
      let choices = shape.oneOf.map { JSON.object([("required", .list([.text($0)]))]) }
      entries.append(("oneOf", .list(choices)))
    }
    if !shape.needs.isEmpty { entries.append(("allOf", .list(shape.needs.map(Self.condition)))) }
    return .object(entries)
  }

  /// Returns a schema with what its key is for.
  private func described(_ schema: JSON, by words: LessonKeyWords?) -> JSON {
    guard let words, case .object(let entries) = schema else { return schema }
    let description = (key: "description", value: JSON.text(voice.say(words)))
    // Beside a reference this draft knows no other key.
    let isReference = entries.contains { $0.key == "$ref" }
    return .object([description] + (isReference ? [("allOf", .list([schema]))] : entries))
  }

  private mutating func schema(of value: ValueShape) -> JSON {
    switch value {
    case .text:
      if !names.contains("text") {
        names.append("text")
        definitions["text"] = Self.text
      }
      return .object([("$ref", .text("#/definitions/text"))])
    case .identifier: return Self.pattern(SchemaWords.identifier)
    // A reader of YAML makes a boolean of a node that is called `y` or `n`.
    case .name: return Self.type("string", "boolean")
    case .mistakeCode: return Self.pattern(SchemaWords.mistakeCode)
    case .number, .formula: return Self.type("number", "string")
    case .boolean: return Self.type("boolean")
    case .format(let newest): return .object([("enum", .list((1...newest).map(JSON.whole)))])
    case .wholeNumber(let range):
      return .object([
        ("type", .text("integer")), ("minimum", .whole(range.lowerBound)),
        ("maximum", .whole(range.upperBound)),
      ])
    case .word(let words): return .object([("enum", .list(words.map(JSON.text)))])
    case .list(let item, let range):
      return .object([
        ("type", .text("array")), ("items", schema(of: item)),
        ("minItems", .whole(range.lowerBound)), ("maxItems", .whole(range.upperBound)),
      ])
    case .anyList(let item):
      return .object([
        ("type", .text("array")), ("items", schema(of: item)),
      ])
    case .mapping(let shape): return reference(to: shape)
    case .table(let value):
      return .object([
        ("type", .text("object")),
        ("additionalProperties", schema(of: value)),
      ])
    case .either(let values):
      var schemas: [JSON] = []
      for value in values { schemas.append(schema(of: value)) }
      return .object([("anyOf", .list(schemas))])
    }
  }

  private static func condition(_ need: MappingShape.Need) -> JSON {
    var cause: [(key: String, value: JSON)] = [("required", .list([.text(need.key)]))]
    if let inner = need.inner {
      let holds = JSON.object([("required", .list([.text(inner)]))])
      cause.append(("properties", .object([(need.key, holds)])))
    }
    return .object([
      ("if", .object(cause)),
      ("then", .object([("required", .list(need.needed.map(JSON.text)))])),
    ])
  }

  /// A text, or a text for each language; a reader of YAML takes `3` for a number.
  private static var text: JSON {
    let text = Self.type("string", "number", "boolean")
    return .object([
      (
        "anyOf",
        .list([
          text,
          .object([
            ("type", .text("object")),
            ("properties", .object(SchemaWords.languages.map { (key: $0, value: text) })),
            ("additionalProperties", .boolean(false)), ("minProperties", .whole(1)),
          ]),
        ])
      )
    ])
  }

  private static func type(_ names: String...) -> JSON {
    .object([("type", names.count == 1 ? .text(names[0]) : .list(names.map(JSON.text)))])
  }

  private static func pattern(_ pattern: String) -> JSON {
    .object([("type", .text("string")), ("pattern", .text(pattern))])
  }
}
