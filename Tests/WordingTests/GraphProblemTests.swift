import Autodiff
import TestSupport
import Testing
import Wording

@Suite("The sentences for descriptions of graphs")
struct GraphProblemTests {
  static let kinds: [GraphProblem.Kind] = [
    .noDefinitions, .missingEquals, .invalidName("2x"), .invalidName(""), .reservedName("sigma"),
    .repeatedName("d"), .syntax(.unclosedBracket), .unknownName("bb", nearest: "b"),
    .unknownName("q", nearest: nil), .givenNotConstant("b"),
    .givenUndefined(.unary(.ln), arguments: [0]), .cycle(["a", "b", "c"]), .cycle(["a"]),
    .cycle((1...20).map { "x\($0)" }), .unknownOutput("l", nearest: "L"),
    .unknownOutput("M", nearest: nil), .unused("d"),
  ]

  @Test("in Spanish")
  func spanish() {
    expectEqual(
      Voices.spanish(Self.kinds),
      """
      el grafo no calcula nada; escribe al menos un nodo, como «d = 2*b»
      falta el signo «=»; un nodo se escribe como «d = 2*b»
      «2x» no puede ser un nombre: usa una letra, y luego letras, cifras, «_» o «'»
      falta el nombre antes de «=»
      «sigma» es una función y no puede ser un nodo; elige otro nombre
      ya hay un nodo «d»; elige otro nombre
      esta fórmula no se puede leer: falta cerrar este paréntesis
      ningún nodo se llama «bb»; ¿será «b»?
      ningún nodo se llama «q»; dale un valor o defínelo
      un valor dado no puede depender de «b»; escribe un número
      este valor no existe: el logaritmo de 0 no existe, solo el de números mayores que 0
      estos nodos se necesitan unos a otros en un ciclo: a → b → c → a
      «a» se usa a sí mismo; un grafo no puede tener ciclos
      estos nodos se necesitan unos a otros en un ciclo: x1 → x2 → x3 → x4 → … → x19 → x20 → x1
      la salida «l» no es un nodo; ¿será «L»?
      la salida «M» no es un nodo
      la salida no depende de «d»; úsalo o bórralo
      """)
  }

  @Test("in English")
  func english() {
    expectEqual(
      Voices.english(Self.kinds),
      """
      the graph computes nothing; write at least one node, such as “d = 2*b”
      the sign “=” is missing; a node is written like “d = 2*b”
      “2x” cannot be a name: use a letter, then letters, digits, “_” or “'”
      the name before “=” is missing
      “sigma” is a function and cannot be a node; choose another name
      there is already a node “d”; choose another name
      this formula cannot be read: this bracket is not closed
      no node is called “bb”; did you mean “b”?
      no node is called “q”; give it a value or define it
      a given value cannot depend on “b”; write a number
      this value does not exist: the logarithm of 0 does not exist, only that of numbers above 0
      these nodes need each other in a cycle: a → b → c → a
      “a” uses itself; a graph cannot have cycles
      these nodes need each other in a cycle: x1 → x2 → x3 → x4 → … → x19 → x20 → x1
      the output “l” is not a node; did you mean “L”?
      the output “M” is not a node
      the output does not depend on “d”; use it or delete it
      """)
  }

  static let expressions: [ExpressionError.Kind] = [
    .empty, .tooLong(limit: 10_000), .nestedTooDeeply(limit: 200), .tooManyOperations(limit: 500),
    .unexpectedCharacter("#"), .malformedNumber("1.2.3"), .numberOutOfRange("1e999"),
    .missingOperator, .missingExponent(of: 2.5), .missingOperand, .unclosedBracket,
    .unopenedBracket, .unexpectedSeparator,
    .notAFunction("sigm", nearest: "sigma"), .notAFunction("f", nearest: nil),
    .functionWithoutBrackets("tanh"), .wrongArgumentCount(function: "ln", expected: 1, found: 2),
    .wrongArgumentCount(function: "max", expected: 2, found: 1),
  ]

  @Test("formulas, in Spanish")
  func expressionsInSpanish() {
    expectEqual(
      Voices.spanish(Self.expressions),
      """
      no hay nada escrito
      es más largo que 10000 caracteres
      hay más de 200 paréntesis unos dentro de otros
      hay más de 500 operaciones
      «#» no puede estar en una cuenta
      «1.2.3» no es un número
      «1e999» es demasiado grande o demasiado pequeño
      falta una operación, por ejemplo * como en 2*(3)
      tras «2,5e» falta el exponente, como en 2,5e3; un producto lleva signo: 2,5*e
      falta un valor
      falta cerrar este paréntesis
      este paréntesis no se abrió
      aquí no va una coma ni un punto y coma
      «sigm» no es una función; ¿será sigma?
      «f» no es una función; si es un producto, lleva signo: f*(…)
      a tanh le faltan paréntesis: tanh(…)
      ln lleva un argumento y tiene 2
      max lleva 2 argumentos y tiene 1
      """)
  }

  @Test("formulas, in English")
  func expressionsInEnglish() {
    expectEqual(
      Voices.english(Self.expressions),
      """
      nothing is written
      it is longer than 10000 characters
      more than 200 brackets stand inside each other
      there are more than 500 operations
      “#” has no place in a formula
      “1.2.3” is not a number
      “1e999” is too large or too small
      an operation is missing, such as * in 2*(3)
      after “2.5e” the exponent is missing, as in 2.5e3; a product needs its sign: 2.5*e
      a value is missing
      this bracket is not closed
      this bracket was not opened
      a comma or semicolon has no place here
      “sigm” is not a function; did you mean sigma?
      “f” is not a function; a product needs its sign: f*(…)
      tanh needs brackets: tanh(…)
      ln takes one argument and has 2
      max takes 2 arguments and has 1
      """)
  }
}
