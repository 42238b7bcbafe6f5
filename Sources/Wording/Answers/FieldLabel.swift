import Autodiff
import Checking
public import Curriculum

/// The notation that stands before an answer field, such as `z` or `∂L/∂b`.
public enum FieldLabel {
  /// Returns the label of a field of a step, empty where the question's prompt says it all.
  public static func text(
    _ field: Field, lesson: Lesson, step: Step, voice: Voice
  ) -> String {
    switch field.target {
    case .value(let node, _): voice.name(node)
    case .gradient(let node):
      voice.derivative(of: lesson.graph(of: step)?.output ?? "L", by: node)
    case .localDerivative(let consumer, let input):
      voice.derivative(of: consumer, by: input)
    case .update(let parameter, _): voice.name(parameter) + "'"
    case .expression(let question):
      text(question.subject, lesson: lesson, step: step, voice: voice)
    case .find(let question): question.unknowns.map(voice.name).joined(separator: "; ")
    case .number, .shape, .decomposition, .experiment, .choice: ""
    }
  }

  private static func text(
    _ subject: ExpressionQuestion.Subject, lesson: Lesson, step: Step, voice: Voice
  ) -> String {
    switch subject {
    case .expression: ""
    case .quantity(.value(let node)): voice.name(node)
    case .quantity(.gradient(let node)):
      voice.derivative(of: lesson.graph(of: step)?.output ?? "L", by: node)
    case .quantity(.localDerivative(let consumer, let input)):
      voice.derivative(of: consumer, by: input)
    }
  }
}
