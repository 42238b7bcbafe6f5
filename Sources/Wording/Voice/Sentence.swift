/// Something the program can say in every language.
public protocol Sentence {
  /// Says it in Spanish.
  func spanish(_ voice: Voice) -> String
  /// Says it in English.
  func english(_ voice: Voice) -> String
}
