extension Workspace {
  // The operations and their derivatives are those of the tables; each case below names one, so that
  // the compiler makes a loop of its own for each.

  /// Computes the value of every position behind the leaves.
  func forwardInRuns() -> Bool {
    for run in memory.runs {
      switch run.opcode {
      case .leaf: break
      case .copy: copyForward(run)
      case .unary(.negate): forward(run, .negate)
      case .unary(.sigma): forward(run, .sigma)
      case .unary(.tanh): forwardTanh(run)
      case .unary(.relu): forward(run, .relu)
      case .unary(.step): forward(run, .step)
      case .unary(.exp): forward(run, .exp)
      case .unary(.ln): forward(run, .ln)
      case .unary(.sqrt): forward(run, .sqrt)
      case .unary(.abs): forward(run, .abs)
      case .unary(.ceil): forward(run, .ceil)
      case .unary(.floor): forward(run, .floor)
      case .binary(.add): forward(run, .add)
      case .binary(.subtract): forward(run, .subtract)
      case .binary(.multiply): forward(run, .multiply)
      case .binary(.divide): forward(run, .divide)
      case .binary(.power): forward(run, .power)
      case .binary(.max): forward(run, .max)
      case .binary(.min): forward(run, .min)
      }
    }
    return isFinite
  }

  /// Adds to every adjoint what arrives from the positions after it.
  func backwardInRuns() {
    for run in memory.runs.prefix(memory.liveRunCount).reversed() {
      switch run.opcode {
      case .leaf: break
      case .copy: copyBackward(run)
      case .unary(.negate): backward(run, .negate)
      case .unary(.sigma): backward(run, .sigma)
      case .unary(.tanh): backward(run, .tanh)
      case .unary(.relu): backward(run, .relu)
      case .unary(.step): backward(run, .step)
      case .unary(.exp): backward(run, .exp)
      case .unary(.ln): backward(run, .ln)
      case .unary(.sqrt): backward(run, .sqrt)
      case .unary(.abs): backward(run, .abs)
      case .unary(.ceil): backward(run, .ceil)
      case .unary(.floor): backward(run, .floor)
      case .binary(.add): backward(run, .add)
      case .binary(.subtract): backward(run, .subtract)
      case .binary(.multiply): backward(run, .multiply)
      case .binary(.divide): backward(run, .divide)
      case .binary(.power): backward(run, .power)
      case .binary(.max): backward(run, .max)
      case .binary(.min): backward(run, .min)
      }
    }
  }

  /// Whether every value is a finite number.
  private var isFinite: Bool {
    // A sum over what is not finite never becomes finite again, so the values need to be looked at
    // one by one only where the sums are not. Eight sums at once wait for one another the least.
    var sums = SIMD8<Double>.zero
    for index in 0..<memory.valueBlockCount { sums += memory.valueBlock(at: index) }
    return sums.sum().isFinite || (0..<memory.count).allSatisfy { memory.values[$0].isFinite }
  }

  // MARK: One run

  @inline(__always)
  private func copyForward(_ run: Schedule.Run) {
    for position in run.positions {
      memory.values[position] = memory.values[Int(memory.lefts[position])]
    }
  }

  @inline(__always)
  private func forward(_ run: Schedule.Run, _ operation: UnaryOperation) {
    for position in run.positions {
      memory.values[position] = operation.value(memory.values[Int(memory.lefts[position])])
    }
  }

  /// Collects the arguments and replaces each by its result, so that the second loop goes over an
  /// array and the compiler computes several at once; piece by piece, for the nearest cache.
  @inline(__always)
  private func forwardTanh(_ run: Schedule.Run) {
    let values = memory.values
    var start = Int(run.start)
    while start < Int(run.end) {
      let end = min(start &+ 512, Int(run.end))
      var position = start
      while position < end {
        values[position] = values[Int(memory.lefts[position])]
        position &+= 1
      }
      position = start
      while position < end {
        values[position] = Elementary.tanhInLoop(values[position])
        position &+= 1
      }
      start = end
    }
  }

  @inline(__always)
  private func forward(_ run: Schedule.Run, _ operation: BinaryOperation) {
    for position in run.positions {
      let result = operation.value(
        memory.values[Int(memory.lefts[position])], memory.values[Int(memory.rights[position])])
      memory.values[position] = result
    }
  }

  @inline(__always)
  private func copyBackward(_ run: Schedule.Run) {
    var position = Int(run.end)
    while position > Int(run.start) {
      position &-= 1
      memory.adjoints[Int(memory.lefts[position])] += memory.adjoints[position]
    }
  }

  @inline(__always)
  private func backward(_ run: Schedule.Run, _ operation: UnaryOperation) {
    var position = Int(run.end)
    while position > Int(run.start) {
      position &-= 1
      let left = Int(memory.lefts[position])
      let local = DerivativeRules.calculus(operation, memory.values[left], memory.values[position])
      memory.adjoints[left] += memory.adjoints[position] * local
    }
  }

  @inline(__always)
  private func backward(_ run: Schedule.Run, _ operation: BinaryOperation) {
    var position = Int(run.end)
    while position > Int(run.start) {
      position &-= 1
      let left = Int(memory.lefts[position])
      let right = Int(memory.rights[position])
      let local = DerivativeRules.calculus(
        operation, memory.values[left], memory.values[right], memory.values[position])
      let upstream = memory.adjoints[position]
      memory.adjoints[left] += upstream * local.left
      memory.adjoints[right] += upstream * local.right
    }
  }
}
