import Checking
import Curriculum

/// What it takes to answer a field of a practice question.
struct FieldWork: Hashable, Sendable {
  /// The rules that the answer tells something of.
  let rules: FieldRules
  /// How many links have to be worked out on the way.
  let links: Int

  /// How likely the first answer is right: as likely as the shakiest rule that it needs, and each further
  /// link may slip.
  ///
  /// So who is firm has long questions, and who is not short ones. A field that was worked out on the way
  /// to one before it is no link any more, but still to be written down.
  func chance(_ mastery: Mastery, usual: Double) -> Double {
    (1..<max(links, 1)).reduce(rules.needed.map(mastery.chance).min() ?? usual) { chance, _ in
      chance * mastery.care
    }
  }
}
