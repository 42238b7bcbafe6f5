import Curriculum

extension MappingShape {
  /// A question of a step: the key of its kind, and what every question may have.
  static let question = MappingShape(
    name: "question",
    keys: QuestionKindReader.all.map { .optional($0.key, $0.shape) } + [
      .optional("id", .name),
      .optional("prompt", .text),
      .optional("figures", .wholeNumber(LessonReader.figureRange)),
      .optional("hints", .anyList(.text)),
      .optional("mistakes", .list(.mapping(mistake), 1...AuthorMistakeReader.limit)),
    ],
    oneOf: QuestionKindReader.all.map(\.key),
    needs: QuestionKindReader.all.filter { !$0.isAboutNode || $0.authorKey != nil }.map {
      Need(key: $0.key, inner: $0.authorKey, needed: ["id", "prompt"])
    })

  /// A mistake that the author expects.
  static let mistake = MappingShape(
    name: "mistake",
    keys: [
      .required("gives", .formula), .required("code", .mistakeCode), .optional("say", .text),
    ])

  /// `local:`.
  static let local = MappingShape(
    name: "local", keys: [.required("of", .name), .required("by", .name)])

  /// `expression:`.
  static let expression = MappingShape(
    name: "expression",
    keys: [
      .optional("gradient", .name), .optional("value", .name), .optional("local", .mapping(local)),
      .optional("formula", .formula), .optional("over", .list(.name, 1...1000)),
    ],
    oneOf: ["gradient", "value", "local", "formula"])

  /// An option of `choice:`.
  static let option = MappingShape(
    name: "option",
    keys: [.optional("right", .text), .optional("wrong", .text), .optional("why", .text)],
    oneOf: ["right", "wrong"])

  /// `table:`.
  static let table = MappingShape(
    name: "table",
    keys: [
      .required("rows", .list(.table(.number), 1...12)),
      .optional("show", .anyList(.name)),
      .required("ask", .list(.name, 1...4)),
    ])

  /// `matrix:`.
  static let matrix = MappingShape(
    name: "matrix",
    keys: [
      .optional("entries", .list(.list(.formula, 1...6), 1...6)),
      .optional("gradients", .list(.list(.name, 1...6), 1...6)),
      .optional("shape", .boolean),
    ],
    oneOf: ["entries", "gradients"])

  /// `find:`.
  static let find = MappingShape(
    name: "find",
    keys: [
      .required("unknowns", .list(.name, 1...9)),
      .required("rows", .list(.table(.number), 1...16)),
      .optional("within", .number),
    ])
}
