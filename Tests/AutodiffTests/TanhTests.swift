import Glibc
import TestSupport
import Testing

@testable import Autodiff

@Suite("The hyperbolic tangent")
struct TanhTests {
  @Test("is the C library's within the error bounds of both, 5 units in the last place")
  func againstTheLibrary() {
    var random = RandomNumbers(seed: 31)
    for index in 0..<100_000 {
      // Near 0, where most of a network works, up to where it is 1, and of every size.
      let argument =
        switch index % 3 {
        case 0: random.number(in: -1...1)
        case 1: random.number(in: -22...22)
        default: Glibc.exp(random.number(in: -700...5))
        }
      let expected = Glibc.tanh(argument)
      let own = Elementary.tanh(argument)
      #expect(abs(own - expected) <= 5 * expected.ulp && own <= 1, "tanh(\(argument))")
    }
  }

  @Test(
    "has the values that are known",
    arguments: [
      (0, 0), (1e-300, 1e-300), (.leastNonzeroMagnitude, .leastNonzeroMagnitude),
      (0.693_147_180_559_945_3, 0.6), (20, 1),
      (1e300, 1), (.infinity, 1),
    ])
  func known(argument: Double, value: Double) {
    expectEqual(Elementary.tanh(argument), value)
    expectEqual(Elementary.tanh(-argument), -value)
  }

  @Test("of no number is no number")
  func notANumber() {
    #expect(Elementary.tanh(.nan).isNaN)
  }

  @Test("is the same in a run, one by one and in a formula")
  func everywhere() throws {
    var random = RandomNumbers(seed: 32)
    let arguments = (0..<1_001).map { _ in random.number(in: -3...3) }
    var builder = TapeBuilder(given: arguments.map { ("x", $0) })
    let slots = arguments.indices.map { builder.append(.tanh, $0) }
    let tape = builder.makeTape()
    let workspace = Workspace(tape, output: slots[0])
    try workspace.forward()
    var memory = tape.makeMemory()
    try tape.forward(&memory)
    for (slot, argument) in zip(slots, arguments) {
      let value = workspace.value(at: slot)
      expectEqual(value, memory.values[slot])
      expectEqual(value, try Expression.unary(.tanh, .number(argument)).value())
    }
  }
}
