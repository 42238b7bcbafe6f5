import Curriculum

/// What other numbers would be better for; what is as good already is left out.
extension CheckProblem.BetterNumbers {
  var english: String {
    sentence(" and ") { count in
      switch count.after {
      case 0: "no mistake would stay hidden (now \(count.before))"
      case 1: "1 mistake would stay hidden (now \(count.before))"
      default: "\(count.after) mistakes would stay hidden (now \(count.before))"
      }
    } pairs: { count in
      switch count.after {
      case 0:
        "no two mistakes would give one number (now \(count.before) \(count.before == 1 ? "pair" : "pairs"))"
      case 1: "1 pair of mistakes would give one number (now \(count.before))"
      default: "\(count.after) pairs of mistakes would give one number (now \(count.before))"
      }
    }
  }

  var spanish: String {
    sentence(" y ") { count in
      switch count.after {
      case 0: "ningún error quedaría escondido (ahora \(count.before))"
      case 1: "1 error quedaría escondido (ahora \(count.before))"
      default: "\(count.after) errores quedarían escondidos (ahora \(count.before))"
      }
    } pairs: { count in
      switch count.after {
      case 0:
        "no habría dos errores con un mismo número (ahora \(count.before) \(count.before == 1 ? "par" : "pares"))"
      case 1: "1 par de errores daría un mismo número (ahora \(count.before))"
      default: "\(count.after) pares de errores darían un mismo número (ahora \(count.before))"
      }
    }
  }

  private func sentence(
    _ and: String, hidden inWords: (Count) -> String, pairs pairsInWords: (Count) -> String
  ) -> String {
    [hidden.before > 0 ? inWords(hidden) : nil, pairs.before > 0 ? pairsInWords(pairs) : nil]
      .compactMap(\.self).joined(separator: and)
  }
}
