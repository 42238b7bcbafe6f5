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
    case .numberInFormula(let known):
      "Aquí se pide la fórmula, no el número: escríbela con los nombres, como en "
        + Self.formula(besides: known) + "."
    case .unknownNames(let names, let nearest, let known):
      Self.spanish(unknown: names)
        + (Self.product(meantBy: names, known).map { "; ¿falta el *, como en \($0)?" }
          ?? nearest.map { "; ¿será \($0)?" } ?? ".")
        + " Sirven " + Self.few(known) + "."
    case .otherLetter(let typed, let meant):
      "La fórmula está bien, con otra letra: aquí lo que llamas \(typed) se llama \(meant)."
    case .notAShape(let text):
      "«\(text)» no es una forma: escribe filas x columnas, por ejemplo 4x1."
    case .valueCount(let found, let names):
      "Hay \(found == 1 ? "un valor" : "\(found) valores") y se piden \(names.count): escribe "
        + Self.pattern(names) + "."
    case .valuesMissing(let missing, let names):
      "Falta \(missing.joined(separator: ", ")): escribe " + Self.pattern(names) + "."
    case .valueTwice(let name): "\(name) aparece dos veces."
    case .lineWithoutName(let line):
      "La parte \(line) debe empezar con un nombre nuevo y «=», como u = 2*x; las partes se "
        + "separan con punto y coma."
    case .lineWithoutFormula(let line, let name):
      "En la parte \(line), después de «\(name) =» falta la operación."
    case .nameTaken(let name, let line):
      "En la parte \(line), \(name) ya tiene un valor: usa un nombre nuevo."
    case .noValue(let error): "Esa cuenta no tiene valor: " + error.spanish(voice) + "."
    case .grouping(let read, let meant):
      "¿Quisiste decir \(voice.number(meant, figures: 15))? Escríbelo sin separar los miles"
        + (read.map { ": así escrito es \(voice.number($0))." } ?? ".")
    case .notAnOption(let text, let count):
      "«\(text)» no es una opción: elige una letra entre a y "
        + "\(AnswerReader.letter(ofOption: count - 1))."
    case .setting(let problem): problem.spanish(voice)
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
    case .numberInFormula(let known):
      "The formula is asked for here, not the number: write it with the names, as in "
        + Self.formula(besides: known) + "."
    case .unknownNames(let names, let nearest, let known):
      Self.english(unknown: names)
        + (Self.product(meantBy: names, known).map { "; is the * missing, as in \($0)?" }
          ?? nearest.map { "; did you mean \($0)?" } ?? ".")
        + " You can use " + Self.few(known) + "."
    case .otherLetter(let typed, let meant):
      "The formula is right, in another letter: what you call \(typed) is called \(meant) here."
    case .notAShape(let text):
      "“\(text)” is not a shape: type rows x columns, such as 4x1."
    case .valueCount(let found, let names):
      "There \(found == 1 ? "is one value" : "are \(found) values") and \(names.count) are asked for: "
        + "type " + Self.pattern(names) + "."
    case .valuesMissing(let missing, let names):
      "\(missing.joined(separator: ", ")) is missing: type " + Self.pattern(names) + "."
    case .valueTwice(let name): "\(name) stands there twice."
    case .lineWithoutName(let line):
      "Part \(line) must begin with a new name and “=”, as in u = 2*x; parts are separated by "
        + "semicolons."
    case .lineWithoutFormula(let line, let name):
      "In part \(line) the operation after “\(name) =” is missing."
    case .nameTaken(let name, let line):
      "In part \(line), \(name) has a value already: use a new name."
    case .noValue(let error): "That has no value: " + error.english(voice) + "."
    case .grouping(let read, let meant):
      "Did you mean \(voice.number(meant, figures: 15))? Write it without separating the thousands"
        + (read.map { ": as it stands it is \(voice.number($0))." } ?? ".")
    case .notAnOption(let text, let count):
      "“\(text)” is not an option: choose a letter from a to "
        + "\(AnswerReader.letter(ofOption: count - 1))."
    case .setting(let problem): problem.english(voice)
    case .questionWithoutValue:
      "This question has no answer with the lesson's numbers. It is not your fault: tell "
        + "whoever wrote it."
    }
  }

  private static func spanish(unknown names: [String]) -> String {
    let quoted = names.prefix(3).map { "«\($0)»" }
    guard let last = quoted.last, quoted.count > 1 else {
      return "\(quoted.first ?? "") no es un nombre de esta pregunta"
    }
    return quoted.dropLast().joined(separator: ", ") + " y \(last) no son nombres de esta pregunta"
  }

  private static func english(unknown names: [String]) -> String {
    let quoted = names.prefix(3).map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else {
      return "\(quoted.first ?? "") is not a name of this question"
    }
    return quoted.dropLast().joined(separator: ", ") + " and \(last) are not names of this question"
  }

  /// The names, or the first of many.
  private static func few(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }

  /// The longest name that is taken for a product without its signs.
  private static let longestProduct = 12

  /// The product that a name was meant for, as `w*x` for `wx`; nil where none is made up of known names, and for
  /// `ww`, which is a slip of the finger.
  private static func product(meantBy names: [String], _ known: [String]) -> String? {
    names.lazy.filter { $0.count <= longestProduct }.compactMap { factors(of: $0[...], known) }
      .first { $0.count > 1 && Set($0).count == $0.count }?.joined(separator: "*")
  }

  private static func factors(of text: Substring, _ known: [String]) -> [String]? {
    if text.isEmpty { return [] }
    return known.lazy.filter { !$0.isEmpty && text.hasPrefix($0) }
      .compactMap { name in
        factors(of: text.dropFirst(name.count), known).map { [name] + $0 }
      }.first
  }

  /// A formula that shows how one is typed, in names that the answer cannot have.
  private static func formula(besides known: [String]) -> String {
    let names = ["u", "v", "m", "n", "p", "q", "r", "s"].filter { !known.contains($0) }
    return "3*(\(names.first ?? "u1") + \(names.dropFirst().first ?? "v1"))"
  }

  /// How values for names are typed.
  private static func pattern(_ names: [String]) -> String {
    names.map { "\($0) = …" }.joined(separator: "; ")
  }
}
