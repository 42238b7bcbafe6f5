extension LessonKeyWords {
  private static let rate: Pair = (
    "La η con la que se empieza.", "The η that it begins with."
  )
  private static let until: Pair = (
    "La meta: loss < 0.05.", "The goal: loss < 0.05."
  )

  /// The words of the keys of experiments.
  static let experimentWords: [String: [String: Pair]] = [
    "experiment": [
      "descent": (
        "Bajar por la pérdida a lo largo de un parámetro.",
        "To descend the loss along one parameter."
      ),
      "training": (
        "Entrenar los parámetros del grafo con varios ejemplos.",
        "To train the parameters of the graph with several examples."
      ),
    ],
    "experimentDescent": [
      "parameter": (
        "El parámetro; hace falta si el grafo tiene varios.",
        "The parameter; needed where the graph has several."
      ),
      "rate": rate,
      "steps": ("Cuántos pasos se dan.", "How many steps are taken."),
      "until": until,
      "from": ("Dónde empieza el eje.", "Where the axis begins."),
      "to": ("Dónde termina el eje.", "Where the axis ends."),
    ],
    "experimentTraining": [
      "examples": (
        "Los ejemplos, todos con los mismos datos.", "The examples, all with the same given nodes."
      ),
      "rate": rate,
      "optimiser": (
        "El método con el que se empieza; plain si no dices otro.",
        "The method that it begins with; plain unless you say otherwise."
      ),
      "batch": (
        "Los ejemplos de un lote; todos si no dices otra cosa.",
        "The examples of a batch; all unless you say otherwise."
      ),
      "epochs": ("Las épocas con las que se empieza.", "The epochs that it begins with."),
      "seed": (
        "De qué número se sortean los parámetros al empezar.",
        "The number from which the parameters are drawn at the start."
      ),
      "prediction": ("El nodo que predice.", "The node that predicts."),
      "target": ("El dato que debería salir.", "The given node that should come out."),
      "until": (
        "La meta: loss < 0.05, o all rows right.", "The goal: loss < 0.05, or all rows right."
      ),
    ],
  ]
}
