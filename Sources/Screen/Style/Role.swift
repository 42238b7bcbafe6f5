/// What a piece of the screen is for.
///
/// Views say the role; a ``Theme`` decides what it looks like. No role may be the only sign of
/// what it says: there is always a word or a mark too.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain

  /// The title of the screen.
  case title

  /// The heading of a part.
  case heading

  /// Text of little weight.
  case dim

  /// A word that matters.
  case emphasis

  /// A formula or other text to be read letter by letter.
  case formula

  /// An answer that is right.
  case correct

  /// An answer that is wrong.
  case wrong

  /// An answer that is right so far, or follows from an earlier wrong one.
  case almost

  /// A hint.
  case hint

  /// A key that can be pressed.
  case key

  /// An answer field.
  case field

  /// The answer field that has the focus.
  case focusedField

  /// The selected line of a list.
  case selection

  /// Something to take care of.
  case warning

  /// A line that separates.
  case rule

  /// A node of a computation graph.
  case node

  /// The node that is being asked for or looked at.
  case focusedNode

  /// An edge of a computation graph.
  case edge

  /// The edge or node on which a mistake is.
  case blamed

  /// The value of a node.
  case value

  /// The gradient of a node.
  case gradient

  /// The axis of a plot and its numbers.
  case axis

  /// The curve of a plot.
  case curve

  /// Another curve of the same plot.
  case otherCurve

  /// A point of the positive class, or the point that moves on a curve.
  case point

  /// A point of the other class.
  case otherPoint
}
