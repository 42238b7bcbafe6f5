import BuiltinLessons
import Curriculum
import LessonFormat

/// Finds the lessons for a session.
enum CourseLoading {
  /// The order of the built-in lessons; lessons not named here come after them.
  static let order = [
    "perceptron", "xor", "sigmoid-unit", "activations", "matrices", "squared-loss",
    "cross-entropy", "gradient-descent", "computation-graph", "training-step",
    "training-step-twin", "two-layers", "training-xor", "adam", "regularisation",
  ]

  /// Finds the lessons of the options, the environment, the data folder and the program itself; of
  /// the last only what the list of lessons shows.
  static func load(paths: [String], environment: [String: String]) -> LoadedLessons {
    var places = paths.map(LessonPlace.path)
    places += environment["NNTUTOR_LESSONS", default: ""].split(separator: ":").map {
      .path(String($0))
    }
    places.append(.pathIfPresent(DataFolder.standard(environment: environment) + "/lessons"))
    places.append(.builtIn(builtIn))
    let loaded = LessonLoader.load(places)
    return LoadedLessons(course: Course(loaded.entries), diagnostics: loaded.diagnostics)
  }

  private static var builtIn: [LessonText] {
    let texts = BuiltinLessons.files.map {
      LessonText(name: $0.name, text: $0.text, outline: $0.outline)
    }
    return texts.sorted { position($0) < position($1) }
  }

  private static func position(_ text: LessonText) -> Int {
    order.firstIndex { text.name == $0 + ".yaml" } ?? order.count
  }
}
