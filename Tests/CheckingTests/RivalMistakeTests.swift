import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing

@Suite("Two mistakes that explain one answer")
struct RivalMistakeTests {
  /// A graph in which a factor −1 is lost as easily as a sign.
  ///
  /// z = w·x + b = −1, a = v·z = 2 and L = (a + 3)² = 25, so that ∂L/∂a = 10, ∂L/∂z = −20 and
  /// ∂L/∂w = −20·(−1) = 20: with η = 0.01, w′ = 2 − 0.2 = 1.8. Without the factor x = −1 it is 2.2, as
  /// with the step added.
  private func exercise() throws -> SmallQuestion {
    try SmallQuestion(
      given: [("x", "-1"), ("w", "2"), ("b", "1"), ("v", "-2"), ("t", "-3")],
      nodes: ["z = w*x + b", "a = v*z", "L = (a - t)^2"], parameters: ["w"],
      [Question(id: "w'", kind: .update(parameter: "w", rate: 0.01))])
  }

  private func mark(_ evidence: MistakeEvidence = .none) throws -> (Mark, Marker, Field) {
    let question = try exercise()
    let marker = Marker(lesson: question.lesson, step: question.lesson.steps[0])
    let field = question.fields[0]
    return (marker.mark("2.2", for: field, evidence: evidence), marker, field)
  }

  @Test("a factor −1 left out is as likely as a step added: both are told, and no rule is certain")
  func factor() throws {
    let (mark, marker, field) = try mark()
    expectEqual(mark.mistakes.first?.code, .update(.add))
    #expect(mark.mistakes.contains { $0.code == .gradient(.upstream) })
    expectEqual(mark.rival?.code, .gradient(.productAsSum))
    let rules = marker.rules(toldBy: mark, of: field)
    // Not the chain rule, of a third that nobody is told of.
    expectEqual(Set(rules), [.update, .product])
  }

  @Test("what was told counts, by all its names, and what fits besides does not")
  func counted() throws {
    let (mark, _, _) = try mark()
    var evidence = MistakeEvidence.none
    evidence.add(mark)
    expectEqual(evidence.count(of: .update(.add)), 1)
    expectEqual(evidence.count(of: .gradient(.productAsSum)), 1)
    // A factor left out is what arrives, copied.
    expectEqual(evidence.count(of: .gradient(.upstream)), 1)
    var other = Mark(answer: "2.2", verdict: .wrong, mistakes: mark.mistakes)
    other.rival = nil
    evidence.add(other)
    expectEqual(evidence.count(of: .update(.add)), 2)
    expectEqual(evidence.count(of: .gradient(.productAsSum)), 1)
  }

  @Test("a step that was added is told alone, as no gradient with the wrong sign is thought of")
  func uphill() throws {
    // y = 2·3 = 6 and L = (6 − 9)² = 9: ∂L/∂w = 2·(−3)·2 = −12, and w′ = 3 + 1.2; with the step added 1.8.
    let mark = try SmallQuestion(
      given: [("x", "2"), ("w", "3"), ("t", "9")], nodes: ["y = w*x", "L = (y - t)^2"],
      parameters: ["w"], [Question(id: "w'", kind: .update(parameter: "w", rate: 0.1))]
    ).mark("1.8")
    expectEqual(mark.mistakes.first?.code, .update(.add))
    expectEqual(mark.rival, nil)
  }

  @Test("the one that the learner made before is told alone")
  func habit() throws {
    let adding = MistakeEvidence([.update(.add): 2])
    let (mark, marker, field) = try mark(adding)
    expectEqual(mark.mistakes.first?.code, .update(.add))
    expectEqual(mark.rival, nil)
    expectEqual(marker.rules(toldBy: mark, of: field), [.update])
    let copying = MistakeEvidence([.gradient(.upstream): 3, .update(.add): 1])
    let (other, _, _) = try self.mark(copying)
    expectEqual(other.mistakes.first?.code, .gradient(.upstream))
    expectEqual(other.rival, nil)
    // Both as often: nobody knows.
    let both = MistakeEvidence([.gradient(.upstream): 2, .update(.add): 2])
    let (doubtful, _, _) = try self.mark(both)
    #expect(doubtful.rival != nil)
  }

  @Test("a product taken for a sum is what arrives, copied: one mistake under two names")
  func oneAct() throws {
    // ∂L/∂h = −2·2 = −4, and what arrives is −2.
    let mark = try SmallQuestion.network(
      Question(id: "h", kind: .gradient(node: "h"))
    ).mark("-2")
    #expect(mark.mistakes.map(\.code.rawValue).contains("G-UPSTREAM"))
    #expect(mark.mistakes.map(\.code.rawValue).contains("G-MUL-ONE"))
    expectEqual(mark.mistakes.first?.code, .gradient(.productAsSum))
  }

  @Test("what a number is, is no other explanation beside what was done")
  func outcome() throws {
    // ∂z/∂w = x = 3, and w itself is 2.
    let mark = try SmallQuestion(
      given: [("w", "2"), ("x", "3"), ("b", "1")], nodes: ["z = w*x + b", "L = z^2"],
      parameters: ["w"], [Question(id: "zw", kind: .localDerivative(consumer: "z", input: "w"))]
    ).mark("2")
    expectEqual(mark.mistakes.map(\.code), [.gradient(.ownFactor), .gradient(.value)])
    expectEqual(mark.rival, nil)
  }

  @Test("what the author expects has no rival")
  func author() throws {
    let question = try SmallQuestion.network(
      Question(
        id: "h", kind: .gradient(node: "h"),
        mistakes: [
          AuthorMistake(gives: try Expression(parsing: "t - 7"), code: .author("COPIED"))
        ]))
    let mark = question.mark("-2")
    expectEqual(mark.mistakes.first?.code, .author("COPIED"))
    #expect(mark.mistakes.count > 1)
    expectEqual(mark.rival, nil)
  }
}
