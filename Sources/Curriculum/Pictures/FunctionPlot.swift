public import Autodiff

/// A picture of functions of one variable.
public struct FunctionPlot: Hashable, Sendable {
  /// A function and what it is called.
  public struct Function: Hashable, Sendable {
    /// The function, over the variable and the given values of the step's graph.
    public var expression: Expression
    /// Its name; without one, its formula stands there.
    public var label: LocalizedText?

    /// Creates a function.
    public init(_ expression: Expression, label: LocalizedText? = nil) {
      self.expression = expression
      self.label = label
    }
  }

  /// Parts of the horizontal axis that are shaded, and what that means.
  public struct Shade: Hashable, Sendable {
    /// The parts.
    public var zones: [ClosedRange<Double>]
    /// What it means; nil where the text says it.
    public var label: LocalizedText?

    /// Creates shading.
    public init(zones: [ClosedRange<Double>], label: LocalizedText? = nil) {
      self.zones = zones
      self.label = label
    }
  }

  /// The most functions that can be told apart.
  public static let functionLimit = 3

  /// The name of the variable; in the functions it hides a node of that name.
  public var variable: String
  /// The functions, at most ``functionLimit``.
  public var functions: [Function]
  /// Where the variable goes from and to.
  public var domain: ClosedRange<Double>
  /// What the vertical axis shows; nil for all values that occur.
  public var range: ClosedRange<Double>?
  /// Places of the variable that are marked on every function but the levels.
  public var marks: [Double]
  /// How the vertical axis is spread.
  public var scale: AxisScale
  /// What is shaded; nil for nothing.
  public var shade: Shade?

  /// The functions that the marks are on.
  ///
  /// A level, which does not depend on the variable, has the same value at every mark; its name tells
  /// it.
  public var markedFunctions: [Function] {
    let changing = functions.filter { $0.expression.mentions(variable) }
    return changing.isEmpty ? functions : changing
  }

  /// Returns what a mark is called: A, B, … of several; nil for one alone.
  public func letter(ofMark index: Int) -> String? {
    guard marks.count > 1, let letter = Unicode.Scalar(UInt32(65 + min(index, 25))) else {
      return nil
    }
    return String(Character(letter))
  }

  /// Creates a plot.
  public init(
    of variable: String, functions: [Function], domain: ClosedRange<Double>,
    range: ClosedRange<Double>? = nil, marks: [Double] = [], scale: AxisScale = .linear,
    shade: Shade? = nil
  ) {
    self.variable = variable
    self.functions = functions
    self.domain = domain
    self.range = range
    self.marks = marks
    self.scale = scale
    self.shade = shade
  }
}
