public import Curriculum

/// What `list` says about a lesson besides its status.
public enum ListWords: Sentence {
  /// Where a lesson comes from.
  case source(LessonSource)
  /// The lessons to take first, by their numbers in the list.
  case after([String])

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .source(.builtIn): "incluida"
    case .source(.file(let path)): path
    case .after(let lessons): "después de " + lessons.joined(separator: ", ")
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .source(.builtIn): "built in"
    case .source(.file(let path)): path
    case .after(let lessons): "after " + lessons.joined(separator: ", ")
    }
  }
}
