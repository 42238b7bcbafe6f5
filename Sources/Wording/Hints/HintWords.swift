import Checking
import Curriculum

/// The sentences of the hints that are made from a graph.
enum HintWords: Sentence {
  case formula
  case numbers
  case solution
  case oneSolution
  case stepsAgainst(parameter: String, output: String)
  case holdsOthers(consumer: String, input: String)
  case shapeRule
  case shape(rows: Int, columns: Int)
  case innermostFirst
  case rowsToSatisfy(count: Int, node: String)
  case changeTheRate
  case settings(ExperimentSettings, isTraining: Bool)
  case tried(rate: Double, TrialTrend, isTraining: Bool)
  case noSimpleValues
  case option(letter: String)
  case recompute(PassDirection, from: String)
  case oneIsWrong
  case wrongLine(letter: String)
  case computedFrom(node: String, inputs: [String])
  case writtenWith(node: String, replacing: [String], names: [String])
  case reachesThrough(node: String, output: String, consumers: [String])
  case startsHere(output: String)
  case reachesNothing(node: String, output: String)

  func spanish(_ voice: Voice) -> String {
    switch self {
    case .formula: "La fórmula:"
    case .numbers: "Con los números que ya se conocen:"
    case .solution: "La solución, paso a paso:"
    case .oneSolution: "Una solución:"
    case .stepsAgainst(let parameter, let output):
      "El gradiente dice hacia dónde crece \(output). Para que baje, \(parameter) se mueve en sentido "
        + "contrario, η veces el gradiente."
    case .holdsOthers(let consumer, let input):
      "Mira solo la fórmula de \(consumer): si \(input) cambia un poco y lo demás queda fijo, "
        + "¿por cuánto se multiplica ese cambio al llegar a \(consumer)?"
    case .shapeRule:
      "Primero las filas, después las columnas. En un producto A·B, las filas son las de A y las "
        + "columnas las de B."
    case .shape(let rows, let columns): "La forma es \(rows)x\(columns)."
    case .innermostFirst:
      "Empieza por lo que está más adentro y ponle un nombre nuevo; cada parte hace una sola operación, "
        + "y las partes se separan con punto y coma. La fórmula es:"
    case .rowsToSatisfy(let count, let node):
      "Los mismos valores deben servir en \(count == 1 ? "la fila" : "las \(count) filas"). Prueba con "
        + "números chicos, mira qué fila falla y hacia dónde hay que mover \(node) en ella."
    case .changeTheRate:
      "Mira qué hace la pérdida: si baja muy despacio, sube η; si salta de lado a lado o crece, "
        + "bájala."
    case .settings(let settings, let isTraining):
      "Con esto se logra: "
        + ExperimentWords.typed(settings, isTraining: isTraining).spanish(voice) + "."
    case .tried(let rate, .falls, let isTraining):
      "Con η = \(voice.number(rate)) la pérdida baja, pero no lo suficiente: prueba una η mayor"
        + (isTraining ? " o más épocas." : ".")
    case .tried(let rate, .stays, let isTraining):
      "Con η = \(voice.number(rate)) la pérdida casi no cambia: prueba otra η"
        + (isTraining ? " u otro inicio." : ".")
    case .tried(let rate, .overshoots, _):
      "Con η = \(voice.number(rate)) la pérdida rebota o crece: prueba una η menor."
    case .noSimpleValues:
      "No encontré valores simples que cumplan todas las filas; prueba cambiando un valor a la vez."
    case .option(let letter): "Es la opción \(letter)."
    case .recompute(.forward, let first):
      "Recorre tú el grafo hacia adelante, desde \(first): pon en cada fórmula los valores que ya tienes. "
        + "La primera línea que no te dé lo mismo es la buscada; las que dependen de ella tampoco te darán."
    case .recompute(.backward, let first):
      "Recorre tú el grafo hacia atrás, desde \(first): cada línea es lo que llega por la derivada local, "
        + "sumado si llega por varios caminos. La primera que no te dé lo mismo es la buscada; las que "
        + "dependen de ella tampoco te darán."
    case .oneIsWrong: "La primera línea equivocada es una de estas dos. Así se calculan:"
    case .wrongLine(let letter): "Es la línea \(letter). Bien calculada:"
    case .computedFrom(let node, let inputs):
      inputs.isEmpty
        ? "\(node) no depende de otros nodos: basta con hacer la cuenta."
        : "\(node) se calcula solo con \(inputs.joined(separator: ", ")). Busca "
          + (inputs.count == 1 ? "ese valor" : "esos valores")
          + " y aplica la operación del nodo."
    case .writtenWith(let node, let replaced, let names):
      "Escribe cómo se calcula \(node), con letras y sin números"
        + (replaced.isEmpty
          ? "" : "; en lugar de \(replaced.joined(separator: ", ")) va su propia fórmula")
        + ". Los nombres que sirven: \(names.joined(separator: ", "))."
    case .reachesThrough(let node, let output, let consumers) where consumers == [output]:
      "\(output) se calcula con \(node) directamente, y el gradiente que llega a \(output) es 1: basta "
        + "su derivada local por \(node)."
    case .reachesThrough(let node, let output, let consumers):
      consumers.count == 1
        ? "\(node) cambia \(output) solo a través de \(consumers[0]). Multiplica el gradiente "
          + "que llega por la derivada local de ese paso."
        : "\(node) llega a \(output) por \(consumers.count) caminos: "
          + "\(consumers.joined(separator: ", ")). Cada camino aporta un producto, y los "
          + "productos se suman."
    case .startsHere(let output):
      "La pasada hacia atrás empieza aquí: ¿cuánto cambia \(output) si \(output) cambia en 1?"
    case .reachesNothing(let node, let output):
      "\(node) no llega a \(output) por ningún camino."
    }
  }

  func english(_ voice: Voice) -> String {
    switch self {
    case .formula: "The formula:"
    case .numbers: "With the numbers known so far:"
    case .solution: "The solution, step by step:"
    case .oneSolution: "One solution:"
    case .stepsAgainst(let parameter, let output):
      "The gradient points where \(output) grows. To bring it down, \(parameter) moves the other way, "
        + "by η times the gradient."
    case .holdsOthers(let consumer, let input):
      "Look only at the formula of \(consumer): if \(input) changes a little and everything else is held "
        + "fixed, by how many times that change does \(consumer) move?"
    case .shapeRule:
      "Rows first, then columns. In a product A·B the rows are those of A and the columns those of B."
    case .shape(let rows, let columns): "The shape is \(rows)x\(columns)."
    case .innermostFirst:
      "Begin with what stands innermost and give it a new name; each part does one operation, and "
        + "semicolons separate the parts. The formula is:"
    case .rowsToSatisfy(let count, let node):
      "The same values must work for \(count == 1 ? "the row" : "all \(count) rows"). Try small numbers, "
        + "see which row fails and which way \(node) has to move in it."
    case .changeTheRate:
      "Watch what the loss does: where it creeps, raise η; where it jumps from side to side or "
        + "grows, lower it."
    case .settings(let settings, let isTraining):
      "This does it: " + ExperimentWords.typed(settings, isTraining: isTraining).english(voice)
        + "."
    case .tried(let rate, .falls, let isTraining):
      "With η = \(voice.number(rate)) the loss falls, but not far enough: try a larger η"
        + (isTraining ? " or more epochs." : ".")
    case .tried(let rate, .stays, let isTraining):
      "With η = \(voice.number(rate)) the loss hardly changes: try another η"
        + (isTraining ? " or another start." : ".")
    case .tried(let rate, .overshoots, _):
      "With η = \(voice.number(rate)) the loss bounces or grows: try a smaller η."
    case .noSimpleValues:
      "I found no simple values that satisfy every row; try changing one value at a time."
    case .option(let letter): "It is option \(letter)."
    case .recompute(.forward, let first):
      "Go forward through the graph yourself, from \(first) on: put the values you have into each formula. "
        + "The first line that comes out differently is the one; those that follow from it will differ too."
    case .recompute(.backward, let first):
      "Go back through the graph yourself, from \(first) on: each line is what arrives times the local "
        + "derivative, added up where several paths arrive. The first that comes out differently is "
        + "the one; those that follow from it will differ too."
    case .oneIsWrong: "The first wrong line is one of these two. This is how they are worked out:"
    case .wrongLine(let letter): "It is line \(letter). Worked as it should be:"
    case .computedFrom(let node, let inputs):
      inputs.isEmpty
        ? "\(node) depends on no other node: just work it out."
        : "\(node) is computed from \(inputs.joined(separator: ", ")) alone. Look up "
          + (inputs.count == 1 ? "that value" : "those values")
          + " and apply the node's operation."
    case .writtenWith(let node, let replaced, let names):
      "Write how \(node) is computed, in names and without numbers"
        + (replaced.isEmpty
          ? "" : "; in place of \(replaced.joined(separator: ", ")) goes its own formula")
        + ". The names to use: \(names.joined(separator: ", "))."
    case .reachesThrough(let node, let output, let consumers) where consumers == [output]:
      "\(output) is computed from \(node) directly, and the gradient that arrives at \(output) is 1: its "
        + "local derivative by \(node) is all there is."
    case .reachesThrough(let node, let output, let consumers):
      consumers.count == 1
        ? "\(node) changes \(output) only through \(consumers[0]). Multiply the gradient that "
          + "arrives there by the local derivative of that step."
        : "\(node) reaches \(output) along \(consumers.count) paths: "
          + "\(consumers.joined(separator: ", ")). Each path gives a product, and the products "
          + "are added."
    case .startsHere(let output):
      "The backward pass starts here: how much does \(output) change when \(output) changes by 1?"
    case .reachesNothing(let node, let output):
      "\(node) does not reach \(output) along any path."
    }
  }
}
