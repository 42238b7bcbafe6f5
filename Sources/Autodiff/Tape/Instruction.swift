/// What fills a slot of a tape, and the slots it is computed from; 0 where there is none.
struct Instruction: Sendable {
  /// What fills a slot.
  enum Opcode: Hashable, Sendable {
    /// A given value or a number of a formula.
    case leaf
    /// The value of another slot, for a node that only renames one.
    case copy
    case unary(UnaryOperation)
    case binary(BinaryOperation)
  }

  let opcode: Opcode
  // Half the size of an Int: large tapes are bound by memory.
  private let storedLeft: Int32
  private let storedRight: Int32

  init(_ opcode: Opcode, left: Int = 0, right: Int = 0) {
    self.opcode = opcode
    storedLeft = Int32(left)
    storedRight = Int32(right)
  }

  var left: Int { Int(storedLeft) }
  var right: Int { Int(storedRight) }
}
