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

  @Test("a subtraction counts for what is subtracted, and not for what it is subtracted from")
  func sides() throws {
    // e = 7 − 4 = 3 and L = 5·e: ∂L/∂a = 5 and ∂L/∂b = −5.
    let given = [(name: "a", text: "7"), (name: "b", text: "4"), (name: "k", text: "5")]
    expectEqual(
      try saidInBoth(of: "-5", to: .gradient(node: "a"), given, "e = a - b", "L = k*e"),
      """
      «-5» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien.
      “-5” is not the value. At a: it seems the sign got turned round. The size is right.
      """)
    // The square hides it: the slope 2·(a − b) has the sign of the difference.
    expectEqual(
      try saidInBoth(of: "-6", to: .gradient(node: "a"), given, "L = (a - b)^2"),
      """
      «-6» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien: revisa la \
      resta a − b.
      “-6” is not the value. At a: it seems the sign got turned round. The size is right: check the \
      subtraction a − b.
      """)
    // (7 − 4)³ has the slope 3·(7 − 4)² = 27, whatever the sign of the difference.
    expectEqual(
      try saidInBoth(of: "-27", to: .gradient(node: "a"), given, "L = (a - b)^3"),
      """
      «-27» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien.
      “-27” is not the value. At a: it seems the sign got turned round. The size is right.
      """)
  }

  @Test("a factor of the derivative counts with its subtractions")
  func factors() throws {
    // L = 5·(7 − 4)·2: ∂L/∂k = 6.
    let given = [
      (name: "a", text: "7"), (name: "b", text: "4"), (name: "k", text: "5"),
      (name: "m", text: "2"),
    ]
    expectEqual(
      try saidInBoth(of: "-6", to: .gradient(node: "k"), given, "L = k*(a - b)*m"),
      """
      «-6» no es el valor. En k: parece que el signo quedó al revés. El tamaño está bien: revisa la \
      resta a − b.
      “-6” is not the value. At k: it seems the sign got turned round. The size is right: check the \
      subtraction a − b.
      """)
  }

  @Test("what is never negative hides the subtractions in it", arguments: ["abs", "sqrt", "step"])
  func neverNegative(function: String) throws {
    // The value at 7 − 3 = 4 is 4, 2 or 1, and k = −5.
    let root = [(name: "a", text: "7"), (name: "b", text: "3"), (name: "k", text: "-5")]
    let values = ["abs": "20", "sqrt": "10", "step": "5"]
    let answer = try #require(values[function])
    expectEqual(
      try saidInBoth(
        of: answer, to: .value(node: "p"), root, "p = k*\(function)(a - b)", "L = 3*p"),
      """
      «\(answer)» no es el valor. En p: parece que el resultado cambió de signo. El tamaño está bien: \
      revisa el signo de k.
      “\(answer)” is not the value. At p: it seems the sign of the result changed. The size is right: \
      check the sign of k.
      """)
  }

  @Test("of a formula that only its author sees no part is written out")
  func unseen() throws {
    // 2·(3 − 7) = −8, and 2·(3 − 7) − (7 − 3) = −12.
    let given = [(name: "y", text: "3"), (name: "t", text: "7")]
    func said(_ answer: String, _ formula: String) throws -> String {
      let question = NumberQuestion(expression: try Expression(parsing: formula))
      return try saidInBoth(of: answer, to: .number(question), given, "L = y*t")
    }
    expectEqual(
      try said("8", "2*(y - t)"),
      """
      «8» no es el valor. Parece que el resultado cambió de signo. El tamaño está bien: revisa la resta.
      “8” is not the value. It seems the sign of the result changed. The size is right: check the \
      subtraction.
      """)
    #expect(try said("15", "2*(y - t) - t").contains("cada resta."))
    #expect(try said("15", "2*(y - t) - t").contains("every subtraction."))
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
    // L = k·(1 − 4)·(2 − 7)·n with n = −2: ∂L/∂k = (−3)·(−5)·(−2) = −30.
    expectEqual(
      try saidInBoth(
        of: "30", to: .gradient(node: "k"),
        [("a", "1"), ("b", "4"), ("c", "2"), ("d", "7"), ("k", "3"), ("n", "-2")],
        "L = k*(a - b)*(c - d)*n"),
      """
      «30» no es el valor. En k: parece que el signo quedó al revés. El tamaño está bien: revisa \
      cada resta y el signo de n.
      “30” is not the value. At k: it seems the sign got turned round. The size is right: check every \
      subtraction and the sign of n.
      """)
  }

  @Test("on a way through the left sides of differences only the number is named that is negative")
  func leftSides() throws {
    // u = 1 − 4 = −3, v = u − 2 = −5 and L = k·v² with k = 3: ∂L/∂a = 3·2·(−5) = −30.
    expectEqual(
      try saidInBoth(
        of: "30", to: .gradient(node: "a"), [("a", "1"), ("b", "4"), ("c", "2"), ("k", "3")],
        "u = a - b", "v = u - c", "L = k*v^2"),
      """
      «30» no es el valor. En a: parece que el signo quedó al revés. El tamaño está bien: revisa el \
      signo de v.
      “30” is not the value. At a: it seems the sign got turned round. The size is right: check the \
      sign of v.
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
