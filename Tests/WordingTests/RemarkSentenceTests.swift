import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("What is said of formulas, values, shapes and matrices")
struct RemarkSentenceTests {
  private let remarks: [AnswerRemark] = [
    .rightNumberOnly, .oppositeSign, .missingFactor(.number(2)), .missingFactor(nil),
    .extraFactor(.name("x")),
    .severalOperations(line: 1, name: "e"), .noOperation(line: 1, name: "d"),
    .unusedLine(line: 2, name: "u"), .notAPart(line: 2, name: "e"), .goOn(lines: 1),
    .goOn(lines: 2), .exchanged,
    .row(
      FailedRow(
        number: 2, inputs: [.init(name: "x1", value: 0), .init(name: "x2", value: 1)],
        parts: [.init(name: "z", value: 0.5)], node: "y", found: 1, wanted: 0)),
    .row(
      FailedRow(
        number: 1, inputs: [.init(name: "x", value: 0)], parts: [], node: "y", found: nil,
        wanted: 1)),
  ]

  private let problems: [AnswerProblem] = [
    .numberInFormula(known: ["u", "w"]), .unknownNames(["ww"], nearest: "w", known: ["w", "x"]),
    .unknownNames(["q"], nearest: nil, known: ["w", "x"]),
    .unknownNames(["q", "wx"], nearest: "w", known: ["w", "x"]),
    .unknownNames(["p", "q"], nearest: nil, known: ["w", "x"]),
    .otherLetter(typed: "X", meant: "x"), .notAShape("6"),
    .valueCount(found: 1, names: ["w", "b"]), .valueCount(found: 3, names: ["w", "b"]),
    .valuesMissing(["b"], names: ["w", "b"]), .valueTwice("w"), .lineWithoutName(line: 2),
    .lineWithoutFormula(line: 1, name: "d"), .nameTaken("a", line: 3),
  ]

  private let lessonProblems: [LessonProblem] = [
    .unevenMatrixRow(found: 1, first: 2), .rateMissing, .noParameters,
    .notAnInput("x", of: "L"), .findRow(found: 0), .findRow(found: 2),
    .invalidMistakeCode("own"), .mistakeWithoutWords("K-FLOR", nearest: "K-FLOOR"),
    .mistakeWithoutWords("OWN", nearest: nil),
  ]

  private func lines(_ sentences: [any Sentence], _ voice: Voice) -> String {
    sentences.map { voice.say($0) }.joined(separator: "\n")
  }

  @Test("remarks in Spanish")
  func remarksInSpanish() {
    expectEqual(
      lines(remarks, Voice(language: .spanish, decimalMark: ",")),
      """
      Con los números de aquí da el valor correcto, pero con otros no: escribe la fórmula con los \
      nombres.
      Todo está bien menos el signo.
      Falta un factor: 2.
      Falta un factor.
      Sobra un factor: x.
      La parte 1 (e) hace más de una operación: dale un nombre a cada una.
      La parte 1 (d) no hace ninguna operación.
      La fórmula sale, pero la parte 2 (u) no se usa después: quítala.
      La parte 2 (e) no está así en la fórmula: revisa qué se calcula primero, o sigue hasta el final \
      si vas por otro camino.
      La primera operación está en la fórmula; agrega las que faltan.
      Las 2 operaciones están en la fórmula; agrega las que faltan.
      Las filas van primero y después las columnas; parece que las cambiaste.
      Falla la fila 2, con x1 = 0, x2 = 1: z = 0,5, así que y = 1; tiene que ser 0.
      Falla la fila 1, con x = 0: y no tiene valor; tiene que ser 1.
      """)
  }

  @Test("remarks in English")
  func remarksInEnglish() {
    expectEqual(
      lines(remarks, Voice(language: .english, decimalMark: ".")),
      """
      It gives the right value with these numbers, but not with others: write the formula with the \
      names.
      Everything is right but the sign.
      A factor is missing: 2.
      A factor is missing.
      There is a factor too many: x.
      Part 1 (e) does more than one operation: give each a name.
      Part 1 (d) does no operation.
      The formula comes out, but part 2 (u) is not used afterwards: take it away.
      Part 2 (e) is not in the formula as it stands: look again at what is computed first, or go on to \
      the end if you take another way.
      The first operation is in the formula; add those that are missing.
      The 2 operations are in the formula; add those that are missing.
      Rows come first, then columns; it seems you exchanged them.
      Row 2 fails, with x1 = 0, x2 = 1: z = 0.5, so y = 1; it has to be 0.
      Row 1 fails, with x = 0: y has no value; it has to be 1.
      """)
  }

  @Test("what cannot be read, in Spanish")
  func problemsInSpanish() {
    expectEqual(
      lines(problems, Voice(language: .spanish, decimalMark: ",")),
      """
      Aquí se pide la fórmula, no el número: escríbela con los nombres, como en 3*(v + m).
      «ww» no es un nombre de esta pregunta; ¿será w? Sirven w, x.
      «q» no es un nombre de esta pregunta. Sirven w, x.
      «q» y «wx» no son nombres de esta pregunta; ¿falta el *, como en w*x? Sirven w, x.
      «p» y «q» no son nombres de esta pregunta. Sirven w, x.
      La fórmula está bien, con otra letra: aquí lo que llamas X se llama x.
      «6» no es una forma: escribe filas x columnas, por ejemplo 4x1.
      Hay un valor y se piden 2: escribe w = …; b = ….
      Hay 3 valores y se piden 2: escribe w = …; b = ….
      Falta b: escribe w = …; b = ….
      w aparece dos veces.
      La parte 2 debe empezar con un nombre nuevo y «=», como u = 2*x; las partes se separan con \
      punto y coma.
      En la parte 1, después de «d =» falta la operación.
      En la parte 3, a ya tiene un valor: usa un nombre nuevo.
      """)
  }

  @Test("what cannot be read, in English")
  func problemsInEnglish() {
    expectEqual(
      lines(problems, Voice(language: .english, decimalMark: ".")),
      """
      The formula is asked for here, not the number: write it with the names, as in 3*(v + m).
      “ww” is not a name of this question; did you mean w? You can use w, x.
      “q” is not a name of this question. You can use w, x.
      “q” and “wx” are not names of this question; is the * missing, as in w*x? You can use w, x.
      “p” and “q” are not names of this question. You can use w, x.
      The formula is right, in another letter: what you call X is called x here.
      “6” is not a shape: type rows x columns, such as 4x1.
      There is one value and 2 are asked for: type w = …; b = ….
      There are 3 values and 2 are asked for: type w = …; b = ….
      b is missing: type w = …; b = ….
      w stands there twice.
      Part 2 must begin with a new name and “=”, as in u = 2*x; parts are separated by semicolons.
      In part 1 the operation after “d =” is missing.
      In part 3, a has a value already: use a new name.
      """)
  }

  @Test("what is wrong with a lesson's questions, in Spanish")
  func lessonsInSpanish() {
    expectEqual(
      Voices.spanish(lessonProblems),
      """
      esta fila tiene una entrada y la primera 2; todas deben tener las mismas
      falta la tasa de aprendizaje; escribe «rate: 0.1» en el paso
      el grafo no dice cuáles son sus parámetros; escribe «parameters: [w, b]» en el grafo
      «L» no se calcula directamente con «x»; elige un nodo de su fórmula
      esta fila no dice cuánto debe valer un nodo calculado; agrega uno, por ejemplo «y: 1»
      esta fila dice cuánto deben valer 2 nodos calculados; deja uno solo
      «own» no sirve de código; usa mayúsculas, cifras y guiones, como «MI-ERROR»
      el catálogo no tiene el código «K-FLOR»; ¿será «K-FLOOR»?
      el catálogo no tiene el código «OWN»; si es tuyo, di con «say:» qué hay que decir
      """)
  }

  @Test("what is wrong with a lesson's questions, in English")
  func lessonsInEnglish() {
    expectEqual(
      Voices.english(lessonProblems),
      """
      this row has one entry and the first 2; all must have the same number
      the learning rate is missing; write “rate: 0.1” in the step
      the graph does not say which are its parameters; write “parameters: [w, b]” in the graph
      “L” is not computed from “x” directly; choose a node of its formula
      this row does not say what a computed node must be; add one, such as “y: 1”
      this row says what 2 computed nodes must be; keep one
      “own” is no code; use capital letters, digits and hyphens, as in “MY-MISTAKE”
      the catalogue has no code “K-FLOR”; did you mean “K-FLOOR”?
      the catalogue has no code “OWN”; if it is your own, say what to tell with “say:”
      """)
  }
}
