/// The sentences of the hints that are made from a graph.
enum HintWords: Sentence {
  case formula
  case numbers
  case solution
  case option(letter: String)
  case computedFrom(node: String, inputs: [String])
  case reachesThrough(node: String, output: String, consumers: [String])
  case startsHere(output: String)
  case reachesNothing(node: String, output: String)

  func spanish(_ voice: Voice) -> String {
    switch self {
    case .formula: "La fórmula:"
    case .numbers: "Con los números que ya se conocen:"
    case .solution: "La solución, paso a paso:"
    case .option(let letter): "Es la opción \(letter)."
    case .computedFrom(let node, let inputs):
      inputs.isEmpty
        ? "\(node) no depende de otros nodos: basta con hacer la cuenta."
        : "\(node) se calcula solo con \(inputs.joined(separator: ", ")). Busca "
          + (inputs.count == 1 ? "ese valor" : "esos valores")
          + " y aplica la operación del nodo."
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
    case .option(let letter): "It is option \(letter)."
    case .computedFrom(let node, let inputs):
      inputs.isEmpty
        ? "\(node) depends on no other node: just work it out."
        : "\(node) is computed from \(inputs.joined(separator: ", ")) alone. Look up "
          + (inputs.count == 1 ? "that value" : "those values")
          + " and apply the node's operation."
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
