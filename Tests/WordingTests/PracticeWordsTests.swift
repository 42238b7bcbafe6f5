import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import Wording

@Suite("What is said around the questions of practice, and of a rule")
struct PracticeWordsTests {
  private let spanish = Voice(language: .spanish, decimalMark: ",")
  private let english = Voice(language: .english, decimalMark: ".")

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
}
