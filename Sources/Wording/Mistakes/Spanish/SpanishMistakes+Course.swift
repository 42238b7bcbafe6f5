import Checking
import Curriculum

extension SpanishMistakes {
  static func course(_ mistake: CourseMistake) -> MistakeWords {
    switch mistake {
    case .overwrite:
      .init(
        "pensaste que backward() reemplaza .grad", ".grad acumula hasta que llamas a zero_grad().")
    case .doubleSoftmax:
      .init(
        "aplicaste softmax dos veces", "La pérdida ya parte de las probabilidades: una vez basta.")
    case .indexFromOne:
      .init("contaste las clases desde 1", "Los índices parten de 0.")
    case .indexZero:
      .init("usaste la clase 0", "Mira qué índice se pide.")
    case .zeroed:
      .init("pensaste que .grad se borra solo", "Hay que llamar a zero_grad().")
    case .squared:
      .init("multiplicaste los gradientes acumulados", "Acumular es sumar.")
    case .unchanged:
      .init("pensaste que la segunda vez no cambia nada", "Cada llamada vuelve a sumar.")
    case .withoutBiases:
      .init("contaste sin los sesgos", "Cada unidad tiene también su sesgo.")
    case .units:
      .init("contaste unidades", "Se cuentan los pesos y los sesgos que entran a cada una.")
    case .roundedDown:
      .init("redondeaste hacia abajo", "El último lote, aunque incompleto, también cuenta.")
    }
  }
}
