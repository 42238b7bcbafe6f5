extension Workspace {
  // A tape of few operations has runs of one. Deciding for each what it is costs less there than
  // beginning a loop for it.

  /// Computes the value of every position, and returns whether all are finite.
  @inline(__always)
  func forwardSingly() -> Bool {
    let values = memory.values
    let lefts = memory.lefts
    let rights = memory.rights
    for run in memory.runs {
      let position = Int(run.start)
      let left = values[Int(lefts[position])]
      switch run.opcode {
      case .leaf: break
      case .copy: values[position] = left
      case .unary(let operation): values[position] = operation.value(left)
      case .binary(let operation):
        values[position] = operation.value(left, values[Int(rights[position])])
      }
    }
    // One by one: several at once would have to wait until they are stored.
    var position = 0
    while position < memory.count && values[position].isFinite { position &+= 1 }
    return position == memory.count
  }

  /// Adds to every adjoint what arrives from the positions after it.
  @inline(__always)
  func backwardSingly() {
    let values = memory.values
    let adjoints = memory.adjoints
    let lefts = memory.lefts
    let rights = memory.rights
    let runs = memory.runs
    var index = memory.liveRunCount
    while index > 0 {
      index &-= 1
      let run = runs[index]
      let position = Int(run.start)
      let left = Int(lefts[position])
      let upstream = adjoints[position]
      switch run.opcode {
      case .leaf: break
      case .copy: adjoints[left] += upstream
      case .unary(let operation):
        let local = DerivativeRules.calculus(operation, values[left], values[position])
        adjoints[left] += upstream * local
      case .binary(let operation):
        let right = Int(rights[position])
        let local = DerivativeRules.calculus(
          operation, values[left], values[right], values[position])
        adjoints[left] += upstream * local.left
        adjoints[right] += upstream * local.right
      }
    }
  }
}
