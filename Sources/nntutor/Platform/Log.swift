import Logging

/// The program's log, kept only where `NNTUTOR_LOG` names a file.
enum Log {
  /// Returns the log for an environment; without `NNTUTOR_LOG` it goes nowhere.
  static func logger(environment: [String: String]) -> Logger {
    Logger(label: "nntutor") { _ in
      if let path = environment["NNTUTOR_LOG"], !path.isEmpty, let file = FileLogHandler(path: path)
      {
        file
      } else {
        SwiftLogNoOpLogHandler()
      }
    }
  }
}
