/// What options, environment and locale say of the settings, beside those that are kept.
public struct OutsideSettings: Hashable, Sendable {
  /// The values that win over a kept setting.
  public var winning: [SettingName: SettingValue]
  /// The values that count where no setting is kept.
  public var usual: [SettingName: SettingValue]

  /// Creates the settings that something outside decides; by default none.
  public init(
    winning: [SettingName: SettingValue] = [:], usual: [SettingName: SettingValue] = [:]
  ) {
    self.winning = winning
    self.usual = usual
  }

  /// Returns the value of a setting that counts.
  ///
  /// - Parameter kept: The settings that are kept, by name; a value that is not allowed does not
  ///   count.
  public func value(of name: SettingName, kept: [String: String]) -> SettingValue {
    if let winning = winning[name] { return winning }
    if let value = kept[name.rawValue], name.allowedValues.contains(value) {
      return SettingValue(value, from: .setting)
    }
    return usual[name] ?? SettingValue(name.usualValue, from: .builtIn)
  }
}
