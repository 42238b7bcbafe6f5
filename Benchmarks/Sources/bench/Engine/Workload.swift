import Autodiff

/// Something to time: what one round of it is, on the engine and on the tape in C.
struct Workload {
  let name: String
  /// What is divided by to come to the unit of the table: 1, or the number of operations.
  let unitsPerRound: Int
  /// How many rounds make a sample of about a millisecond.
  let rounds: Int
  /// The ratio to the tape in C that is aimed at.
  let bound: Double?
  let engine: (_ rounds: Int) throws -> Void
  let c: (_ rounds: Int) -> Void
}

extension Workload {
  /// The lecture's network, forward and backward with new parameters each time.
  static func lecture() -> Workload {
    let program = Program.lecture()
    let workspace = program.makeWorkspace()
    let run = CTapeRun(program)
    return Workload(
      name: "W1: the lecture's network", unitsPerRound: 1, rounds: 20_000, bound: 1.2,
      engine: { rounds in
        var sum = 0.0
        for round in 0..<rounds {
          let value = Double(round & 15)
          for slot in 0..<3 { workspace.setValue(value, at: slot) }
          try workspace.forward()
          workspace.backward()
          for slot in 0..<3 { sum += workspace.gradient(at: slot) }
        }
        keep(sum)
      },
      c: { rounds in
        var sum = 0.0
        for round in 0..<rounds {
          let value = Double(round & 15)
          for slot in 0..<3 { run.values[slot] = value }
          run.forward()
          run.backward()
          for slot in 0..<3 { sum += run.adjoints[slot] }
        }
        keep(sum)
      })
  }

  /// An epoch of XOR: forward, backward, and a step of all parameters.
  static func xor() -> Workload {
    let program = Program.xor()
    return training(
      "W2: an epoch of XOR 2-8-1", program, parameters: Array(program.given.indices),
      unitsPerRound: 1, rounds: 1_000, bound: 0.5)
  }

  /// A large random graph, forward and backward.
  static func random(operations: Int, bound: Double?) -> Workload {
    training(
      "W3: \(operations) random operations, each", .random(operations: operations),
      parameters: [], unitsPerRound: operations, rounds: max(1, 100_000 / operations),
      bound: bound)
  }

  private static func training(
    _ name: String, _ program: Program, parameters: [Int], unitsPerRound: Int, rounds: Int,
    bound: Double?
  ) -> Workload {
    let workspace = program.makeWorkspace()
    let run = CTapeRun(program)
    return Workload(
      name: name, unitsPerRound: unitsPerRound, rounds: rounds, bound: bound,
      engine: { rounds in
        for _ in 0..<rounds {
          try workspace.forward()
          workspace.backward()
          workspace.descend(parameters, learningRate: 0.01)
        }
      },
      c: { rounds in
        for _ in 0..<rounds {
          run.forward()
          run.backward()
          run.descend(parameters, learningRate: 0.01)
        }
      })
  }
}

/// Uses a number, so that the compiler cannot leave out what it comes from.
@inline(never)
private func keep(_ number: Double) {}
