import GRDB
import TestSupport
import Testing
import Tutor

@testable import Progress

@Suite("Keeping what could not be kept at once")
struct RecordKeeperTests {
  private func time(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

  private func answer(_ text: String) -> Effect { .record(attempt("b", text, .wrong)) }

  @Test("Everything is kept at once where nothing fails, and nothing is told")
  func sound() {
    let store = FailingStore()
    var keeper = RecordKeeper(store)
    let place = Place(lesson: "xor", step: "why")
    expectEqual(
      keeper.keep(
        [answer("1"), .pass(place), .redraw, .remember(place), .set(.plain, "true"), .finish],
        at: time(1)), [])
    expectEqual(
      store.log, ["attempt 1 at 1", "pass why at 1", "remember why at 1", "set plain true"])
    expectEqual(keeper.problem, nil)
  }

  @Test("A place alone waits until the page is drawn, and never overtakes or is overtaken")
  func places() {
    let store = FailingStore()
    var keeper = RecordKeeper(store)
    func place(_ step: String) -> Effect { .remember(Place(lesson: "xor", step: step)) }
    expectEqual(keeper.keep([place("a")], at: time(1)), [])
    expectEqual(keeper.keep([.redraw, place("b")], at: time(2)), [])
    expectEqual(store.log, [])
    expectEqual(keeper.keepPlaces(), [])
    expectEqual(store.log, ["remember a at 1", "remember b at 2"])
    _ = keeper.keep([place("c")], at: time(3))
    _ = keeper.keep([answer("1")], at: time(4))
    expectEqual(store.log.suffix(2), ["remember c at 3", "attempt 1 at 4"])
    _ = keeper.keep([place("d")], at: time(5))
    store.failures = 1
    expectEqual(keeper.keepPlaces(), [.recordFailed(.diskFull(path: "/d"))])
    expectEqual(keeper.finish(), [.recordRecovered])
    expectEqual(store.log.suffix(3), ["wait 5.0", "remember d at 5", "wait 5.0"])
  }

  @Test("A store that fails three times loses nothing: order and times stay, each news comes once")
  func failsAndRecovers() {
    let store = FailingStore()
    var keeper = RecordKeeper(store)
    store.failures = 3
    expectEqual(
      keeper.keep([answer("1"), answer("2")], at: time(1)), [.recordFailed(.diskFull(path: "/d"))])
    expectEqual(keeper.keep([answer("3")], at: time(2)), [])
    // A key stroke has no effect on the record and is an occasion to try again all the same.
    expectEqual(keeper.keep([], at: time(3)), [])
    expectEqual(keeper.unkeptAnswers, 3)
    expectEqual(store.log, ["wait 0.05"])

    expectEqual(keeper.keep([.redraw], at: time(4)), [.recordRecovered])
    expectEqual(
      store.log,
      ["wait 0.05", "attempt 1 at 1", "attempt 2 at 1", "attempt 3 at 2", "wait 5.0"])
    expectEqual(keeper.keep([answer("4")], at: time(5)), [])
    expectEqual(store.log.last, "attempt 4 at 5")
    expectEqual(keeper.unkeptAnswers, 0)
  }

  @Test("A failure in the middle keeps what came before it and nothing twice")
  func failsInTheMiddle() {
    let store = FailingStore()
    var keeper = RecordKeeper(store)
    _ = keeper.keep([answer("1")], at: time(1))
    store.failures = 1
    _ = keeper.keep([answer("2"), answer("3")], at: time(2))
    store.failures = 0
    expectEqual(keeper.keep([], at: time(3)), [.recordRecovered])
    expectEqual(
      store.log,
      ["attempt 1 at 1", "wait 0.05", "attempt 2 at 2", "attempt 3 at 2", "wait 5.0"])
  }

  @Test("A second failure after a recovery is told again")
  func failsAgain() {
    let store = FailingStore()
    var keeper = RecordKeeper(store)
    store.failures = 1
    expectEqual(keeper.keep([answer("1")], at: time(1)).count, 1)
    expectEqual(keeper.keep([], at: time(2)), [.recordRecovered])
    store.failures = 1
    store.reason = .locked(path: "/d")
    expectEqual(keeper.keep([answer("2")], at: time(3)), [.recordFailed(.locked(path: "/d"))])
  }

  @Test("The end tries once more with the usual patience and says how much is lost")
  func finish() {
    let store = FailingStore()
    var keeper = RecordKeeper(store)
    store.failures = 3
    _ = keeper.keep([answer("1"), .set(.plain, "true"), answer("2")], at: time(1))
    expectEqual(keeper.finish(), [])
    expectEqual(store.log, ["wait 0.05", "wait 5.0"])
    expectEqual(keeper.unkeptAnswers, 2)
    expectEqual(keeper.problem, .diskFull(path: "/d"))

    store.failures = 0
    expectEqual(keeper.finish(), [.recordRecovered])
    expectEqual(keeper.unkeptAnswers, 0)
    expectEqual(keeper.problem, nil)
  }

  @Test("A file that another program holds gets everything once it is free")
  func lockedFile() throws {
    let folder = try TemporaryFolder()
    let other = try SQLiteRecord(folder: folder.path)
    let store = try SQLiteRecord(RecordFile(folder: folder.path), patience: 0)
    var keeper = RecordKeeper(store)
    try other.queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    expectEqual(
      keeper.keep([answer("1")], at: time(1)), [.recordFailed(.locked(path: folder.record))])
    expectEqual(keeper.keep([answer("2")], at: time(2)), [])
    try other.queue.inDatabase { try $0.execute(sql: "COMMIT") }
    expectEqual(keeper.keep([answer("3")], at: time(3)), [.recordRecovered])
    let kept = try other.attempts(after: 0, limit: 9)
    expectEqual(kept.map(\.answer), ["1", "2", "3"])
    expectEqual(kept.map(\.time.milliseconds), [1, 2, 3])
    try store.queue.inDatabase { database in
      expectEqual(try Int.fetchOne(database, sql: "PRAGMA busy_timeout"), 5000)
    }
  }
}
