import LessonFormat

/// The lesson format as JSON Schema (draft 7, which editors know best).
///
/// Only what stands where: whether the numbers, names and texts make sense, `check` tells.
enum LessonSchema {
  /// The whole document.
  static var document: JSON {
    var definitions: [(key: String, value: JSON)] = []
    let root = reference(to: .lesson, in: &definitions)
    return .object([
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("title", .text("nntutor lesson")),
      ("allOf", .list([root])),
      ("definitions", .object(definitions)),
    ])
  }

  /// Returns a reference to a mapping, which is written down where it is met first.
  private static func reference(
    to shape: MappingShape, in definitions: inout [(key: String, value: JSON)]
  ) -> JSON {
    if !definitions.contains(where: { $0.key == shape.name }) {
      let place = definitions.count
      definitions.append((shape.name, .null))
      definitions[place].value = schema(of: shape, in: &definitions)
    }
    return .object([("$ref", .text("#/definitions/" + shape.name))])
  }

  private static func schema(
    of shape: MappingShape, in definitions: inout [(key: String, value: JSON)]
  ) -> JSON {
    var keys: [(key: String, value: JSON)] = []
    for key in shape.keys { keys.append((key.name, schema(of: key.value, in: &definitions))) }
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
    if !shape.needs.isEmpty {
      let needs = shape.needs.sorted { $0.key < $1.key }.map {
        (key: $0.key, value: JSON.list($0.value.map(JSON.text)))
      }
      entries.append(("dependencies", .object(needs)))
    }
    return .object(entries)
  }

  private static func schema(
    of value: ValueShape, in definitions: inout [(key: String, value: JSON)]
  ) -> JSON {
    switch value {
    case .text:
      if !definitions.contains(where: { $0.key == "text" }) { definitions.append(("text", text)) }
      return .object([("$ref", .text("#/definitions/text"))])
    case .identifier: return pattern(SchemaWords.identifier)
    // A reader of YAML makes a boolean of a node that is called `y` or `n`.
    case .name: return type("string", "boolean")
    case .mistakeCode: return pattern(SchemaWords.mistakeCode)
    case .number, .formula: return type("number", "string")
    case .boolean: return type("boolean")
    case .format(let newest): return .object([("enum", .list((1...newest).map(JSON.whole)))])
    case .wholeNumber(let range):
      return .object([
        ("type", .text("integer")), ("minimum", .whole(range.lowerBound)),
        ("maximum", .whole(range.upperBound)),
      ])
    case .word(let words): return .object([("enum", .list(words.map(JSON.text)))])
    case .list(let item, let range):
      return .object([
        ("type", .text("array")), ("items", schema(of: item, in: &definitions)),
        ("minItems", .whole(range.lowerBound)), ("maxItems", .whole(range.upperBound)),
      ])
    case .anyList(let item):
      return .object([
        ("type", .text("array")), ("items", schema(of: item, in: &definitions)),
      ])
    case .mapping(let shape): return reference(to: shape, in: &definitions)
    case .table(let value):
      return .object([
        ("type", .text("object")),
        ("additionalProperties", schema(of: value, in: &definitions)),
      ])
    case .either(let values):
      var schemas: [JSON] = []
      for value in values { schemas.append(schema(of: value, in: &definitions)) }
      return .object([("anyOf", .list(schemas))])
    }
  }

  /// A text, or a text for each language; a reader of YAML takes `3` for a number.
  private static var text: JSON {
    let text = type("string", "number", "boolean")
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
