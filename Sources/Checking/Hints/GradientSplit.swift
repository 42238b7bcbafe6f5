public import Autodiff
public import Curriculum

/// The question for a gradient or an update, split into small ones.
///
/// That for a gradient is split into what arrives and the local derivative, for each way to the output; that for an
/// update into its gradient.
public enum GradientSplit {
  /// After so many wrong answers to a field it may be split.
  public static let misses = 2

  /// Returns the small questions, way by way; none where there is nothing to split: at the output,
  /// and where only the output uses the node, so that the local derivative is the gradient.
  public static func parts(of field: Field, graph: Graph?) -> [Field] {
    if case .update(let parameter, _) = field.target {
      return [
        Field(
          id: "\(field.id).gradient", question: field.question,
          target: .gradient(node: parameter), figures: field.figures)
      ]
    }
    guard case .gradient(let node) = field.target, let graph, node != graph.output else {
      return []
    }
    let consumers = graph.consumers(of: node, leadingTo: graph.output)
    guard consumers != [graph.output] else { return [] }
    return consumers.flatMap { consumer in
      let upstream = Field(
        id: "\(field.id).upstream.\(consumer)", question: field.question,
        target: .gradient(node: consumer), figures: field.figures)
      let local = Field(
        id: "\(field.id).local.\(consumer)", question: field.question,
        target: .localDerivative(consumer: consumer, input: node), figures: field.figures)
      // What arrives at the output itself is 1.
      return consumer == graph.output ? [local] : [upstream, local]
    }
  }
}
