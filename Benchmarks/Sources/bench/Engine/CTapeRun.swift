import Autodiff
import CTape

/// A program on the tape in C.
final class CTapeRun {
  let tape: UnsafeMutablePointer<c_tape>
  let values: UnsafeMutablePointer<Double>
  let adjoints: UnsafeMutablePointer<Double>
  private let output: Int32

  init(_ program: Program) {
    guard let tape = c_tape_make(Int32(program.count)) else { fatalError("no memory") }
    self.tape = tape
    values = tape.pointee.values
    adjoints = tape.pointee.adjoints
    output = Int32(program.output)
    for (slot, value) in program.given.enumerated() { values[slot] = value }
    for (index, step) in program.steps.enumerated() { set(step, at: program.given.count + index) }
  }

  deinit { c_tape_free(tape) }

  func forward() { c_tape_forward(tape) }

  func backward() { c_tape_backward(tape, output) }

  func descend(_ parameters: [Int], learningRate: Double) {
    for slot in parameters { values[slot] -= learningRate * adjoints[slot] }
  }

  private func set(_ step: Program.Step, at slot: Int) {
    switch step {
    case .number(let number):
      values[slot] = number
    case .unary(let operation, let argument):
      tape.pointee.opcodes[slot] = UInt8(opcode(of: operation).rawValue)
      tape.pointee.lefts[slot] = Int32(argument)
    case .binary(let operation, let left, let right):
      tape.pointee.opcodes[slot] = UInt8(opcode(of: operation).rawValue)
      tape.pointee.lefts[slot] = Int32(left)
      tape.pointee.rights[slot] = Int32(right)
    }
  }

  private func opcode(of operation: UnaryOperation) -> c_opcode {
    switch operation {
    case .negate: C_NEGATE
    case .sigma: C_SIGMA
    case .tanh: C_TANH
    case .ln: C_LN
    default: fatalError("the tape in C has no \(operation)")
    }
  }

  private func opcode(of operation: BinaryOperation) -> c_opcode {
    switch operation {
    case .add: C_ADD
    case .subtract: C_SUBTRACT
    case .multiply: C_MULTIPLY
    case .divide: C_DIVIDE
    default: fatalError("the tape in C has no \(operation)")
    }
  }
}
