import Curriculum
public import Tutor

/// The fixed words of the screens and of line mode.
public enum ScreenWords: Hashable, Sendable {
  /// The name of the course list.
  case lessons
  /// Which step of how many.
  case step(Int, of: Int)
  /// How long a lesson takes.
  case minutes(Int)
  /// How far the learner is in a lesson.
  case status(LessonStatus)
  /// The lessons to take first, by their titles.
  case takeFirst([String])
  /// What the course list offers to go on with.
  case goOnWith(title: String, step: Int, of: Int)
  /// What is typed to search.
  case searchFor
  /// Nothing was found.
  case nothingFound(String)
  /// There are no lessons at all.
  case noLessons
  /// The step is done; Enter goes on.
  case stepDone
  /// The last step is done; Enter ends the lesson.
  case lessonDone
  /// A step without questions: Enter goes on.
  case pressEnter
  /// The last step, without questions: Enter ends the lesson.
  case pressEnterToEnd
  /// There is more text above.
  case moreAbove
  /// There is more text below.
  case moreBelow
  /// There is a picture to read further down.
  case pictureBelow
  /// The solution was shown.
  case solutionShown
  /// The lesson's numbers give the question no answer.
  case withoutAnswer
  /// Which key splits the question into small ones.
  case splitOffer(key: String)
  /// How many hints are open, of how many.
  case hint(Int, of: Int)
  /// Whether to quit while everything is kept.
  case quitQuestion
  /// Whether to quit while something is not kept.
  case quitQuestionUnkept
  /// What answers that question.
  case quitAnswers
  /// The title of the help.
  case keys
  /// The terminal is too small.
  case tooSmall(columns: Int, rows: Int)
  /// The record is not kept.
  case noRecord
  /// The headings of the list of nodes.
  case node
  case operation
  case value
  /// The shape of a matrix, rows by columns.
  case shape
  /// What is asked of a formula that is to be taken apart.
  case decompose(String)
  /// A node that is given.
  case given
  /// What stands before the given nodes and their values.
  case givenValues
  /// What explains the numbers of a graph.
  case pictureCaption(gradient: String)
  /// A graph of which there is more, in these directions.
  case pictureGoesOn(String, walk: String?, overview: String)
  /// What a small picture of a whole graph shows, with the key that goes back.
  case overview(nodes: Int, back: String)
  /// The picture, as a place to go to.
  case toPicture
  /// What asks for significant figures.
  case figures(AskedFigures)
  /// How decimals are written.
  case decimals
  /// The language question and its answers.
  case chooseLanguage
}

extension ScreenWords: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .lessons: "Lecciones"
    case .step(let step, let count): "Paso \(step) de \(count)"
    case .minutes(let minutes): "\(minutes) min"
    case .status(let status):
      if status.isFinished {
        "terminada"
      } else if status.isNew {
        "nueva"
      } else {
        "\(status.finishedSteps) de \(status.steps) pasos"
      }
    case .takeFirst(let titles):
      "Conviene hacer antes: " + titles.map { "«\($0)»" }.joined(separator: ", ") + "."
    case .goOnWith(let title, let step, let count):
      "Enter sigue con «\(title)», paso \(step) de \(count)."
    case .searchFor: "Buscar:"
    case .nothingFound(let text): "Ninguna lección contiene «\(text)». Esc borra la búsqueda."
    case .noLessons: "No hay lecciones. Revisa --lessons y NNTUTOR_LESSONS."
    case .stepDone: "Paso completo. Enter: seguir."
    case .lessonDone: "Lección completa. Enter: terminar."
    case .pressEnter: "Enter: seguir."
    case .pressEnterToEnd: "Enter: terminar la lección."
    case .moreAbove: "más arriba (RePág)"
    case .moreBelow: "más abajo (AvPág)"
    case .pictureBelow: "dibujo más abajo (AvPág)"
    case .solutionShown: "solución vista"
    case .withoutAnswer: "sin respuesta posible"
    case .splitOffer(let key): "\(key) divide esta pregunta en preguntas chicas."
    case .hint(let level, let count): "Pista \(level) de \(count)"
    case .quitQuestion: "¿Salir de nntutor? Todo queda guardado."
    case .quitQuestionUnkept: "¿Salir de nntutor? Tu avance no está guardado."
    case .quitAnswers: "Enter: salir   Esc: quedarse"
    case .keys: "Teclas"
    case .tooSmall(let columns, let rows):
      "La terminal mide \(columns)x\(rows); nntutor necesita 60x16. Agrándala, o pulsa q para "
        + "salir."
    case .noRecord: "sin registro"
    case .node: "nodo"
    case .operation: "operación"
    case .value: "valor"
    case .shape: "forma, filas x columnas"
    case .decompose(let formula):
      "Escribe \(formula) como operaciones elementales, separadas por punto y coma."
    case .given: "dado"
    case .givenValues: "Datos:"
    case .pictureCaption(let gradient): "Arriba el valor, abajo \(gradient)"
    case .pictureGoesOn(let directions, let walk, let overview):
      "Más nodos: \(directions)  (" + (walk.map { "\($0): recorrer, " } ?? "")
        + "\(overview): ver todo)"
    case .overview(let nodes, let key):
      "Los \(nodes) nodos; el marco es lo que se ve de cerca  (\(key): volver)"
    case .toPicture: "grafo"
    case .figures(let figures):
      switch figures.origin {
      case .usual: "\(figures.count) cifras significativas, o exacto"
      case .lesson: "\(figures.count) cifras significativas (las de la lección), o exacto"
      case .setting: "\(figures.count) cifras significativas (tu ajuste), o exacto"
      }
    case .decimals: "Puedes escribir 0,5 o 0.5, 1/3, 2*(4-5), e^-0,87."
    case .chooseLanguage: "Elige tu idioma"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .lessons: "Lessons"
    case .step(let step, let count): "Step \(step) of \(count)"
    case .minutes(let minutes): "\(minutes) min"
    case .status(let status):
      if status.isFinished {
        "finished"
      } else if status.isNew {
        "new"
      } else {
        "\(status.finishedSteps) of \(status.steps) steps"
      }
    case .takeFirst(let titles):
      "Take first: " + titles.map { "“\($0)”" }.joined(separator: ", ") + "."
    case .goOnWith(let title, let step, let count):
      "Enter goes on with “\(title)”, step \(step) of \(count)."
    case .searchFor: "Search:"
    case .nothingFound(let text): "No lesson contains “\(text)”. Esc clears the search."
    case .noLessons: "There are no lessons. Check --lessons and NNTUTOR_LESSONS."
    case .stepDone: "Step complete. Enter: continue."
    case .lessonDone: "Lesson complete. Enter: finish."
    case .pressEnter: "Enter: continue."
    case .pressEnterToEnd: "Enter: finish the lesson."
    case .moreAbove: "more above (PgUp)"
    case .moreBelow: "more below (PgDn)"
    case .pictureBelow: "picture below (PgDn)"
    case .solutionShown: "solution seen"
    case .withoutAnswer: "has no answer"
    case .splitOffer(let key): "\(key) splits this question into small ones."
    case .hint(let level, let count): "Hint \(level) of \(count)"
    case .quitQuestion: "Quit nntutor? Everything is kept."
    case .quitQuestionUnkept: "Quit nntutor? Your progress is not kept."
    case .quitAnswers: "Enter: quit   Esc: stay"
    case .keys: "Keys"
    case .tooSmall(let columns, let rows):
      "The terminal is \(columns)x\(rows); nntutor needs 60x16. Make it larger, or press q to "
        + "quit."
    case .noRecord: "no record"
    case .node: "node"
    case .operation: "operation"
    case .value: "value"
    case .shape: "shape, rows x columns"
    case .decompose(let formula):
      "Write \(formula) as elementary operations, separated by semicolons."
    case .given: "given"
    case .givenValues: "Given:"
    case .pictureCaption(let gradient): "Above the value, below \(gradient)"
    case .pictureGoesOn(let directions, let walk, let overview):
      "More nodes: \(directions)  (" + (walk.map { "\($0): walk, " } ?? "")
        + "\(overview): see all)"
    case .overview(let nodes, let key):
      "All \(nodes) nodes; the frame is what is seen from near  (\(key): back)"
    case .toPicture: "graph"
    case .figures(let figures):
      switch figures.origin {
      case .usual: "\(figures.count) significant figures, or exact"
      case .lesson: "\(figures.count) significant figures (the lesson’s), or exact"
      case .setting: "\(figures.count) significant figures (your setting), or exact"
      }
    case .decimals: "You may type 0.5 or 0,5, 1/3, 2*(4-5), e^-0.87."
    case .chooseLanguage: "Choose your language"
    }
  }
}
