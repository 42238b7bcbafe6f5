import Curriculum
import LineMode
import Screen
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Line mode")
struct LineSessionTests {
  /// The lines told after typing some lines, the typed ones marked with `>`.
  private func transcript(_ typed: [String], language: String = "en") throws -> String {
    var state = TutorState(
      course: try SmallCourse.make(), language: language == "en" ? .english : .spanish)
    _ = update(&state, .open(lesson: "graph"))
    var session = LineSession(state, narrator: Narrator(glyphs: .unicode, width: 70))
    var lines = session.begin().map(\.string)
    for line in typed {
      lines.append("> " + line)
      lines += session.type(line).map(\.string)
    }
    return lines.joined(separator: "\n")
  }

  @Test("the list of lessons tells how long each takes and which to take first")
  func list() throws {
    func lesson(_ id: String, _ minutes: Int?, after required: [String] = []) -> Course.Entry {
      Course.Entry(
        lesson: Lesson(
          id: id, title: LocalizedText("On \(id)"), goal: LocalizedText("Goal"), minutes: minutes,
          requires: required, graphs: [:],
          steps: [Step(id: "only", text: LocalizedText("Read."))]),
        source: .builtIn)
    }
    let course = Course([
      lesson("units", 25), lesson("layers", 40, after: ["units"]),
      lesson("depth", nil, after: ["units", "layers", "sums"]),
    ])
    let told = Language.allCases.map { language in
      var session = LineSession(
        TutorState(course: course, language: language),
        narrator: Narrator(glyphs: .unicode, width: 70))
      return session.begin().map(\.string).filter { $0.first?.isNumber == true }
    }
    expectEqual(
      told.map { $0.joined(separator: "\n") }.joined(separator: "\n"),
      """
      1. On units (units): nueva; 25 min.
      2. On layers (layers): nueva; 40 min; después de 1.
      3. On depth (depth): nueva; después de 1, 2, sums.
      1. On units (units): new; 25 min.
      2. On layers (layers): new; 40 min; after 1.
      3. On depth (depth): new; after 1, 2, sums.
      """)
  }

  @Test("a lesson is told step by step, one question at a time")
  func lesson() throws {
    expectEqual(
      try transcript(["2", "4", "?", "5"]),
      """
      nntutor. Type “help” for the commands, “quit” to leave.

      The graph. Step 1 of 3.

      Read this.

      The graph. Step 2 of 3.

      Compute.

      a = 3
      b = 1
      c = −2
      d = 2·b = ?
      e = a + d = ?
      L = c·e

      d = ?
      > 2
      Correct.
      e = ?
      > 4
      “4” is not the value. Try again; ? gives a hint.
      e = ?
      > ?
      Hint 1 of 4. e is computed from a, d alone. Look up those values and
      apply the node's operation.
      e = ?
      > 5
      Correct. Rule used: value of a sum (all the terms are added, each with
      its sign).

      Well seen.

      The graph. Step 3 of 3.

      Backward.

      a = 3
      b = 1
      c = −2
      d = 2·b = 2
      e = a + d = 5; ∂L/∂e = ?
      L = c·e; ∂L/∂L = 1

      ∂L/∂e = ?
      """)
  }

  @Test("it speaks Spanish with the same commands")
  func spanish() throws {
    expectEqual(
      try transcript(["2*(", "pista", "anterior"], language: "es"),
      """
      nntutor. Escribe «ayuda» para ver los comandos o «salir» para
      terminar.

      El grafo. Paso 1 de 3.

      Lee esto.

      El grafo. Paso 2 de 3.

      Calcula.

      a = 3
      b = 1
      c = −2
      d = 2·b = ?
      e = a + d = ?
      L = c·e

      d = ?
      > 2*(
      No se puede leer: falta un valor.
      El problema está en el carácter 4.
      d = ?
      > pista
      Pista 1 de 4. d se calcula solo con b. Busca ese valor y aplica la
      operación del nodo.
      d = ?
      > anterior

      El grafo. Paso 1 de 3.

      Lee esto.

      """)
  }

  @Test("no line holds boxes, bars or signs that a screen reader spells out")
  func onlySentences() throws {
    let text = try transcript(["3", "?", "?", "?", "?", "5", "help", "next", "lessons"])
    let strange = Set(text.unicodeScalars.filter { (0x2500...0x28FF).contains($0.value) })
    expectEqual(strange, [])
    #expect(!text.contains("✓") && !text.contains("✗"))
  }

  @Test("the end tells what was done")
  func farewell() throws {
    var state = TutorState(course: try SmallCourse.make(), language: .english)
    _ = update(&state, .open(lesson: "graph"))
    var session = LineSession(state, narrator: Narrator(glyphs: .unicode))
    _ = session.begin()
    _ = session.type("2")
    _ = session.type("5")
    expectEqual(
      session.farewell.map(\.string),
      ["", "The graph: 2 of 3 steps done.", "Everything is kept. Goodbye."])
  }

  @Test("the end of practice tells of no lessons")
  func farewellFromPractice() throws {
    var learner = try PracticeCourse.begin(at: Timestamp(milliseconds: 1_790_000_012_345))
    learner.happens(.practise(PracticeRequest(seed: 2)))
    let narrator = Narrator(glyphs: .unicode)
    expectEqual(
      narrator.farewell(learner.state).map(\.string), ["", "Everything is kept. Goodbye."])
    try learner.worksOnNetwork()
    let told = narrator.farewell(learner.state).map(\.string)
    expectEqual(told[1], "1 question, 1 at the first try without hints. Seed 2.")
    #expect(!told.contains { $0.contains("steps done") }, "\(told)")
  }

  @Test("the end of practice names every miss and every rule, a miss a line")
  func practiceEnd() throws {
    let rules: [Rule] = [.chain, .weightedSum, .product, .update, .square, .sum]
    let causes: [PracticeMiss.Cause] = [.hints, .answer("0,5"), .solution]
    let summary = PracticeSummary(
      seed: 7, answered: 8, clean: 5,
      misses: causes.enumerated().map {
        PracticeMiss(
          question: 2 * $0 + 1, subject: .field(.gradient(node: "w\($0)")), cause: $1, output: "L")
      }, unanswered: 1,
      missed: rules.map { .init(rule: $0, days: 1) }, weakest: .chain,
      held: [], due: 2, next: PracticeRequest(isDueOnly: true))
    func told(_ language: Language) throws -> [String] {
      var state = TutorState(course: try PracticeCourse.make(), language: language)
      state.page = .practiceEnd(summary)
      return Narrator(glyphs: .unicode).tell(state).map(\.string)
    }
    expectEqual(
      try told(.spanish),
      [
        "", "Fin de la práctica.", "8 preguntas, 5 a la primera y sin pistas. Semilla 7.",
        "Con fallos o pistas, por lo que se ve:",
        "1. ∂L/∂w0: con pistas.", "3. ∂L/∂w1: escribiste «0,5».",
        "5. ∂L/∂w2: viste la solución.",
        "Para mirar: regla de la cadena, es decir, lo que llega × la derivada local.",
        "Con fallos, vuelven mañana: regla de la cadena, suma ponderada y sesgo,",
        "derivada de un producto, paso de descenso, derivada de un cuadrado, derivada de",
        "una suma.",
        "1 pregunta saltada quedó sin responder.", "Hoy quedan 2 reglas por repasar.",
        "practicar: repasar lo que toca hoy. Enter: lecciones.", "",
      ])
    expectEqual(
      try told(.english),
      [
        "", "End of the practice.", "8 questions, 5 at the first try without hints. Seed 7.",
        "With misses or hints, by the look of it:",
        "1. ∂L/∂w0: with hints.", "3. ∂L/∂w1: you wrote “0,5”.",
        "5. ∂L/∂w2: you looked at the solution.",
        "To look at: chain rule, that is, what arrives times the local derivative.",
        "Missed, back tomorrow: chain rule, weighted sum and bias, derivative of a",
        "product, step of descent, derivative of a square, derivative of a sum.",
        "1 question that you skipped is unanswered.", "2 rules are still due today.",
        "practise: review what is due. Enter: lessons.", "",
      ])
  }

  @Test("who came for a lesson and leaves in the review before it is told of the lessons")
  func farewellFromReview() throws {
    var learner = try PracticeCourse.begin(at: Timestamp(milliseconds: 1_790_000_012_345))
    learner.happens(.practise(PracticeRequest(seed: 2, before: "net")))
    expectEqual(learner.state.practice?.number, 1)
    expectEqual(
      Narrator(glyphs: .unicode).farewell(learner.state).map(\.string),
      ["", "Network: 1 of 1 steps done.", "Everything is kept. Goodbye."])
  }

  @Test("on the course list a number or an id opens a lesson, and quit ends")
  func courseList() throws {
    let state = TutorState(course: try SmallCourse.make(), language: .english)
    expectEqual(LineEvents.meaning(of: "2", in: state), .events([.open(lesson: "other")]))
    expectEqual(LineEvents.meaning(of: " graph ", in: state), .events([.open(lesson: "graph")]))
    expectEqual(LineEvents.meaning(of: "salir", in: state), .events([.action(.quit)]))
    expectEqual(LineEvents.meaning(of: "HELP", in: state), .tellHelp)
  }

  @Test("a number of any size on the course list is no more than an unknown lesson")
  func extremeNumbers() throws {
    let state = TutorState(course: try SmallCourse.make(), language: .english)
    for text in ["0", "-1", "3", String(Int.min), String(Int.max)] {
      expectEqual(LineEvents.meaning(of: text, in: state), .events([.open(lesson: text)]))
    }
  }

  @Test("an empty line gives no answer and opens no lesson")
  func emptyLine() throws {
    var state = TutorState(course: try SmallCourse.make(), language: .english)
    expectEqual(LineEvents.meaning(of: "", in: state), .tellAgain)
    _ = update(&state, .open(lesson: "graph"))
    var session = LineSession(state, narrator: Narrator(glyphs: .unicode))
    _ = session.begin()
    let before = session.effects.count
    _ = session.type("3")
    expectEqual(session.effects.count, before + 1)
    _ = session.type("")
    expectEqual(session.effects.count, before + 1)
  }

  @Test("after the solution of a field the next one is asked")
  func afterSolution() throws {
    let told = try transcript(["?", "?", "?", "?", "5"])
    #expect(told.contains("\n  d = 2·b = 2·1 = 2\ne = ?\n> 5\nCorrect.\n"), "\(told)")
  }

  @Test("progress is told in sentences, with the word that practises")
  func progress() throws {
    var record = PracticeCourse.taken
    for number in 0..<3 {
      record.add(
        Attempt(
          key: FieldKey(lesson: "net", step: "x", field: "f\(number)"), answer: "1",
          outcome: .wrong, mistakes: ["G-LOCAL-ONLY"], rules: [.chain], hintLevel: 0,
          language: .spanish),
        at: Timestamp(milliseconds: 0))
    }
    func told(_ language: Language, _ word: String) throws -> String {
      var session = LineSession(
        TutorState(course: try PracticeCourse.make(), record: record, language: language),
        narrator: Narrator(glyphs: .unicode, width: 70))
      _ = session.begin()
      return session.type(word).map(\.string).joined(separator: "\n")
    }
    expectEqual(
      try told(.english, "progress"),
      """

      Your progress. 1 of 1 lessons finished.
      Now practise what is not solid yet (“practise”): chain rule.
      Shaky, back tomorrow: chain rule.
      Mistakes that recur:
      chain rule, 3 times. The rule: what arrives times the local
      derivative.

      """)
    expectEqual(
      try told(.spanish, "avance"),
      """

      Tu avance. 1 de 1 lecciones terminadas.
      Ahora conviene practicar lo que falta afianzar («practicar»): regla de
      la cadena.
      Insegura, vuelve mañana: regla de la cadena.
      Errores que se repiten:
      regla de la cadena, 3 veces. La regla: lo que llega × la derivada
      local.

      """)
  }

  @Test(
    "after the words and the progress the question stands again before the prompt",
    arguments: ["help", "progress", "progreso"])
  func questionAgain(word: String) throws {
    let lines = try transcript([word]).split(separator: "\n")
    let command = try #require(lines.firstIndex { $0.hasSuffix("> " + word) })
    expectEqual(lines.last, lines[command - 1], "\(lines)")
  }

  @Test("what speaks of keys on the screen speaks of commands here")
  func commands() throws {
    func told(_ notice: Notice, _ language: Language) throws -> String {
      var state = TutorState(course: try SmallCourse.make(), language: language)
      state.notice = notice
      return Narrator(glyphs: .unicode, width: 200).tell(from: state, to: state)
        .map(\.string).joined(separator: "\n")
    }
    expectEqual(
      try told(.dueFirst, .english),
      "Before the lesson, what is due for review; “lessons” goes straight to the lesson.")
    expectEqual(
      try told(.dueFirst, .spanish),
      "Antes de la lección, lo que toca repasar hoy; «lecciones» va directo a la lección.")
    expectEqual(
      try told(.cannot(.firstStep), .english),
      "This is the first step; “lessons” goes back to the course list.")
    expectEqual(
      try told(.cannot(.firstStep), .spanish),
      "Este es el primer paso; «lecciones» vuelve a la lista de lecciones.")
    expectEqual(
      try told(.cannot(.experimentEnded), .english),
      "The experiment is at its end. Type another setting to begin anew.")
    expectEqual(
      try told(.cannot(.experimentEnded), .spanish),
      "El experimento llegó a su fin. Escribe otro ajuste para empezar de nuevo.")
    expectEqual(
      try told(.cannot(.notHere), .english),
      "That command does nothing here; “help” lists them all.")
    expectEqual(
      try told(.cannot(.notHere), .spanish),
      "Ese comando no hace nada aquí; «ayuda» los muestra todos.")
  }
}
