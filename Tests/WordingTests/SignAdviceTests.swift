import Checking
import Curriculum
import TestSupport
import Testing

@testable import Wording

@Suite("What is said of a wrong sign without what it comes from")
struct SignAdviceTests {
  @Test("that the size is right, and what to go over")
  func advice() {
    let place = MistakePlace.node("w")
    let rules = [MistakeCode.gradient(.sign), .forward(.sign)].flatMap { code in
      let spanish = MistakeNames(place, output: "L", voice: Voices.spanish)
      let english = MistakeNames(place, output: "L", voice: Voices.english)
      return [
        SpanishMistakes.words(code, spanish).rule, EnglishMistakes.words(code, english).rule,
      ]
    }
    expectEqual(
      rules,
      [
        "El tamaño está bien: revisa el signo de cada factor.",
        "The size is right: go over the sign of every factor.",
        "El tamaño está bien: revisa el signo de cada término y factor.",
        "The size is right: go over the sign of every term and factor.",
      ])
  }
}
