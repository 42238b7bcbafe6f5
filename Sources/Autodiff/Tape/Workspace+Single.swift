extension Workspace {
  // A tape of few operations has runs of one. Deciding for each what it is costs less there than
  // beginning a loop for it.

  /// Computes the value of every position, and returns whether all are finite.
  func forwardSingly() -> Bool {
    let values = memory.values
    var index = 0
    while index < memory.runs.count {
      let run = memory.runs[index]
      let position = Int(run.start)
      let left = values[Int(memory.lefts[position])]
      switch run.opcode {
      case .leaf: break
      case .copy: values[position] = left
      case .unary(let operation): values[position] = operation.value(left)
      case .binary(let operation):
        values[position] = operation.value(left, values[Int(memory.rights[position])])
      }
      index &+= 1
    }
    return isFinite
  }

  /// Adds to every adjoint what arrives from the positions after it.
  func backwardSingly() {
    let values = memory.values
    let adjoints = memory.adjoints
    var index = memory.liveRunCount
    while index > 0 {
      index &-= 1
      let run = memory.runs[index]
      let position = Int(run.start)
      let left = Int(memory.lefts[position])
      let upstream = adjoints[position]
      switch run.opcode {
      case .leaf: break
      case .copy: adjoints[left] += upstream
      case .unary(let operation):
        let local = DerivativeRules.calculus(operation, values[left], values[position])
        adjoints[left] += upstream * local
      case .binary(let operation):
        let right = Int(memory.rights[position])
        let local = DerivativeRules.calculus(
          operation, values[left], values[right], values[position])
        adjoints[left] += upstream * local.left
        adjoints[right] += upstream * local.right
      }
    }
  }
}
