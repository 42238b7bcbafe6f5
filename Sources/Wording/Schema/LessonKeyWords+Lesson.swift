extension LessonKeyWords {
  /// The words of the keys of a lesson, its graphs and its steps.
  static let lessonWords: [String: [String: Pair]] = [
    "lesson": [
      "format": ("La versión del formato.", "The version of the format."),
      "id": (
        "Minúsculas, cifras y guiones. El avance se guarda con él: no cambies el de una lección en uso.",
        "Lower-case letters, digits and hyphens. Progress is kept under it: do not change that of a lesson in use."
      ),
      "languages": (
        "Los idiomas que debe tener cada texto; [es, en] si no dices otra cosa.",
        "The languages that every text must have; [es, en] unless you say otherwise."
      ),
      "title": ("El título, en una línea.", "The title, in one line."),
      "goal": (
        "Lo que se sabe hacer al final, en una línea.",
        "What one can do at the end, in one line."
      ),
      "minutes": ("Cuánto dura.", "How long it takes."),
      "requires": (
        "Los id de las lecciones que van antes.", "The ids of the lessons to take first."
      ),
      "figures": (
        "Las cifras significativas que se piden; 3 si no dices otra cosa.",
        "The significant figures asked for; 3 unless you say otherwise."
      ),
      "graphs": ("Los grafos, cada uno con su nombre.", "The graphs, each under its name."),
      "steps": ("Los pasos, en orden.", "The steps in order."),
    ],
    "graph": [
      "given": (
        "Los datos: nombre y número, o una constante como \"ln(3)\".",
        "The given values: a name with a number, or with a constant such as \"ln(3)\"."
      ),
      "nodes": (
        "Los nodos que se calculan, \"nombre = fórmula\", en cualquier orden.",
        "The computed nodes, \"name = formula\", in any order."
      ),
      "output": (
        "El nodo cuyas derivadas se piden; el último si no dices otra cosa.",
        "The node whose derivatives are meant; the last one unless you say otherwise."
      ),
      "parameters": (
        "Los datos que cambia el entrenamiento.", "The given nodes that training changes."
      ),
      "vary": (
        "Los datos que la práctica sortea, con sus valores posibles, o true para todos.",
        "The given values that practice draws anew, with those they may take, or true for all."
      ),
      "largest": (
        "El mayor número que puede salir en un sorteo; 100 si no dices otra cosa.",
        "How large the numbers of a draw may get; 100 unless you say otherwise."
      ),
    ],
    "step": [
      "id": (
        "Distinto del de los otros pasos. Las respuestas se guardan con él.",
        "Different from that of the other steps. Answers are kept under it."
      ),
      "title": ("El encabezado.", "The heading."),
      "graph": (
        "El grafo de las preguntas; hace falta si la lección tiene varios.",
        "The graph of the questions; needed where the lesson has several."
      ),
      "given": (
        "Otros valores para datos del grafo, solo en este paso.",
        "Other values for given nodes, in this step alone."
      ),
      "rate": (
        "La tasa de aprendizaje η de las actualizaciones del paso.",
        "The learning rate η of the step's updates."
      ),
      "updated": (
        "Cuántos pasos de descenso con esa rate dieron ya los parámetros; sus valores se calculan.",
        "How many steps of descent with that rate the parameters have taken already; their values are computed."
      ),
      "text": (
        "La explicación. {w} pone el número de un nodo.",
        "The prose. {w} puts in the number of a node."
      ),
      "picture": (
        "El dibujo; {} para el grafo del paso.", "The picture; {} for the graph of the step."
      ),
      "ask": (
        "Las preguntas. Un paso sin ninguna solo se lee.",
        "The questions. A step without any is just read."
      ),
      "hints": (
        "Pistas tuyas, antes de las que salen del grafo.",
        "Hints of your own, before those made from the graph."
      ),
      "after": ("Lo que se lee tras responder todo.", "Shown once everything is answered."),
      "reveal": ("false impide ver la solución.", "false forbids seeing the solution."),
    ],
  ]
}
