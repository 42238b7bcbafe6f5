import Autodiff
import Curriculum

/// Judges whether drawn values can be asked about in a step, and how well they tell mistakes apart.
struct VariantJudge {
  /// Drawn values whose numbers can be computed with.
  struct Draw {
    /// The numbers of the step.
    let truth: StepTruth
    /// How much of it shows nothing, and how many of its numbers have many figures: the less, the rather it
    /// is taken.
    let (idle, unhandy): (Int, Int)
  }

  /// The significant figures that a number may have to be handy.
  private static let handyFigures = 4
  /// The smallest size of a right answer besides 0.
  private static let smallest = 0.001

  private let fields: [Field]
  private let largest: Double

  /// Prepares for a step.
  ///
  /// - Parameter largest: The greatest size of a number.
  init(_ step: Step, largest: Double) {
    fields = step.fields.filter(\.target.isNumber)
    self.largest = largest
  }

  /// Looks at the numbers alone.
  ///
  /// - Throws: Which of them nobody would compute with.
  func draw(_ truth: StepTruth) throws(VariantProblem) -> Draw {
    var unhandy = 0
    for field in fields {
      guard case .number(let right)? = truth.truth(of: field), right.magnitude <= largest,
        right == 0 || right.magnitude >= Self.smallest
      else { throw .awkward(field: field.id) }
      if !Rounding.isShort(right, figures: Self.handyFigures) { unhandy += 1 }
    }
    for node in truth.graph?.nodes ?? [] {
      guard let formula = node.expression else { continue }
      guard let value = truth.evaluation?[node.name], value.magnitude <= largest,
        !formula.isAtKink(truth.value)
      else { throw .awkward(field: node.name) }
      if !Rounding.isShort(value, figures: Self.handyFigures) { unhandy += 1 }
    }
    return Draw(truth: truth, idle: IdleNumbers(of: truth).weight, unhandy: unhandy)
  }

  /// What was found of a draw.
  enum Verdict {
    /// It hides nothing, and so many mistakes coincide.
    case keeps(collisions: Int)
    /// These mistakes lead to the right number of a field with these values and not with others.
    case hides([Mistake], field: Field)
  }

  /// Looks for mistakes that lead to the right numbers, or to the same wrong ones; what is hidden in one
  /// field is enough.
  func verdict(_ draw: Draw, unavoidable: inout UnavoidableMistakes) -> Verdict {
    let source = PredictionSource(draw.truth, for: fields)
    var collisions = 0
    for field in fields {
      guard let predictions = source.predictions(for: field) else { continue }
      if !predictions.isBehindClosedReLU {
        let hidden = predictions.masked.filter { mistake in
          // What is 0 whatever the numbers is nothing to be asked.
          predictions.right == 0 || !unavoidable.contains(mistake, in: field)
        }
        if !hidden.isEmpty { return .hides(hidden, field: field) }
      }
      let wrong = predictions.all.map { Rounding.rounded($0.1, figures: field.figures) }
      collisions += wrong.count - Set(wrong).count
    }
    return .keeps(collisions: collisions)
  }
}

extension Expression {
  /// Whether the value lies where a function turns sharply, as `relu(z)` at z = 0: which rule holds there
  /// is a convention, and a mistake on one side is none on the other.
  fileprivate func isAtKink(_ value: (Expression) -> Double?) -> Bool {
    contains { part in
      switch part {
      case .unary(.relu, let argument), .unary(.abs, let argument): value(argument) == 0
      case .binary(.max, let left, let right), .binary(.min, let left, let right):
        value(left) == value(right)
      default: false
      }
    }
  }
}
