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
      for (path, entry, diagnostics) in read(place) {
        result.diagnostics += diagnostics
        guard let entry else { continue }
        let id = entry.outline.id
        if !ownIDs.insert(id).inserted {
          result.diagnostics.append(
            Diagnostic(path: path, severity: .warning, problem: .repeatedID(id)))
        }
        if entry.source == .builtIn { builtInOrder.append(id) }
        guard found[id] == nil else { continue }
        found[id] = entry
        if entry.source != .builtIn { otherOrder.append(id) }
      }
    }
    for id in builtInOrder + otherOrder {
      if let entry = found.removeValue(forKey: id) { result.entries.append(entry) }
    }
    return result
  }

  private typealias Found = (path: String, entry: Course.Entry?, diagnostics: [Diagnostic])

  private static func read(_ place: LessonPlace) -> [Found] {
    switch place {
    case .builtIn(let texts):
      return texts.map { text in
        @Sendable func reading() -> ReadResult { LessonReader.read(text.text, path: text.name) }
        guard let outline = text.outline else {
          return found(reading(), at: text.name, from: .builtIn)
        }
        let entry = Course.Entry(outline: outline, source: .builtIn) { reading().lesson }
        return (text.name, entry, [])
      }
    case .path(let path), .pathIfPresent(let path):
      do {
        // Read whole, because what is wrong with a file is told before it is opened.
        return try LessonFiles.lessonFiles(at: path).map {
          found(read(contentsOf: $0), at: $0, from: .file($0))
        }
      } catch {
        if case .pathIfPresent = place, error.problem == .notFound { return [] }
        return [(path, nil, [diagnostic(error, path: path)])]
      }
    }
  }

  private static func found(
    _ result: ReadResult, at path: String, from source: LessonSource
  ) -> Found {
    (path, result.lesson.map { Course.Entry(lesson: $0, source: source) }, result.diagnostics)
  }

  private static func diagnostic(_ refusal: Refusal, path: String) -> Diagnostic {
    Diagnostic(
      path: path, line: refusal.place?.line, column: refusal.place?.column,
      problem: refusal.problem)
  }
}
