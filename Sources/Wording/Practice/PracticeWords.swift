import Checking
public import Curriculum
public import Tutor

/// What is said around practice questions.
public enum PracticeWords: Sentence {
  /// Which question of the stream it is, and the seed of its numbers.
  case question(Int, of: Int, seed: UInt64)
  /// Which question of what is due, how many rules are still due, and the seed of its numbers.
  case review(Int, due: Int, seed: UInt64)
  /// A step of a lesson with new numbers.
  case repeated(seed: UInt64)
  /// What is asked.
  case task(PracticeItem.Kind)
  /// What is asked where one value is wanted.
  case valueTask
  /// What is asked where several gradients are wanted.
  case gradientsTask
  /// What a step of training asks: gradients, then an update with a learning rate.
  case trainingTask(rate: Double)
  /// What is asked where a formula is wanted in some names alone.
  case formulaTask(names: [String])
  /// What is asked where the formula of a local derivative is wanted.
  case derivativeTask
  /// A rule that has failed often is recalled, and where there is an example, asked after it.
  case anotherWay(Rule, hasExample: Bool)
  /// What was skipped in the session comes back.
  case skippedBefore
  /// What was missed in the session comes again.
  case missedBefore
  /// What was answered with help in the session comes again.
  case helpedBefore
  /// A rule that was missed in the session comes again, on another graph.
  case ruleMissedBefore(Rule)
  /// The given values of a worked example.
  case example([ChangedApproach.Example.Given])
  /// The rule that was missed before the answer was right.
  case ruleUsed(Rule)
  /// What came of a question, and how to go on.
  case outcome(PracticeOutcome)
  /// So many questions in a row were answered without a miss or hint.
  case streak(Int)
  /// A rule held for the first time since it was missed; or where it is nil, a field came right that was missed
  /// with other numbers.
  case mended(Rule?)
  /// How to practise from the course list, and how many rules are due.
  case offer(due: Int, key: String)

  /// How to see one's progress from the course list.
  case progress(key: String)

  /// From how many in a row on that is told.
  public static let toldStreak = 3

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .question(let number, let count, let seed):
      "Práctica \(number) de \(count) · semilla \(seed)"
    case .review(let number, let due, let seed):
      "Repaso \(number) · "
        + (due == 0 ? "" : due == 1 ? "toca 1 regla · " : "tocan \(due) reglas · ")
        + "semilla \(seed)"
    case .repeated(let seed): "Con otros números · semilla \(seed)"
    case .valueTask: "Hacia adelante: calcula este valor."
    case .task(.forward): "Hacia adelante: calcula lo que falta, en orden."
    case .task(.gradient): "Hacia atrás: calcula este gradiente con los valores del grafo."
    case .gradientsTask: "Hacia atrás: calcula estos gradientes, uno tras otro."
    case .task(.local): "Derivada local: solo esta operación, sin lo que llega de la salida."
    case .task(.update(let rate)):
      "Un paso de descenso con η = \(voice.number(rate)): calcula el valor nuevo."
    case .trainingTask(let rate):
      "Hacia atrás y después un paso de descenso con η = \(voice.number(rate)): primero los "
        + "gradientes, al final el valor nuevo."
    case .task(.formula): "Escribe la fórmula, con los nombres del grafo."
    case .formulaTask(let names):
      "Escribe la fórmula solo con \(names.map(voice.name).joined(separator: ", "))."
    case .task(.worked(let direction)):
      "Alguien recorrió este grafo hacia \(direction == .forward ? "adelante" : "atrás") y se "
        + "equivocó una vez; las líneas de después pueden arrastrar ese número. ¿Cuál es la primera "
        + "línea equivocada?"
    case .task(.mixed): "El mismo paso con otros números."
    case .derivativeTask:
      "Derivada local, con letras: escribe su fórmula con los nombres del grafo."
    case .anotherWay(let rule, let hasExample):
      "Esto todavía no sale: \(RuleSentence(rule).spanish(voice)). "
        + (hasExample ? "De otro modo: primero un ejemplo, después tú. " : "")
        + "La regla: \(RuleGist(rule).spanish(voice))."
    case .skippedBefore: "Esta la saltaste antes: aquí vuelve."
    case .missedBefore: "Esto se te escapó antes; otra vez, con otros números."
    case .helpedBefore: "Esta la viste con ayuda; ahora, sin ella."
    case .ruleMissedBefore(let rule):
      "Esto se te escapó antes, aquí en otro grafo: \(RuleSentence(rule).spanish(voice))."
    case .example(let given): "Ejemplo resuelto, con \(list(given, voice)):"
    case .ruleUsed(let rule):
      "Regla usada: \(RuleSentence(rule).spanish(voice)) (\(RuleGist(rule).spanish(voice)))."
    case .outcome(.clean(let streak)) where streak >= Self.toldStreak:
      PracticeWords.streak(streak).spanish(voice) + " Enter: seguir."
    case .outcome(.clean): "Bien, a la primera. Enter: seguir."
    case .outcome(.found): "Lo encontraste. Enter: seguir."
    case .outcome(.helped): "Bien, con ayuda de las pistas. Enter: seguir."
    case .outcome(.shown): "Léelo con calma. Enter: seguir."
    case .streak(let count): "A la primera, y van \(count) seguidas."
    case .mended(nil): "Esta vez salió."
    case .mended(let rule?): "Esta vez salió: \(RuleSentence(rule).spanish(voice))."
    case .progress(let key): "\(key): tu avance."
    case .offer(0, let key): "\(key): practicar con números nuevos."
    case .offer(1, let key): "\(key): practicar. Hay 1 regla por repasar hoy."
    case .offer(let due, let key): "\(key): practicar. Hay \(due) reglas por repasar hoy."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .question(let number, let count, let seed): "Practice \(number) of \(count) · seed \(seed)"
    case .review(let number, let due, let seed):
      "Review \(number) · " + (due == 0 ? "" : due == 1 ? "1 rule due · " : "\(due) rules due · ")
        + "seed \(seed)"
    case .repeated(let seed): "With new numbers · seed \(seed)"
    case .valueTask: "Forward: compute this value."
    case .task(.forward): "Forward: compute what is missing, in order."
    case .task(.gradient): "Backward: compute this gradient with the values in the graph."
    case .gradientsTask: "Backward: compute these gradients, one after the other."
    case .task(.local):
      "Local derivative: this operation alone, without what arrives from the output."
    case .task(.update(let rate)):
      "One step of descent with η = \(voice.number(rate)): compute the new value."
    case .trainingTask(let rate):
      "Backward and then one step of descent with η = \(voice.number(rate)): the gradients first, "
        + "the new value last."
    case .task(.formula): "Write the formula with the names of the graph."
    case .formulaTask(let names):
      "Write the formula in \(names.map(voice.name).joined(separator: ", ")) alone."
    case .task(.worked(let direction)):
      "Somebody went \(direction == .forward ? "forward" : "back") through this graph and slipped "
        + "once; lines after it may go on with that number. Which line is the first wrong one?"
    case .task(.mixed): "The same step with new numbers."
    case .derivativeTask:
      "Local derivative, in letters: write its formula with the names of the graph."
    case .anotherWay(let rule, let hasExample):
      "This does not come right yet: \(RuleSentence(rule).english(voice)). "
        + (hasExample ? "Another way: first an example, then you. " : "")
        + "The rule: \(RuleGist(rule).english(voice))."
    case .skippedBefore: "You skipped this one before: here it is again."
    case .missedBefore: "This slipped past you before; once more, with other numbers."
    case .helpedBefore: "This one you had help with; now without it."
    case .ruleMissedBefore(let rule):
      "This slipped past you before, here on another graph: \(RuleSentence(rule).english(voice))."
    case .example(let given): "A worked example, with \(list(given, voice)):"
    case .ruleUsed(let rule):
      "Rule used: \(RuleSentence(rule).english(voice)) (\(RuleGist(rule).english(voice)))."
    case .outcome(.clean(let streak)) where streak >= Self.toldStreak:
      PracticeWords.streak(streak).english(voice) + " Enter: continue."
    case .outcome(.clean): "Good, at the first try. Enter: continue."
    case .outcome(.found): "You found it. Enter: continue."
    case .outcome(.helped): "Right, with the help of hints. Enter: continue."
    case .outcome(.shown): "Take your time to read it. Enter: continue."
    case .streak(let count): "At the first try, \(count) in a row."
    case .mended(nil): "This time it came right."
    case .mended(let rule?): "This time it held: \(RuleSentence(rule).english(voice))."
    case .progress(let key): "\(key): your progress."
    case .offer(0, let key): "\(key): practise with new numbers."
    case .offer(1, let key): "\(key): practise. 1 rule is due for review today."
    case .offer(let due, let key): "\(key): practise. \(due) rules are due for review today."
    }
  }

  /// Values with their names.
  private func list(_ given: [ChangedApproach.Example.Given], _ voice: Voice) -> String {
    given.map { "\(voice.name($0.name)) = \(voice.number($0.value))" }.joined(separator: "; ")
  }
}

extension TutorState {
  /// What stands in place of the number of a lesson's step while one practises; nil elsewhere.
  public var practiceWords: PracticeWords? {
    practice.map { run in
      if run.repeated != nil { return .repeated(seed: run.seed) }
      return run.request.isDueOnly
        ? .review(run.number, due: dueRules(in: run).count, seed: run.seed)
        : .question(run.number, of: run.length, seed: run.seed)
    }
  }
}
