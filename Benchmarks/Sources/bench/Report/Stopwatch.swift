import Glibc

/// Times two things in turn, so that whatever else the machine does falls on both.
enum Stopwatch {
  /// Returns the medians of many samples, in nanoseconds a unit.
  static func medians(of workload: Workload, samples: Int = 101) throws -> (
    engine: Double, c: Double
  ) {
    var engine: [Double] = []
    var c: [Double] = []
    for _ in 0..<samples {
      engine.append(try nanoseconds { try workload.engine(workload.rounds) })
      c.append(nanoseconds { workload.c(workload.rounds) })
    }
    let units = Double(workload.rounds * workload.unitsPerRound)
    return (Samples(engine).median / units, Samples(c).median / units)
  }

  /// Returns the time that this program had the processor; what others have is left out.
  static func nanoseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try body()
    return processorTime() - start
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
