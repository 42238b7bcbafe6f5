/// The numbers of a ``Workspace`` and what its loops read, in one block of memory; the only type of
/// the engine that holds unsafe memory.
///
/// Everything is written once, from a ``Schedule``, and only values and adjoints change afterwards.
/// That every position is inside the arrays is known then, so the loops check nothing;
/// ``violations()`` says it again for the tests. Each array begins at a multiple of 64 bytes, the
/// size of a cache line.
@usableFromInline
struct SweepMemory {
  /// The number of slots.
  @usableFromInline let count: Int
  @usableFromInline let leafCount: Int
  let operationCount: Int
  /// The value at each position, leaves first.
  @usableFromInline let values: UnsafeMutablePointer<Double>
  /// The derivative of the output with respect to each position.
  @usableFromInline let adjoints: UnsafeMutablePointer<Double>
  /// The positions that each position is computed from.
  let lefts: UnsafeMutablePointer<Int32>
  let rights: UnsafeMutablePointer<Int32>
  /// The position of each slot of the tape.
  @usableFromInline let positions: UnsafeMutablePointer<Int32>
  let runs: UnsafeMutableBufferPointer<Schedule.Run>
  let liveRunCount: Int

  private let block: UnsafeMutableRawPointer

  static let alignment = 64

  init(_ tape: Tape, _ schedule: Schedule) {
    count = tape.count
    leafCount = tape.leaves.count
    operationCount = count - leafCount
    liveRunCount = schedule.liveRunCount
    var layout = Layout()
    let valuesOffset = layout.add(Double.self, count)
    let adjointsOffset = layout.add(Double.self, count)
    let leftsOffset = layout.add(Int32.self, count)
    let rightsOffset = layout.add(Int32.self, count)
    let positionsOffset = layout.add(Int32.self, count)
    let runsOffset = layout.add(Schedule.Run.self, schedule.runs.count)
    block = .allocate(byteCount: layout.size, alignment: Self.alignment)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: layout.size)
    values = (block + valuesOffset).bindMemory(to: Double.self, capacity: count)
    adjoints = (block + adjointsOffset).bindMemory(to: Double.self, capacity: count)
    lefts = (block + leftsOffset).bindMemory(to: Int32.self, capacity: count)
    rights = (block + rightsOffset).bindMemory(to: Int32.self, capacity: count)
    positions = (block + positionsOffset).bindMemory(to: Int32.self, capacity: count)
    runs = UnsafeMutableBufferPointer(
      start: (block + runsOffset).bindMemory(
        to: Schedule.Run.self, capacity: schedule.runs.count),
      count: schedule.runs.count)
    fill(tape, schedule)
  }

  func deallocate() { block.deallocate() }

  /// The number of ``valueBlock(at:)``s that hold all values.
  var valueBlockCount: Int { (count + 7) / 8 }

  /// Returns eight values at once, the last ones filled up with zeros.
  func valueBlock(at index: Int) -> SIMD8<Double> {
    UnsafeRawPointer(values).load(
      fromByteOffset: index &* MemoryLayout<SIMD8<Double>>.stride, as: SIMD8<Double>.self)
  }

  private func fill(_ tape: Tape, _ schedule: Schedule) {
    for (position, slot) in schedule.slots.enumerated() {
      positions[Int(slot)] = Int32(position)
    }
    for (position, slot) in schedule.slots.enumerated() {
      let instruction = tape.instructions[Int(slot)]
      lefts[position] = positions[instruction.left]
      rights[position] = positions[instruction.right]
    }
    for (position, leaf) in tape.leaves.enumerated() { values[position] = leaf.value }
    _ = runs.initialize(from: schedule.runs)
  }

  /// Where each array begins in the block.
  private struct Layout {
    private(set) var size = 0

    /// Appends an array and returns where it begins.
    mutating func add<Element>(_ type: Element.Type, _ count: Int) -> Int {
      let offset = size
      let end = offset + count * MemoryLayout<Element>.stride
      size = (end + alignment - 1) / alignment * alignment
      return offset
    }
  }
}
