import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import Wording

@Suite("What is said at the end of practice and of a rule")
struct PracticeEndWordsTests {
  private let spanish = Voice(language: .spanish, decimalMark: ",")
  private let english = Voice(language: .english, decimalMark: ".")

  private let misses = [
    PracticeMiss(
      question: 3, subject: .field(.gradient(node: "w1")), cause: .answer("0,5"), output: "L"),
    PracticeMiss(
      question: 7, subject: .pass(.backward), cause: .line("h", wrong: "y", rule: .chain),
      output: "L"),
  ]

  private func summary(due: Int = 0, isDueNext: Bool = false) -> PracticeSummary {
    PracticeSummary(
      seed: 77, answered: 10, clean: 8, misses: misses, unanswered: 2,
      missed: [.init(rule: .chain, days: 1)], weakest: .chain,
      held: [
        .init(rule: .product, days: 3),
        .init(rule: .sum, days: nil),
        .init(rule: .update, days: 1),
        .init(rule: .fork, days: 3),
      ], firmed: [.product, .update], due: due, nextHours: due == 0 ? 18 : nil,
      next: PracticeRequest(isDueOnly: isDueNext))
  }

  @Test(
    "what was missed comes first, then the rules by when they come back, then what is left to do")
  func paragraphs() {
    let paragraphs = PracticeEndWords.paragraphs(summary()).flatMap { [$0] + $0.listed }
    expectEqual(
      paragraphs.map(english.say),
      [
        "10 questions, 8 at the first try without hints. Seed 77.",
        "Solid now: derivative of a product, step of descent.",
        "With misses or hints, by the look of it:",
        "3. ∂L/∂w1: you wrote “0,5”.",
        "7. Finding the mistake backward: you chose ∂L/∂h, and it was ∂L/∂y (chain rule).",
        "To look at: chain rule, that is, what arrives times the local derivative.",
        "Missed, back tomorrow: chain rule.",
        "Right, but with few answers yet: derivative of a sum.",
        "No misses, back tomorrow: step of descent.",
        "No misses, back in 3 days: derivative of a product, sum over the paths.",
        "2 questions that you skipped are unanswered.",
        "Nothing is left to review now; more in 18 hours.",
      ])
    expectEqual(
      paragraphs.map(spanish.say),
      [
        "10 preguntas, 8 a la primera y sin pistas. Semilla 77.",
        "Ahora firmes: derivada de un producto, paso de descenso.",
        "Con fallos o pistas, por lo que se ve:",
        "3. ∂L/∂w1: escribiste «0,5».",
        "7. Encontrar el error hacia atrás: elegiste ∂L/∂h, y era ∂L/∂y (regla de la cadena).",
        "Para mirar: regla de la cadena, es decir, lo que llega × la derivada local.",
        "Con fallos, vuelve mañana: regla de la cadena.",
        "Bien, pero aún con pocas respuestas: derivada de una suma.",
        "Sin fallos, vuelve mañana: paso de descenso.",
        "Sin fallos, vuelven en 3 días: derivada de un producto, suma de los caminos.",
        "2 preguntas saltadas quedaron sin responder.",
        "Ahora no queda nada por repasar; lo próximo, en 18 horas.",
      ])
  }

  @Test("how much is due is told, with what leads to it")
  func due() {
    func said(_ count: Int, isNext: Bool) -> [String] {
      let summary = summary(due: count, isDueNext: isNext)
      let last = PracticeEndWords.paragraphs(summary).last
      return [spanish, english].compactMap { voice in last.map(voice.say) }
    }
    expectEqual(
      said(3, isNext: true), ["Hoy quedan 3 reglas por repasar.", "3 rules are still due today."])
    expectEqual(
      said(1, isNext: false),
      [
        "Hoy queda 1 regla por repasar: «nntutor practice --due».",
        "1 rule is still due today: “nntutor practice --due”.",
      ])
    let ways = [true, false].map { PracticeEndWords.goOn(key: "p", isDue: $0) }
    expectEqual(
      ways.map(spanish.say),
      ["p: repasar lo que toca hoy. Enter: lecciones.", "p: otra ronda. Enter: lecciones."])
    expectEqual(
      ways.map(english.say),
      ["p: review what is due. Enter: lessons.", "p: another round. Enter: lessons."])
  }

  @Test("of several questions that all succeeded it is told that all did")
  func all() {
    let all = PracticeSummary(
      seed: 7, answered: 10, clean: 10, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      english.say(PracticeEndWords.score(all)),
      "10 questions, all at the first try without hints. Seed 7.")
    expectEqual(
      spanish.say(PracticeEndWords.score(all)),
      "10 preguntas, todas a la primera y sin pistas. Semilla 7.")
  }

  @Test("rules that may have been missed are told apart from those that were")
  func doubted() {
    let summary = PracticeSummary(
      seed: 7, answered: 3, clean: 1, missed: [.init(rule: .chain, days: 1)],
      doubted: [.init(rule: .product, days: 1), .init(rule: .sum, days: 1)], held: [],
      next: PracticeRequest())
    let paragraphs = PracticeEndWords.paragraphs(summary).filter { $0.count != nil }
    expectEqual(
      Voices.spanish(paragraphs + paragraphs.suffix(1).map { $0.naming(1) }),
      """
      Con fallos, vuelve mañana: regla de la cadena.
      En duda, vuelven mañana: derivada de un producto, derivada de una suma.
      En duda, vuelven mañana: derivada de un producto, y 1 más.
      """)
    expectEqual(
      Voices.english(paragraphs),
      """
      Missed, back tomorrow: chain rule.
      In doubt, back tomorrow: derivative of a product, derivative of a sum.
      """)
  }

  @Test("how often the rule to look at was missed is told, and whether it has held since")
  func gist() {
    let gists = [(1, false), (1, true), (2, false), (3, true)].map {
      PracticeEndWords.gist(.square, times: $0.0, hasHeld: $0.1)
    }
    expectEqual(
      Voices.spanish(gists),
      """
      Para mirar: derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      Para mirar (después salió): derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      Para mirar (faltó en 2 preguntas): derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      Para mirar (faltó en 3 preguntas, después salió): derivada de un cuadrado, es decir, ∂(u²)/∂u = 2u.
      """)
    expectEqual(
      Voices.english(gists),
      """
      To look at: derivative of a square, that is, ∂(u²)/∂u = 2u.
      To look at (then it held): derivative of a square, that is, ∂(u²)/∂u = 2u.
      To look at (missed in 2 questions): derivative of a square, that is, ∂(u²)/∂u = 2u.
      To look at (missed in 3 questions, then it held): derivative of a square, that is, ∂(u²)/∂u = 2u.
      """)
  }

  @Test("what came of a question is told by how it was found, and a row of them is counted")
  func outcomes() {
    let outcomes: [PracticeOutcome] = [
      .clean(streak: 1), .clean(streak: 2), .clean(streak: 3), .found, .helped, .shown,
    ]
    expectEqual(
      outcomes.map { english.say(PracticeWords.outcome($0)) },
      [
        "Good, at the first try. Enter: continue.", "Good, at the first try. Enter: continue.",
        "At the first try, 3 in a row. Enter: continue.",
        "You found it. Enter: continue.",
        "Right, with the help of hints. Enter: continue.",
        "Take your time to read it. Enter: continue.",
      ])
    expectEqual(
      outcomes.map { spanish.say(PracticeWords.outcome($0)) },
      [
        "Bien, a la primera. Enter: seguir.", "Bien, a la primera. Enter: seguir.",
        "A la primera, y van 3 seguidas. Enter: seguir.",
        "Lo encontraste. Enter: seguir.",
        "Bien, con ayuda de las pistas. Enter: seguir.",
        "Léelo con calma. Enter: seguir.",
      ])
  }

  @Test("where all was skipped that is told")
  func nothing() {
    let nothing = PracticeSummary(
      seed: 7, answered: 0, clean: 0, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      PracticeEndWords.paragraphs(nothing).map(english.say),
      ["No question was answered. Seed 7."])
    expectEqual(
      PracticeEndWords.paragraphs(nothing).map(spanish.say),
      ["Ninguna pregunta respondida. Semilla 7."])
  }

  @Test("one question is told as one")
  func one() {
    let one = PracticeSummary(
      seed: 1, answered: 1, clean: 0, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      english.say(PracticeEndWords.score(one)),
      "1 question, 0 at the first try without hints. Seed 1.")
    expectEqual(
      spanish.say(PracticeEndWords.score(one)),
      "1 pregunta, 0 a la primera y sin pistas. Semilla 1.")
  }

  @Test("a rule is told by its name and in a few words")
  func rules() {
    expectEqual(
      english.say(PracticeWords.ruleUsed(.chain)),
      "Rule used: chain rule (what arrives times the local derivative).")
    expectEqual(
      spanish.say(PracticeWords.ruleUsed(.chain)),
      "Regla usada: regla de la cadena (lo que llega × la derivada local).")
    for voice in [english, spanish] {
      let gists = Rule.allCases.map { voice.say(RuleGist($0)) }
      expectEqual(Set(gists).count, Rule.allCases.count)
    }
  }

  @Test("why a question is asked in another way is said, with the numbers of the example")
  func anotherWay() {
    expectEqual(
      english.say(PracticeWords.anotherWay(.fork, hasExample: true)),
      "This does not come right yet: sum over the paths. Another way: first an example, then you. The "
        + "rule: what all the paths contribute is added up.")
    expectEqual(
      spanish.say(PracticeWords.anotherWay(.fork, hasExample: true)),
      "Esto todavía no sale: suma de los caminos. De otro modo: primero un ejemplo, después tú. La "
        + "regla: los aportes de todos los caminos se suman.")
    expectEqual(
      english.say(PracticeWords.anotherWay(.fork, hasExample: false)),
      "This does not come right yet: sum over the paths. The rule: what all the paths contribute is "
        + "added up.")
    expectEqual(
      spanish.say(PracticeWords.anotherWay(.fork, hasExample: false)),
      "Esto todavía no sale: suma de los caminos. La regla: los aportes de todos los caminos se suman."
    )
    expectEqual(
      english.say(PracticeWords.missedBefore),
      "This slipped past you before; once more, with other numbers.")
    expectEqual(
      spanish.say(PracticeWords.missedBefore),
      "Esto se te escapó antes; otra vez, con otros números.")
    let given = [
      ChangedApproach.Example.Given(name: "x", value: 0.5),
      ChangedApproach.Example.Given(name: "w", value: -2),
    ]
    expectEqual(
      english.say(PracticeWords.example(given)), "A worked example, with x = 0.5; w = −2:")
    expectEqual(
      spanish.say(PracticeWords.example(given)), "Ejemplo resuelto, con x = 0,5; w = −2:")
  }

  @Test("what to do next and how firm a rule is, in both languages")
  func progress() {
    func say(_ words: MasteryWords) -> [String] { [english.say(words), spanish.say(words)] }
    expectEqual(
      say(.advice(.begin, key: "p")),
      [
        "Here you will see how firm each rule is, as soon as you answer questions.",
        "Aquí verás cuán firme está cada regla, en cuanto respondas preguntas.",
      ])
    expectEqual(
      say(.advice(.review(1), key: "p")),
      ["Now 1 rule is due for review (p).", "Ahora toca repasar 1 regla (p)."])
    expectEqual(
      say(.advice(.review(3), key: "p")),
      ["Now 3 rules are due for review (p).", "Ahora toca repasar 3 reglas (p)."])
    expectEqual(
      say(.advice(.goOn, key: "p")),
      [
        "Nothing is urgent: go on with the lessons.", "Nada urge: sigue con las lecciones.",
      ])
    expectEqual(
      say(.next(.review(2))),
      [
        "Now: “nntutor practice --due” reviews the 2 rules that are due today.",
        "Ahora: «nntutor practice --due» repasa las 2 reglas que tocan hoy.",
      ])
    expectEqual(
      say(.next(.strengthen(.chain))),
      [
        "Now: “nntutor practice” works on what is not solid yet: chain rule.",
        "Ahora: «nntutor practice» insiste en lo que falta afianzar: regla de la cadena.",
      ])
    expectEqual(
      say(.next(.goOn)),
      ["Now: “nntutor” goes on with the lessons.", "Ahora: «nntutor» sigue con las lecciones."])
    expectEqual(
      say(.standing(.init(level: .solid, days: 7), count: 1)),
      ["Solid, back in 7 days", "Firme, vuelve en 7 días"])
    expectEqual(
      say(.standing(.init(level: .shaky, days: 1), count: 3)),
      ["Shaky, back tomorrow", "Inseguras, vuelven mañana"])
    expectEqual(
      say(.standing(.init(level: .growing, isDue: true), count: 2)),
      ["On the way, due for review", "En camino, toca repasar hoy"])
  }

  @Test("all rules and misses are named, or as many as there is room for, and the others counted")
  func many() {
    let rules: [Rule] = [.sum, .product, .square]
    let outcomes = rules.map {
      PracticeSummary.Outcome(rule: $0, days: 1)
    }
    let missed = PracticeEndWords.missed(outcomes, more: 0)
    expectEqual(missed.count, 3)
    expectEqual(
      [3, 2, 1].map { spanish.say(missed.naming($0)) },
      [
        "Con fallos, vuelven mañana: derivada de una suma, derivada de un producto, "
          + "derivada de un cuadrado.",
        "Con fallos, vuelven mañana: derivada de una suma, derivada de un producto, "
          + "y 1 más.",
        "Con fallos, vuelven mañana: derivada de una suma, y 2 más.",
      ])
    expectEqual(
      english.say(PracticeEndWords.held(outcomes, more: 0, days: 3).naming(1)),
      "No misses, back in 3 days: derivative of a sum, and 2 more.")
    expectEqual(
      english.say(PracticeEndWords.firmed(rules, more: 0).naming(2)),
      "Solid now: derivative of a sum, derivative of a product, and 1 more.")
    expectEqual(
      spanish.say(PracticeEndWords.firmed(rules, more: 0).naming(1)),
      "Ahora firmes: derivada de una suma, y 2 más.")
    let told = PracticeEndWords.misses(misses, more: 0)
    expectEqual(
      told.naming(1).listed.map(spanish.say), ["3. ∂L/∂w1: escribiste «0,5».", "y 1 más."])
    expectEqual(told.naming(1).listed.last.map(english.say), "and 1 more.")
    let gist = PracticeEndWords.gist(.chain, times: 1, hasHeld: false)
    expectEqual(gist.count, nil)
  }

  @Test("the names that a formula may hold are told where not all may")
  func formulaNames() {
    let task = PracticeWords.formulaTask(names: ["w1", "b"])
    expectEqual(spanish.say(task), "Escribe la fórmula solo con w1, b.")
    expectEqual(english.say(task), "Write the formula in w1, b alone.")
  }

  @Test("a step of training says that gradients come before the new value")
  func trainingTask() throws {
    let graph = try Graph(
      given: [("w", "3"), ("x", "2"), ("t", "1")], definitions: ["y = w*x", "L = (y - t)^2"])
    let step = Step(
      id: "s", graph: "g", text: LocalizedText("?"),
      questions: [Question(id: "w'", kind: .update(parameter: "w", rate: 0.01))])
    let choices: [String: [Double]] = [
      "w": [2, 3, 4, 5], "x": [2, 3, -2, 1.5], "t": [1, -1, 4],
    ]
    let lesson = Lesson(
      id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
      graphs: [
        "g": LessonGraph(
          graph: graph, parameters: ["w"], variation: Variation(choices: choices))
      ],
      steps: [step])
    var state = TutorState(
      course: Course([Course.Entry(lesson: lesson, source: .builtIn)]),
      record: LearnerRecord(passed: [Place(lesson: "l", step: "s")]), language: .english)
    var tasks: [Int: Set<String>] = [:]
    for seed in 0..<12 as Range<UInt64> {
      _ = update(&state, .practise(PracticeRequest(seed: seed)))
      while let run = state.practice {
        if case .update? = run.item?.kind, let count = run.item?.questions.count {
          tasks[count, default: []].formUnion(
            [spanish, english].compactMap { PracticeReading(run, voice: $0)?.task })
        }
        _ = update(&state, .action(.nextStep))
      }
    }
    expectEqual(
      tasks[1],
      [
        "Un paso de descenso con η = 0,01: calcula el valor nuevo.",
        "One step of descent with η = 0.01: compute the new value.",
      ])
    expectEqual(
      tasks[3],
      [
        "Hacia atrás y después un paso de descenso con η = 0,01: primero los gradientes, al final "
          + "el valor nuevo.",
        "Backward and then one step of descent with η = 0.01: the gradients first, the new value "
          + "last.",
      ])
  }

  @Test("that a formula is one of a local derivative is said, for ∂L/∂y may be either")
  func derivativeTask() throws {
    let graph = try Graph(given: [("b", "3")], definitions: ["d = b^2", "L = 5*d^2"])
    func reading(_ quantity: Quantity) throws -> [String] {
      let step = Step(
        id: "s", graph: "g", text: LocalizedText("?"),
        questions: [
          Question(
            id: "q", kind: .expression(ExpressionQuestion(subject: .quantity(quantity))))
        ])
      let lesson = Lesson(
        id: "l", title: LocalizedText("?"), goal: LocalizedText("?"),
        graphs: ["g": LessonGraph(graph: graph, variation: Variation(choices: ["b": [0.5, 2]]))],
        steps: [step])
      var state = TutorState(
        course: Course([Course.Entry(lesson: lesson, source: .builtIn)]),
        record: LearnerRecord(passed: [Place(lesson: "l", step: "s")]), language: .english)
      var tasks: Set<String> = []
      for seed in 0..<12 as Range<UInt64> {
        _ = update(&state, .practise(PracticeRequest(seed: seed)))
        while let run = state.practice {
          if case .expression(let asked)? = run.item?.questions.first?.kind,
            asked.subject == .quantity(quantity), asked.names == nil,
            let task = PracticeReading(run, voice: spanish)?.task
          {
            tasks.insert(task)
          }
          _ = update(&state, .action(.nextStep))
        }
      }
      return tasks.sorted()
    }
    expectEqual(
      try reading(.localDerivative(consumer: "L", input: "d")),
      ["Derivada local, con letras: escribe su fórmula con los nombres del grafo."])
    expectEqual(
      try reading(.gradient(node: "b")), ["Escribe la fórmula, con los nombres del grafo."])
    expectEqual(
      english.say(PracticeWords.derivativeTask),
      "Local derivative, in letters: write its formula with the names of the graph.")
  }

  @Test("who leaves in the middle hears shortly what was missed and what is unanswered")
  func shortly() {
    let again = PracticeMiss(
      question: 9, subject: .field(.gradient(node: "w1")), cause: .hints, output: "L")
    let summary = PracticeSummary(
      seed: 7, answered: 4, clean: 1, misses: misses + [again], unanswered: 1,
      missed: [.init(rule: .chain, days: 1)], weakest: .chain,
      held: [.init(rule: .sum, days: nil)], next: PracticeRequest())
    expectEqual(
      spanish.say(PracticeEndWords.shortly(summary)),
      "4 preguntas, 1 a la primera y sin pistas. Semilla 7. Con fallos o pistas: ∂L/∂w1; encontrar el "
        + "error hacia atrás. 1 pregunta saltada quedó sin responder."
    )
    expectEqual(
      english.say(PracticeEndWords.shortly(summary)),
      "4 questions, 1 at the first try without hints. Seed 7. With misses or hints: ∂L/∂w1; finding "
        + "the mistake backward. 1 question that you skipped is unanswered."
    )
    let clean = PracticeSummary(
      seed: 7, answered: 2, clean: 2, missed: [], held: [], next: PracticeRequest())
    expectEqual(
      spanish.say(PracticeEndWords.shortly(clean)),
      "2 preguntas, todas a la primera y sin pistas. Semilla 7.")
  }
}
