import Checking
import Curriculum

/// The mistakes of the catalogue in Spanish, family by family.
enum SpanishMistakes {
  /// Returns what is said of a mistake.
  static func words(_ code: MistakeCode, _ names: MistakeNames) -> MistakeWords {
    switch code {
    case .forward(let mistake): forward(mistake, names)
    case .gradient(let mistake): gradient(mistake, names)
    case .classification(let mistake): classification(mistake, names)
    case .loss(let mistake): loss(mistake, names)
    case .update(let mistake): update(mistake, names)
    case .optimiser(let mistake): optimiser(mistake)
    case .regularisation(let mistake): regularisation(mistake, names)
    case .course(let mistake): course(mistake)
    case .format(let mistake): format(mistake, names)
    // An author's own code comes with the author's own words.
    case .author(let name): .init(name, "")
    }
  }
}
