import Autodiff
import Curriculum

/// An axis: from which number to which, and where each number stands.
struct Axis: Hashable, Sendable {
  let range: ClosedRange<Double>
  let scale: AxisScale
  /// Whether only whole numbers get a tick.
  var hasWholeTicks = false

  /// An axis of a range that has a length; a range without gets one.
  init(_ range: ClosedRange<Double>, scale: AxisScale = .linear) {
    self.scale = scale
    switch scale {
    case .linear:
      let length = range.upperBound - range.lowerBound
      let room = max(range.upperBound.magnitude * 0.5, 1)
      self.range =
        length > 0 && length.isFinite
        ? range : Self.limited(range.lowerBound - room)...Self.limited(range.lowerBound + room)
    case .log:
      let least = max(range.lowerBound, .leastNormalMagnitude)
      self.range = least...max(range.upperBound, least * 10)
    }
  }

  /// An axis that begins and ends with a round number, so that a range has room.
  init(roundingOut range: ClosedRange<Double>, scale: AxisScale = .linear) {
    let exact = Axis(range, scale: scale)
    switch scale {
    case .linear:
      let step = exact.step(ticks: 8)
      // A part in a thousand is not worth another step.
      let slack = step * 1e-3
      let least = ((exact.range.lowerBound + slack) / step).rounded(.down) * step
      let greatest = ((exact.range.upperBound - slack) / step).rounded(.up) * step
      self.init(least...max(greatest, least))
    case .log:
      let least = Self.powerOfTen(exact.range.lowerBound * 1.001)
      var greatest = Self.powerOfTen(exact.range.upperBound)
      if greatest < exact.range.upperBound * 0.999 { greatest *= 10 }
      self.init(least...max(greatest, least), scale: .log)
    }
  }

  /// Where a number stands: 0 at the start, 1 at the end, beyond them outside; nil for one that has
  /// no place.
  func share(_ value: Double) -> Double? {
    let share: Double
    switch scale {
    case .linear:
      share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    case .log:
      guard value > 0 else { return nil }
      let start = Self.logarithm(range.lowerBound)
      share = (Self.logarithm(value) - start) / (Self.logarithm(range.upperBound) - start)
    }
    return share.isFinite ? share : nil
  }

  /// The number at a share of a linear axis.
  func value(at share: Double) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * share
  }

  /// Numbers on the axis, at most so many, ascending: round ones, or where fewer than two of these
  /// lie on it, its ends and 0 if there is room.
  func ticks(atMost count: Int) -> [Double] {
    guard count > 0 else { return [] }
    switch scale {
    case .linear:
      let round = stride(from: count, through: 1, by: -1)
        .map { multiples(of: step(ticks: $0)) }.filter { $0.count <= count }
      if let ticks = round.first(where: { $0.count > 1 }) { return ticks }
      // One number alone tells no scale.
      let (start, end) = (range.lowerBound, range.upperBound)
      let ends = start < 0 && end > 0 && count > 2 ? [start, 0, end] : [start, end]
      return count > 1 && !hasWholeTicks ? ends : round.first ?? []
    case .log:
      var powers: [Double] = []
      var power = Self.powerOfTen(range.lowerBound)
      while power <= range.upperBound * 1.001, power > 0, power.isFinite {
        if power >= range.lowerBound * 0.999 { powers.append(power) }
        power *= 10
      }
      // One number alone tells no scale.
      if powers.count < 2, count > 1 { return [range.lowerBound, range.upperBound] }
      let gap = (powers.count + count - 1) / count
      return powers.enumerated().filter { $0.offset % max(gap, 1) == 0 }.map(\.element)
    }
  }

  private func multiples(of step: Double) -> [Double] {
    let first = (range.lowerBound / step - 1e-6).rounded(.up)
    let last = (range.upperBound / step + 1e-6).rounded(.down)
    guard step > 0, first.magnitude < 1e9, last.magnitude < 1e9, last >= first else { return [] }
    return (0...Int(last - first)).prefix(100).map { (first + Double($0)) * step }
  }

  /// The round distance of so many ticks, about.
  private func step(ticks: Int) -> Double {
    let rough = (range.upperBound - range.lowerBound) / Double(max(ticks, 1))
    let power = Self.powerOfTen(rough)
    let rounds = [1.0, 2, 5, 10].map { $0 * power }
    let step = rounds.first { $0 >= rough * 0.999 } ?? rough
    return hasWholeTicks ? max(step, 1) : step
  }

  /// The greatest power of ten that is not greater.
  private static func powerOfTen(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    return power
  }

  private static func logarithm(_ value: Double) -> Double {
    (try? Expression.unary(.ln, .number(value)).value()) ?? 0
  }

  private static func limited(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, -1e300), 1e300)
  }
}
