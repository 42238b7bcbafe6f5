import Autodiff
import Curriculum

/// What a training computes with: the graph made ready to be run, its parameters, its examples.
///
/// Made once for many updates; none of these allocates.
final class TrainingBench {
  /// How many examples there are.
  let exampleCount: Int
  /// The parameters' values at the lesson's own start.
  let ownStart: [Double]

  private let workspace: Workspace
  private let parameterSlots: [Int]
  private let inputSlots: [Int]
  /// The inputs' values, example after example.
  private let rows: [Double]
  private let output: Int
  /// The slots of what is predicted and what should be.
  private let compared: (prediction: Int, target: Int)?

  /// Makes a graph ready; nil if it lacks a node that the examples name.
  init?(_ graph: Graph, parameters: [String], given: [String: Double], data: TrainingData) {
    let tape = graph.tape
    let parameterSlots = parameters.compactMap(tape.slot(of:))
    let inputSlots = data.inputs.compactMap(tape.slot(of:))
    let values = graph.givenValues(overriding: given)
    let rows = data.examples.flatMap { row in data.inputs.compactMap { row[$0] } }
    guard parameterSlots.count == parameters.count, inputSlots.count == data.inputs.count,
      rows.count == data.inputs.count * data.examples.count, !data.examples.isEmpty,
      let output = tape.slot(of: graph.output)
    else { return nil }
    workspace = Workspace(tape, output: output)
    for (name, value) in values {
      if let slot = tape.slot(of: name) { workspace.setValue(value, at: slot) }
    }
    self.parameterSlots = parameterSlots
    self.inputSlots = inputSlots
    self.rows = rows
    self.output = output
    exampleCount = data.examples.count
    ownStart = parameters.map { values[$0] ?? 0 }
    if let prediction = data.prediction.flatMap(tape.slot(of:)),
      let target = data.target.flatMap(tape.slot(of:))
    {
      compared = (prediction, target)
    } else {
      compared = nil
    }
  }

  /// Sets the parameters for the runs to come.
  func setParameters(_ values: [Double]) {
    for (slot, value) in zip(parameterSlots, values) { workspace.setValue(value, at: slot) }
  }

  /// Computes an example forward.
  func forward(example: Int) throws(DomainError) {
    let start = example * inputSlots.count
    for (offset, slot) in inputSlots.enumerated() {
      workspace.setValue(rows[start + offset], at: slot)
    }
    try workspace.forward()
  }

  /// Adds the gradient of the example last computed to the sums of the parameters.
  func addGradient(to sums: inout [Double]) {
    workspace.backward()
    for (index, slot) in parameterSlots.enumerated() {
      sums[index] += workspace.gradient(at: slot)
    }
  }

  /// The loss of the example last computed.
  var loss: Double { workspace.value(at: output) }

  /// Whether the prediction for the example last computed is on the target's side of one half.
  var isRight: Bool {
    guard let compared else { return false }
    return (workspace.value(at: compared.prediction) > 0.5)
      == (workspace.value(at: compared.target) > 0.5)
  }
}
