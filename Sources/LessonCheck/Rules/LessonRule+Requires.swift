import Autodiff
import Curriculum

extension LessonRule {
  /// Requirements put the lessons in order.
  static let requires = LessonRule(
    rule: .requires, severity: .error,
    good: RuleExample("id: one", "id: two\nrequires: [one]"),
    bad: RuleExample("id: one\nrequires: [two]", "id: two\nrequires: [one]"),
    subject: .course { members, known in
      let ids = known.union(members.map(\.id))
      let unknown = members.flatMap { member in
        member.requires.filter { !ids.contains($0.id) }.map { id, place in
          let nearest = Spelling.nearest(to: id, among: ids.sorted())
          return member.finding(.error, .unknownRequirement(id: id, nearest: nearest), at: place)
        }
      }
      return unknown + circles(among: members)
    })

  /// Finds each circle once, at the requirement that closes it.
  private static func circles(among members: [CourseMember]) -> [CheckFinding] {
    let byID = Dictionary(members.map { ($0.id, $0) }) { first, _ in first }
    var done: Set<String> = []
    var found: [CheckFinding] = []
    for start in members where !done.contains(start.id) {
      // The way from the start, each with the position of the requirement to follow next.
      var way = [(member: start, next: 0)]
      while let last = way.last {
        guard last.next < last.member.requires.count else {
          done.insert(last.member.id)
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let (id, place) = last.member.requires[last.next]
        if let begin = way.firstIndex(where: { $0.member.id == id }) {
          let circle = way[begin...].map(\.member.id) + [id]
          found.append(last.member.finding(.error, .requirementCircle(circle), at: place))
        } else if !done.contains(id), let next = byID[id] {
          way.append((next, 0))
        }
      }
    }
    return found
  }
}
