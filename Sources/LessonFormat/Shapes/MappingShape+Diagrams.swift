import Curriculum

extension MappingShape {
  /// `network:`.
  static let network = MappingShape(
    name: "network",
    keys: [
      .optional("graph", .name),
      .required(
        "layers",
        .list(.list(.name, 1...NetworkPicture.unitLimit), 2...NetworkPicture.layerLimit)),
      .optional("weights", .word(of: NetworkPicture.Labels.self)),
      .optional("values", .word(of: GraphPicture.Shown.self)),
      .optional("dropped", .anyList(.name)),
    ])

  /// `matrices:`.
  static let matrices = MappingShape(
    name: "matrices",
    keys: [
      .optional("graph", .name),
      .required("terms", .list(.mapping(matrixTerm), 1...MatrixPicture.termLimit)),
      .optional("entries", .word(of: NetworkPicture.Labels.self)),
    ])

  /// A matrix of a picture.
  static let matrixTerm = MappingShape(
    name: "matrixTerm",
    keys: [
      .required("name", .text),
      .optional("sign", .text),
      .optional(
        "entries",
        .list(
          .list(.formula, 1...MatrixPicture.sideLimit), 1...MatrixPicture.sideLimit)),
      .optional("shape", .list(.wholeNumber(1...MatrixPicture.shapeLimit), 2...2)),
      .optional("rows", .anyList(.text)),
      .optional("columns", .anyList(.text)),
    ],
    oneOf: ["entries", "shape"])

  /// `node:`.
  static let node = MappingShape(
    name: "node",
    keys: [
      .optional("graph", .name), .required("of", .name),
      .optional("values", .word(of: GraphPicture.Shown.self)),
      .optional("gradients", .word(of: GraphPicture.Shown.self)),
    ])

  /// `errors:`.
  static let errors = MappingShape(
    name: "errors",
    keys: [
      .optional("graph", .name),
      .required("pairs", .list(.list(.name, 2...2), 1...ErrorsPicture.pairLimit)),
    ])

  /// `batches:`.
  static let batches = MappingShape(
    name: "batches",
    keys: [
      .required("examples", .wholeNumber(1...BatchesPicture.exampleLimit)),
      .required("size", .wholeNumber(1...BatchesPicture.exampleLimit)),
      .optional("epochs", .wholeNumber(1...BatchesPicture.epochLimit)),
    ])

  /// `table:` of a picture.
  static let tablePicture = MappingShape(
    name: "tablePicture",
    keys: [
      .optional("graph", .name),
      .required("columns", .list(.text, 1...TablePicture.limit.columns)),
      .required(
        "rows",
        .list(.list(.name, 1...TablePicture.limit.columns), 1...TablePicture.limit.rows)),
      .optional("names", .anyList(.text)),
      .optional("values", .word(of: GraphPicture.Shown.self)),
    ])

  /// A chart of several.
  static let panel = MappingShape(
    name: "panel",
    keys: [.optional("title", .text)]
      + ChartKindReader.single.map { .optional($0.key, $0.shape) },
    oneOf: ChartKindReader.single.map(\.key))
}
