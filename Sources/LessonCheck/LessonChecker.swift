public import Curriculum
public import LessonFormat

/// Tries lessons against every rule, one file after the other and then all together.
public struct LessonChecker {
  private let known: Set<String>
  private let suggests: Bool
  private var members: [CourseMember] = []
  private var findings: [(file: Int, finding: CheckFinding)] = []
  private var files: [String: Int] = [:]

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - known: The ids of lessons that exist besides those checked.
  ///   - suggests: Whether better numbers are looked for where mistakes stay hidden.
  public init(known: Set<String> = [], suggests: Bool = false) {
    self.known = known
    self.suggests = suggests
  }

  /// Checks a file by itself.
  public mutating func check(_ reading: PlacedReading) {
    let file = files.count
    files[reading.path] = file
    var own = LessonRule.all.flatMap { $0.findings(in: reading) }
    if let lesson = reading.result.lesson, let places = reading.places {
      members.append(CourseMember(path: reading.path, lesson: lesson, places: places))
      let subject = LessonUnderCheck(
        path: reading.path, lesson: lesson, places: places, suggests: suggests)
      own += LessonRule.all.flatMap { $0.findings(in: subject) }
    }
    // A text that all languages share is found once for each.
    var seen: Set<CheckFinding> = []
    findings += own.filter { seen.insert($0).inserted }.map { (file, $0) }
  }

  /// Returns all that was found, with what only shows in all files together: file by file in the
  /// order they were checked, each from its beginning to its end.
  public func finish() -> [CheckFinding] {
    let together = LessonRule.all.flatMap { $0.findings(in: members, known: known) }
    let all = findings + together.map { (files[$0.path] ?? 0, $0) }
    return all.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.file, first.finding.line ?? 0, first.finding.column ?? 0, left.offset)
        < (second.file, second.finding.line ?? 0, second.finding.column ?? 0, right.offset)
    }.map(\.element.finding)
  }
}
