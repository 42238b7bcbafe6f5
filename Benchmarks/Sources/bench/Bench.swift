import Foundation

/// Times the engine beside a tape in C.
///
/// usage: bench [FILE]       prints the table, and writes it to FILE as JSON
///        bench sweeps N     trains XOR for N epochs and prints nothing, for counting instructions
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "sweeps" {
      try Workload.xor().engine(arguments.last.flatMap { Int($0) } ?? 0)
      return
    }
    var report = try Report()
    for operations in [10_000, 100_000, 1_000_000] {
      let construction = try Construction(operations: operations)
      let isLarge = operations == 1_000_000
      report.rows += [
        Report.Row(
          name: "\(operations) operations: append and schedule, each", unit: "ns",
          engine: construction.time, c: nil, ratio: nil, bound: isLarge ? 150 : nil),
        Report.Row(
          name: "\(operations) operations: memory, each", unit: "B", engine: construction.bytes,
          c: nil, ratio: nil, bound: isLarge ? 60 : nil),
      ]
    }
    let workloads = [
      Workload.lecture(), .xor(), .random(operations: 10_000, bound: 0.2),
      .random(operations: 100_000, bound: 0.2), .random(operations: 1_000_000, bound: nil),
    ]
    for workload in workloads {
      let (engine, c) = try Stopwatch.medians(of: workload)
      report.rows.append(
        Report.Row(
          name: workload.name, unit: "ns", engine: engine, c: c, ratio: engine / c,
          bound: workload.bound))
    }
    report.rows.append(
      Report.Row(
        name: "an experiment: XOR 2-2-1, 1,000 epochs", unit: "ms",
        engine: try TrainingTime().time, c: nil, ratio: nil, bound: 5))
    print(report.table)
    if let file = arguments.first {
      try report.json().write(to: URL(filePath: file))
    }
  }
}
