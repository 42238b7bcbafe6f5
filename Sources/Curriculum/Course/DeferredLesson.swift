import Synchronization

/// A lesson that is read when it is first asked for, and then kept.
final class DeferredLesson: Sendable {
  private enum State {
    case unread(@Sendable () -> Lesson?)
    case read(Lesson?)
  }

  private let state: Mutex<State>

  /// Keeps a lesson that has been read.
  init(_ lesson: Lesson) {
    state = Mutex(.read(lesson))
  }

  /// Prepares to read a lesson; the closure has to give the same whenever it is called.
  init(reading: @escaping @Sendable () -> Lesson?) {
    state = Mutex(.unread(reading))
  }

  /// The lesson; nil where it cannot be read.
  var lesson: Lesson? {
    state.withLock { state in
      switch state {
      case .read(let lesson):
        return lesson
      case .unread(let reading):
        let lesson = reading()
        state = .read(lesson)
        return lesson
      }
    }
  }
}
