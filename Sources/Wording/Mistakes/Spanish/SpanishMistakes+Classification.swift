import Checking
import Curriculum

extension SpanishMistakes {
  static func classification(
    _ mistake: ClassificationMistake, _ names: MistakeNames
  ) -> MistakeWords {
    switch mistake {
    case .sign:
      .init(
        "restaste al revés", "Predicción menos objetivo: si la red se queda corta, es negativo.")
    case .doubleDerivative:
      .init("aplicaste la derivada de la sigmoide de más", "Con entropía cruzada ya se canceló.")
    case .byProbability:
      .init(
        "diste la derivada respecto de la predicción",
        "Falta un paso más: de la predicción a \(names.node).")
    case .byLogit:
      .init(
        "diste la predicción menos el objetivo",
        "Esa es la derivada antes de la activación; aquí se pide por \(names.node).")
    case .wrongTerm:
      .init(
        "usaste el término de la otra clase", "El objetivo elige cuál de los dos términos queda.")
    case .targetZero:
      .init(
        "anulaste todo porque el objetivo es 0",
        "El segundo término lleva 1 menos el objetivo, y ese queda.")
    case .wrongClass:
      .init(
        "usaste la probabilidad de otra clase",
        "La pérdida mira la probabilidad de la clase correcta.")
    case .sumOverAll:
      .init(
        "sumaste los logaritmos de todas las clases",
        "Las incorrectas llevan delante su objetivo, 0.")
    case .othersZero:
      .init("dejaste sin gradiente una clase incorrecta", "También se ajusta: su p debería ser 0.")
    case .complement:
      .init("usaste 1 − p", "El logaritmo es de la probabilidad de la clase correcta.")
    case .probabilityOnly:
      .init("diste p", "Falta restar el objetivo, que en esta clase es 1.")
    case .probabilityMinusOne:
      .init("restaste 1", "En una clase incorrecta el objetivo es 0.")
    case .probability:
      .init("diste la probabilidad", "La pérdida es el −ln de ella.")
    case .withoutExponential:
      .init("repartiste los z sin exponencial", "Softmax reparte los e^z.")
    case .withoutNorm:
      .init("faltó dividir por la suma", "Las probabilidades tienen que sumar 1.")
    case .sigmoid:
      .init("usaste la sigmoide de un solo logit", "Softmax compara todas las clases a la vez.")
    }
  }
}
