import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("What is said of a wrong sign")
struct SignSentenceTests {
  @Test("without a subtraction on the way none is named, but the number that is negative")
  func factor() throws {
    // L = c·(a + b) with c = −2: ∂L/∂a = −2.
    expectEqual(
      try saidInBoth(
        of: "2", to: .gradient(node: "a"), [("a", "3"), ("b", "1"), ("c", "-2")],
        "e = a + b", "L = c*e"),
      """
      «2» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien: revisa el \
      signo de c.
      “2” is not the value. At a: it seems the sign got turned round. The size is right: check the \
      sign of c.
      """)
  }

  @Test("a subtraction on the way is named, and one in what is only added is not")
  func subtraction() throws {
    // y = 3·2 + (9 − 4) = 11 and L = (y − 13)²: ∂L/∂w = 2·(−2)·3 = −12.
    expectEqual(
      try saidInBoth(
        of: "12", to: .gradient(node: "w"),
        [("x", "3"), ("w", "2"), ("c", "9"), ("d", "4"), ("t", "13")],
        "y = w*x + (c - d)", "L = (y - t)^2"),
      """
      «12» no es el valor. En w: parece que el signo quedó al revés. El tamaño está bien: revisa la \
      resta y − t.
      “12” is not the value. At w: it seems the sign got turned round. The size is right: check the \
      subtraction y − t.
      """)
  }

  @Test("where nothing on the way is negative, only the size is spoken of")
  func nothing() throws {
    expectEqual(
      try saidInBoth(
        of: "-2", to: .gradient(node: "a"), [("a", "3"), ("b", "1"), ("c", "2")],
        "e = a + b", "L = c*e"),
      """
      «-2» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien.
      “-2” is not the value. At a: it seems the sign got turned round. The size is right.
      """)
  }

  @Test("of several subtractions every one is to be checked, and the numbers beside them")
  func several() throws {
    // u = 1 − 4 = −3, v = u − 2 = −5 and L = k·v² with k = 3: ∂L/∂a = 3·2·(−5) = −30.
    expectEqual(
      try saidInBoth(
        of: "30", to: .gradient(node: "a"), [("a", "1"), ("b", "4"), ("c", "2"), ("k", "3")],
        "u = a - b", "v = u - c", "L = k*v^2"),
      """
      «30» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien: revisa \
      cada resta y el signo de v.
      “30” is not the value. At a: it seems the sign got turned round. The size is right: check every \
      subtraction and the sign of v.
      """)
  }

  @Test("a minus is told with what it stands before, and many negative numbers are not listed")
  func minus() {
    let mistake = Mistake(
      code: .gradient(.sign), place: .node("a"), specificity: .answerType)
    let signs: [SignCause] = [
      .minus(.unary(.negate, .name("q"))), .negative("w1"), .negative("w2"), .negative("w3"),
    ]
    let sentence = MistakeSentence(mistake, signs: signs, output: "L", isCertain: true)
    expectEqual(
      Voices.spanish([sentence]),
      "En a: parece que el signo quedó al revés. El tamaño está bien: revisa el menos de −q y cada "
        + "número negativo.")
    expectEqual(
      Voices.english([sentence]),
      "At a: it seems the sign got turned round. The size is right: check the minus of −q and every "
        + "negative number.")
  }

  @Test("of a value the negative numbers that its sign comes from")
  func value() throws {
    // p = −2·3 = −6; the sigmoid of q is positive whatever the sign of q.
    expectEqual(
      try saidInBoth(
        of: "6", to: .value(node: "p"), [("w", "-2"), ("x", "3"), ("q", "-1")], "p = w*x",
        "L = p*sigma(q)"),
      """
      «6» no es el valor. En p: parece que el resultado cambió de signo. El tamaño está bien: \
      revisa el signo de w.
      “6” is not the value. At p: it seems the sign of the result changed. The size is right: check \
      the sign of w.
      """)
  }
}
