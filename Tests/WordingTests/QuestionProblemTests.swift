import Autodiff
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("The sentences for the graphs and questions of a lesson")
struct QuestionProblemTests {
  static let problems: [LessonProblem] = [
    .graph(.missingEquals), .decimalComma("-0,7"), .expression(.missingOperand),
    .domain(DomainError(node: "L", operation: .unary(.ln), arguments: [-0.5])),
    .undefinedNumber(.binary(.divide), arguments: [1, 0]),
    .tooMuchToCompute, .undefinedGradient("x"), .unknownGraph("xorr", nearest: "xor"),
    .unknownGraph("and", nearest: nil), .unknownGraph("", nearest: nil), .graphNotNamed,
    .unknownNode("h2", nearest: "h1"), .unknownNode("q", nearest: nil), .notGiven("h1"),
    .notComputed("x1"), .unknownQuestionKind("valor", allowed: ["value", "gradient"]),
    .questionKinds(found: [], allowed: ["value", "gradient", "choice"]),
    .questionKinds(found: ["value", "gradient"], allowed: ["value", "gradient", "choice"]),
    .optionNeitherRightNorWrong, .optionRightAndWrong, .rightOptions(found: 0),
    .rightOptions(found: 2), .unevenRow, .repeatedField("b"),
  ]

  @Test("in Spanish")
  func spanish() {
    expectEqual(
      Voices.spanish(Self.problems),
      """
      falta el signo «=»; un nodo se escribe como «d = 2*b»
      «-0,7» lleva coma decimal; en una lección escríbelo con punto, «-0.7»
      esta fórmula no se puede leer: falta un valor
      el nodo «L» no tiene valor: el logaritmo de −0,5 no existe, solo el de números mayores que 0
      esto no tiene valor: no se puede dividir por 0
      a partir de aquí la lección tarda demasiado en calcularse; repártela en varias lecciones, o usa \
      grafos más pequeños
      el gradiente respecto de «x» no es un número finito con estos valores; elige otros datos, o \
      pregunta otra cosa
      la lección no tiene ningún grafo «xorr»; ¿será «xor»?
      la lección no tiene ningún grafo «and»
      aquí falta el nombre de un grafo; escríbelo después de «graph:»
      no está claro a qué grafo se refiere; indícalo con «graph: …» en el paso
      el grafo no tiene ningún nodo «h2»; ¿será «h1»?
      el grafo no tiene ningún nodo «q»
      «h1» lo calcula el grafo; aquí solo va un nodo de «given»
      «x1» es un dato; aquí solo va un nodo que el grafo calcula
      no existe el tipo de pregunta «valor»; existen «value» y «gradient»
      la pregunta no tiene tipo; dale uno de «value», «gradient» o «choice»
      la pregunta tiene varios tipos, «value» y «gradient»; haz una pregunta por cada uno
      esta opción no es ni correcta ni incorrecta; escribe su texto después de «right:» o de «wrong:»
      esta opción es correcta e incorrecta a la vez; deja solo una de las dos claves
      ninguna opción es la correcta; en una de ellas escribe «right» en lugar de «wrong»
      hay 2 opciones correctas; deja una, y en las demás escribe «wrong» en lugar de «right»
      esta fila no nombra los mismos nodos que la primera; todas deben nombrar los mismos
      el paso pregunta dos veces por «b»; dale otro «id» a una de las preguntas
      """)
  }

  @Test("in English")
  func english() {
    expectEqual(
      Voices.english(Self.problems),
      """
      the sign “=” is missing; a node is written like “d = 2*b”
      “-0,7” has a decimal comma; write it with a point, “-0.7”
      this formula cannot be read: a value is missing
      the node “L” has no value: the logarithm of −0.5 does not exist, only that of numbers above 0
      this has no value: division by 0
      from here on the lesson takes too long to compute; split it into several lessons, or use \
      smaller graphs
      the gradient with respect to “x” is not a finite number with these values; choose other given \
      values, or ask for something else
      the lesson has no graph “xorr”; did you mean “xor”?
      the lesson has no graph “and”
      the name of a graph is missing here; write it after “graph:”
      it is not clear which graph is meant; name it with “graph: …” in the step
      the graph has no node “h2”; did you mean “h1”?
      the graph has no node “q”
      “h1” is computed by the graph; only a node under “given” can stand here
      “x1” is given; only a node that the graph computes can stand here
      there is no kind of question “valor”; there are “value” and “gradient”
      the question has no kind; give it one of “value”, “gradient” or “choice”
      the question has several kinds, “value” and “gradient”; make a question of each
      this option is neither right nor wrong; write its text after “right:” or “wrong:”
      this option is both right and wrong; keep only one of the two
      no option is right; write “right” instead of “wrong” before one of them
      2 options are right; write “wrong” instead of “right” before all but one
      this row names other nodes than the first row; every row needs the same ones
      the step asks for “b” twice; give one of the questions another “id”
      """)
  }

  /// A fault of every kind, as a node of a graph meets it.
  static let faults = [
    DomainError(node: "y", operation: .unary(.ln), arguments: [0]),
    DomainError(node: "y", operation: .binary(.divide), arguments: [2, 0]),
    DomainError(node: "y", operation: .unary(.sqrt), arguments: [-2]),
    DomainError(node: "y", operation: .binary(.power), arguments: [-2, 0.5]),
    DomainError(node: "y", operation: .unary(.exp), arguments: [1000]),
    DomainError(node: "y", operation: nil, arguments: [.infinity]),
  ].map(LessonProblem.domain)

  @Test("why a node has no value, in Spanish")
  func faultsInSpanish() {
    expectEqual(
      Voices.spanish(Self.faults),
      """
      el nodo «y» no tiene valor: el logaritmo de 0 no existe, solo el de números mayores que 0
      el nodo «y» no tiene valor: no se puede dividir por 0
      el nodo «y» no tiene valor: la raíz de −2 no existe en los reales
      el nodo «y» no tiene valor: −2 elevado a 0,5 no existe en los reales
      el nodo «y» no tiene valor: el resultado es demasiado grande
      el nodo «y» no tiene valor: un valor no es un número finito
      """)
  }

  @Test("why a node has no value, in English")
  func faultsInEnglish() {
    expectEqual(
      Voices.english(Self.faults),
      """
      the node “y” has no value: the logarithm of 0 does not exist, only that of numbers above 0
      the node “y” has no value: division by 0
      the node “y” has no value: the square root of −2 is not a real number
      the node “y” has no value: −2 to the power of 0.5 is not a real number
      the node “y” has no value: the result is too large
      the node “y” has no value: a value is not a finite number
      """)
  }
}
