import Checking
import Curriculum

extension SpanishMistakes {
  static func format(_ mistake: FormatMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .rounding:
      .init(
        "redondeaste en el camino", "Estás muy cerca: guarda más cifras en los pasos intermedios.")
    case .cut:
      .init(
        "cortaste el número en vez de redondearlo",
        "La última cifra que escribas va redondeada.")
    case .powerOfTen:
      .init(
        "la coma decimal quedó en otro lugar", "Las cifras son las correctas: revisa el tamaño.")
    case .grouping:
      .init("usaste una marca de miles", "Se leyó como decimal: escribe el número sin ella.")
    case .neighbour:
      .init(
        "diste el número de \(names.node)",
        "Aquí se pide el de \(names.consumer): revisa los índices.")
    }
  }
}
