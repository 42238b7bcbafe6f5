import Checking
import Curriculum

extension EnglishMistakes {
  static func format(_ mistake: FormatMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .rounding:
      .init("you rounded on the way", "You are very close: keep more figures in between.")
    case .cut:
      .init(
        "you cut the number off instead of rounding it",
        "Round the last figure that you write.")
    case .powerOfTen:
      .init("the decimal mark slipped", "The figures are right: check the size.")
    case .grouping:
      .init(
        "you used a mark for thousands",
        "It was read as a decimal mark: type the number without it.")
    case .neighbour:
      .init(
        "you gave the number of \(names.node)",
        "That of \(names.consumer) is asked for here: check the indices.")
    }
  }
}
