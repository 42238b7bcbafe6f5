import Dispatch
import Synchronization

/// Work on all cores of the machine, for checking many lesson files.
///
/// All else in the program runs on one thread: a learner waits for no more than a frame.
enum Parallel {
  /// What is finished of the work.
  private struct Results<Result: Sendable>: Sendable {
    var all: [Result?]
    var done = 0
  }

  /// Returns what the work makes of each index, in their order.
  ///
  /// - Parameters:
  ///   - count: How many indices there are, from 0.
  ///   - progress: Is told how many are done, one after the other, before any and after each.
  ///   - work: May be called for several indices at once.
  static func map<Result: Sendable>(
    _ count: Int, progress: @escaping @Sendable (_ done: Int) -> Void,
    work: @escaping @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    let results = Mutex(Results<Result>(all: Array(repeating: nil, count: count)))
    progress(0)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = work(index)
      results.withLock { results in
        results.all[index] = result
        results.done += 1
        progress(results.done)
      }
    }
    return results.withLock { $0.all.compactMap(\.self) }
  }
}
