extension LessonKeyWords {
  private static let graph: Pair = (
    "El grafo; el del paso si no dices otro.",
    "The graph; that of the step unless you say otherwise."
  )
  private static let values: Pair = (
    "Qué valores se ven: earned (los que se respondieron), all o none.",
    "Which values are seen: earned (those answered), all or none."
  )
  private static let gradients: Pair = (
    "Qué gradientes se ven: earned (los que se respondieron), all o none.",
    "Which gradients are seen: earned (those answered), all or none."
  )
  private static let from: Pair = ("Dónde empieza el eje.", "Where the axis begins.")
  private static let to: Pair = ("Dónde termina el eje.", "Where the axis ends.")
  private static let steps: Pair = ("Cuántos pasos.", "How many steps.")
  private static let rate: Pair = ("La tasa de aprendizaje η.", "The learning rate η.")
  private static let scale: Pair = (
    "log reparte el eje vertical por potencias de diez.",
    "log spreads the vertical axis by powers of ten."
  )

  /// The kinds of pictures, of a step or of a panel.
  private static let kinds: [String: Pair] = [
    "plot": ("Funciones de una variable.", "Functions of a variable."),
    "plane": (
      "Un plano con puntos, rectas y una región.", "A plane with points, lines and a region."
    ),
    "curve": ("La pérdida paso a paso.", "The loss, step by step."),
    "bars": ("Valores como barras.", "Values as bars."),
    "descent": (
      "La pérdida según un parámetro, y adónde lleva un paso.",
      "The loss over one parameter, and where a step leads."
    ),
    "network": (
      "Unidades por capas y los pesos entre ellas.", "Units in layers and the weights between them."
    ),
    "matrices": ("Matrices una al lado de otra.", "Matrices beside each other."),
    "node": (
      "Un nodo con lo que le llega y lo que sale de él.", "One node with what arrives and leaves."
    ),
    "errors": (
      "Predicciones, objetivos y el error entre ellos.",
      "Predictions, targets and the error between them."
    ),
    "batches": ("Una época repartida en lotes.", "An epoch split into batches."),
    "table": ("Valores por filas.", "Values row by row."),
  ]

  /// The words of the keys of pictures.
  static let pictureWords: [String: [String: Pair]] = [
    "graphPicture": [
      "graph": graph, "values": values, "gradients": gradients,
      "highlight": ("Los nodos que llevan un •.", "The nodes that have a • beside them."),
    ],
    "chart": kinds.merging([
      "panels": ("Dos o tres dibujos juntos.", "Two or three pictures together."),
      "rows": (
        "La altura sin la leyenda; 10 si no dices otra cosa.",
        "The height without the legend; 10 unless you say otherwise."
      ),
    ]) { first, _ in first },
    "panel": kinds.merging([
      "title": ("Lo que dice encima.", "What stands above it.")
    ]) { first, _ in first },
    "plot": [
      "of": ("La variable, con un nombre cualquiera.", "The variable, by a name of your choice."),
      "from": from, "to": to, "scale": scale,
      "functions": ("De 1 a 3 fórmulas o derivadas.", "From 1 to 3 formulas or derivatives."),
      "y": ("Los extremos del eje vertical.", "The ends of the vertical axis."),
      "at": (
        "Los lugares que se marcan, hasta 8; no el que se pide.",
        "The places that are marked, at most 8; not the one asked for."
      ),
      "shade": ("Tramos que se sombrean.", "Stretches that are shaded."),
    ],
    "function": [
      "formula": ("Una fórmula de la variable.", "A formula of the variable."),
      "derivative": (
        "Una fórmula que el programa deriva.", "A formula that the program differentiates."
      ),
      "label": ("Cómo se llama en la leyenda.", "Its name in the legend."),
    ],
    "shade": [
      "zones": (
        "De 1 a 4 tramos, cada uno con sus extremos.", "From 1 to 4 stretches, each by its ends."
      ),
      "label": ("Lo que son.", "What they are."),
    ],
    "plane": [
      "graph": graph,
      "axes": ("Los dos nodos de los ejes.", "The two nodes of the axes."),
      "from": ("Dónde empiezan los ejes.", "Where the axes begin."),
      "to": ("Dónde terminan los ejes.", "Where the axes end."),
      "output": (
        "El nodo que decide la región sombreada.", "The node that decides the shaded region."
      ),
      "threshold": (
        "Desde qué valor se sombrea; 0.5 si no dices otro.",
        "From which value on it is shaded; 0.5 unless you say otherwise."
      ),
      "points": (
        "Filas de datos, cada una quizá con su class, 0 o 1.",
        "Rows of given values, each perhaps with its class, 0 or 1."
      ),
      "lines": (
        "De 1 a 3 rectas [w1, w2, b], para w1·x1 + w2·x2 + b = 0.",
        "From 1 to 3 lines [w1, w2, b], for w1·x1 + w2·x2 + b = 0."
      ),
      "trained": ("Entrena antes los parámetros.", "Trains the parameters first."),
    ],
    "trained": [
      "graph": (
        "El grafo de la pérdida, con los mismos parámetros.",
        "The graph of the loss, with the same parameters."
      ),
      "rate": rate, "steps": steps,
    ],
    "curve": [
      "graph": graph, "scale": scale, "steps": steps,
      "rates": (
        "Una curva por cada tasa de aprendizaje, hasta 3.",
        "A curve for each learning rate, at most 3."
      ),
      "optimisers": (
        "Una curva por cada método: plain, momentum, adam.",
        "A curve for each method: plain, momentum, adam."
      ),
      "starts": (
        "Una curva por cada comienzo: parámetros con su valor.",
        "A curve for each beginning: parameters with their values."
      ),
    ],
    "bars": [
      "graph": graph, "values": values, "nodes": ("Los nodos.", "The nodes."),
    ],
    "descent": [
      "graph": graph, "rate": rate, "steps": steps, "from": from, "to": to,
      "parameter": (
        "El parámetro; hace falta si el grafo tiene varios.",
        "The parameter; needed where the graph has several."
      ),
      "optimiser": ("plain, momentum o adam.", "plain, momentum or adam."),
    ],
    "network": [
      "graph": graph, "values": values,
      "layers": (
        "Las capas, primero las entradas: de 2 a 5, cada una de 1 a 4 nodos.",
        "The layers, the inputs first: from 2 to 5, each of 1 to 4 nodes."
      ),
      "weights": (
        "names escribe w1 en lugar de su número.", "names writes w1 in place of its number."
      ),
      "dropped": ("Las unidades tachadas.", "The units crossed out."),
    ],
    "matrices": [
      "graph": graph,
      "terms": ("De 1 a 5 matrices.", "From 1 to 5 matrices."),
      "entries": (
        "names escribe las fórmulas como están.", "names writes formulas as they are."
      ),
    ],
    "matrixTerm": [
      "name": ("Su nombre.", "Its name."),
      "sign": ("El signo que lleva delante.", "The sign before it."),
      "entries": ("Sus filas, con fórmulas.", "Its rows, as formulas."),
      "shape": (
        "Filas y columnas de una caja vacía, en lugar de entries.",
        "Rows and columns of an empty box, in place of entries."
      ),
      "rows": ("Palabras junto a las filas.", "Words beside the rows."),
      "columns": ("Palabras sobre las columnas.", "Words above the columns."),
    ],
    "node": [
      "graph": graph, "values": values, "gradients": gradients, "of": ("El nodo.", "The node."),
    ],
    "errors": [
      "graph": graph,
      "pairs": (
        "De 1 a 12 pares de predicción y objetivo.", "From 1 to 12 pairs of prediction and target."
      ),
    ],
    "batches": [
      "examples": ("Cuántos ejemplos hay.", "How many examples there are."),
      "size": ("Cuántos tiene un lote.", "How many a batch holds."),
      "epochs": ("Cuántas épocas se ven.", "How many epochs are shown."),
    ],
    "tablePicture": [
      "graph": graph, "values": values,
      "columns": ("Los títulos de las columnas.", "The headings of the columns."),
      "rows": (
        "Las filas de nodos, hasta 12 por 8.", "The rows of nodes, up to 12 by 8."
      ),
      "names": ("Palabras delante de las filas.", "Words before the rows."),
    ],
  ]
}
