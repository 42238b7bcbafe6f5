import Curriculum
import Simulation
import Tutor

/// What learners of several strengths are asked in their first sessions of practice, to be read from top to
/// bottom: whether questions take turns and none is idle shows in no figure.
enum PracticeStream {
  private static let sessions = 3

  static func print() {
    let course = ShippedLessons.course
    for strength in PracticeSimulation.Strength.all {
      Swift.print("\(strength.name)\n")
      let run = PracticeSimulation(strength, course: course, sessions: sessions, seed: 4)
      for (index, question) in run.questions.enumerated() {
        if index == 0 || run.questions[index - 1].session != question.session {
          Swift.print("  session \(question.session)")
        }
        let links = question.links.map { "\($0)" } ?? "."
        Swift.print(
          "  ", question.isRight ? "+" : "-", links, question.lesson, question.step.graph ?? "",
          question.asked)
      }
      Swift.print("")
    }
  }
}

extension AskedQuestion {
  /// The targets of all fields, in a few words.
  fileprivate var asked: String {
    step.fields.map { field in
      switch field.target {
      case .value(let node, _): node
      case .gradient(let node): "d/d\(node)"
      case .localDerivative(let consumer, let input): "\(consumer)/\(input)"
      case .update(let parameter, _): parameter + "'"
      case .choice: "which line is wrong"
      case .expression(let question):
        switch question.subject {
        case .quantity(.value(let node)): "\(node) as a formula"
        case .quantity(.gradient(let node)): "d/d\(node) as a formula"
        case .quantity(.localDerivative(let consumer, let input)):
          "\(consumer)/\(input) as a formula"
        case .expression: "a formula"
        }
      default: "\(field.target)"
      }
    }.joined(separator: ", ")
  }
}
