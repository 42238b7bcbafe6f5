import Autodiff
public import Checking

extension AnswerProblem: Sentence {
  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .empty: "Escribe un número."
    case .tooLong(let limit): "Es demasiado largo: caben \(limit) caracteres."
    case .syntax(let error): voice.sentence("No se puede leer: " + error.kind.spanish(voice))
    case .namesInNumber(let names):
      "Aquí se pide el número, no la fórmula: pon valores en lugar de "
        + names.prefix(3).joined(separator: ", ") + "."
    case .noValue(let error): "Esa cuenta no tiene valor: " + error.spanish(voice) + "."
    case .grouping(let read, let meant):
      "¿Quisiste decir \(voice.number(meant, figures: 15))? Escríbelo sin separar los miles"
        + (read.map { ": así escrito es \(voice.number($0))." } ?? ".")
    case .notAnOption(let text, let count):
      "«\(text)» no es una opción: elige una letra de la a a la "
        + "\(AnswerReader.letter(ofOption: count - 1))."
    case .questionWithoutValue:
      "Esta pregunta no tiene respuesta con los números de la lección. No es culpa tuya: "
        + "avisa a quien la escribió."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .empty: "Type a number."
    case .tooLong(let limit): "That is too long: there is room for \(limit) characters."
    case .syntax(let error): voice.sentence("That cannot be read: " + error.kind.english(voice))
    case .namesInNumber(let names):
      "The number is asked for here, not the formula: put values in place of "
        + names.prefix(3).joined(separator: ", ") + "."
    case .noValue(let error): "That has no value: " + error.english(voice) + "."
    case .grouping(let read, let meant):
      "Did you mean \(voice.number(meant, figures: 15))? Write it without separating the thousands"
        + (read.map { ": as it stands it is \(voice.number($0))." } ?? ".")
    case .notAnOption(let text, let count):
      "“\(text)” is not an option: choose a letter from a to "
        + "\(AnswerReader.letter(ofOption: count - 1))."
    case .questionWithoutValue:
      "This question has no answer with the lesson's numbers. It is not your fault: tell "
        + "whoever wrote it."
    }
  }
}
