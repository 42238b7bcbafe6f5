public import Curriculum
public import LessonFormat

/// Tries lessons against every rule, one file after the other and then all together.
public struct LessonChecker: Sendable {
  private let suggests: Bool
  private let seeds: Int
  private var members: [CourseMember] = []
  private var findings: [(file: Int, finding: CheckFinding)] = []
  private var files: [String: Int] = [:]

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - suggests: Whether better numbers are looked for where mistakes stay hidden.
  ///   - seeds: How many draws of practice are worked through for each lesson.
  public init(suggests: Bool = false, seeds: Int = 200) {
    self.suggests = suggests
    self.seeds = seeds
  }

  /// Checks a file by itself.
  public mutating func check(_ reading: PlacedReading) { add(examine(reading)) }

  /// Looks at a file by itself, which may be done for several at once.
  public func examine(_ reading: PlacedReading) -> ExaminedFile {
    var own = LessonRule.all.flatMap { $0.findings(in: reading) }
    var member: CourseMember?
    if let lesson = reading.result.lesson, let places = reading.places {
      member = CourseMember(path: reading.path, lesson: lesson, places: places)
      let subject = LessonUnderCheck(
        path: reading.path, lesson: lesson, places: places, suggests: suggests,
        seeds: seeds)
      own += LessonRule.all.flatMap { $0.findings(in: subject) }
    }
    // A text that all languages share is found once for each.
    var seen: Set<CheckFinding> = []
    return ExaminedFile(
      path: reading.path, member: member, findings: own.filter { seen.insert($0).inserted })
  }

  /// Adds a file behind those before it.
  public mutating func add(_ examined: ExaminedFile) {
    let file = files.count
    files[examined.path] = file
    if let member = examined.member { members.append(member) }
    findings += examined.findings.map { (file, $0) }
  }

  /// Whether a lesson requires one that was not checked.
  public var requiresOthers: Bool {
    let ids = Set(members.map(\.id))
    return members.contains { !$0.requires.allSatisfy { ids.contains($0.id) } }
  }

  /// Returns all that was found, with what only shows in all files together: file by file in the
  /// order they were checked, each from its beginning to its end.
  ///
  /// - Parameter known: The ids of lessons that exist besides those checked.
  public func finish(known: Set<String> = []) -> [CheckFinding] {
    let together = LessonRule.all.flatMap { $0.findings(in: members, known: known) }
    let all = findings + together.map { (files[$0.path] ?? 0, $0) }
    return all.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.file, first.finding.line ?? 0, first.finding.column ?? 0, left.offset)
        < (second.file, second.finding.line ?? 0, second.finding.column ?? 0, right.offset)
    }.map(\.element.finding)
  }
}
