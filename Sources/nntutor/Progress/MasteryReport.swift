import Curriculum
import Progress
import Screen
import Tutor
import Wording

/// What the record says of the rules: how firm each is, which mistakes recur, what to do next.
struct MasteryReport {
  private let mastery: Mastery
  private let now: Timestamp

  /// Creates the report of a moment.
  init(_ mastery: Mastery, at now: Timestamp) {
    self.mastery = mastery
    self.now = now
  }

  /// The lines for people; none where nothing is known yet.
  ///
  /// - Parameter columns: How wide sentences may get.
  func lines(_ printer: Printer, columns: Int) -> [Text] {
    guard !mastery.rules.isEmpty else { return [] }
    let voice = printer.voice
    let report = ProgressReport(mastery, at: now)
    let names = report.groups.flatMap(\.rules).map {
      printer.text(voice.say(RuleSentence($0.rule))).width
    }
    let width = names.max() ?? 0
    var lines = report.groups.flatMap { group -> [Text] in
      let words = voice.say(MasteryWords.standing(group.standing, count: group.rules.count))
      return [printer.text(words)]
        + group.rules.map { rule in
          let name = printer.text(voice.say(RuleSentence(rule.rule)))
          return printer.isPlain
            ? "  " + name : "  " + name + .spaces(width - name.width + 2) + bar(rule, printer)
        }
    }
    if !report.recurring.isEmpty {
      lines.append(printer.text(voice.say(MasteryWords.recurring)))
      lines += report.recurring.flatMap { rule, count in
        let words = printer.text(voice.say(MasteryWords.recurs(rule, count: count)))
        return Wrapping.lines(words, width: columns - 2).map { "  " + $0 }
      }
    }
    let next = printer.text(voice.say(MasteryWords.next(report.advice)))
    return lines + Wrapping.lines(next, width: columns)
  }

  /// The same for programs.
  var json: [(key: String, value: JSON)] {
    [
      (
        "rules",
        .list(
          tried.map { rule in
            let history = mastery[rule]
            return .object([
              ("rule", .text(rule.rawValue)), ("level", .text(history.level.rawValue)),
              ("average", .number((history.average * 1000).rounded() / 1000)),
              ("tries", .whole(history.tries)), ("isDue", .boolean(history.isDue(at: now))),
              ("due", history.review.map { .text($0.due.utcText) } ?? .null),
            ])
          })
      ),
      (
        "mistakes",
        .list(
          mastery.recurring.map { code, count in
            .object([("code", .text(code)), ("count", .whole(count))])
          })
      ),
    ]
  }

  private var tried: [Rule] { Rule.allCases.filter { mastery.rules[$0] != nil } }

  private func bar(_ rule: ProgressReport.TriedRule, _ printer: Printer) -> Text {
    let open = ProgressReport.TriedRule.cells - rule.filled
    return printer.glyphs.block.repeated(rule.filled) + printer.glyphs.horizontal.repeated(open)
  }
}
