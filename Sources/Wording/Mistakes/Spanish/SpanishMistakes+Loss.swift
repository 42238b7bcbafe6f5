import Checking
import Curriculum

extension SpanishMistakes {
  static func loss(_ mistake: LossMistake, _: MistakeNames) -> MistakeWords {
    switch mistake {
    case .sum:
      .init("diste la suma", "Falta promediar: dividir por el número de ejemplos.")
    case .half:
      .init("agregaste un factor ½", "Esta pérdida no lleva ½.")
    case .meanError:
      .init(
        "promediaste los errores sin elevarlos", "Antes de promediar, cada error va al cuadrado.")
    case .meanAbsoluteError:
      .init("promediaste los valores absolutos", "Esta pérdida usa cuadrados.")
    case .rootMeanSquare:
      .init("sacaste la raíz al final", "El error cuadrático medio no lleva raíz.")
    case .squaredError:
      .init("usaste el error al cuadrado", "La pérdida de este paso es la entropía cruzada.")
    case .withoutMean:
      .init("sumaste los gradientes del lote", "El lote promedia: falta dividir por N.")
    case .last:
      .init("usaste solo el último ejemplo", "El gradiente del lote junta todos los ejemplos.")
    case .first:
      .init("usaste solo el primer ejemplo", "El gradiente del lote junta todos los ejemplos.")
    case .meanInputs:
      .init("promediaste los datos antes de derivar", "Se promedian los gradientes, no los datos.")
    case .sequential:
      .init("actualizaste después de cada ejemplo", "Con un lote se da un solo paso, al final.")
    case .batch:
      .init("diste un solo paso para todo el lote", "Aquí se actualiza después de cada ejemplo.")
    case .wrongCount:
      .init("dividiste por otro número de ejemplos", "Cuenta los ejemplos del lote.")
    }
  }
}
