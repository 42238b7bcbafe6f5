public import Curriculum

/// A rule in a few words, for who has just missed it.
public struct RuleGist: Sentence {
  private let rule: Rule

  /// Creates the words of a rule.
  public init(_ rule: Rule) {
    self.rule = rule
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch rule {
    case .weightedSum: "primero los productos; después se suma todo, también el sesgo"
    case .sumValue: "se suman todos los términos, cada uno con su signo"
    case .productValue: "se multiplican todos los factores, cada uno con su signo"
    case .squareValue: "el cuadrado es el número por sí mismo: el signo se pierde"
    case .activation: "la función se aplica al valor que le llega"
    case .loss: "la pérdida compara la salida con el objetivo"
    case .softmax: "el e^z de cada clase, dividido por la suma de todos"
    case .crossEntropy: "menos el ln de la probabilidad de la clase correcta"
    case .sum: "una suma reparte lo que llega sin cambiarlo; una resta cambia el signo del segundo"
    case .product: "la derivada respecto de un factor es el otro factor"
    case .quotient: "∂(u/v)/∂u = 1/v y ∂(u/v)/∂v = −u/v²"
    case .square: "∂(u²)/∂u = 2u"
    case .sigmoid: "σ′ = σ·(1 − σ)"
    case .tanh: "tanh′ = 1 − tanh²"
    case .reluOn: "con z > 0 la derivada es 1"
    case .reluOff: "con z < 0 la derivada es 0"
    case .logarithm: "∂(ln u)/∂u = 1/u"
    case .exponential: "exp es su propia derivada"
    case .local: "solo esta operación, con lo demás fijo"
    case .chain: "lo que llega × la derivada local"
    case .fork: "los aportes de todos los caminos se suman"
    case .batchMean: "los gradientes de los ejemplos se promedian"
    case .update: "valor nuevo = valor − η × gradiente"
    case .updateOrder: "primero todos los gradientes, con los valores viejos"
    case .newForward: "la pasada se repite con los valores nuevos"
    case .optimiser: "cada paso usa promedios de los gradientes"
    case .regularisation: "la penalización suma su propia derivada"
    case .formula: "con los nombres del grafo, para cualquier número"
    case .shapes: "(m × n) por (n × p) da (m × p)"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch rule {
    case .weightedSum: "the products first, then all terms added, the bias too"
    case .sumValue: "all the terms are added, each with its sign"
    case .productValue: "all the factors are multiplied, each with its sign"
    case .squareValue: "a square is the number times itself: the sign is lost"
    case .activation: "the function is applied to the value that reaches it"
    case .loss: "the loss compares the output with the target"
    case .softmax: "each class's e^z, divided by the sum of all"
    case .crossEntropy: "minus ln of the probability of the right class"
    case .sum: "a sum passes on what arrives; a difference turns the sign for the second"
    case .product: "the derivative by one factor is the other factor"
    case .quotient: "∂(u/v)/∂u = 1/v and ∂(u/v)/∂v = −u/v²"
    case .square: "∂(u²)/∂u = 2u"
    case .sigmoid: "σ′ = σ·(1 − σ)"
    case .tanh: "tanh′ = 1 − tanh²"
    case .reluOn: "with z > 0 the derivative is 1"
    case .reluOff: "with z < 0 the derivative is 0"
    case .logarithm: "∂(ln u)/∂u = 1/u"
    case .exponential: "exp is its own derivative"
    case .local: "this operation alone, all else held fixed"
    case .chain: "what arrives times the local derivative"
    case .fork: "what all the paths contribute is added up"
    case .batchMean: "the gradients of the examples are averaged"
    case .update: "new value = value − η × gradient"
    case .updateOrder: "all the gradients first, with the old values"
    case .newForward: "the pass is done again with the new values"
    case .optimiser: "each step uses averages of the gradients"
    case .regularisation: "the penalty adds a derivative of its own"
    case .formula: "with the names of the graph, for any numbers"
    case .shapes: "(m × n) times (n × p) gives (m × p)"
    }
  }
}
