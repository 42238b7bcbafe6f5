import Curriculum
import Progress
import TestSupport
import Testing
import Tutor

/// What every store promises, held against both.
@Suite("A record store")
struct RecordStoreTests {
  enum Kind: CaseIterable {
    case memory
    case file

    func make(_ folder: TemporaryFolder) throws -> any RecordStore {
      switch self {
      case .memory: MemoryRecord()
      case .file: try SQLiteRecord(folder: folder.path)
      }
    }
  }

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A new record is empty", arguments: Kind.allCases)
  func new(kind: Kind) throws {
    let store = try kind.make(folder)
    expectEqual(try store.snapshot(), LearnerRecord())
    expectEqual(try answers(store), [])
  }

  @Test(
    "Answers, finished steps, places and settings come back as they went in",
    arguments: Kind.allCases)
  func roundTrip(kind: Kind) throws {
    let store = try kind.make(folder)
    try store.append(attempt("b", "-4", .wrong), at: moment)
    try store.append(attempt("b", "-2,0", .right, hintLevel: 2), at: moment)
    try store.append(attempt("e", "", .revealed, hintLevel: 4), at: moment)
    try store.pass(Place(lesson: "xor", step: "why"), at: moment)
    try store.remember(Place(lesson: "computation-graph", step: "backward"), at: moment)
    try store.remember(Place(lesson: "xor", step: "why"), at: moment)
    try store.set("language", to: "es")

    let graph = { FieldKey(lesson: "computation-graph", step: "backward", field: $0) }
    expectEqual(
      try store.snapshot(),
      LearnerRecord(
        fields: [
          graph("b"): FieldHistory(acceptedAnswer: "-2,0", misses: 1, hintLevel: 2),
          graph("e"): FieldHistory(hintLevel: 4, isRevealed: true),
        ],
        passed: [Place(lesson: "xor", step: "why")],
        places: ["computation-graph": "backward", "xor": "why"],
        lastLesson: "xor",
        settings: ["language": "es"]))
  }

  @Test("An export has every attempt with all that was recorded", arguments: Kind.allCases)
  func export(kind: Kind) throws {
    let store = try kind.make(folder)
    let later = Timestamp(milliseconds: moment.milliseconds + 1)
    let key = FieldKey(lesson: "computation-graph", step: "backward", field: "b")
    try store.append(attempt("b", "−2 «σ» \"'; DROP TABLE attempt", .unreadable), at: later)
    var mistaken = attempt("b", "-4", .wrong, hintLevel: 1)
    mistaken.mistakes = ["G-LOCAL-ONLY", "G-SIGN"]
    try store.append(mistaken, at: moment)
    expectEqual(
      try store.attempts(after: 0, limit: 10),
      [
        RecordedAttempt(
          id: 1, time: later, key: key, answer: "−2 «σ» \"'; DROP TABLE attempt",
          outcome: "unreadable", hintLevel: 0, language: "es"),
        RecordedAttempt(
          id: 2, time: moment, key: key, answer: "-4", outcome: "wrong",
          mistakes: ["G-LOCAL-ONLY", "G-SIGN"], hintLevel: 1, language: "es"),
      ])
  }

  @Test("Every outcome and every language comes back", arguments: Kind.allCases)
  func vocabulary(kind: Kind) throws {
    let store = try kind.make(folder)
    var expected: [String] = []
    for outcome in Attempt.Outcome.allCases {
      for language in Language.allCases {
        var attempt = attempt("b", "1", outcome)
        attempt.language = language
        try store.append(attempt, at: moment)
        expected.append("\(outcome) \(language.rawValue)")
      }
    }
    let written = try store.attempts(after: 0, limit: 100)
    expectEqual(written.map { "\($0.outcome) \($0.language)" }, expected)
  }

  @Test("Attempts are read in portions", arguments: Kind.allCases)
  func portions(kind: Kind) throws {
    let store = try kind.make(folder)
    for answer in ["1", "2", "3", "4"] {
      try store.append(attempt("b", answer, .wrong), at: moment)
    }
    expectEqual(try store.attempts(after: 1, limit: 2).map(\.answer), ["2", "3"])
    expectEqual(try store.attempts(after: 3, limit: 2).map(\.answer), ["4"])
    expectEqual(try store.attempts(after: 4, limit: 2).map(\.answer), [])
    expectEqual(try store.attempts(after: 0, limit: -1).map(\.answer), [])
    var seen: [String] = []
    try store.forEachAttempt { attempt in
      seen.append(attempt.answer)
      return seen.count < 3
    }
    expectEqual(seen, ["1", "2", "3"])
  }

  @Test("A step that is passed twice is passed once", arguments: Kind.allCases)
  func passedTwice(kind: Kind) throws {
    let store = try kind.make(folder)
    try store.pass(Place(lesson: "xor", step: "why"), at: moment)
    try store.pass(Place(lesson: "xor", step: "why"), at: moment)
    expectEqual(try store.snapshot().passed, [Place(lesson: "xor", step: "why")])
  }

  @Test("The lesson that was open last does not depend on the clock", arguments: Kind.allCases)
  func clockSetBack(kind: Kind) throws {
    let store = try kind.make(folder)
    try store.remember(Place(lesson: "xor", step: "1"), at: moment)
    try store.remember(Place(lesson: "adam", step: "1"), at: moment)
    try store.remember(Place(lesson: "xor", step: "2"), at: Timestamp(milliseconds: -1))
    expectEqual(try store.snapshot().lastLesson, "xor")
    expectEqual(try store.snapshot().places, ["adam": "1", "xor": "2"])
  }

  @Test("A setting can be read, changed and taken back", arguments: Kind.allCases)
  func settings(kind: Kind) throws {
    let store = try kind.make(folder)
    expectEqual(try store.setting("plain"), nil)
    try store.set("plain", to: "true")
    try store.set("plain", to: "false")
    expectEqual(try store.setting("plain"), "false")
    try store.set("plain", to: nil)
    try store.set("never-chosen", to: nil)
    expectEqual(try store.setting("plain"), nil)
    expectEqual(try store.snapshot().settings, [:])
  }

  @Test("A reset of one lesson leaves the others and the settings", arguments: Kind.allCases)
  func resetOne(kind: Kind) throws {
    let store = try kind.make(folder)
    for lesson in ["adam", "xor"] {
      try store.append(attempt("b", lesson, .right, lesson: lesson), at: moment)
      try store.pass(Place(lesson: lesson, step: "1"), at: moment)
      try store.remember(Place(lesson: lesson, step: "2"), at: moment)
    }
    try store.set("color", to: "never")

    try store.reset(lesson: "xor")

    expectEqual(
      try store.snapshot(),
      LearnerRecord(
        fields: [
          FieldKey(lesson: "adam", step: "backward", field: "b"): FieldHistory(
            acceptedAnswer: "adam")
        ],
        passed: [Place(lesson: "adam", step: "1")],
        places: ["adam": "2"],
        lastLesson: "adam",
        settings: ["color": "never"]))
    expectEqual(try answers(store), ["adam"])
  }

  @Test("A reset of everything leaves the settings", arguments: Kind.allCases)
  func resetAll(kind: Kind) throws {
    let store = try kind.make(folder)
    try store.append(attempt("b", "1", .right), at: moment)
    try store.pass(Place(lesson: "xor", step: "1"), at: moment)
    try store.remember(Place(lesson: "xor", step: "2"), at: moment)
    try store.set("color", to: "never")

    try store.reset(lesson: nil)

    expectEqual(try store.snapshot(), LearnerRecord(settings: ["color": "never"]))
    expectEqual(try answers(store), [])
  }

  @Test("A record in memory goes on from a snapshot and its attempts")
  func memoryGoesOn() throws {
    let file = try SQLiteRecord(folder: folder.path)
    try file.append(attempt("b", "1", .wrong), at: moment)
    try file.remember(Place(lesson: "xor", step: "2"), at: moment)

    let memory = try MemoryRecord(file.snapshot(), attempts: file.attempts(after: 0, limit: 9))
    try memory.append(attempt("b", "2", .right), at: moment)
    try file.append(attempt("b", "2", .right), at: moment)

    expectEqual(try memory.snapshot(), try file.snapshot())
    expectEqual(try memory.attempts(after: 0, limit: 9), try file.attempts(after: 0, limit: 9))
  }
}
