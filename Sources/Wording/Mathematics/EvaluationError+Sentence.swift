public import Autodiff

extension EvaluationError: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .unknownName(let name): "«\(name)» no tiene valor"
    case .undefined(let operation, let arguments):
      OperationFault(operation, arguments: arguments).spanish(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .unknownName(let name): "“\(name)” has no value"
    case .undefined(let operation, let arguments):
      OperationFault(operation, arguments: arguments).english(voice)
    }
  }
}
