public import Curriculum

extension Voice {
  /// Returns what a function of a plot is called: its label, or its formula.
  public func name(of function: FunctionPlot.Function) -> String {
    function.label.map { prose($0).plainText } ?? formula(function.expression)
  }
}
