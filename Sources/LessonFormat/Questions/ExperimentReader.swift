import Autodiff
import Curriculum

/// Reads an experiment with the graph of its step.
struct ExperimentReader {
  let graph: Graph
  let scope: StepScope

  /// The parameters that the step's graph names.
  private var parameters: [String] {
    scope.graphName.flatMap { scope.lesson.graphs.graphs[$0] }?.parameters ?? []
  }

  /// Reads a descent by one `parameter`, seen `from` and `to` a number, with the `rate` it begins
  /// with, the most `steps`, and the goal in `until`.
  func descent(_ node: LocatedNode) -> Experiment? {
    guard var mapping = node.mapping(.experimentDescent) else { return nil }
    let parameterNode = mapping.node("parameter")
    let rate = mapping.value("rate", as: rate)
    let steps = mapping.value("steps", as: .wholeNumber(1...Experiment.stepLimit))
    let goal = mapping.value("until", as: goal(isTraining: false))
    let domain = mapping.requiredRange()
    mapping.finish()
    if parameterNode == nil, parameters.count != 1 {
      node.report(parameters.isEmpty ? .noParameters : .missingKey("parameter"))
      return nil
    }
    let parameter = parameterNode.map(NodeReader(graph: graph).given.read) ?? parameters.first
    guard let parameter, let rate, let steps, let goal, let domain else { return nil }
    let start = graph.givenValues(overriding: scope.given)[parameter] ?? 0
    guard domain.contains(start) else {
      node.report(
        .picture(.outsideRange(start, lowest: domain.lowerBound, highest: domain.upperBound)))
      return nil
    }
    return Experiment(
      kind: .descent(parameter: parameter, domain: domain),
      settings: ExperimentSettings(rate: rate, rounds: steps), goal: goal)
  }

  /// Reads a training on `examples`, with the `rate`, `optimiser`, `batch` and `epochs` it begins
  /// with, a `seed` in place of the lesson's own start, and the goal in `until`.
  func training(_ node: LocatedNode) -> Experiment? {
    guard var mapping = node.mapping(.experimentTraining) else { return nil }
    let rows = mapping.value(
      "examples", as: .list(of: .located, 1...TrainingData.exampleLimit))
    let rate = mapping.value("rate", as: rate)
    let optimiser = mapping.value("optimiser", as: ValueReader<Optimiser>.word) ?? .plain
    let batch = mapping.value("batch", as: .wholeNumber(1...max(rows?.count ?? 1, 1)))
    let rounds = mapping.value("epochs", as: .wholeNumber(1...Experiment.epochLimit))
    let seed = mapping.value("seed", as: .wholeNumber(1...Experiment.seedLimit))
    let prediction = mapping.value("prediction", as: NodeReader(graph: graph).computed)
    let targetNode = mapping.node("target")
    let target = targetNode.flatMap(NodeReader(graph: graph).given.read)
    let goal = mapping.value("until", as: goal(isTraining: true))
    mapping.finish()
    guard !parameters.isEmpty else {
      node.report(.noParameters)
      return nil
    }
    guard let rows, let examples = examples(rows), let rate, let rounds, let goal else {
      return nil
    }
    if let targetNode, let target, !examples.inputs.contains(target) {
      targetNode.report(.experiment(.targetNotInExamples(target)))
      return nil
    }
    if goal == .allRowsRight, prediction == nil || target == nil {
      node.report(.experiment(.nothingToCompare))
      return nil
    }
    return Experiment(
      kind: .training(
        TrainingData(
          inputs: examples.inputs, examples: examples.values, prediction: prediction,
          target: target)),
      settings: ExperimentSettings(
        rate: rate, optimiser: optimiser, batchSize: batch ?? rows.count, rounds: rounds,
        seed: seed),
      goal: goal)
  }

  /// A learning rate that can also be typed.
  private var rate: ValueReader<Double> {
    ValueReader { node in
      guard let rate = ValueReader<Double>.rate.read(node) else { return nil }
      guard rate <= Experiment.rateLimit else {
        node.report(.experiment(.rateTooGreat(rate, highest: Experiment.rateLimit)))
        return nil
      }
      return rate
    }
  }

  /// `loss < 0.05`, or of a training `all rows right`.
  private func goal(isTraining: Bool) -> ValueReader<ExperimentGoal> {
    ValueReader { node in
      guard let text = node.scalar() else { return nil }
      let words = text.split { $0.isWhitespace || $0 == "<" }
      if isTraining, words == ["all", "rows", "right"] { return .allRowsRight }
      if words.count == 2, words[0] == "loss", text.contains("<"),
        let bound = try? Expression(parsing: String(words[1])).value()
      {
        return .lossBelow(bound)
      }
      node.report(.experiment(.goal(text, isTraining: isTraining)))
      return nil
    }
  }

  /// Reads examples that all name the same given nodes, none of them a parameter; nil if one cannot
  /// be read or has no numbers.
  private func examples(
    _ nodes: [LocatedNode]
  ) -> (inputs: [String], values: [[String: Double]])? {
    var inputs: [String] = []
    var values: [[String: Double]] = []
    for node in nodes {
      guard let row = GivenReader(graph: graph).row.read(node) else { continue }
      if inputs.isEmpty { inputs = row.map(\.name) }
      if let parameter = row.first(where: { parameters.contains($0.name) })?.name {
        node.report(.experiment(.parameterInExamples(parameter)))
        continue
      }
      guard Set(row.map(\.name)) == Set(inputs) else {
        node.report(.unevenRow)
        continue
      }
      let example = Dictionary(row.map { ($0.name, $0.value) }) { first, _ in first }
      let given = scope.given.merging(example) { $1 }
      guard scope.lesson.trials.numbers(of: graph, under: given, at: node) != nil else { continue }
      values.append(example)
    }
    return values.count == nodes.count ? (inputs, values) : nil
  }
}
