extension Expression {
  /// Whether no function in it jumps or turns sharply, and so is one formula here and another there.
  public var isSmooth: Bool {
    !hasJump
      && !contains { part in
        switch part {
        case .unary(let operation, _):
          switch operation {
          case .relu, .abs: true
          case .negate, .step, .ceil, .floor, .sigma, .tanh, .exp, .ln, .sqrt: false
          }
        case .binary(.max, _, _), .binary(.min, _, _): true
        case .number, .name, .binary: false
        }
      }
  }

  /// Whether a function in it leaps from one value to another, as a step does.
  public var hasJump: Bool {
    contains { part in
      guard case .unary(let operation, _) = part else { return false }
      return switch operation {
      case .step, .ceil, .floor: true
      case .negate, .relu, .abs, .sigma, .tanh, .exp, .ln, .sqrt: false
      }
    }
  }
}
