import Autodiff
import Checking

/// What to look at where nothing but the sign of a number is wrong, and no more than there is.
///
///     SignSentence([.negative("c")]).spanish(voice)   // El tamaño está bien: revisa el signo de c.
struct SignSentence: Sentence {
  /// What the number has its sign from.
  private let causes: [SignCause]

  init(_ causes: [SignCause]) {
    self.causes = causes
  }

  /// Says it in Spanish.
  func spanish(_ voice: Voice) -> String {
    let parts = [
      one(subtractions, voice, "la resta", many: "cada resta"),
      one(minuses, voice, "el menos", before: "de", many: "cada menos"),
      signs(voice, "el signo de", and: " y de ", many: "cada número negativo"),
    ].compactMap(\.self)
    return "El tamaño está bien" + (parts.isEmpty ? "." : ": revisa \(list(parts, "y")).")
  }

  /// Says it in English.
  func english(_ voice: Voice) -> String {
    let parts = [
      one(subtractions, voice, "the subtraction", many: "every subtraction"),
      one(minuses, voice, "the minus", before: "of", many: "every minus"),
      signs(voice, "the sign of", and: " and of ", many: "every negative number"),
    ].compactMap(\.self)
    return "The size is right" + (parts.isEmpty ? "." : ": check \(list(parts, "and")).")
  }

  private var subtractions: [Expression?] {
    causes.flatMap { cause -> [Expression?] in
      if case .subtraction(let formula) = cause { [formula] } else { [] }
    }
  }

  private var minuses: [Expression?] {
    causes.flatMap { cause -> [Expression?] in
      if case .minus(let formula) = cause { [formula] } else { [] }
    }
  }

  /// The words for one or two negative numbers, which are named, or for several.
  private func signs(_ voice: Voice, _ words: String, and: String, many: String) -> String? {
    let names = causes.compactMap { if case .negative(let name) = $0 { name } else { nil } }
    guard !names.isEmpty else { return nil }
    return names.count > 2 ? many : "\(words) " + names.map(voice.name).joined(separator: and)
  }

  /// The words for one formula, which is written out where it is seen and short, or for several.
  private func one(
    _ formulas: [Expression?], _ voice: Voice, _ words: String, before preposition: String? = nil,
    many: String
  ) -> String? {
    guard let first = formulas.first else { return nil }
    guard formulas.count == 1 else { return many }
    guard let formula = first else { return words }
    let text = voice.formula(formula)
    return text.count > 16
      ? many : [words, preposition, text].compactMap(\.self).joined(separator: " ")
  }

  private func list(_ parts: [String], _ and: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
