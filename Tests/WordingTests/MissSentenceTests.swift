import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import Wording

@Suite("What is said of a miss at the end of practice")
struct MissSentenceTests {
  private let spanish = Voice(language: .spanish, decimalMark: ",")
  private let english = Voice(language: .english, decimalMark: ".")

  private func said(
    _ subject: PracticeMiss.Subject, _ cause: PracticeMiss.Cause, number: Int = 3
  ) -> [String] {
    let miss = PracticeMiss(question: number, subject: subject, cause: cause, output: "L")
    return [spanish.say(MissSentence(miss)), english.say(MissSentence(miss))]
  }

  private func formula(_ quantity: Quantity) -> PracticeMiss.Subject {
    .field(.expression(ExpressionQuestion(subject: .quantity(quantity))))
  }

  private func mistake(
    _ code: MistakeCode, _ place: MistakePlace, _ specificity: Specificity = .operation,
    isCertain: Bool = true
  ) -> PracticeMiss.Cause {
    .mistake(Mistake(code: code, place: place, specificity: specificity), isCertain: isCertain)
  }

  @Test("what was asked is told by its kind and notation")
  func subjects() {
    expectEqual(
      said(.field(.value(node: "h", given: [:])), .hints),
      ["3. Valor de h: con pistas.", "3. Value of h: with hints."])
    expectEqual(
      said(.field(.gradient(node: "w1")), .solution, number: 10),
      ["10. ∂L/∂w1: viste la solución.", "10. ∂L/∂w1: you looked at the solution."])
    expectEqual(
      said(.field(.localDerivative(consumer: "h", input: "x")), .answer(" 0,75 ")),
      [
        "3. Derivada local ∂h/∂x: escribiste «0,75».",
        "3. Local derivative ∂h/∂x: you wrote “0,75”.",
      ])
    expectEqual(
      said(.field(.update(parameter: "w1", rate: 0.1)), .hints),
      ["3. Valor nuevo de w1: con pistas.", "3. New value of w1: with hints."])
    expectEqual(
      said(formula(.gradient(node: "w1")), .answer("2*(y - t)*w2*x*x*x*x*x*x*x")),
      [
        "3. Fórmula de ∂L/∂w1: escribiste «2*(y - t)*w2*x*x*x*x*x*x…».",
        "3. Formula of ∂L/∂w1: you wrote “2*(y - t)*w2*x*x*x*x*x*x…”.",
      ])
    // A notation keeps its letters as they are.
    let loss = PracticeMiss(
      question: 1, subject: .field(.gradient(node: "a")), cause: .hints, output: "e")
    expectEqual(spanish.say(MissSentence(loss)), "1. ∂e/∂a: con pistas.")
  }

  @Test("where two mistakes explain an answer as well both are told")
  func rivals() {
    let product = Mistake(
      code: .gradient(.productAsSum), place: .edge(from: "w", to: "y"), specificity: .gradient)
    let square = Mistake(
      code: .gradient(.squareWithoutTwo), place: .edge(from: "y", to: "L"), specificity: .gradient)
    expectEqual(
      said(
        .field(.update(parameter: "w", rate: 0.1)),
        .mistake(product, or: square, isCertain: false)),
      [
        """
        3. Valor nuevo de w: quizá en la derivada que usaste derivaste el producto como si fuera \
        suma (w → y), o faltó el 2 al derivar el cuadrado (y → L).
        """,
        """
        3. New value of w: maybe in the derivative you used you treated the product as a sum \
        (w → y), or the 2 of the square got lost (y → L).
        """,
      ])
  }

  @Test("of a pass the line that was chosen and the wrong one are told, with the rule broken there")
  func passes() {
    expectEqual(
      said(.pass(.backward), .line("h", wrong: "w1", rule: .chain)),
      [
        "3. Encontrar el error hacia atrás: elegiste ∂L/∂h, y era ∂L/∂w1 (regla de la cadena).",
        "3. Finding the mistake backward: you chose ∂L/∂h, and it was ∂L/∂w1 (chain rule).",
      ])
    expectEqual(
      said(.pass(.forward), .line("y", wrong: "h", rule: nil)),
      [
        "3. Encontrar el error hacia adelante: elegiste y, y era h.",
        "3. Finding the mistake forward: you chose y, and it was h.",
      ])
  }

  @Test("a mistake that was recognised is told with its place, where nothing has named it")
  func mistakes() {
    expectEqual(
      said(
        .field(.gradient(node: "x")),
        mistake(.gradient(.skipLink), .edge(from: "h", to: "y"), .combination)),
      [
        "3. ∂L/∂x: este eslabón de la cadena quedó fuera (h → y).",
        "3. ∂L/∂x: this link of the chain was left out (h → y).",
      ])
    expectEqual(
      said(
        .field(.gradient(node: "x")), mistake(.gradient(.sign), .node("x"), .answerType)),
      ["3. ∂L/∂x: el signo quedó al revés.", "3. ∂L/∂x: the sign got turned round."])
    expectEqual(
      said(
        .field(.localDerivative(consumer: "h", input: "x")),
        mistake(.gradient(.productAsSum), .edge(from: "x", to: "h"))),
      [
        "3. Derivada local ∂h/∂x: derivaste el producto como si fuera suma.",
        "3. Local derivative ∂h/∂x: you treated the product as a sum.",
      ])
    expectEqual(
      said(
        .field(.localDerivative(consumer: "h", input: "x")),
        mistake(.gradient(.value), .node("h"), .answerType)),
      [
        "3. Derivada local ∂h/∂x: diste el valor de h.",
        "3. Local derivative ∂h/∂x: you gave the value of h.",
      ])
  }

  @Test("a mistake that may be another is no more than likely")
  func likely() {
    expectEqual(
      said(
        .field(.gradient(node: "x")), mistake(.gradient(.localOnly), .node("x"), isCertain: false)),
      [
        "3. ∂L/∂x: quizá diste solo la derivada local.",
        "3. ∂L/∂x: maybe you gave the local derivative alone.",
      ])
    expectEqual(
      said(
        .field(.update(parameter: "w", rate: 0.1)),
        mistake(.gradient(.localOnly), .edge(from: "w", to: "h"), .gradient, isCertain: false)),
      [
        "3. Valor nuevo de w: quizá en la derivada que usaste diste solo la derivada local (w → h).",
        "3. New value of w: maybe in the derivative you used you gave the local derivative alone "
          + "(w → h).",
      ])
  }
}
