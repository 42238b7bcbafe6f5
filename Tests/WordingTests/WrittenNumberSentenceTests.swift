import Curriculum
import TestSupport
import Testing

@Suite("What is said of a right number that is badly written")
struct WrittenNumberSentenceTests {
  /// What is said of a = σ(1.3), which is 0.78583 to five figures.
  private func unit(_ answer: String) throws -> String {
    try saidInBoth(of: answer, to: .value(node: "a"), [("z", "1.3")], "a = sigma(z)")
  }

  @Test("cut off instead of rounded, it is asked about, and the right number is not told")
  func cut() throws {
    expectEqual(
      try unit("0.78"),
      """
      «0.78» no es el valor. ¿Cortaste el número en vez de redondearlo? La última cifra que \
      escribas va redondeada.
      “0.78” is not the value. Maybe you cut the number off instead of rounding it? Round the last \
      figure that you write.
      """)
  }

  @Test("rounded to too few figures, it is right so far")
  func rounded() throws {
    expectEqual(
      try unit("0.79"),
      """
      Vas bien; da 3 cifras significativas.
      Right so far; give 3 significant figures.
      """)
  }

  @Test("near the right one, it may have been rounded on the way")
  func near() throws {
    expectEqual(
      try unit("0.783"),
      """
      «0.783» no es el valor. ¿Redondeaste en el camino? Estás muy cerca: guarda más cifras en los \
      pasos intermedios.
      “0.783” is not the value. Maybe you rounded on the way? You are very close: keep more figures \
      in between.
      """)
  }
}
