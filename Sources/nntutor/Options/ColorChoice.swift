import ArgumentParser

/// When colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  /// On a terminal, unless `NO_COLOR` is set and not empty.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Returns whether colours are wanted on a terminal.
  func isWanted(environment: [String: String]) -> Bool {
    switch self {
    case .auto: environment["NO_COLOR", default: ""].isEmpty
    case .always: true
    case .never: false
    }
  }
}
