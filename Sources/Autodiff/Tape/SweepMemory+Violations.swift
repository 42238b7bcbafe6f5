extension SweepMemory {
  /// Something that the loops rely on and that is not so.
  enum Violation: Hashable {
    /// An array that does not begin at a multiple of 64 bytes.
    case misaligned
    /// The slots do not fill the positions, each one, the leaves first.
    case positions
    /// A position computed from one that is computed after it or together with it.
    case argument(position: Int)
    /// Runs that leave out or repeat a position, or hold none.
    case runs
    /// Something else than zeros behind the last value, up to the end of its block.
    case filling
    /// More runs before the ones that the output does not depend on than there are runs.
    case liveRuns
  }

  /// Everything that is not as the loops need it: nothing, or this type has a fault.
  func violations() -> [Violation] {
    var found: [Violation] = []
    let starts = [
      UnsafeRawPointer(values), UnsafeRawPointer(adjoints), UnsafeRawPointer(lefts),
      UnsafeRawPointer(rights), UnsafeRawPointer(positions),
    ]
    if starts.contains(where: { Int(bitPattern: $0) % Self.alignment != 0 }) {
      found.append(.misaligned)
    }
    if (0..<count).map({ Int(positions[$0]) }).sorted() != Array(0..<count) {
      found.append(.positions)
    }
    var end = leafCount
    for run in runs where Int(run.start) == end && run.start < run.end && Int(run.end) <= count {
      for position in run.start..<run.end {
        let before = 0..<(run.opcode.isComputedTogether ? run.start : position)
        if ![lefts[Int(position)], rights[Int(position)]].allSatisfy(before.contains) {
          found.append(.argument(position: Int(position)))
        }
      }
      end = Int(run.end)
    }
    if end != count || runs.count > operationCount { found.append(.runs) }
    let filling = (0..<valueBlockCount).flatMap { index in
      let block = valueBlock(at: index)
      return block.indices.filter { 8 * index + $0 >= count }.map { block[$0] }
    }
    if filling.contains(where: { $0 != 0 }) { found.append(.filling) }
    if !(0...runs.count).contains(liveRunCount) { found.append(.liveRuns) }
    return found
  }
}
