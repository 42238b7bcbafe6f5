public import Autodiff

/// Where in a graph a mistake was made.
public enum MistakePlace: Hashable, Sendable {
  /// At a node.
  case node(String)
  /// On the way between a node and one that uses it, or of a part of the chain one farther on, with the links
  /// between them.
  case edge(from: String, to: String)
  /// On the ways between a node and several that use it, at least one.
  case edges(from: String, to: [String])
  /// In a part of a formula; of a node's, where there is a node.
  case term(Expression, of: String?)
  /// At another node than the one asked.
  case neighbour(String, of: String)
  /// In a formula that belongs to no node.
  case formula
  /// In how the answer was written.
  case answer
}
