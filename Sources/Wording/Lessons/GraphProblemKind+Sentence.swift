public import Autodiff

extension GraphProblem.Kind: Sentence {
  /// Says in Spanish what is wrong, in a lower-case sentence without a full stop.
  public func spanish(_ voice: Voice) -> String {
    func quoted(_ text: String) -> String { Quotation.spanish(text) }
    func meant(_ nearest: String?) -> String { nearest.map { "; ¿será \(quoted($0))?" } ?? "" }
    return switch self {
    case .noDefinitions: "el grafo no calcula nada; escribe al menos un nodo, como «d = 2*b»"
    case .missingEquals: "falta el signo «=»; un nodo se escribe como «d = 2*b»"
    case .invalidName(let text):
      text.isEmpty
        ? "falta el nombre antes de «=»"
        : "\(quoted(text)) no puede ser un nombre: usa una letra, y luego letras, cifras, «_» o «'»"
    case .reservedName(let name):
      "\(quoted(name)) es una función y no puede ser un nodo; elige otro nombre"
    case .repeatedName(let name): "ya hay un nodo \(quoted(name)); elige otro nombre"
    case .syntax(let kind): "esta fórmula no se puede leer: \(kind.spanish(voice))"
    case .unknownName(let name, let nearest):
      "ningún nodo se llama \(quoted(name))"
        + (nearest == nil ? "; dale un valor o defínelo" : meant(nearest))
    case .givenNotConstant(let name):
      "un valor dado no puede depender de \(quoted(name)); escribe un número"
    case .givenUndefined(let operation, let arguments):
      "este valor no existe: \(OperationFault(operation, arguments: arguments).spanish(voice))"
    case .cycle(let names):
      names.count == 1
        ? "\(quoted(names[0])) se usa a sí mismo; un grafo no puede tener ciclos"
        : "estos nodos se necesitan unos a otros en un ciclo: \(Self.circle(names))"
    case .unknownOutput(let name, let nearest):
      "la salida \(quoted(name)) no es un nodo" + meant(nearest)
    case .unused(let name): "la salida no depende de \(quoted(name)); úsalo o bórralo"
    }
  }

  /// Says in English what is wrong, in a lower-case sentence without a full stop.
  public func english(_ voice: Voice) -> String {
    func quoted(_ text: String) -> String { Quotation.english(text) }
    func meant(_ nearest: String?) -> String {
      nearest.map { "; did you mean \(quoted($0))?" } ?? ""
    }
    return switch self {
    case .noDefinitions: "the graph computes nothing; write at least one node, such as “d = 2*b”"
    case .missingEquals: "the sign “=” is missing; a node is written like “d = 2*b”"
    case .invalidName(let text):
      text.isEmpty
        ? "the name before “=” is missing"
        : "\(quoted(text)) cannot be a name: use a letter, then letters, digits, “_” or “'”"
    case .reservedName(let name):
      "\(quoted(name)) is a function and cannot be a node; choose another name"
    case .repeatedName(let name): "there is already a node \(quoted(name)); choose another name"
    case .syntax(let kind): "this formula cannot be read: \(kind.english(voice))"
    case .unknownName(let name, let nearest):
      "no node is called \(quoted(name))"
        + (nearest == nil ? "; give it a value or define it" : meant(nearest))
    case .givenNotConstant(let name):
      "a given value cannot depend on \(quoted(name)); write a number"
    case .givenUndefined(let operation, let arguments):
      "this value does not exist: \(OperationFault(operation, arguments: arguments).english(voice))"
    case .cycle(let names):
      names.count == 1
        ? "\(quoted(names[0])) uses itself; a graph cannot have cycles"
        : "these nodes need each other in a cycle: \(Self.circle(names))"
    case .unknownOutput(let name, let nearest):
      "the output \(quoted(name)) is not a node" + meant(nearest)
    case .unused(let name): "the output does not depend on \(quoted(name)); use it or delete it"
    }
  }

  /// The nodes of a cycle from the first back to the first, the middle of a long one left out.
  private static func circle(_ names: [String]) -> String {
    let shown = names.count > 8 ? names.prefix(4) + ["…"] + names.suffix(2) : names[...]
    return (shown + names.prefix(1)).joined(separator: " → ")
  }
}
