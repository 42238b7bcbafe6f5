public import Curriculum

extension PictureProblem: Sentence {
  /// Says in Spanish what is wrong, in a lower-case sentence without a full stop.
  public func spanish(_ voice: Voice) -> String {
    func number(_ value: Double) -> String { voice.number(value) }
    return switch self {
    case .severalKinds(let found):
      "el dibujo tiene varios tipos, \(found.map(Quotation.spanish).joined(separator: ", ")); deja "
        + "uno, y pon los otros en otros pasos"
    case .emptyRange: "este rango está vacío: su fin debe ser mayor que su comienzo"
    case .outsideRange(let value, let lowest, let highest):
      "\(number(value)) está fuera del dibujo, que va de \(number(lowest)) a \(number(highest)); "
        + "cambia uno de los dos"
    case .nothingToDraw(.linear):
      "aquí no hay nada que dibujar: la función no tiene ningún valor en este rango; cambia la "
        + "fórmula o el rango"
    case .nothingToDraw(.log):
      "aquí no hay nada que dibujar: una escala logarítmica solo muestra números mayores que 0; "
        + "escribe «scale: linear», o cambia la fórmula o el rango"
    case .formulaOrDerivative:
      "una función necesita «formula: …» o «derivative: …», y solo una de las dos"
    case .rateNotPositive(let rate):
      "una tasa de aprendizaje debe ser mayor que 0, y aquí dice \(number(rate))"
    case .noParameters(let graph):
      "el grafo \(Quotation.spanish(graph)) no dice qué se entrena; agrégale «parameters: […]»"
    case .lineWithoutDirection:
      "con los dos pesos en 0 no hay recta; uno de los dos debe ser distinto de 0"
    case .notAWeightedSum(let node):
      "\(Quotation.spanish(node)) no es función de una suma ponderada de la capa anterior; revisa las "
        + "capas"
    case .unevenRows: "las filas de una matriz deben tener el mismo largo"
    case .tooManyCurves(let found, let highest):
      "son \(found) curvas, y solo \(highest) se distinguen; deja menos tasas, métodos o inicios"
    }
  }

  /// Says in English what is wrong, in a lower-case sentence without a full stop.
  public func english(_ voice: Voice) -> String {
    func number(_ value: Double) -> String { voice.number(value) }
    return switch self {
    case .severalKinds(let found):
      "the picture has several kinds, \(found.map(Quotation.english).joined(separator: ", ")); keep "
        + "one of them, and put the others into other steps"
    case .emptyRange: "this range is empty: its end must be greater than its start"
    case .outsideRange(let value, let lowest, let highest):
      "\(number(value)) is outside the picture, which goes from \(number(lowest)) to "
        + "\(number(highest)); change one of the two"
    case .nothingToDraw(.linear):
      "there is nothing to draw: the function has no value anywhere in this range; change the "
        + "formula or the range"
    case .nothingToDraw(.log):
      "there is nothing to draw: a logarithmic scale shows only numbers above 0; write "
        + "“scale: linear”, or change the formula or the range"
    case .formulaOrDerivative:
      "a function needs “formula: …” or “derivative: …”, and only one of the two"
    case .rateNotPositive(let rate):
      "a learning rate must be greater than 0, and this one is \(number(rate))"
    case .noParameters(let graph):
      "the graph \(Quotation.english(graph)) does not say what is trained; add “parameters: […]” to "
        + "it"
    case .lineWithoutDirection:
      "with both weights 0 there is no line; one of the two must differ from 0"
    case .notAWeightedSum(let node):
      "\(Quotation.english(node)) is no function of a weighted sum of the layer before; check the "
        + "layers"
    case .unevenRows: "the rows of a matrix must be of one length"
    case .tooManyCurves(let found, let highest):
      "these are \(found) curves, and only \(highest) can be told apart; leave fewer rates, methods "
        + "or starts"
    }
  }
}
