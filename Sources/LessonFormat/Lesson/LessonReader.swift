import Autodiff
import Curriculum

/// Reads the text of a lesson file.
public enum LessonReader {
  /// The newest version of the lesson format that is understood.
  public static let newestFormat = 1
  /// The most steps a lesson may have.
  public static let stepLimit = 200
  /// How many minutes a lesson may take.
  static let minuteRange = 1...600
  /// How many significant figures may be asked for.
  static let figureRange = 2...6

  /// Reads a lesson and finds everything that is wrong with it.
  ///
  /// If the text is not YAML, or YAML with anchors, aliases, tags or repeated keys, only that is
  /// told. Otherwise all problems of the text are told at once, up to 200 errors and 200 warnings.
  ///
  /// - Parameters:
  ///   - text: The content of the file.
  ///   - path: The name of the file for the diagnostics; the file is not opened.
  public static func read(_ text: String, path: String) -> ReadResult {
    read(text, path: path) { _ in }
  }

  /// Reads a lesson as ``read(_:path:)`` does, and notes where its parts stand.
  public static func readWithPlaces(_ text: String, path: String) -> PlacedReading {
    var places: LessonPlaces?
    let result = read(text, path: path) { places = LessonPlaces($0) }
    return PlacedReading(path: path, result: result, places: places)
  }

  private static func read(
    _ text: String, path: String, visiting visit: (LocatedNode) -> Void
  ) -> ReadResult {
    let log: DiagnosticLog
    do {
      log = DiagnosticLog(path: path, source: try SourceText(text))
    } catch {
      let diagnostic = Diagnostic(
        path: path, line: error.place?.line, column: error.place?.column, problem: error.problem)
      return ReadResult(lesson: nil, diagnostics: [diagnostic])
    }
    let root = YAMLComposer.compose(log)
    let lesson = root.flatMap(readLesson)
    // Before the places are noted: looking at the shapes must not add to what is wrong.
    let result = ReadResult(lesson: log.hasNoErrors ? lesson : nil, diagnostics: log.sorted)
    if let root { visit(root) }
    return result
  }

  private static func readLesson(_ root: LocatedNode) -> Lesson? {
    guard var mapping = root.mapping(.lesson) else { return nil }
    guard readFormat(&mapping) else { return nil }
    let languages = mapping.value("languages", as: .languages) ?? Language.allCases
    let texts = TextReader(languages: languages)
    let id = mapping.value("id", as: .identifier)
    let title = mapping.value("title", as: texts.line)
    let goal = mapping.value("goal", as: texts.line)
    let minutes = mapping.value("minutes", as: .wholeNumber(minuteRange))
    let requires = readRequirements(&mapping)
    let figures = mapping.value("figures", as: .figures)
    let graphs = mapping.node("graphs").flatMap(LessonGraphReader.readTable) ?? GraphTable()
    let steps = readSteps(
      &mapping, in: LessonScope(languages: languages, figures: figures, graphs: graphs))
    mapping.finish()
    guard let id, let title, let goal else { return nil }
    return Lesson(
      id: id, languages: languages, title: title, goal: goal, minutes: minutes, requires: requires,
      graphs: graphs.graphs, steps: steps)
  }

  /// Reads the format version and returns whether to go on: what a newer version means by a key
  /// this program cannot know.
  private static func readFormat(_ mapping: inout MappingReader) -> Bool {
    guard let node = mapping.node("format") else { return true }
    guard let text = node.scalar() else { return true }
    guard text == String(newestFormat) else {
      node.report(.unsupportedFormat(text, newest: newestFormat))
      return false
    }
    return true
  }

  private static func readRequirements(_ mapping: inout MappingReader) -> [String] {
    var used: Set<String> = []
    let nodes = mapping.value("requires", as: .list(of: .located)) ?? []
    return nodes.compactMap { node in
      let id = ValueReader.unused(.identifier, in: used).read(node)
      if let id { used.insert(id) }
      return id
    }
  }

  private static func readSteps(_ mapping: inout MappingReader, in scope: LessonScope) -> [Step] {
    let items = mapping.value("steps", as: .list(of: .located, 1...stepLimit)) ?? []
    var usedIDs: Set<String> = []
    return items.compactMap { StepReader.read($0, in: scope, usedIDs: &usedIDs) }
  }
}

extension ValueReader<Int> {
  /// A number of significant figures.
  static var figures: Self { .wholeNumber(LessonReader.figureRange) }
}

extension ValueReader<[Language]> {
  /// The languages of a lesson, at least one and each once; nil if none can be read.
  static var languages: Self {
    ValueReader { node in
      guard let items = node.list() else { return nil }
      var languages: [Language] = []
      for item in items {
        guard let word = item.scalar() else { continue }
        guard let language = Language(rawValue: word) else {
          item.report(.unknownLanguage(word))
          continue
        }
        if languages.contains(language) {
          item.report(.repeatedID(word))
        } else {
          languages.append(language)
        }
      }
      if items.isEmpty {
        node.report(.wrongCount(found: 0, lowest: 1, highest: Language.allCases.count))
      }
      return languages.isEmpty ? nil : languages
    }
  }
}
