/// What a key of a lesson file is for, as an editor shows it.
public struct LessonKeyWords: Sentence {
  /// A text in Spanish and in English.
  typealias Pair = (spanish: String, english: String)

  private let pair: Pair

  /// Finds the words of a key.
  ///
  /// - Parameters:
  ///   - key: The key as it is written.
  ///   - shape: The name of the kind of mapping that it is a key of.
  public init?(key: String, of shape: String) {
    guard let pair = Self.words[shape]?[key] else { return nil }
    self.pair = pair
  }

  /// The kinds of mapping with their keys for which there are words.
  public static var keys: [String: Set<String>] { words.mapValues { Set($0.keys) } }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String { pair.spanish }

  /// Says it in English.
  public func english(_ voice: Voice) -> String { pair.english }

  private static let words = lessonWords.merging(questionWords) { first, _ in first }
    .merging(experimentWords) { first, _ in first }
    .merging(pictureWords) { first, _ in first }
}
