import Curriculum

extension QuestionKindReader {
  /// `experiment:` with a `descent:` or a `training:`.
  static let experiment = QuestionKindReader(
    key: "experiment", shape: .mapping(.experiment), isAboutNode: true
  ) { node, scope in
    guard var mapping = node.mapping(.experiment) else { return nil }
    let descent = mapping.node("descent")
    let training = mapping.node("training")
    mapping.finish()
    guard let graph = scope.graph(neededBy: node) else { return nil }
    let reader = ExperimentReader(graph: graph, scope: scope)
    switch (descent, training) {
    case (let descent?, nil): return reader.descent(descent).map { .experiment($0) }
    case (nil, let training?): return reader.training(training).map { .experiment($0) }
    case (nil, nil) where mapping.hasMisspelling(of: ["descent", "training"]): return nil
    default:
      let found = descent == nil ? [] : ["descent", "training"]
      node.report(.experiment(.kinds(found: found)))
      return nil
    }
  }
}
