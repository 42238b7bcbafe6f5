import TestSupport
import Testing

@testable import Autodiff

@Suite("The schedule of a tape")
struct ScheduleTests {
  @Test("A layer of eight units is three runs, whatever the order it was written in")
  func layer() {
    let unit = { (builder: inout TapeBuilder, index: Int) in
      let product = builder.append(.multiply, index, 9)
      let sum = builder.append(.add, product, 8)
      return builder.append(.tanh, sum)
    }
    var builder = TapeBuilder(given: (0..<10).map { ("x\($0)", 0.1 * Double($0)) })
    let units = (0..<8).map { unit(&builder, $0) }
    let total = units.reduce(8) { builder.append(.add, $0, $1) }
    let schedule = Schedule(of: builder.makeTape(), output: total)
    expectEqual(
      schedule.runs,
      [
        Schedule.Run(opcode: .binary(.multiply), start: 10, end: 18),
        Schedule.Run(opcode: .binary(.add), start: 18, end: 26),
        Schedule.Run(opcode: .unary(.tanh), start: 26, end: 34),
        Schedule.Run(opcode: .binary(.add), start: 34, end: 42),
      ])
    expectEqual(schedule.liveRunCount, 4)
  }

  @Test("A short tape has runs of one, those without effect on the output last")
  func short() {
    var builder = TapeBuilder(given: [("x", 2)])
    builder.append(.exp, 0)
    let output = builder.append(.ln, 0)
    builder.append(.abs, output)
    builder.append(7)
    let schedule = Schedule(of: builder.makeTape(), output: output)
    expectEqual(schedule.slots, [0, 4, 2, 1, 3])
    expectEqual(schedule.runs.map(\.opcode), [.unary(.ln), .unary(.exp), .unary(.abs)])
    expectEqual(schedule.liveRunCount, 1)
  }

  @Test("The memory made from it is as the loops need it", arguments: [1, 23, 24, 400, 5_000])
  func invariants(operations: Int) {
    var random = RandomNumbers(seed: 11)
    for _ in 0..<max(1, 1_000 / operations) {
      let tape = RandomTape.draw(&random, operations: operations).tape
      let workspace = Workspace(tape, output: random.index(below: tape.count))
      expectEqual(workspace.memory.violations(), [])
    }
  }

  @Test("Memory that is not as the loops need it is told")
  func violations() {
    var builder = TapeBuilder(given: [("x", 2)])
    for slot in 0..<30 { builder.append(.add, slot, 0) }
    let workspace = Workspace(builder.makeTape(), output: 30)
    let memory = workspace.memory
    let end = memory.runs[0].end
    memory.lefts[3] = 3
    memory.rights[5] = -1
    memory.runs[0].end = 9
    memory.positions[2] = 1
    expectEqual(
      memory.violations(), [.positions, .argument(position: 3), .argument(position: 5), .runs])
    memory.lefts[3] = 2
    memory.rights[5] = 0
    memory.runs[0].end = end
    memory.positions[2] = 2
    expectEqual(memory.violations(), [])
  }
}
