public import Curriculum

/// The name of a rule.
public struct RuleSentence: Sentence {
  private let rule: Rule

  /// Creates the name of a rule.
  public init(_ rule: Rule) {
    self.rule = rule
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch rule {
    case .weightedSum: "suma ponderada y sesgo"
    case .sumValue: "valor de una suma"
    case .productValue: "valor de un producto"
    case .squareValue: "valor de un cuadrado"
    case .activation: "valor de la activación"
    case .loss: "valor de la pérdida"
    case .softmax: "probabilidades de softmax"
    case .crossEntropy: "entropía cruzada"
    case .sum: "derivada de una suma"
    case .product: "derivada de un producto"
    case .quotient: "derivada de un cociente"
    case .square: "derivada de un cuadrado"
    case .sigmoid: "derivada de la sigmoide"
    case .tanh: "derivada de tanh"
    case .reluOn: "ReLU que deja pasar"
    case .reluOff: "ReLU cerrada"
    case .logarithm: "derivada de ln"
    case .exponential: "derivada de exp"
    case .local: "derivada local"
    case .chain: "regla de la cadena"
    case .fork: "suma de los caminos"
    case .batchMean: "promedio del lote"
    case .update: "paso de descenso"
    case .updateOrder: "actualizar todo a la vez"
    case .newForward: "pasada nueva tras actualizar"
    case .optimiser: "momento y Adam"
    case .regularisation: "regularización"
    case .formula: "fórmulas"
    case .shapes: "filas y columnas de matrices"
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch rule {
    case .weightedSum: "weighted sum and bias"
    case .sumValue: "value of a sum"
    case .productValue: "value of a product"
    case .squareValue: "value of a square"
    case .activation: "value of the activation"
    case .loss: "value of the loss"
    case .softmax: "probabilities of softmax"
    case .crossEntropy: "cross-entropy"
    case .sum: "derivative of a sum"
    case .product: "derivative of a product"
    case .quotient: "derivative of a quotient"
    case .square: "derivative of a square"
    case .sigmoid: "derivative of the sigmoid"
    case .tanh: "derivative of tanh"
    case .reluOn: "ReLU that lets through"
    case .reluOff: "closed ReLU"
    case .logarithm: "derivative of ln"
    case .exponential: "derivative of exp"
    case .local: "local derivative"
    case .chain: "chain rule"
    case .fork: "sum over the paths"
    case .batchMean: "mean over the batch"
    case .update: "step of descent"
    case .updateOrder: "updating all at once"
    case .newForward: "new pass after an update"
    case .optimiser: "momentum and Adam"
    case .regularisation: "regularisation"
    case .formula: "formulas"
    case .shapes: "rows and columns of matrices"
    }
  }
}
