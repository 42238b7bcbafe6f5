import Checking
import Curriculum

extension SpanishMistakes {
  static func forward(_ mistake: ForwardMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .parent:
      .init(
        "diste el valor de \(names.node)",
        "Es solo una parte: falta aplicar la operación completa.")
    case .withoutBias:
      .init(
        "faltó \(names.part.map { "el sesgo \($0)" } ?? "el sesgo")",
        "La suma ponderada termina sumando el sesgo.")
    case .droppedTerm:
      .init(
        "faltó \(names.part.map { "el término \($0)" } ?? "un término")",
        "Cuenta los términos de la suma: van todos.")
    case .termSign:
      .init(
        "\(names.part ?? "un término") entró con el signo cambiado",
        "Revisa el signo de cada término antes de sumar.")
    case .multiplyAsAdd:
      .init("sumaste donde va un producto", "Mira qué se multiplica y qué se suma.")
    case .addAsMultiply:
      .init("multiplicaste donde va una suma", "Mira la operación entre los dos términos.")
    case .transposed:
      .init(
        "usaste una columna de la matriz",
        "Cada unidad toma su fila: el primer índice es el de la unidad.")
    case .quotientInverted:
      .init("diste vuelta la división", "Fíjate en qué va arriba y qué va abajo.")
    case .divisionSkipped:
      .init("faltó dividir", "Diste lo de arriba de la fracción, sin lo de abajo.")
    case .sign:
      .init(
        "el resultado cambió de signo",
        "El tamaño está bien: revisa el signo de cada término y factor.")
    case .negationLost:
      .init("faltó el menos de delante", "El signo es parte de la fórmula.")
    case .wrongArgument:
      .init(
        "aplicaste la función a otro argumento",
        "Calcula primero todo lo que está entre paréntesis.")
    case .activationSkipped:
      .init("faltó aplicar la función", "Ese es su argumento; todavía tiene que pasar por ella.")
    case .sigmoidPositiveExponent:
      .init("usaste e^z en el denominador", "En la sigmoide el exponente lleva un menos.")
    case .sigmoidWithoutOne:
      .init("faltó el 1 del denominador", "El denominador de la sigmoide es una suma.")
    case .sigmoidDenominator:
      .init("diste el denominador", "Falta invertir: la sigmoide es 1 dividido por eso.")
    case .sigmoidExponential:
      .init("diste solo la exponencial", "Faltan la suma y la división de la sigmoide.")
    case .sigmoidNegativeExponential:
      .init("el menos quedó fuera del exponente", "El menos va con z, dentro de la exponencial.")
    case .sigmoidDerivative:
      .init("diste la derivada de la sigmoide", "Aquí se pide su valor.")
    case .sigmoidAsTanh:
      .init("usaste tanh", "La función de este paso es la sigmoide.")
    case .sigmoidOdd:
      .init("usaste σ(−z) = −σ(z)", "La sigmoide nunca es negativa: σ(−z) = 1 − σ(z).")
    case .sigmoidEven:
      .init("usaste z sin su signo", "La sigmoide de un negativo es menor que ½.")
    case .sigmoidSaturated:
      .init(
        "redondeaste la sigmoide a su límite",
        "Se acerca mucho y nunca llega: da las cifras pedidas.")
    case .tanhDerivative:
      .init("diste la derivada de tanh", "Aquí se pide su valor.")
    case .tanhAsSigmoid:
      .init("usaste la sigmoide", "La función de este paso es tanh.")
    case .tanhSign:
      .init("perdiste el signo de z", "tanh de un negativo es negativa.")
    case .tanhComplement:
      .init("usaste la simetría de la sigmoide", "Para tanh vale otra: tanh(−z) = −tanh(z).")
    case .reluAbsolute:
      .init("tomaste el valor absoluto", "La ReLU corta los negativos, no les cambia el signo.")
    case .reluKept:
      .init("aplicaste una ReLU que ya no está", "Sin activación, el valor pasa tal cual.")
    case .reluOne:
      .init("diste 1 para un negativo", "De un negativo, la ReLU no deja pasar nada.")
    case .reluStep:
      .init("usaste el escalón", "La ReLU deja pasar el valor cuando es positivo.")
    case .reluZero:
      .init("apagaste la ReLU", "Con un argumento positivo deja pasar el valor.")
    case .stepAtZero:
      .init("usaste z ≥ 0", "El umbral es estricto: hace falta z > 0.")
    case .stepFlipped:
      .init("diste el otro nivel del escalón", "Vale 1 solo donde z > 0: mira el signo de z.")
    case .squareNone:
      .init("faltó elevar al cuadrado", "El exponente vale para todo el paréntesis.")
    case .squareDouble:
      .init("multiplicaste por 2 en vez de elevar", "Al cuadrado es multiplicar por sí mismo.")
    case .squareSign:
      .init("el cuadrado quedó negativo", "Un número multiplicado por sí mismo nunca es negativo.")
    case .squareOfTerms:
      .init("elevaste cada término por separado", "Primero la resta, después el cuadrado.")
    case .squareOfSum:
      .init(
        "elevaste la suma de los errores", "Primero el cuadrado de cada error, después la suma.")
    case .exponentialLinear:
      .init("multiplicaste e por z", "En e^z, z es el exponente.")
    case .exponentialNegative:
      .init("pusiste un menos en el exponente", "Aquí el exponente no cambia de signo.")
    case .exponentialPower:
      .init("elevaste z a e", "La base es e y el exponente es z.")
    case .logarithmBaseTen:
      .init("usaste el logaritmo en base 10", "Aquí es el natural: la tecla LN, no LOG.")
    case .logarithmBaseTwo:
      .init("usaste el logaritmo en base 2", "Aquí es el natural: la tecla LN.")
    }
  }
}
