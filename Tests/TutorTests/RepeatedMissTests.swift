import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import Wording

@Suite("Wrong answers to one field, one after the other")
struct RepeatedMissTests {
  /// What is said in Spanish of answers to the first field of a lesson about d = 2·1 and e = 3 + 2.
  private func said(_ answers: [String]) throws -> [String] {
    var learner = Learner(TutorState(course: try SmallCourse.make(), language: .spanish))
    learner.happens(.open(lesson: "graph"))
    learner.does(.confirm)
    let voice = Voice(language: .spanish, decimalMark: ",")
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
      try said(["77", "78", "78,0", "79"]),
      [
        "«77» no es el valor. Prueba otra vez; ? da una pista.",
        "«78» tampoco es el valor; ? da una pista.",
        "«78,0» ya lo probaste y no es el valor; ? da una pista.",
        "«79» tampoco es el valor; ? da una pista.",
      ])
  }

  @Test("what cannot be read is no miss, and what is right is right")
  func others() throws {
    let said = try said(["77", "(", "2"])
    expectEqual(said.first, "«77» no es el valor. Prueba otra vez; ? da una pista.")
    expectEqual(said.last, "Correcto.")
  }
}
