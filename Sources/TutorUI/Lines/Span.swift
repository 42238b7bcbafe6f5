import Screen

/// A piece of a line in one role.
struct Span: Hashable, Sendable {
  var text: Text
  var role: Role

  init(_ text: Text, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}
