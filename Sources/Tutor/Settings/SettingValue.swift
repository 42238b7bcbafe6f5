/// The value of a setting that counts, and what decided it.
public struct SettingValue: Hashable, Sendable {
  /// What decides the value of a setting.
  public enum Source: Hashable, Sendable {
    /// An option of the command line.
    case option(String)
    /// An environment variable.
    case environment(String)
    /// The setting itself, kept with the record.
    case setting
    /// The locale.
    case locale
    /// Nothing: the program's own choice.
    case builtIn
  }

  /// The value, in the setting's own words.
  public let value: String
  /// What decided it.
  public let source: Source

  /// Creates a value.
  public init(_ value: String, from source: Source) {
    self.value = value
    self.source = source
  }
}
