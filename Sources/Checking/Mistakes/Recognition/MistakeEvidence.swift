public import Curriculum

/// What a learner's earlier answers of a session told about mistakes.
public struct MistakeEvidence: Hashable, Sendable {
  private var counts: [MistakeCode: Int]

  /// Nothing known.
  public static let none = MistakeEvidence()

  /// From this many sightings on, a mistake is believed before more specific ones.
  ///
  /// Once may be chance, as every wrong answer is explained by something.
  public static let habit = 2

  /// Creates evidence from the number of answers of which each mistake was told.
  public init(_ counts: [MistakeCode: Int] = [:]) {
    self.counts = counts
  }

  /// Returns of how many earlier answers a mistake was told.
  public func count(of code: MistakeCode) -> Int { counts[code] ?? 0 }

  /// Adds what was told of one answer: the likeliest mistake and its rival, their other names, and what the
  /// number is.
  ///
  /// What fits besides is left out, as it would always be as frequent as what it cannot be told from.
  public mutating func add(_ mark: Mark) {
    let told = Set(mark.told.map(\.code))
    let same = mark.mistakes.map(\.code).filter { code in
      Self.outcomes.contains(code) || told.contains { Self.isOneAct($0, code) }
    }
    for code in told.union(same) { counts[code, default: 0] += 1 }
  }

  /// Mistakes that say what the number is, and not what was done.
  ///
  /// It is that of another node, or the right one with the other sign: beside a mistake that says how one
  /// comes to it they are no other explanation.
  private static let outcomes: Set<MistakeCode> = [
    .gradient(.value), .gradient(.sign), .forward(.parent), .forward(.sign),
  ]

  /// Returns whether a mistake says what the number is, and not what was done.
  static func isOutcome(_ code: MistakeCode) -> Bool { outcomes.contains(code) }

  /// Returns a mistake against another rule that explains an answer as well as the first one told; nil
  /// where there is none, where the author expects the first, and where it alone recurs.
  ///
  /// - Parameter mistakes: All that explain it, ordered.
  func rival(of mistakes: [Mistake]) -> Mistake? {
    guard let first = mistakes.first, first.specificity != .lesson else { return nil }
    let known = count(of: first.code)
    return mistakes.dropFirst().first { other in
      other.code.rule != first.code.rule && !Self.isOneAct(first.code, other.code)
        && !Self.outcomes.contains(other.code)
        && (known < Self.habit || known <= count(of: other.code))
    }
  }

  /// Whether two mistakes are one, said of any step and of an operation: a local derivative left out.
  private static func isOneAct(_ first: MistakeCode, _ second: MistakeCode) -> Bool {
    let (all, special): (Set<MistakeCode>, Set<MistakeCode>) = (
      [.gradient(.upstream), .gradient(.skipLink)],
      [
        .gradient(.productAsSum), .gradient(.sigmoidSkipped), .gradient(.tanhSkipped),
        .gradient(.logarithmSkipped), .gradient(.exponentialSkipped), .gradient(.reluOpen),
      ]
    )
    return all.contains(first) && special.contains(second)
      || all.contains(second) && special.contains(first)
  }

  /// Returns mistakes with those that the author expects first, then those that recur, then the most
  /// specific.
  func ordered(_ mistakes: [Mistake]) -> [Mistake] {
    func rank(_ mistake: Mistake) -> (Int, Specificity, Int) {
      let count = count(of: mistake.code)
      let isExpected = mistake.specificity == .lesson
      return (
        isExpected ? .min : count >= Self.habit ? -count : 0, mistake.specificity, -count
      )
    }
    // The offset keeps the order of the catalogue where all else is equal: `sort` promises nothing.
    return mistakes.enumerated()
      .map { (rank: rank($1), offset: $0, mistake: $1) }
      .sorted {
        ($0.rank.0, $0.rank.1, $0.rank.2, $0.offset)
          < ($1.rank.0, $1.rank.1, $1.rank.2, $1.offset)
      }
      .map(\.mistake)
  }
}
