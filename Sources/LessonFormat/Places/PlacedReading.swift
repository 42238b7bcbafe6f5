/// What reading a lesson file came to, with the places of its parts.
public struct PlacedReading: Sendable {
  /// The file, as it was named.
  public var path: String
  /// The lesson and what is wrong with it.
  public var result: ReadResult
  /// Where its parts stand; nil where the text is not YAML.
  public var places: LessonPlaces?

  /// Creates a reading.
  public init(path: String, result: ReadResult, places: LessonPlaces?) {
    self.path = path
    self.result = result
    self.places = places
  }
}
