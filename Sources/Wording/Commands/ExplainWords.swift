public import Autodiff

/// What `explain` says about a graph.
public enum ExplainWords: Sentence {
  /// What is wrong with the graph.
  case problem(GraphProblem.Kind, isWarning: Bool)
  /// A formula has a number with a decimal comma, as `2,5`.
  case decimalComma(String)
  /// A node of the graph cannot be computed.
  case noValue(DomainError)
  /// So many more problems are not told.
  case moreProblems(Int)
  /// An option names a node that the graph does not have.
  case unknownNode(String, option: String, nearest: String?)
  /// Two options that say in which form to answer.
  case severalForms
  /// A width out of its range.
  case widthRange(Int, lowest: Int, highest: Int)
  /// No form of the drawing fits; the narrowest takes so many columns, which can be asked for or
  /// not.
  case drawingTooWide(columns: Int, canBeAsked: Bool)
  /// The graph has more nodes than are drawn.
  case tooLargeToDraw(nodes: Int)
  /// The heading over the given values.
  case given
  /// The heading over the computed values.
  case forward
  /// The heading over the gradients.
  case backward(output: String)
  /// The heading over the worked derivatives.
  case chainRule
  /// The output does not depend on a node.
  case withoutEffect(output: String, node: String)
  /// A gradient that does not exist at this point.
  case notDifferentiable

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .problem(let kind, let isWarning):
      "nntutor: \(isWarning ? "aviso" : "error"): \(kind.spanish(voice))"
    case .decimalComma(let number):
      "nntutor: error: \(Quotation.spanish(number)) lleva coma decimal; en una fórmula escríbelo con punto, "
        + Quotation.spanish(number.replacing(",", with: "."))
    case .noValue(let error):
      "nntutor: error: el nodo \(Quotation.spanish(error.node)) no tiene valor: "
        + OperationFault(error).spanish(voice)
    case .moreProblems(let count): "nntutor: y \(count) más"
    case .unknownNode(let name, let option, let nearest):
      "nntutor: error: \(option): no hay ningún nodo \(Quotation.spanish(name))"
        + (nearest.map { "; ¿será \(Quotation.spanish($0))?" } ?? "")
    case .severalForms: "nntutor: error: usa --json o --pytorch, no los dos"
    case .widthRange(let width, let lowest, let highest):
      "nntutor: error: --width: \(width) no vale; escribe un número de \(lowest) a \(highest)"
    case .drawingTooWide(let columns, let canBeAsked):
      "El dibujo del grafo necesita \(columns) columnas"
        + (canBeAsked ? "; pídelas con --width." : ".")
    case .tooLargeToDraw(let nodes):
      "El grafo no se dibuja: tiene más de \(nodes) nodos."
    case .given: "Valores dados"
    case .forward: "Hacia adelante"
    case .backward(let output): "Gradientes de \(output), de la salida hacia atrás"
    case .chainRule: "Regla de la cadena"
    case .withoutEffect(let output, let node): "\(output) no depende de \(node)"
    case .notDifferentiable: "no existe en este punto"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .problem(let kind, let isWarning):
      "nntutor: \(isWarning ? "warning" : "error"): \(kind.english(voice))"
    case .decimalComma(let number):
      "nntutor: error: \(Quotation.english(number)) has a decimal comma; in a formula write it with a "
        + "point, " + Quotation.english(number.replacing(",", with: "."))
    case .noValue(let error):
      "nntutor: error: the node \(Quotation.english(error.node)) has no value: "
        + OperationFault(error).english(voice)
    case .moreProblems(let count): "nntutor: and \(count) more"
    case .unknownNode(let name, let option, let nearest):
      "nntutor: error: \(option): there is no node \(Quotation.english(name))"
        + (nearest.map { "; did you mean \(Quotation.english($0))?" } ?? "")
    case .severalForms: "nntutor: error: use --json or --pytorch, not both"
    case .widthRange(let width, let lowest, let highest):
      "nntutor: error: --width: \(width) is out of range; write a number from \(lowest) to "
        + "\(highest)"
    case .drawingTooWide(let columns, let canBeAsked):
      "The drawing of the graph needs \(columns) columns"
        + (canBeAsked ? "; ask for them with --width." : ".")
    case .tooLargeToDraw(let nodes):
      "The graph is not drawn: it has more than \(nodes) nodes."
    case .given: "Given values"
    case .forward: "Forward"
    case .backward(let output): "Gradients of \(output), from the output back"
    case .chainRule: "Chain rule"
    case .withoutEffect(let output, let node): "\(output) does not depend on \(node)"
    case .notDifferentiable: "does not exist at this point"
    }
  }
}
