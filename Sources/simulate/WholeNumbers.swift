import Simulation

/// Wrong whole numbers in graphs of whole numbers: none may be accepted.
enum WholeNumbers {
  static func print() {
    Swift.print("Wrong whole numbers: accepted must be 0\n")
    Columns.print("", ["graphs", "typed", "accepted"])
    let tally = IntegerSimulation.run(10_000, seed: 3)
    Columns.print("whole numbers", ["\(tally.runs)", "\(tally.planted)", "\(tally.missed)"])
    Swift.print("")
  }
}
