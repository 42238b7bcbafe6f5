public import Autodiff

extension ExpressionError.Kind: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .empty: "no hay nada escrito"
    case .tooLong(let limit): "es más largo que \(limit) caracteres"
    case .nestedTooDeeply(let limit): "hay más de \(limit) paréntesis unos dentro de otros"
    case .tooManyOperations(let limit): "hay más de \(limit) operaciones"
    case .unexpectedCharacter(let character): "«\(character)» no puede estar en una cuenta"
    case .malformedNumber(let text): "«\(text)» no es un número"
    case .numberOutOfRange(let text): "«\(text)» es demasiado grande o demasiado pequeño"
    case .missingOperator: "falta una operación, por ejemplo * como en 2*(3)"
    case .missingExponent(let number):
      "tras «\(Self.text(number, voice))e» falta el exponente, como en \(Self.text(number, voice))e3; "
        + "un producto lleva signo: \(Self.text(number, voice))*e"
    case .missingOperand: "falta un valor"
    case .unclosedBracket: "falta cerrar este paréntesis"
    case .unopenedBracket: "este paréntesis no se abrió"
    case .unexpectedSeparator: "aquí no va una coma ni un punto y coma"
    case .notAFunction(let name, let nearest):
      "«\(name)» no es una función; "
        + (nearest.map { "¿será \($0)?" } ?? "si es un producto, lleva signo: \(name)*(…)")
    case .functionWithoutBrackets(let name): "a \(name) le faltan paréntesis: \(name)(…)"
    case .wrongArgumentCount(let function, let expected, let found):
      "\(function) lleva \(expected == 1 ? "un argumento" : "\(expected) argumentos") "
        + "y tiene \(found)"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .empty: "nothing is written"
    case .tooLong(let limit): "it is longer than \(limit) characters"
    case .nestedTooDeeply(let limit): "more than \(limit) brackets stand inside each other"
    case .tooManyOperations(let limit): "there are more than \(limit) operations"
    case .unexpectedCharacter(let character): "“\(character)” has no place in a formula"
    case .malformedNumber(let text): "“\(text)” is not a number"
    case .numberOutOfRange(let text): "“\(text)” is too large or too small"
    case .missingOperator: "an operation is missing, such as * in 2*(3)"
    case .missingExponent(let number):
      "after “\(Self.text(number, voice))e” the exponent is missing, as in "
        + "\(Self.text(number, voice))e3; a product needs its sign: \(Self.text(number, voice))*e"
    case .missingOperand: "a value is missing"
    case .unclosedBracket: "this bracket is not closed"
    case .unopenedBracket: "this bracket was not opened"
    case .unexpectedSeparator: "a comma or semicolon has no place here"
    case .notAFunction(let name, let nearest):
      "“\(name)” is not a function; "
        + (nearest.map { "did you mean \($0)?" } ?? "a product needs its sign: \(name)*(…)")
    case .functionWithoutBrackets(let name): "\(name) needs brackets: \(name)(…)"
    case .wrongArgumentCount(let function, let expected, let found):
      "\(function) takes \(expected == 1 ? "one argument" : "\(expected) arguments") "
        + "and has \(found)"
    }
  }

  private static func text(_ number: Double, _ voice: Voice) -> String {
    voice.number(number, figures: 15)
  }
}
