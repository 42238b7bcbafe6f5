import Curriculum
import LessonCheck
import LessonFormat
import TestSupport
import Testing

@Suite("The rules that lessons are checked against")
struct RuleExampleTests {
  @Test("every rule has its value, in the order of their names")
  func complete() {
    expectEqual(LessonRule.all.map(\.rule), CheckRule.allCases)
  }

  @Test("nothing is wrong with a good example", arguments: LessonRule.all.map(\.rule))
  func good(name: CheckRule) throws {
    let rule = try #require(LessonRule.all.first { $0.rule == name })
    let findings = check(rule.good)
    expectEqual(findings.filter { $0.severity != .note || $0.problem.rule == name }, [])
  }

  @Test("in a bad example the rule, and no other, finds something", arguments: CheckRule.allCases)
  func bad(name: CheckRule) throws {
    let rule = try #require(LessonRule.all.first { $0.rule == name })
    let findings = check(rule.bad).filter { $0.severity != .note || $0.problem.rule == name }
    #expect(!findings.isEmpty)
    expectEqual(findings.filter { $0.problem.rule != name }, [])
    expectEqual(Set(findings.map(\.severity)), [rule.severity])
  }

  private func check(_ example: RuleExample) -> [CheckFinding] {
    var checker = LessonChecker()
    for (index, file) in example.files.enumerated() {
      checker.check(LessonReader.readWithPlaces(file, path: "\(index).yaml"))
    }
    return checker.finish()
  }
}
