import Foundation

/// What the engine takes, beside a tape in C.
enum EngineRows {
  /// Appending and scheduling tapes of ever more operations.
  static func construction() throws -> [Row] {
    var rows: [Row] = []
    var last: (operations: Int, construction: Construction)?
    for operations in [10_000, 100_000, 1_000_000] {
      let construction = try Construction(operations: operations)
      func beside(_ value: (Construction) -> Double) -> Row.Reference? {
        last.map { .init(name: "of \($0.operations)", value: value($0.construction)) }
      }
      let isLarge = operations == 1_000_000
      rows += [
        Row(
          "append and schedule, an operation of \(operations)", "ns", construction.time,
          beside: beside(\.time), aim: isLarge ? .figure(150) : nil),
        Row(
          "memory, an operation of \(operations)", "B", construction.bytes,
          beside: beside(\.bytes), aim: isLarge ? .figure(60) : nil),
      ]
      last = (operations, construction)
    }
    return rows
  }

  /// Sweeps forward and backward, and a training.
  static func sweeps() throws -> [Row] {
    let workloads = [
      Workload.lecture(), .xor(), .random(operations: 10_000, bound: 0.2),
      .random(operations: 100_000, bound: 0.2), .random(operations: 1_000_000, bound: nil),
    ]
    let rows = try workloads.map { workload in
      let (engine, c) = try Stopwatch.medians(of: workload)
      return Row(
        workload.name, "ns", engine, beside: .init(name: "tape in C", value: c),
        aim: workload.bound.map { .ratio($0) })
    }
    let training = Row(
      "an experiment: XOR 2-2-1, 1,000 epochs", "ms", try TrainingTime().time, aim: .figure(5))
    return rows + [training]
  }

  /// Writes W1, W2 and the smallest W3 as files, and beside each the nanoseconds that the engine
  /// takes for a sweep.
  static func write(to folder: URL) throws {
    let operations = 10_000
    let programs = [
      ("W1", Program.lecture(), Workload.lecture()), ("W2", .xor(), .xor()),
      ("W3", .random(operations: operations), .random(operations: operations, bound: nil)),
    ]
    for (name, program, workload) in programs {
      let time = try Stopwatch.medians(of: workload).engine * Double(workload.unitsPerRound)
      for (file, text) in [(name, program.text), ("\(name).time", "\(time)")] {
        try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
      }
    }
  }
}
