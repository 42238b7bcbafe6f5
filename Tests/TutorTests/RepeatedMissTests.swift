import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import Wording

@Suite("Wrong answers to one field, one after the other")
struct RepeatedMissTests {
  /// What is said of answers to the first field of a lesson about d = 2·1 and e = 3 + 2, or of one that asks
  /// for s = 1/3.
  private func said(
    _ answers: [String], to lesson: String = "graph", in language: Language = .spanish
  ) throws -> [String] {
    let third = Lesson(
      id: "third", title: LocalizedText("T"), goal: LocalizedText("G"),
      graphs: [
        "g": LessonGraph(
          graph: try Graph(given: [("a", "1"), ("b", "3")], definitions: ["s = a/b"]))
      ],
      steps: [
        Step(id: "read", text: LocalizedText("R")),
        Step(
          id: "s", graph: "g", text: LocalizedText("S"),
          questions: [Question(id: "s", kind: .value(node: "s"))]),
      ])
    let course = Course(
      try SmallCourse.make().entries + [Course.Entry(lesson: third, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: language))
    learner.happens(.open(lesson: lesson))
    learner.does(.confirm)
    let voice = Voice(language: language, decimalMark: ",")
    return try answers.map { answer in
      learner.does(.clear)
      learner.answers(answer)
      let page = try #require(learner.lessonPage)
      let field = try #require(page.step.fields.first)
      let mark = try #require(page.marks[field.id])
      return voice.say(VerdictSentence(mark, field: field, output: "e"))
    }
  }

  @Test("the second is not met with the words of the first, and the same again is told as such")
  func words() throws {
    expectEqual(
      try said(["77", "78", "78,0", "79", "77"]),
      [
        "«77» no es el valor. Prueba otra vez; ? da una pista.",
        "«78» tampoco es el valor; ? da una pista.",
        "«78,0» es un valor que ya probaste, y no es el correcto; ? da una pista.",
        "«79» tampoco es el valor; ? da una pista.",
        "«77» es un valor que ya probaste, y no es el correcto; ? da una pista.",
      ])
    expectEqual(
      try said(["77", "78", "77"], in: .english),
      [
        "“77” is not the value. Try again; ? gives a hint.",
        "“78” is not the value either; ? gives a hint.",
        "“77” is a value that you have tried, and not the right one; ? gives a hint.",
      ])
  }

  @Test("arithmetic that comes to a number which was tried is no other one")
  func computed() throws {
    expectEqual(
      try said(["0,3", "0,1*3"]).last,
      "«0,1*3» es un valor que ya probaste, y no es el correcto; ? da una pista. Leído como 0,3.")
    // By doubles √7·√7 is 7.000000000000001.
    expectEqual(
      try said(["7", "sqrt(7)*sqrt(7)"]).last,
      "«sqrt(7)*sqrt(7)» es un valor que ya probaste, y no es el correcto; ? da una pista. Leído "
        + "como 7.")
  }

  @Test("what cannot be read is no miss, and what is right is right")
  func others() throws {
    expectEqual(
      try said(["77", "(", "78", "2"]),
      [
        "«77» no es el valor. Prueba otra vez; ? da una pista.",
        "No se puede leer: falta un valor.",
        "«78» tampoco es el valor; ? da una pista.",
        "Correcto.",
      ])
    expectEqual(
      try said(["(", "78"]).last, "«78» no es el valor. Prueba otra vez; ? da una pista.")
  }

  @Test("too few figures are no miss either")
  func figures() throws {
    expectEqual(
      try said(["77", "0,3", "77", "78"], to: "third"),
      [
        "«77» no es el valor. Prueba otra vez; ? da una pista.",
        "Vas bien; da 3 cifras significativas.",
        "«77» es un valor que ya probaste, y no es el correcto; ? da una pista.",
        "«78» tampoco es el valor; ? da una pista.",
      ])
  }
}
