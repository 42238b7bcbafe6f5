import Curriculum

extension LessonRule {
  /// Of lessons with one id only the first can be taken.
  static let uniqueIDs = LessonRule(
    rule: .uniqueIDs, severity: .error,
    good: RuleExample("id: and", "id: or"),
    bad: RuleExample("id: and", "id: and"),
    subject: .course { members, _ in
      var first: [String: String] = [:]
      return members.compactMap { member in
        guard let path = first[member.id] else {
          first[member.id] = member.path
          return nil
        }
        return member.finding(
          .error, .repeatedLesson(id: member.id, path: path), at: member.place)
      }
    })
}
