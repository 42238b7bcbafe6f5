public import Curriculum

/// The numbers of a picture of batches; nil for those that the step still asks for.
public struct BatchesFigure: Sendable {
  /// The picture.
  public let picture: BatchesPicture
  /// The examples of the last batch of an epoch.
  public let last: Int?
  /// The steps of an epoch.
  public let steps: Int?
  /// The steps of all epochs.
  public let total: Int?

  /// Collects the numbers that a step may show.
  public init(_ picture: BatchesPicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    let asked = AskedValues(page: page, record: record)
    func shown(_ number: Int) -> Int? { asked.contains(Double(number)) ? nil : number }
    last = shown(picture.last)
    steps = shown(picture.batches)
    total = shown(picture.batches * picture.epochs)
  }
}
