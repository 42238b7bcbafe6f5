import Foundation

/// What is felt of the program at a terminal, beside other programs in the same run.
struct TerminalRows {
  private static let starts = 15
  private static let presses = 200
  private static let answers = 60
  /// How often a running experiment is stopped.
  private static let stops = 50
  /// The program that ours is compared with, the first that is installed.
  private static let references = ["vim", "less", "tig", "htop"]

  /// The path of our program.
  let program: String
  /// A folder for the learner's record.
  let folder: URL

  /// Measures at a size of the terminal.
  func rows(at size: TerminalProgram.Size) throws -> [Row] {
    let times = TerminalTimes(size: size)
    var others: [(name: String, start: Samples, key: TerminalTimes.Answer)] = []
    for other in OtherPrograms.all {
      guard let start = try? times.start(other.command, count: Self.starts), !start.isEmpty else {
        continue
      }
      let opened = try times.open(other.command)
      others.append((other.name, start, times.press(other.keys, of: opened, count: Self.presses)))
    }
    let reference = Self.references.lazy.compactMap { name in
      others.first { $0.name == name }
    }.first
    func beside(_ value: (TerminalTimes.Answer) -> Samples) -> Row.Reference? {
      reference.map { .init(name: $0.name, value: value($0.key).median) }
    }
    let isSmall = size.columns == TerminalProgram.Size.small.columns
    let keyAim = isSmall ? 0.25 : 2
    var rows = others.flatMap { other in
      [
        row("\(other.name): start to first screen", other.start, size),
        row("\(other.name): a key", other.key.times, size),
      ]
    }
    let start = try times.start(shippedCourse, count: Self.starts)
    rows += [
      row(
        "start to first screen", start, size,
        beside: reference.map { .init(name: $0.name, value: $0.start.median) }, aim: 15),
      row(
        "start with a folder of two lessons", try times.start(course, count: Self.starts), size,
        beside: .init(name: "the row above", value: start.median)),
    ]
    for (name, command, before, keys) in situations {
      let opened = try times.open(command, keys: before)
      let answer = times.press(keys, of: opened, count: Self.presses)
      try opened.end(typing: "\u{1B}[21~")
      rows.append(
        row("a key \(name)", answer.times, size, beside: beside(\.times), aim: keyAim))
      rows.append(
        Row(
          "bytes for a key \(name), \(size.text)", "B", answer.bytes.median,
          percentile99: answer.bytes.percentile99,
          beside: .init(
            name: "cells of the screen", value: Double(size.columns) * Double(size.rows))))
    }
    let opened = try times.open(network)
    let answer = times.press(
      ["\r"], of: opened, count: Self.answers, between: ["\u{15}9", "\u{15}8"])
    rows.append(row("Enter on an answer, kept on disk", answer.times, size, aim: 10))
    return rows
  }

  /// Stops a training that runs, and returns the milliseconds until the screen stands still.
  func stop(inLesson lesson: String, step: Int) throws -> Row {
    let size = TerminalProgram.Size.small
    let next = Array(repeating: "\u{0E}", count: step)
    let opened = try TerminalTimes(size: size).open(command(["learn", lesson]), keys: next)
    var times: [Double] = []
    for round in 0..<Self.stops {
      _ = opened.type("r")
      // At another moment of a slice each time.
      opened.read(for: 100 + Double(round * 7 % 60))
      let moment = opened.type("\u{1B}")
      if let last = opened.read(untilSilentFor: 200, atMost: 1_000).last {
        times.append(last - moment)
      }
      _ = opened.type("a")
      _ = opened.read(untilSilentFor: 30)
    }
    return row("Esc stops a training that runs", Samples(times), size, aim: 100)
  }

  /// Returns the memory of the program in a lesson, with a graph on the screen.
  func memory() throws -> Row {
    let opened = try TerminalTimes(size: .small).open(network, keys: ["9", "\r", "\u{1B}[Z"])
    return Row(
      "resident memory in a lesson", "MiB", opened.memory ?? 0, aim: .figure(30))
  }

  private var shippedCourse: [String] {
    [program, "--lang", "en", "--data", folder.path(percentEncoded: false)]
  }

  private var course: [String] { command([]) }

  private var network: [String] { command(["learn", "network"]) }

  /// Where keys are pressed: what is started, what is pressed first, and the keys.
  private var situations: [(String, [String], [String], [String])] {
    [
      ("on the list of lessons", course, [], ["\u{1B}[B", "\u{1B}[A"]),
      ("that types in a lesson", network, [], ["7", "\u{7F}"]),
      ("that walks a graph", network, ["\u{1B}[Z"], ["\u{1B}[D", "\u{1B}[C"]),
    ]
  }

  private func command(_ arguments: [String]) -> [String] {
    shippedCourse + ["--lessons", "Benchmarks/Lessons"] + arguments
  }

  private func row(
    _ name: String, _ samples: Samples, _ size: TerminalProgram.Size,
    beside reference: Row.Reference? = nil, aim: Double? = nil
  ) -> Row {
    Row(
      "\(name), \(size.text)", "ms", samples.median, percentile99: samples.percentile99,
      beside: reference, aim: aim.map { .figure($0) })
  }
}
