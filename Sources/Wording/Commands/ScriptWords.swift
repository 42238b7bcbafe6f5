/// The comments of a script that `explain` writes.
public enum ScriptWords: Sentence {
  /// What the script is.
  case title
  /// Over the given values.
  case given
  /// Over the computed nodes.
  case forward
  /// Over the backward pass.
  case backward
  /// What the helper for the threshold does.
  case step
  /// What the helper for the maximum does.
  case max
  /// What the helper for the minimum does.
  case min
  /// A node whose name is not one in the script.
  case renamed(String)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .title: "El mismo grafo en PyTorch. Muestra valor y gradiente de cada nodo."
    case .given: "Valores dados"
    case .forward: "Hacia adelante"
    case .backward: "Hacia atrás"
    case .step: "1 donde u es positivo, 0 en los demás casos; su derivada es 0."
    case .max: "El mayor de los dos; si son iguales, la derivada va al primero."
    case .min: "El menor de los dos; si son iguales, la derivada va al primero."
    case .renamed(let name): "el nodo \(name)"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .title: "The same graph in PyTorch. Prints the value and the gradient of every node."
    case .given: "Given values"
    case .forward: "Forward pass"
    case .backward: "Backward pass"
    case .step: "1 where u is positive, 0 elsewhere; its derivative is 0."
    case .max: "The larger of the two; where they are equal, the derivative is the first's."
    case .min: "The smaller of the two; where they are equal, the derivative is the first's."
    case .renamed(let name): "the node \(name)"
    }
  }
}
