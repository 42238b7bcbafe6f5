/// The name of a mistake in the catalogue.
///
///     MistakeCode(rawValue: "G-LOCAL-ONLY")   // .gradient(.localOnly)
///
/// The names go into the record and into reports: none is ever renamed or used for something else.
public enum MistakeCode: Hashable, Sendable {
  /// In the forward value of a node or formula.
  case forward(ForwardMistake)
  /// In the gradient of a node.
  case gradient(GradientMistake)
  /// With cross-entropy or softmax.
  case classification(ClassificationMistake)
  /// With a loss, or with the mean over a batch.
  case loss(LossMistake)
  /// In the update of a parameter.
  case update(UpdateMistake)
  /// With momentum or Adam.
  case optimiser(OptimiserMistake)
  /// With a penalty on weights or with dropout.
  case regularisation(RegularisationMistake)
  /// With PyTorch's rules or in counting.
  case course(CourseMistake)
  /// In writing a right number down.
  case format(FormatMistake)
  /// One that the author of a lesson named, in the author's spelling.
  case author(String)

  /// Whether only the author of a lesson can tell where the mistake shows.
  ///
  /// A graph does not say what was asked before, or what a program does: these are recognised where
  /// a lesson names them with a number of its own.
  public var needsAuthor: Bool {
    switch self {
    case .gradient(.sigmoidOne), .forward(.reluKept), .loss(.batch),
      .optimiser(.oldWeight), .regularisation(.inverted), .regularisation(.evaluationScaled),
      .regularisation(.evaluationDropped), .course(.overwrite), .course(.indexFromOne),
      .course(.indexZero), .course(.zeroed), .course(.squared), .course(.unchanged):
      true
    default:
      false
    }
  }
}

extension MistakeCode: RawRepresentable {
  private static let byName = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// Creates the code with a name, if the catalogue has it.
  public init?(rawValue: String) {
    guard let code = Self.byName[rawValue] else { return nil }
    self = code
  }

  /// The name, such as `G-LOCAL-ONLY`.
  public var rawValue: String {
    switch self {
    case .forward(let mistake): mistake.rawValue
    case .gradient(let mistake): mistake.rawValue
    case .classification(let mistake): mistake.rawValue
    case .loss(let mistake): mistake.rawValue
    case .update(let mistake): mistake.rawValue
    case .optimiser(let mistake): mistake.rawValue
    case .regularisation(let mistake): mistake.rawValue
    case .course(let mistake): mistake.rawValue
    case .format(let mistake): mistake.rawValue
    case .author(let name): name
    }
  }
}

extension MistakeCode: CaseIterable {
  /// The whole catalogue, family by family; the authors' own are not in it.
  public static let allCases: [MistakeCode] =
    ForwardMistake.allCases.map(Self.forward)
    + GradientMistake.allCases.map(Self.gradient)
    + ClassificationMistake.allCases.map(Self.classification)
    + LossMistake.allCases.map(Self.loss)
    + UpdateMistake.allCases.map(Self.update)
    + OptimiserMistake.allCases.map(Self.optimiser)
    + RegularisationMistake.allCases.map(Self.regularisation)
    + CourseMistake.allCases.map(Self.course)
    + FormatMistake.allCases.map(Self.format)
}
