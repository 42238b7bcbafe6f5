/// Something wrong with the description of a graph, and where.
public struct GraphProblem: Hashable, Sendable {
  /// What is wrong.
  public var kind: Kind
  /// The text that it is in.
  public var place: Place
  /// Where it begins in that text, in Characters from 0.
  public var offset: Int
  /// How many Characters it covers; 0 where something is missing at the end of the text.
  public var length: Int

  /// Creates a problem.
  public init(kind: Kind, place: Place, offset: Int, length: Int) {
    self.kind = kind
    self.place = place
    self.offset = offset
    self.length = length
  }

  /// How serious the problem is.
  public var severity: Severity {
    if case .unused = kind { .warning } else { .error }
  }

  /// How serious a problem can be.
  public enum Severity: Hashable, Sendable {
    /// There is no graph.
    case error
    /// The graph can be used; something in it is probably not what was meant.
    case warning
  }

  /// The texts that describe a graph.
  public enum Place: Hashable, Sendable {
    /// The name of a given node, by its index.
    case givenName(Int)
    /// The value of a given node, by its index.
    case givenValue(Int)
    /// A definition, by its index.
    case definition(Int)
    /// The name of the output.
    case output
    /// The graph as a whole.
    case graph
  }

  /// The things that can be wrong with a graph.
  public enum Kind: Hashable, Sendable {
    /// There are no definitions.
    case noDefinitions
    /// A definition without `=`.
    case missingEquals
    /// What stands for a name is not one.
    case invalidName(String)
    /// The name of a function in place of a node's.
    case reservedName(String)
    /// A name that an earlier node has already.
    case repeatedName(String)
    /// A formula that cannot be read.
    case syntax(ExpressionError.Kind)
    /// A name in a formula that no node has.
    case unknownName(String, nearest: String?)
    /// A given value that depends on a name.
    case givenNotConstant(String)
    /// A given value that cannot be computed; ``Operation/fault(for:)`` says why.
    case givenUndefined(Operation, arguments: [Double])
    /// Nodes that need each other: each uses the next one, the last uses the first.
    case cycle([String])
    /// The output's name is not a node's.
    case unknownOutput(String, nearest: String?)
    /// A node on which the output does not depend. This is a warning.
    case unused(String)
  }
}
