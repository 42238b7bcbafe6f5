/// The smallest part of a formula's text.
struct Token: Hashable {
  enum Kind: Hashable {
    case number(Double)
    /// A run of superscript digits, as the ² of `x²`.
    case superscript(Double)
    case name(String)
    case function(FunctionName)
    /// `√`, which may stand before a value without brackets.
    case root
    case plus, minus, times, divide, power
    case open, close
    case separator
    /// Text that is no token; the parser throws the error when it gets there.
    case invalid(ExpressionError.Kind)
    case end
  }

  var kind: Kind
  /// In Characters from the start of the text.
  var offset: Int
  var length: Int

  /// Whether a value ends with this token, so that an operator is expected next.
  var endsOperand: Bool {
    switch kind {
    case .number, .superscript, .name, .close: true
    default: false
    }
  }

  func error(_ kind: ExpressionError.Kind) -> ExpressionError {
    ExpressionError(kind: kind, offset: offset, length: length)
  }
}
