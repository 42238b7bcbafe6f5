extension Program {
  /// The program as lines that another language reads easily: the slots in their order, each as what
  /// fills it and the slots it takes.
  ///
  ///     given 3.0
  ///     number 2.0
  ///     multiply 1 0
  var text: String {
    let lines =
      given.map { "given \($0)" }
      + steps.map { step in
        switch step {
        case .number(let number): "number \(number)"
        case .unary(let operation, let argument): "\(operation) \(argument)"
        case .binary(let operation, let left, let right): "\(operation) \(left) \(right)"
        }
      }
    return lines.joined(separator: "\n")
  }
}
