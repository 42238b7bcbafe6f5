extension LessonKeyWords {
  /// The words of the keys of questions.
  static let questionWords: [String: [String: Pair]] = [
    "question": [
      "value": ("Pide el valor de un nodo.", "Asks for the value of a node."),
      "gradient": (
        "Pide la derivada de la salida respecto de un nodo.",
        "Asks for the derivative of the output with respect to a node."
      ),
      "local": (
        "Pide una derivada local: la de la fórmula de un nodo respecto de otro que está en ella.",
        "Asks for a local derivative: that of a node's own formula with respect to a node in it."
      ),
      "update": (
        "Pide un parámetro tras un paso de descenso con la rate del paso.",
        "Asks for a parameter after a step of descent with the step's rate."
      ),
      "number": (
        "Pide el valor de una fórmula con los nombres del grafo; necesita id y prompt.",
        "Asks for the value of a formula over the graph's names; needs id and prompt."
      ),
      "expression": (
        "Pide una fórmula; vale cualquiera equivalente.",
        "Asks for a formula; any that is equivalent is right."
      ),
      "choice": (
        "De 2 a 8 opciones, una right y las demás wrong; necesita id y prompt.",
        "From 2 to 8 options, one right and the others wrong; needs id and prompt."
      ),
      "table": (
        "Pide nodos para varias filas de datos; necesita id y prompt.",
        "Asks for nodes in several rows of given values; needs id and prompt."
      ),
      "matrix": (
        "Pide la forma y los elementos de una matriz; necesita id y prompt.",
        "Asks for the shape and the entries of a matrix; needs id and prompt."
      ),
      "decompose": (
        "Pide la fórmula de un nodo como operaciones elementales.",
        "Asks for the formula of a node as elementary operations."
      ),
      "find": (
        "Pide valores con los que sale cada fila; necesita id y prompt.",
        "Asks for values under which every row comes out; needs id and prompt."
      ),
      "experiment": (
        "Pide ajustes con los que se alcanza una meta.",
        "Asks for settings under which a goal is reached."
      ),
      "id": (
        "El nombre de la pregunta; el del nodo si no dices otro.",
        "The name of the question; that of the node unless you say otherwise."
      ),
      "prompt": (
        "La pregunta con tus palabras.", "The question in words of your own."
      ),
      "figures": (
        "Las cifras significativas de esta pregunta.",
        "The significant figures of this question."
      ),
      "hints": ("Pistas solo para esta pregunta.", "Hints for this question alone."),
      "mistakes": (
        "Errores que el programa no puede conocer, con lo que dan.",
        "Mistakes that the program cannot know, with what they lead to."
      ),
    ],
    "local": [
      "of": ("El nodo cuya fórmula se deriva.", "The node whose formula is differentiated."),
      "by": ("El nodo respecto del cual.", "The node with respect to which."),
    ],
    "expression": [
      "gradient": (
        "La derivada respecto de este nodo.", "The derivative with respect to this node."
      ),
      "value": ("El valor de este nodo.", "The value of this node."),
      "local": ("Esta derivada local.", "This local derivative."),
      "formula": (
        "Una fórmula tuya; necesita id y prompt.", "A formula of yours; needs id and prompt."
      ),
      "over": ("Los únicos nombres permitidos.", "The only names allowed."),
    ],
    "option": [
      "right": ("La opción correcta.", "The right option."),
      "wrong": ("Una opción equivocada.", "A wrong option."),
      "why": ("Lo que se dice a quien la elige.", "What whoever chooses it is told."),
    ],
    "table": [
      "rows": ("Las filas: datos con sus valores.", "The rows: given nodes with their values."),
      "show": ("Los nodos que se muestran calculados.", "The nodes that are shown computed."),
      "ask": ("Los nodos que se piden, de 1 a 4.", "The nodes that are asked for, from 1 to 4."),
    ],
    "matrix": [
      "entries": (
        "Las filas de la matriz, con fórmulas.", "The rows of the matrix, as formulas."
      ),
      "gradients": (
        "Las filas, con los nodos cuyos gradientes se piden.",
        "The rows, as the nodes whose gradients are asked for."
      ),
      "shape": ("false no pide la forma.", "false does not ask for the shape."),
    ],
    "find": [
      "unknowns": ("Los datos que se buscan.", "The given nodes that are looked for."),
      "rows": (
        "Las filas: entradas, y lo que debe dar un nodo calculado.",
        "The rows: inputs, and what one computed node must be."
      ),
      "within": ("La diferencia que se admite.", "How much of a difference is allowed."),
    ],
    "mistake": [
      "gives": ("Lo que da, como fórmula.", "What it leads to, as a formula."),
      "code": (
        "Un código del catálogo, o uno tuyo en mayúsculas.",
        "A code of the catalogue, or one of yours in capital letters."
      ),
      "say": ("Lo que se dice a quien lo comete.", "What whoever makes it is told."),
    ],
  ]
}
