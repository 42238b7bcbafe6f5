import Checking
import Curriculum

extension SpanishMistakes {
  static func regularisation(_ mistake: RegularisationMistake, _: MistakeNames) -> MistakeWords {
    switch mistake {
    case .half:
      .init(
        "derivaste la penalización sin el 2",
        "Es λ por un cuadrado: al derivar, el exponente baja.")
    case .sign:
      .init(
        "restaste la penalización", "Está sumada en la pérdida, así que su derivada también suma.")
    case .notSquared:
      .init("usaste el peso sin elevarlo", "La penalización lleva el peso al cuadrado.")
    case .withoutRate:
      .init("faltó λ", "λ multiplica a toda la penalización.")
    case .forgotten:
      .init("faltó la penalización", "La pérdida tiene dos partes, y las dos cuentan.")
    case .value:
      .init("sumaste la penalización sin derivarla", "Al gradiente entra su derivada.")
    case .inverted:
      .init("dividiste por 2 donde se multiplica", "Deriva λw²: ¿qué factor aparece?")
    case .withoutScale:
      .init(
        "dejaste el valor sin escalar", "Lo que sobrevive se agranda para compensar lo apagado.")
    case .scaledByDropRate:
      .init("escalaste con p", "Cuenta la probabilidad de sobrevivir, 1 − p.")
    case .scaleMultiplied:
      .init("multiplicaste por 1 − p", "En entrenamiento el valor crece: se divide.")
    case .evaluationScaled:
      .init("escalaste sin que se apague nada", "En evaluación el valor pasa tal cual.")
    case .evaluationDropped:
      .init("aplicaste dropout en evaluación", "En evaluación no se apaga ninguna unidad.")
    }
  }
}
