import Autodiff
import Checking
public import Curriculum

/// The notation that stands before an answer field, such as `z` or `∂L/∂b`.
public enum FieldLabel {
  /// Returns the label of a field of a step, empty where the question's prompt says it all.
  public static func text(
    _ field: Field, lesson: Lesson, step: Step, voice: Voice
  ) -> String {
    text(field.target, output: lesson.graph(of: step)?.output ?? "L", voice: voice)
  }

  /// Returns the label of what is asked for, empty where the question's prompt says it all.
  ///
  /// - Parameter output: The node that gradients are taken of.
  static func text(_ target: Field.Target, output: String, voice: Voice) -> String {
    switch target {
    case .value(let node, _): voice.name(node)
    case .gradient(let node): voice.derivative(of: output, by: node)
    case .localDerivative(let consumer, let input):
      voice.derivative(of: consumer, by: input)
    case .update(let parameter, _): voice.name(parameter) + "'"
    case .expression(let question): text(question.subject, output: output, voice: voice)
    case .find(let question): question.unknowns.map(voice.name).joined(separator: "; ")
    case .number, .shape, .decomposition, .experiment, .choice: ""
    }
  }

  private static func text(
    _ subject: ExpressionQuestion.Subject, output: String, voice: Voice
  ) -> String {
    switch subject {
    case .expression: ""
    case .quantity(.value(let node)): voice.name(node)
    case .quantity(.gradient(let node)): voice.derivative(of: output, by: node)
    case .quantity(.localDerivative(let consumer, let input)):
      voice.derivative(of: consumer, by: input)
    }
  }
}

extension Field.Target {
  /// Returns the node whose derivative it is about, in a graph with an output.
  func output(in graphOutput: String) -> String {
    switch self {
    case .localDerivative(let consumer, _): consumer
    case .expression(let question):
      if case .quantity(.localDerivative(let consumer, _)) = question.subject {
        consumer
      } else {
        graphOutput
      }
    default: graphOutput
    }
  }
}
