public import Screen
public import Tutor

/// The keys of one action.
public struct KeyBinding: Hashable, Sendable {
  /// The action.
  public var action: Action
  /// The keys, the one to be shown first.
  public var keys: [Key]

  /// Creates a binding.
  public init(_ action: Action, _ keys: Key...) {
    self.action = action
    self.keys = keys
  }
}
