import Autodiff
import Curriculum
import TestSupport
import Testing

@testable import Tutor

@Suite("Whether an output is a loss to be made smaller")
struct LossToDescendTests {
  private func hasLoss(_ nodes: String...) throws -> Bool {
    let graph = try Graph(
      given: [("x", "1.5"), ("w", "2"), ("t", "5"), ("c", "0.7")], definitions: nodes)
    let lesson = Lesson(
      id: "l", title: LocalizedText("L"), goal: LocalizedText("G"),
      graphs: ["g": LessonGraph(graph: graph, parameters: ["w"])], steps: [])
    return PossibleQuestions(lesson, graph: "g").hasLoss
  }

  @Test("the square of an error is one, in one node or with the difference in a node of its own")
  func squares() throws {
    #expect(try hasLoss("y = w*x", "L = (y - t)^2"))
    #expect(try hasLoss("y = w*x", "e = y - t", "L = e^2"))
    #expect(try hasLoss("y = w*x", "e = y - t", "L = e*e"))
  }

  @Test("so is cross-entropy, and a product or a sum is none")
  func others() throws {
    #expect(try hasLoss("y = sigma(w*x)", "L = -ln(y)"))
    #expect(try !hasLoss("y = w*x", "L = c*y"))
    #expect(try !hasLoss("y = w*x", "L = y + t"))
  }
}
