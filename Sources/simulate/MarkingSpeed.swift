import Foundation

/// How many answers a second `nntutor mark` marks, with mistakes explained, started as a program.
enum MarkingSpeed {
  /// How many learners answer.
  private static let learners = 10_000

  /// The questions of a step with the right answer and those that mistakes lead to.
  private static let questions: [(field: String, right: String, mistakes: [String])] = [
    ("e", "-3", ["5", "4", "-4"]), ("L", "-12", ["12", "1", "-3"]),
    ("c", "-3", ["4", "3", "1"]), ("a", "4", ["1", "-4", "5"]), ("b", "8", ["2", "4", "-16"]),
  ]

  /// What a learner types: of ten answers six are right, three are mistakes, and one is any number.
  private static func answer(_ question: Int, of learner: Int) -> String {
    let (_, right, mistakes) = questions[question]
    switch (learner * 7 + question * 3) % 10 {
    case 0..<6: return right
    case 6..<9: return mistakes[(learner + question) % mistakes.count]
    default: return "\(learner % 89).\(question + 1)"
    }
  }

  /// Prints the figure, or what is needed for it.
  ///
  /// - Parameter program: The path of `nntutor`; nil where none was given.
  static func print(program: String?) {
    Swift.print("Answers marked a second on one core, mistakes explained: at least 20000\n")
    guard let program else {
      Swift.print("not measured: give the path of nntutor as the argument\n")
      return
    }
    do {
      let lines = input
      let clock = ContinuousClock()
      var marked = 0
      let time = try clock.measure { marked = try mark(lines, with: program) }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      Columns.print("nntutor mark, its start included", ["answers", "seconds", "a second"])
      Columns.print(
        "computation-graph, \(learners) learners",
        [
          "\(marked)", "\((seconds * 100).rounded() / 100)",
          "\(Int(Double(marked) / max(seconds, 1e-9)))",
        ])
    } catch {
      Swift.print("not measured: \(error)")
    }
    Swift.print("")
  }

  private static var input: String {
    var lines = ""
    for learner in 0..<learners {
      for index in questions.indices {
        lines +=
          #"{"learner":"\#(learner)","step":"again","field":"\#(questions[index].field)","#
          + #""answer":"\#(answer(index, of: learner))"}"# + "\n"
      }
    }
    return lines
  }

  /// Runs the program on lines and returns how many verdicts came back.
  private static func mark(_ lines: String, with program: String) throws -> Int {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "nntutor-simulate-\(ProcessInfo.processInfo.processIdentifier).jsonl")
    try lines.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["mark", "computation-graph", "--lang", "en"]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
      .count { $0.contains(#""verdict""#) }
  }
}
