public import Curriculum

extension ExperimentProblem: Sentence {
  /// Says in Spanish what is wrong, in a lower-case sentence without a full stop.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .kinds(let found):
      found.isEmpty
        ? "el experimento no tiene tipo; escribe «descent: …» o «training: …»"
        : "el experimento tiene dos tipos; deja «descent» o «training», y haz con el otro otra pregunta"
    case .goal(let text, let isTraining):
      "\(Quotation.spanish(text)) no es una meta; escribe «loss < 0.05»"
        + (isTraining ? " o «all rows right»" : "")
    case .nothingToCompare:
      "para «all rows right» hay que saber qué se compara; escribe «prediction: …» y «target: …»"
    case .targetNotInExamples(let name):
      "los ejemplos no dan un valor a \(Quotation.spanish(name)); agrégalo a cada uno"
    case .parameterInExamples(let name):
      "\(Quotation.spanish(name)) es un parámetro, y eso es lo que se entrena; quítalo de los ejemplos"
    case .rateTooGreat(let rate, let highest):
      "\(voice.number(rate)) es demasiado para una tasa de aprendizaje; lo máximo es "
        + voice.number(highest)
    case .drawsItself:
      "un experimento se dibuja solo; quita «picture», o pon el dibujo en otro paso"
    }
  }

  /// Says in English what is wrong, in a lower-case sentence without a full stop.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .kinds(let found):
      found.isEmpty
        ? "the experiment has no kind; write “descent: …” or “training: …”"
        : "the experiment has two kinds; keep “descent” or “training”, and make another question of "
          + "the other"
    case .goal(let text, let isTraining):
      "\(Quotation.english(text)) is no goal; write “loss < 0.05”"
        + (isTraining ? " or “all rows right”" : "")
    case .nothingToCompare:
      "“all rows right” needs to know what to compare; add “prediction: …” and “target: …”"
    case .targetNotInExamples(let name):
      "the examples give \(Quotation.english(name)) no value; add it to each of them"
    case .parameterInExamples(let name):
      "\(Quotation.english(name)) is a parameter, which is what is trained; take it out of the examples"
    case .rateTooGreat(let rate, let highest):
      "\(voice.number(rate)) is too much for a learning rate; the most is \(voice.number(highest))"
    case .drawsItself:
      "an experiment draws itself; delete “picture”, or put the picture into another step"
    }
  }
}
