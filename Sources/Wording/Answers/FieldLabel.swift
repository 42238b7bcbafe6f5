import Autodiff
import Checking
public import Curriculum

/// The notation that stands before an answer field, such as `z` or `∂L/∂b`.
public enum FieldLabel {
  /// Returns the label of a field of a step, empty where the question's prompt says it all.
  public static func text(_ field: Field, lesson: Lesson, step: Step) -> String {
    switch field.target {
    case .value(let node, _): node
    case .gradient(let node):
      ChainRule.gradientName(of: lesson.graph(of: step)?.output ?? "L", by: node)
    case .number, .choice: ""
    }
  }
}
