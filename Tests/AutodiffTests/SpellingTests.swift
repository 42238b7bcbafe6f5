import Autodiff
import Testing

@Suite("Suggestions")
struct SpellingTests {
  @Test(
    "The nearest word is suggested where it is near",
    arguments: [
      ("sigm", "sigma"), ("sgima", "sigma"), ("SIGMA", "sigma"), ("sigmaa", "sigma"),
      ("stap", "step"), ("s", nil), ("xyz", nil), ("", nil), ("requires", nil),
      ("requiers", "requires2"), ("S", nil), ("A", "a"), ("b", nil),
      (String(repeating: "x", count: 10_000), nil),
    ] as [(String, String?)])
  func nearest(word: String, expected: String?) {
    let words = ["sigma", "step", "a", "requires2"]
    let candidates = word == "requires" ? ["sigma"] : words
    #expect(Spelling.nearest(to: word, among: candidates) == expected)
  }

  @Test("Of equally near words the first is suggested, and a word is not its own suggestion")
  func ties() {
    #expect(Spelling.nearest(to: "w3", among: ["w1", "w2"]) == "w1")
    #expect(Spelling.nearest(to: "w1", among: ["w1", "w2"]) == "w2")
  }
}
