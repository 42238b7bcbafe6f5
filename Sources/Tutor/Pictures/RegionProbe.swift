import Autodiff
import Curriculum

/// Tells where in a plane the output of a graph is above a threshold.
public struct RegionProbe: Sendable {
  /// The node whose value decides.
  public let output: String
  /// What it must be greater than.
  public let threshold: Double

  private let tape: Tape
  private let slot: Int
  /// The slots of the nodes along the axes; nil where the output does not depend on one.
  private let axes: (horizontal: Int?, vertical: Int?)
  private var memory: Tape.Memory

  /// Prepares the region of a picture; nil if it has none.
  init?(_ picture: PlanePicture, graph: Graph, given: [String: Double]) {
    // Where a loss has no value, the prediction still has one.
    guard let region = picture.region, let tape = graph.tape(of: region.output),
      let slot = tape.slot(of: region.output)
    else { return nil }
    output = region.output
    threshold = region.threshold
    self.tape = tape
    self.slot = slot
    axes = (tape.slot(of: picture.horizontal), tape.slot(of: picture.vertical))
    memory = tape.makeMemory()
    for (name, value) in given { tape.setGiven(name, to: value, in: &memory) }
  }

  /// Returns whether the output is above the threshold at a point; not where it has no value.
  public mutating func contains(x: Double, y: Double) -> Bool {
    if let slot = axes.horizontal { tape.setGiven(at: slot, to: x, in: &memory) }
    if let slot = axes.vertical { tape.setGiven(at: slot, to: y, in: &memory) }
    return isAbove() ?? false
  }

  /// Returns whether the output is above the threshold under all given values; nil where it has no
  /// value.
  mutating func contains(_ given: [String: Double]) -> Bool? {
    for (name, value) in given { tape.setGiven(name, to: value, in: &memory) }
    return isAbove()
  }

  /// Whether the output is above the threshold under the values that are set; nil where it has none.
  private mutating func isAbove() -> Bool? {
    guard (try? tape.forward(&memory)) != nil else { return nil }
    return memory.values[slot] > threshold
  }

  /// Returns the parts of a horizontal line inside the region.
  ///
  /// A part or a gap narrower than a two-hundredth of the range can be missed.
  public mutating func intervals(
    y: Double, in range: ClosedRange<Double>
  ) -> [ClosedRange<Double>] {
    let steps = 200
    var found: [ClosedRange<Double>] = []
    var start: Double?
    var previous = range.lowerBound
    for step in 0...steps {
      let x = range.place(Double(step) / Double(steps))
      let isInside = contains(x: x, y: y)
      if isInside, start == nil {
        start = step == 0 ? x : edge(y: y, outside: previous, inside: x)
      } else if !isInside, let begin = start {
        found.append(begin...max(edge(y: y, outside: x, inside: previous), begin))
        start = nil
      }
      previous = x
    }
    if let start { found.append(start...max(previous, start)) }
    return found
  }

  /// Returns where the region ends between two places, found by halving, without the noise of
  /// computed doubles: next to 0 that would be told as 4.547e-15.
  private mutating func edge(y: Double, outside: Double, inside: Double) -> Double {
    let noise = (outside - inside).magnitude * 1e-9
    var (outside, inside) = (outside, inside)
    for _ in 0..<40 {
      let middle = outside + (inside - outside) / 2
      if contains(x: middle, y: y) { inside = middle } else { outside = middle }
    }
    return inside.magnitude <= noise ? 0 : inside
  }
}
