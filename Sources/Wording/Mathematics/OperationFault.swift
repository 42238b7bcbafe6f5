public import Autodiff

/// Why an operation has no value for its arguments.
public struct OperationFault: Sentence {
  private let fault: Operation.Fault
  private let arguments: [Double]

  /// Creates the sentence for an operation that has no finite real result.
  public init(_ operation: Operation, arguments: [Double]) {
    fault = operation.fault(for: arguments) ?? .argumentNotFinite
    self.arguments = arguments
  }

  /// Creates the sentence for a node without a value.
  public init(_ error: DomainError) {
    fault = error.fault
    arguments = error.arguments
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch fault {
    case .logarithmOfNonPositive:
      "el logaritmo de \(first(voice)) no existe, solo el de números mayores que 0"
    case .divisionByZero: "no se puede dividir por 0"
    case .rootOfNegative: "la raíz de \(first(voice)) no existe en los reales"
    case .powerWithoutRealValue:
      "\(first(voice)) elevado a \(last(voice)) no existe en los reales"
    case .overflow: "el resultado es demasiado grande"
    case .argumentNotFinite: "un valor no es un número finito"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch fault {
    case .logarithmOfNonPositive:
      "the logarithm of \(first(voice)) does not exist, only that of numbers above 0"
    case .divisionByZero: "division by 0"
    case .rootOfNegative: "the square root of \(first(voice)) is not a real number"
    case .powerWithoutRealValue:
      "\(first(voice)) to the power of \(last(voice)) is not a real number"
    case .overflow: "the result is too large"
    case .argumentNotFinite: "a value is not a finite number"
    }
  }

  private func first(_ voice: Voice) -> String { arguments.first.map { voice.number($0) } ?? "?" }

  private func last(_ voice: Voice) -> String { arguments.last.map { voice.number($0) } ?? "?" }
}
