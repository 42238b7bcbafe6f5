import Checking
import Curriculum

extension SpanishMistakes {
  static func optimiser(_ mistake: OptimiserMistake) -> MistakeWords {
    switch mistake {
    case .withoutCorrection:
      .init("faltó la corrección de sesgo", "El promedio empezó en 0: divídelo por 1 − β^t.")
    case .correctionOfFirstStep:
      .init("corregiste como en el primer paso", "En el paso t, β va elevado a t.")
    case .correctionDoubled:
      .init("multiplicaste β por t", "En la corrección, t es el exponente de β.")
    case .correctionByDecay:
      .init("dividiste por β", "La corrección divide por lo que le falta a β^t para llegar a 1.")
    case .withoutRoot:
      .init("dividiste sin sacar la raíz", "El paso de Adam divide por la raíz de v̂.")
    case .withoutSquare:
      .init("usaste g sin elevarlo", "v promedia los gradientes al cuadrado.")
    case .decaySwapped:
      .init("intercambiaste β y 1 − β", "β va con lo anterior; 1 − β, con lo nuevo.")
    case .correctedAverage:
      .init("partiste del m ya corregido", "La recursión sigue con m sin corregir.")
    case .plainDescent:
      .init("diste un paso de descenso simple", "Adam usa sus promedios en lugar de g.")
    case .reset:
      .init("empezaste de nuevo desde 0", "El promedio sigue desde su valor anterior.")
    case .withoutDecay:
      .init("tomaste solo el gradiente nuevo", "El promedio mezcla lo anterior con lo nuevo.")
    case .firstDecay:
      .init("usaste la β del otro promedio", "v olvida con su propia β₂.")
    case .secondDecay:
      .init("usaste la β del otro promedio", "m olvida con su propia β₁.")
    case .proportional:
      .init("el paso quedó sin dividir", "Adam divide m̂ por la raíz de v̂ (más ε).")
    case .signOnly:
      .init(
        "diste un paso de tamaño η", "Eso vale en el primer paso; después cuentan los promedios.")
    case .oldWeight:
      .init("usaste un peso de antes del paso", "En esta pasada valen todos los pesos nuevos.")
    }
  }
}
