import Autodiff
public import Checking

extension AnswerRemark: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .rightNumberOnly:
      "Con los números de aquí da el valor correcto, pero con otros no: escribe la fórmula con los "
        + "nombres."
    case .oppositeSign: "Todo está bien menos el signo."
    case .missingFactor(let factor):
      factor.map { "Falta un factor: \(voice.formula($0))." } ?? "Falta un factor."
    case .extraFactor(let factor): "Sobra un factor: \(voice.formula(factor))."
    case .severalOperations(let line, let name):
      "La parte \(line) (\(name)) hace más de una operación: dale un nombre a cada una."
    case .noOperation(let line, let name):
      "La parte \(line) (\(name)) no hace ninguna operación."
    case .unusedLine(let line, let name):
      "La fórmula sale, pero la parte \(line) (\(name)) no se usa después: quítala."
    case .notAPart(let line, let name):
      "La parte \(line) (\(name)) no está así en la fórmula: revisa qué se calcula primero, o sigue "
        + "hasta el final si vas por otro camino."
    case .goOn(let lines):
      lines == 1
        ? "La primera operación está en la fórmula; agrega las que faltan."
        : "Las \(lines) operaciones están en la fórmula; agrega las que faltan."
    case .exchanged: "Las filas van primero y después las columnas; parece que las cambiaste."
    case .row(let row): Self.spanish(row, voice)
    case .trial(let outcome): outcome.spanish(voice)
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .rightNumberOnly:
      "It gives the right value with these numbers, but not with others: write the formula with the "
        + "names."
    case .oppositeSign: "Everything is right but the sign."
    case .missingFactor(let factor):
      factor.map { "A factor is missing: \(voice.formula($0))." } ?? "A factor is missing."
    case .extraFactor(let factor): "There is a factor too many: \(voice.formula(factor))."
    case .severalOperations(let line, let name):
      "Part \(line) (\(name)) does more than one operation: give each a name."
    case .noOperation(let line, let name): "Part \(line) (\(name)) does no operation."
    case .unusedLine(let line, let name):
      "The formula comes out, but part \(line) (\(name)) is not used afterwards: take it away."
    case .notAPart(let line, let name):
      "Part \(line) (\(name)) is not in the formula as it stands: look again at what is computed "
        + "first, or go on to the end if you take another way."
    case .goOn(let lines):
      lines == 1
        ? "The first operation is in the formula; add those that are missing."
        : "The \(lines) operations are in the formula; add those that are missing."
    case .exchanged: "Rows come first, then columns; it seems you exchanged them."
    case .row(let row): Self.english(row, voice)
    case .trial(let outcome): outcome.english(voice)
    }
  }

  private static func spanish(_ row: FailedRow, _ voice: Voice) -> String {
    let wanted = "tiene que ser \(voice.number(row.wanted))"
    let parts = list(row.parts, voice)
    let found = row.found.map { voice.number($0) }
    let node = voice.name(row.node)
    return "Falla la fila \(row.number), con \(list(row.inputs, voice)): "
      + (parts.isEmpty ? "" : parts + ", así que ")
      + (found.map { "\(node) = \($0); \(wanted)." } ?? "\(node) no tiene valor; \(wanted).")
  }

  private static func english(_ row: FailedRow, _ voice: Voice) -> String {
    let wanted = "it has to be \(voice.number(row.wanted))"
    let parts = list(row.parts, voice)
    let found = row.found.map { voice.number($0) }
    let node = voice.name(row.node)
    return "Row \(row.number) fails, with \(list(row.inputs, voice)): "
      + (parts.isEmpty ? "" : parts + ", so ")
      + (found.map { "\(node) = \($0); \(wanted)." } ?? "\(node) has no value; \(wanted).")
  }

  private static func list(_ entries: [FailedRow.Entry], _ voice: Voice) -> String {
    entries.map { "\(voice.name($0.name)) = \(voice.number($0.value))" }.joined(separator: ", ")
  }
}
