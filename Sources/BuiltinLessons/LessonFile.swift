public import Curriculum

/// A lesson file as it was when the program was built.
public struct LessonFile: Hashable, Sendable {
  /// The name of the file without its folder, such as `xor.yaml`.
  public let name: String

  /// What the file holds, byte for byte as UTF-8.
  public let text: String

  /// What the list of lessons shows of it; nil where that could not be made out.
  public let outline: LessonOutline?
}
