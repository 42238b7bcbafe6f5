import Glibc
import Logging
import Screen
import Tutor

/// Appends log lines to a file; the screen belongs to the lesson.
///
/// A line that cannot be written is lost: a log must never stop a learner.
struct FileLogHandler: LogHandler {
  var logLevel = Logger.Level.debug
  var metadata: Logger.Metadata = [:]

  private let descriptor: Int32

  /// Opens the file for appending, readable only by its owner.
  ///
  /// - Throws: What the system has against it.
  init(path: String) throws(Failure) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
  }

  /// Why a file cannot be opened.
  struct Failure: Error {
    /// The system's reason.
    let reason: String
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let text = Text(sanitizing: "\(Platform.now.milliseconds) \(event.level) \(event.message)\n")
    var bytes = Array(text.string.utf8)
    _ = write(descriptor, &bytes, bytes.count)
  }
}
