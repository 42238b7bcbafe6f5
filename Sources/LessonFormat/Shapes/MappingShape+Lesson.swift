import Curriculum

extension MappingShape {
  /// The file.
  public static let lesson = MappingShape(
    name: "lesson",
    keys: [
      .required("format", .format(LessonReader.newestFormat)),
      .required("id", .identifier),
      .optional("languages", .list(.word(of: Language.self), 1...Language.allCases.count)),
      .required("title", .text),
      .required("goal", .text),
      .optional("minutes", .wholeNumber(LessonReader.minuteRange)),
      .optional("requires", .anyList(.identifier)),
      .optional("figures", .wholeNumber(LessonReader.figureRange)),
      .optional("graphs", .table(.mapping(graph))),
      .required("steps", .list(.mapping(step), 1...LessonReader.stepLimit)),
    ])

  /// A graph of the lesson.
  static let graph = MappingShape(
    name: "graph",
    keys: [
      .optional("given", .table(.number)),
      .required("nodes", .list(.formula, 1...LessonGraphReader.nodeLimit)),
      .optional("output", .name),
      .optional("parameters", .anyList(.name)),
      .optional("vary", .either([.boolean, .table(.anyList(.number))])),
      .optional("largest", .wholeNumber(1...VariationReader.sizeLimit)),
    ])

  /// A step.
  static let step = MappingShape(
    name: "step",
    keys: [
      .required("id", .identifier),
      .optional("title", .text),
      .optional("graph", .name),
      .optional("given", .table(.number)),
      .optional("rate", .number),
      .optional("updated", .wholeNumber(1...UpdatedReader.limit)),
      .required("text", .text),
      .optional("picture", .either([.mapping(graphPicture), .mapping(chart)])),
      .optional("ask", .list(.mapping(question), 0...StepReader.questionLimit)),
      .optional("hints", .anyList(.text)),
      .optional("after", .text),
      .optional("reveal", .boolean),
    ])
}
