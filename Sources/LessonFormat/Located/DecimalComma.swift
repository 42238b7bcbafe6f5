import Autodiff
import Curriculum

/// A number that somebody wrote with a decimal comma, as `-0,7`.
public struct DecimalComma {
  /// The number as written.
  public let number: String
  /// Where it begins in its text, in Characters from 0; its sign is left out.
  public let start: Int
  /// How many Characters stand before the comma.
  let wholeLength: Int

  /// Looks for a number around a comma of a formula.
  public init?(in text: String, at index: Int) {
    let characters = Array(text)
    guard characters.indices.contains(index), characters[index] == "," else { return nil }
    let whole = characters[..<index].reversed().prefix { Self.isDigit($0) }
    let decimals = characters[(index + 1)...].prefix { Self.isDigit($0) }
    guard !whole.isEmpty, !decimals.isEmpty else { return nil }
    number = String(whole.reversed()) + "," + String(decimals)
    (start, wholeLength) = (index - whole.count, whole.count)
  }

  /// Takes what stands before a comma and behind it; nil where that is no number.
  init?(_ whole: String, _ decimals: String) {
    let digits = whole.drop { $0 == "-" || $0 == "+" || $0 == "−" }
    guard whole.count - digits.count <= 1, !digits.isEmpty, digits.allSatisfy(Self.isDigit),
      !decimals.isEmpty, decimals.allSatisfy(Self.isDigit)
    else { return nil }
    number = whole + "," + decimals
    (start, wholeLength) = (0, whole.count)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

extension LessonProblem {
  /// Whether a comma or semicolon is out of place in a formula.
  var isSeparator: Bool {
    switch self {
    case .expression(.unexpectedSeparator), .graph(.syntax(.unexpectedSeparator)): true
    default: false
    }
  }
}
