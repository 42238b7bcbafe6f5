import Checking
import Curriculum

extension SpanishMistakes {
  static func update(_ mistake: UpdateMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .add:
      .init("sumaste el paso", "El gradiente apunta cuesta arriba, y queremos bajar.")
    case .withoutRate:
      .init("faltó la tasa de aprendizaje", "El paso es η por el gradiente.")
    case .stepOnly:
      .init("diste solo el paso", "Ese cambio se aplica al valor anterior de \(names.node).")
    case .notUpdated:
      .init("dejaste \(names.node) como estaba", "Falta dar el paso.")
    case .absolute:
      .init("usaste el gradiente sin su signo", "El signo dice hacia qué lado bajar.")
    case .rateTenfold:
      .init("usaste una η diez veces mayor", "Revisa dónde va la coma decimal de η.")
    case .rateTenth:
      .init("usaste una η diez veces menor", "Revisa dónde va la coma decimal de η.")
    case .dividedByRate:
      .init("dividiste el gradiente por η", "La tasa de aprendizaje multiplica al gradiente.")
    case .gradient:
      .init("diste el gradiente", "Se pide el valor nuevo de \(names.node) después del paso.")
    case .sequential:
      .init(
        "usaste parámetros ya actualizados",
        "Todos los gradientes se calculan antes de cambiar nada.")
    case .stale:
      .init(
        "diste el valor de antes", "Con números nuevos se repite toda la pasada hacia adelante.")
    case .staleMix:
      .init(
        "quedó un valor de antes",
        "Al cambiar los parámetros cambian también los nodos: recalcúlalos.")
    case .oldParameter:
      .init("usaste parámetros de antes", "En esta pasada valen los nuevos.")
    case .staleGradient:
      .init(
        "usaste el gradiente del paso anterior", "En cada paso el gradiente se calcula de nuevo.")
    }
  }
}
