public import Curriculum

/// Finds and reads lessons.
public enum LessonLoader {
  /// Reads the lesson in a file.
  public static func read(contentsOf path: String) -> ReadResult {
    do {
      return LessonReader.read(try LessonFiles.text(of: path), path: path)
    } catch {
      return ReadResult(lesson: nil, diagnostics: [diagnostic(error, path: path)])
    }
  }

  /// Reads the lesson in a file, and notes where its parts stand.
  public static func readWithPlaces(contentsOf path: String) -> PlacedReading {
    do {
      return LessonReader.readWithPlaces(try LessonFiles.text(of: path), path: path)
    } catch {
      let result = ReadResult(lesson: nil, diagnostics: [diagnostic(error, path: path)])
      return PlacedReading(path: path, result: result, places: nil)
    }
  }

  /// Returns the lesson files at a path: the file itself, or those in the folder, by name; or why
  /// there are none.
  public static func files(at path: String) -> (paths: [String], problem: Diagnostic?) {
    do {
      return (try LessonFiles.lessonFiles(at: path), nil)
    } catch {
      return ([], diagnostic(error, path: path))
    }
  }

  /// Reads the lessons of several places.
  ///
  /// Of lessons with one id the first that can be used is taken, so that a file replaces a lesson
  /// inside the program. It then stands where that one stood; lessons with ids of their own follow
  /// after those inside the program, in the order they were found.
  ///
  /// - Parameter places: The places, the one that decides first.
  public static func load(_ places: [LessonPlace]) -> LoadedLessons {
    var result = LoadedLessons()
    var found: [String: Course.Entry] = [:]
    var builtInOrder: [String] = []
    var otherOrder: [String] = []
    for place in places {
      var ownIDs: Set<String> = []
      for (source, path, reading) in read(place) {
        result.diagnostics += reading.diagnostics
        guard let lesson = reading.lesson else { continue }
        if !ownIDs.insert(lesson.id).inserted {
          result.diagnostics.append(
            Diagnostic(path: path, severity: .warning, problem: .repeatedID(lesson.id)))
        }
        if source == .builtIn { builtInOrder.append(lesson.id) }
        guard found[lesson.id] == nil else { continue }
        found[lesson.id] = Course.Entry(lesson: lesson, source: source)
        if source != .builtIn { otherOrder.append(lesson.id) }
      }
    }
    for id in builtInOrder + otherOrder {
      if let entry = found.removeValue(forKey: id) { result.entries.append(entry) }
    }
    return result
  }

  private static func read(
    _ place: LessonPlace
  ) -> [(source: LessonSource, path: String, reading: ReadResult)] {
    switch place {
    case .builtIn(let texts):
      return texts.map { (.builtIn, $0.name, LessonReader.read($0.text, path: $0.name)) }
    case .path(let path), .pathIfPresent(let path):
      do {
        return try LessonFiles.lessonFiles(at: path).map {
          (.file($0), $0, read(contentsOf: $0))
        }
      } catch {
        if case .pathIfPresent = place, error.problem == .notFound { return [] }
        let reading = ReadResult(lesson: nil, diagnostics: [diagnostic(error, path: path)])
        return [(.file(path), path, reading)]
      }
    }
  }

  private static func diagnostic(_ refusal: Refusal, path: String) -> Diagnostic {
    Diagnostic(
      path: path, line: refusal.place?.line, column: refusal.place?.column,
      problem: refusal.problem)
  }
}
