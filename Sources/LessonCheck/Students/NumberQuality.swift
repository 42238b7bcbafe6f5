import Checking
import Curriculum

/// What the given values of a step hide: mistakes that give the right number, and mistakes that give
/// one wrong number.
///
/// What would be so whatever the values, as leaving out a factor that is always 1, is no matter of
/// numbers and not counted.
struct NumberQuality {
  /// Mistakes that cannot be told apart in a question, and the number they lead to in its first
  /// field.
  struct Confused {
    let question: Question
    let first: Field
    let groups: [Confusion]
  }

  /// The questions in which mistakes cannot be told apart.
  let confused: [Confused]
  /// How many mistakes lead to the right number.
  let hidden: Int

  /// How many pairs of mistakes cannot be told apart.
  var pairs: Int { confused.flatMap(\.groups).map(\.pairs).reduce(0, +) }

  /// Looks at a step.
  ///
  /// - Parameters:
  ///   - recogniser: What explains wrong answers to it.
  ///   - uneven: What explains them in some fields where the given values are no round numbers; nil
  ///     where those give no numbers.
  init?(
    _ step: Step, _ recogniser: MistakeRecogniser, uneven: ([Field]) -> MistakeRecogniser?
  ) {
    let questions = step.questions.map { ($0, $0.fields.filter(\.target.isNumber)) }
    let alike = questions.map { Self.pairs(in: $0.1, recogniser) }
    let masked = step.fields.filter {
      $0.target.isNumber && !recogniser.masked(for: $0).isEmpty
    }
    let needed = zip(questions, alike).flatMap { $1.isEmpty ? [] : $0.1 }
    guard !needed.isEmpty || !masked.isEmpty else {
      (confused, hidden) = ([], 0)
      return
    }
    guard let other = uneven(needed + masked.filter { !needed.contains($0) }) else { return nil }
    confused = zip(questions, alike).compactMap { question, alike in
      guard let first = question.1.first, !alike.isEmpty else { return nil }
      let avoidable = alike.subtracting(Self.pairs(in: question.1, other))
      let groups = recogniser.confusions(for: first).compactMap { $0.keeping(avoidable) }
      return groups.isEmpty ? nil : Confused(question: question.0, first: first, groups: groups)
    }
    hidden = masked.reduce(0) { count, field in
      let unavoidable = Set(other.masked(for: field))
      return count + recogniser.masked(for: field).count { !unavoidable.contains($0) }
    }
  }

  /// Two mistakes, in the order of their codes.
  fileprivate struct Pair: Hashable {
    let first: MistakeCode
    let second: MistakeCode

    init(_ one: MistakeCode, _ other: MistakeCode) {
      (first, second) = one.rawValue < other.rawValue ? (one, other) : (other, one)
    }
  }

  /// The mistakes that no field of a question tells apart.
  private static func pairs(in fields: [Field], _ recogniser: MistakeRecogniser) -> Set<Pair> {
    var common: Set<Pair>?
    for field in fields where common?.isEmpty != true {
      let pairs = Set(recogniser.confusions(for: field).flatMap(\.allPairs))
      common = common?.intersection(pairs) ?? pairs
    }
    return common ?? []
  }
}

extension Confusion {
  /// How many pairs of mistakes there are.
  fileprivate var pairs: Int { mistakes.count * (mistakes.count - 1) / 2 }

  fileprivate var allPairs: [NumberQuality.Pair] {
    mistakes.indices.flatMap { second in
      mistakes[..<second].map { NumberQuality.Pair($0.code, mistakes[second].code) }
    }
  }

  /// Returns the mistakes that are one of certain pairs; nil where none is.
  fileprivate func keeping(_ pairs: Set<NumberQuality.Pair>) -> Confusion? {
    let kept = mistakes.filter { one in
      mistakes.contains {
        $0.code != one.code && pairs.contains(NumberQuality.Pair(one.code, $0.code))
      }
    }
    return kept.isEmpty ? nil : Confusion(value: value, mistakes: kept)
  }
}
