import Foundation

/// What `check` and `mark` take, and how that grows with the work.
struct CommandRows {
  /// Where so many times as much is to take longer than this, in milliseconds, it is left out.
  private static let patience = 300_000.0

  /// The path of our program.
  let program: String
  /// The folder of the shipped lessons.
  let lessons: URL
  /// A folder to work in.
  let folder: URL

  /// Times the checking of 10, 100 and 1,000 lessons, copies of those that are shipped.
  func check() throws -> [Row] {
    let files = try FileManager.default.contentsOfDirectory(
      at: lessons, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "yaml" }
    .sorted { $0.path < $1.path }
    return try growth([10, 100, 1_000], "check, a lesson of") { count in
      let place = folder.appending(path: "check-\(count)", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for number in 0..<count {
        let file = files[number % files.count]
        let text = try String(contentsOf: file, encoding: .utf8)
          .replacing(/\nid: [a-z0-9-]+\n/, maxReplacements: 1) {
            String($0.output.dropLast()) + "-\(number)\n"
          }
        try text.write(
          to: place.appending(path: "\(number).yaml"), atomically: false, encoding: .utf8)
      }
      return try ProcessRun([program, "check", place.path(percentEncoded: false)])
    }
  }

  /// Times the marking of answers to the lecture's network, right and wrong ones.
  func mark() throws -> [Row] {
    let answers = [
      ("forward", "d", "2"), ("forward", "e", "6"), ("forward", "L", "-10"),
      ("backward", "e", "5"), ("backward", "d", "-2"), ("backward", "b", "-2"),
    ]
    return try growth([100, 1_000, 10_000], "mark, an answer of") { count in
      let lines = (0..<count).map { number in
        let (step, field, answer) = answers[number % answers.count]
        return #"{"step":"\#(step)","field":"\#(field)","answer":"\#(answer)"}"# + "\n"
      }
      let file = folder.appending(path: "answers-\(count)")
      try lines.joined().write(to: file, atomically: false, encoding: .utf8)
      return try ProcessRun(
        [program, "mark", "computation-graph"], input: file.path(percentEncoded: false))
    }
  }

  /// Measures something for ever more pieces, each beside the one before.
  private func growth(
    _ counts: [Int], _ name: String, run: (Int) throws -> ProcessRun
  ) rethrows -> [Row] {
    var rows: [Row] = []
    var last: (count: Int, each: Double)?
    for count in counts {
      if let last, last.each * Double(count) > Self.patience { break }
      let each = try run(count).time / Double(count)
      rows.append(
        Row(
          "\(name) \(count)", "ms", each,
          beside: last.map { .init(name: "of \($0.count)", value: $0.each) }))
      last = (count, each)
    }
    return rows
  }
}
