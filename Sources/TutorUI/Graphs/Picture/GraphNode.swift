import Screen

/// A node of a graph as a picture shows it.
struct GraphNode: Hashable, Sendable {
  /// Why a node stands out, the strongest last.
  enum Mark: Int, Hashable, Sendable {
    /// It does not.
    case none
    /// It is asked for.
    case asked
    /// The learner is looking at it.
    case walked
  }

  /// The name, with the operation where the picture shows it.
  var label: Text
  /// Whether its value is given: a smaller box.
  var isGiven: Bool
  /// The value, `?` where it is asked for, or nothing.
  var value: Text = ""
  /// The gradient of the output by the node, `?` where it is asked for, or nothing.
  var gradient: Text = ""
  /// What is written at the edges that lead to it: the local derivatives that a hint is about.
  var edgeNote: Text = ""
  /// Why it stands out.
  var mark = Mark.none
  /// Whether a mistake was made here.
  var isBlamed = false
}
