import Checking

extension Voice {
  /// Writes the name of a node, of an updated parameter or of a derivative: `w₁`, `w₁'`, `∂L/∂w₁`.
  public func name(_ name: String) -> String {
    names == .byHand ? PrettyName.text(name) : name
  }

  /// Writes a derivative, such as `∂L/∂w₁`.
  public func derivative(of node: String, by input: String) -> String {
    ChainRule.gradientName(of: name(node), by: name(input))
  }
}
