import Autodiff
import Curriculum

/// Tells from a wrong formula what mistake leads to it: the one whose wrong rule gives the values of the
/// formula at every sampled point.
struct FormulaMistakes {
  /// The numbers of the step, the given values of which are sampled.
  let truth: StepTruth
  /// The quantity asked for, as a field for a number.
  let asked: Field
  let samples: FormulaSamples

  /// At so many points the formula must have a value, else nothing can be said of it.
  private static let fewest = 6

  /// A mistake at its place, however specific it is at a point.
  private struct Key: Hashable {
    let code: MistakeCode
    let place: MistakePlace

    init(_ mistake: Mistake) {
      code = mistake.code
      place = mistake.place
    }
  }

  /// Returns the mistakes that lead to a formula, each kind once, the most specific first.
  ///
  /// Where the right formula has the same value as what was typed, a mistake may make no difference: a
  /// ReLU let through where it is closed shows nothing where it is open.
  ///
  /// - Parameters:
  ///   - typed: The values of the formula.
  ///   - right: Those of the right one.
  func explaining(_ typed: FormulaSamples.Values, right: FormulaSamples.Values) -> [Mistake] {
    var possible: [Mistake]?
    var refuted: Set<Key> = []
    var compared = 0
    for (point, (typed, right)) in zip(samples.points, zip(typed, right)) {
      guard let typed, let right else { continue }
      compared += 1
      let numbers = PredictionSource(
        truth.under(point), for: [asked], isRounding: false, isSample: true, goesWholeWay: true,
        // What led to another number at a point before is not tried again.
        among: possible.map { Set($0.map(\.code)) }
      ).numbers(for: asked)
      let fitting = numbers.filter { FormulaSamples.isSame($0.value, typed) }.map(\.mistake)
      let keys = Set(fitting.map(Key.init))
      if FormulaSamples.isSame(typed, right) {
        refuted.formUnion(numbers.map { Key($0.mistake) }.filter { !keys.contains($0) })
      } else {
        possible = possible?.filter { keys.contains(Key($0)) } ?? fitting
      }
      if possible?.isEmpty == true { return [] }
    }
    guard compared >= Self.fewest, let possible else { return [] }
    var codes: Set<MistakeCode> = []
    let left = possible.filter { !refuted.contains(Key($0)) }
    return Specificity.allCases.flatMap { rank in left.filter { $0.specificity == rank } }
      .filter { codes.insert($0.code).inserted }
  }
}
