/// How the names of nodes are written.
public enum NameStyle: Hashable, Sendable {
  /// As they are typed, `w1`: in ASCII, and where a name is read aloud.
  case typed
  /// As they are written by hand, `w₁`.
  case byHand
}
