import Autodiff
import Curriculum

extension MappingShape {
  /// A picture that is a computation graph.
  static let graphPicture = MappingShape(
    name: "graphPicture",
    keys: [
      .optional("graph", .name),
      .optional("values", .word(of: GraphPicture.Shown.self)),
      .optional("gradients", .word(of: GraphPicture.Shown.self)),
      .optional("highlight", .anyList(.name)),
    ],
    related: ChartKindReader.all.map(\.key))

  /// A picture that is a chart: the key of its kind, and how high it is.
  static let chart = MappingShape(
    name: "chart",
    keys: ChartKindReader.all.map { .optional($0.key, $0.shape) } + [
      .optional("rows", .wholeNumber(PictureReader.rowRange))
    ],
    oneOf: ChartKindReader.all.map(\.key))

  /// `plot:`.
  static let plot = MappingShape(
    name: "plot",
    keys: [
      .required("of", .name), .required("from", .number), .required("to", .number),
      .required(
        "functions",
        .list(.either([.formula, .mapping(function)]), 1...FunctionPlot.functionLimit)),
      .optional("y", .list(.number, 2...2)),
      .optional("at", .list(.number, 0...8)),
      .optional("scale", .word(of: AxisScale.self)),
      .optional("shade", .mapping(shade)),
    ])

  /// What is shaded in a plot.
  static let shade = MappingShape(
    name: "shade",
    keys: [
      .required("zones", .list(.list(.number, 2...2), 1...4)), .optional("label", .text),
    ])

  /// A function of a plot.
  static let function = MappingShape(
    name: "function",
    keys: [
      .optional("formula", .formula), .optional("derivative", .formula), .optional("label", .text),
    ],
    oneOf: ["formula", "derivative"])

  /// `plane:`.
  static let plane = MappingShape(
    name: "plane",
    keys: [
      .optional("graph", .name), .required("axes", .list(.name, 2...2)),
      .optional("from", .number), .optional("to", .number), .optional("output", .name),
      .optional("threshold", .number), .optional("points", .list(.table(.number), 1...50)),
      .optional("lines", .list(.list(.formula, 3...3), 1...PlanePicture.lineLimit)),
      .optional("trained", .mapping(trained)),
    ])

  /// What was trained before a plane is shown.
  static let trained = MappingShape(
    name: "trained",
    keys: [
      .optional("graph", .name), .required("rate", .number),
      .required("steps", .wholeNumber(0...PlanePicture.stepLimit)),
    ])

  /// `curve:`.
  static let curve = MappingShape(
    name: "curve",
    keys: [
      .optional("graph", .name),
      .required("rates", .list(.number, 1...LossCurvePicture.rateLimit)),
      .optional("optimisers", .list(.word(of: Optimiser.self), 1...LossCurvePicture.rateLimit)),
      .optional("starts", .list(.table(.number), 1...LossCurvePicture.rateLimit)),
      .required("steps", .wholeNumber(1...LossCurvePicture.stepLimit)),
      .optional("scale", .word(of: AxisScale.self)),
    ])

  /// `bars:`.
  static let bars = MappingShape(
    name: "bars",
    keys: [
      .optional("graph", .name), .required("nodes", .list(.name, 1...BarsPicture.nodeLimit)),
      .optional("values", .word(of: GraphPicture.Shown.self)),
    ])

  /// `descent:`.
  static let descent = MappingShape(
    name: "descent",
    keys: [
      .optional("graph", .name), .optional("parameter", .name), .required("rate", .number),
      .optional("steps", .wholeNumber(0...DescentPicture.stepLimit)),
      .required("from", .number), .required("to", .number),
    ])
}
