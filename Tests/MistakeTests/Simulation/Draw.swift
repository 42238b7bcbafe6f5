/// Where the numbers of planted mistakes come from, and how the learner who makes them rounds.
///
/// The fixed draw gives the numbers as they stand in the plants, and its learner keeps all digits. A
/// random draw keeps only their signs.
package final class Draw {
  /// What a learner does with the result of a step.
  package enum Habit: CaseIterable {
    /// Keeps all digits and rounds the answer.
    case keepsDigits
    /// Rounds every number to three figures.
    case roundsEachStep
    /// Does now one, now the other.
    case mixes
  }

  private var random: RandomSequence?
  private let habit: Habit

  /// The numbers as they stand, and all digits.
  package static var fixed: Draw { Draw(random: nil, habit: .keepsDigits) }

  /// Creates a random draw.
  package convenience init(seed: UInt64, habit: Habit) {
    self.init(random: RandomSequence(seed: seed), habit: habit)
  }

  private init(random: RandomSequence?, habit: Habit) {
    self.random = random
    self.habit = habit
  }

  /// Returns a number of two decimals between 0.3 and 3.2 with the sign of the one given.
  package func callAsFunction(_ number: Double) -> Double {
    guard random != nil else { return number }
    let size = Double(Int.random(in: 30...320, using: &sequence)) / 100
    return number < 0 ? -size : size
  }

  /// Returns a number between two bounds, of two decimals.
  package func callAsFunction(_ number: Double, in range: ClosedRange<Double>) -> Double {
    guard random != nil else { return number }
    let bounds = Int((range.lowerBound * 100).rounded())...Int((range.upperBound * 100).rounded())
    return Double(Int.random(in: bounds, using: &sequence)) / 100
  }

  /// Returns a position in a list of so many; the first for the fixed draw.
  package func index(below count: Int) -> Int {
    random == nil ? 0 : Int.random(in: 0..<count, using: &sequence)
  }

  /// Returns a number as the learner writes it down after a step.
  package func r(_ value: Double) -> Double {
    switch habit {
    case .keepsDigits: value
    case .roundsEachStep: rounded(value, figures: 3)
    case .mixes: Bool.random(using: &sequence) ? rounded(value, figures: 3) : value
    }
  }

  private var sequence: RandomSequence {
    get { random ?? RandomSequence(seed: 0) }
    set { random = newValue }
  }
}

/// Repeatable random numbers (SplitMix64).
package struct RandomSequence: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
