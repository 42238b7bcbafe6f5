/// Times programs as they are felt at a terminal.
struct TerminalTimes {
  /// The milliseconds of silence after which a program has shown its first screen.
  private static let firstSilence: Int32 = 120
  /// The milliseconds of silence after which it has answered a key.
  private static let silence: Int32 = 8

  let size: TerminalProgram.Size

  /// What a key takes and brings.
  struct Answer {
    /// The milliseconds to the first byte.
    let times: Samples
    /// The bytes.
    let bytes: Samples
  }

  /// Returns the milliseconds from the start of a program to the last byte of its first screen.
  func start(_ command: [String], count: Int) throws -> Samples {
    try Samples(
      (0..<count).compactMap { _ in
        let program = try TerminalProgram(command, size: size)
        return firstScreen(of: program).last.map { $0 - program.start }
      })
  }

  /// Opens a program, shows its first screen and presses keys that are not timed.
  func open(_ command: [String], keys: [String] = []) throws -> TerminalProgram {
    let program = try TerminalProgram(command, size: size)
    _ = firstScreen(of: program)
    for key in keys {
      _ = program.type(key)
      _ = program.read(untilSilentFor: 30)
    }
    return program
  }

  /// Presses keys in turn.
  ///
  /// - Parameter between: What is typed before each in turn, not timed.
  func press(
    _ keys: [String], of program: TerminalProgram, count: Int, between: [String] = []
  ) -> Answer {
    var times: [Double] = []
    var bytes: [Double] = []
    for round in 0..<count {
      if !between.isEmpty {
        _ = program.type(between[round % between.count])
        _ = program.read(untilSilentFor: Self.silence)
      }
      let moment = program.type(keys[round % keys.count])
      let output = program.read(untilSilentFor: Self.silence, atMost: 1_000)
      guard let first = output.first else { continue }
      times.append(first - moment)
      bytes.append(Double(output.bytes))
    }
    return Answer(times: Samples(times), bytes: Samples(bytes))
  }

  private func firstScreen(of program: TerminalProgram) -> TerminalProgram.Output {
    program.read(untilSilentFor: Self.firstSilence, atMost: 10_000)
  }
}
