import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("What right answers on the way back rule out")
struct OpenWayTests {
  /// h = −0.5·2 − 1.5 = −2.5, y = 3·h − 1 = −8.5 and L = (y + 3)² = 30.25, so that ∂L/∂y = 2·(−5.5) = −11,
  /// ∂L/∂h = −11·3 = −33 and ∂L/∂w1 = −33·2 = −66.
  ///
  /// As x = 2, −33 comes of who forgets x and of who forgets the 2 of the square.
  private func network(_ asked: String...) throws -> SmallQuestion {
    try SmallQuestion(
      given: [
        ("x", "2"), ("t", "-3"), ("w1", "-0.5"), ("b1", "-1.5"), ("w2", "3"), ("b2", "-1"),
      ],
      nodes: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"],
      asked.map { Question(id: $0, kind: .gradient(node: $0)) })
  }

  private let square = MistakeCode.gradient(.squareWithoutTwo).rawValue

  @Test("with ∂L/∂y right the square behind it was derived right")
  func known() throws {
    let question = try network("y", "h", "w1")
    #expect(question.codes("-33", field: 2).contains(square))
    let marks = question.marks("-11", "-33", "-33")
    expectEqual(marks.map(\.verdict), [.right, .right, .wrong])
    let codes = marks[2].mistakes.map(\.code.rawValue)
    #expect(!codes.isEmpty && !codes.contains(square), "\(codes)")
  }

  @Test("that the gradient of a node farther off was taken is a slip of the last step, and stays")
  func lastStep() throws {
    // ∂L/∂y·x = −11·2 = −22, past h.
    let mark = try #require(try network("y", "h", "w1").marks("-11", "-33", "-22").last)
    expectEqual(
      mark.mistakes.first,
      Mistake(
        code: .gradient(.skipLink), place: .edge(from: "h", to: "y"), specificity: .combination))
  }

  @Test("a part of the chain behind a gradient that was right in an earlier step was not left out")
  func earlierStep() throws {
    // v = 3·u, y = 5·v, s = 7·y, L = 0.7·s: ∂L/∂y = 4.9, ∂L/∂u = 73.5, and 10.5 without the 7.
    func codes(_ known: Bool) throws -> [String] {
      let question = try SmallQuestion(
        given: [("u", "1.3"), ("j", "3"), ("k", "5"), ("m", "7"), ("c", "0.7")],
        nodes: ["v = j*u", "y = k*v", "s = m*y", "L = c*s"],
        [Question(id: "q", kind: .gradient(node: "u"))])
      var earlier = EarlierAnswers.none
      var step = question.lesson.steps[0]
      step.questions = [Question(id: "y", kind: .gradient(node: "y"))]
      if known {
        let marker = Marker(lesson: question.lesson, step: step)
        earlier.add(marker.mark("4.9", for: step.fields[0]), for: step.fields[0], of: step)
      }
      return question.mark("10.5", earlier: earlier).mistakes.map(\.code.rawValue)
    }
    expectEqual(try codes(false), [MistakeCode.gradient(.skipLink).rawValue])
    expectEqual(try codes(true), [])
  }

  @Test("the way is closed by the gradient nearest to the output too, and by one that was shown")
  func farther() throws {
    let question = try network("y", "w1")
    #expect(!question.marks("-11", "-33")[1].mistakes.map(\.code.rawValue).contains(square))
    var shown = EarlierAnswers.none
    shown.addShown(question.fields[0], of: question.lesson.steps[0])
    let codes = question.mark("-33", field: 1, earlier: shown).mistakes.map(\.code.rawValue)
    #expect(!codes.contains(square), "\(codes)")
  }

  @Test("a wrong gradient on the way rules nothing out")
  func wrong() throws {
    let question = try network("y", "w1")
    // −40 for ∂L/∂y; −33 does not follow from it.
    let codes = question.marks("-40", "-33")[1].mistakes.map(\.code.rawValue)
    #expect(codes.contains(square), "\(codes)")
  }

  @Test("beside a gradient that is known the way through another node stays open")
  func fork() throws {
    // p = 3·2 = 6, q = p² = 36, L = p·q = 216: ∂L/∂q = 6, ∂L/∂p = 36 + 6·12 = 108, ∂L/∂x = 324.
    // Without the 2 of the square ∂L/∂p is 36 + 36 = 72 and ∂L/∂x 216.
    func codes(_ asked: [String], _ answers: [String]) throws -> [String] {
      let question = try SmallQuestion(
        given: [("x", "2"), ("k", "3")], nodes: ["p = k*x", "q = p^2", "L = p*q"],
        asked.map { Question(id: $0, kind: .gradient(node: $0)) })
      var earlier = EarlierAnswers.none
      for (position, answer) in answers.dropLast().enumerated() {
        let field = question.fields[position]
        earlier.add(
          question.mark(answer, field: position), for: field, of: question.lesson.steps[0])
      }
      return question.mark(answers.last ?? "", field: answers.count - 1, earlier: earlier)
        .mistakes.map(\.code.rawValue)
    }
    #expect(try codes(["q", "x"], ["6", "216"]).contains(square))
    #expect(try !codes(["p", "x"], ["108", "216"]).contains(square))
  }
}
