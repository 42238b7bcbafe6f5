import Logging
import Wording

/// The program's log, kept only where `NNTUTOR_LOG` names a file.
enum Log {
  /// Returns the log for an environment; without `NNTUTOR_LOG` it goes nowhere.
  ///
  /// - Parameter printer: Tells that the file cannot be opened; the log goes nowhere then, too.
  static func logger(environment: [String: String], printer: Printer) -> Logger {
    var handler: any LogHandler = SwiftLogNoOpLogHandler()
    if let path = environment["NNTUTOR_LOG"], !path.isEmpty {
      do throws(FileLogHandler.Failure) {
        handler = try FileLogHandler(path: path)
      } catch {
        printer.writeError(ProgramWords.logUnusable(path: path, reason: error.reason))
      }
    }
    return Logger(label: "nntutor") { [handler] _ in handler }
  }
}
