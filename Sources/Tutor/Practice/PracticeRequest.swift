/// What a learner wants to practise.
public struct PracticeRequest: Hashable, Sendable {
  /// Decides the numbers and the order of the questions; nil for any.
  public var seed: UInt64?
  /// Whether only what is due is asked.
  public var isDueOnly: Bool
  /// The lesson whose graphs are practised, by its id; nil for all that were seen.
  public var lesson: String?
  /// The lesson that is opened after a few questions, by its id; nil for practice by itself.
  public var before: String?

  /// Creates a request; by default for anything that was seen.
  public init(
    seed: UInt64? = nil, isDueOnly: Bool = false, lesson: String? = nil, before: String? = nil
  ) {
    self.seed = seed
    self.isDueOnly = isDueOnly
    self.lesson = lesson
    self.before = before
  }
}
