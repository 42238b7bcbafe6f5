import ArgumentParser

/// When colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  /// On a terminal.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether colours are wanted on a terminal.
  var isWanted: Bool { self != .never }
}
