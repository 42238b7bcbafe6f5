import Curriculum
import Progress
import Screen
import Tutor
import Wording

/// What the record says of the rules: how firm each is, which mistakes recur, what to do next.
struct MasteryReport {
  private let mastery: Mastery
  private let now: Timestamp
  /// The cells of a bar.
  private static let barWidth = 10

  /// Creates the report of a moment.
  init(_ mastery: Mastery, at now: Timestamp) {
    self.mastery = mastery
    self.now = now
  }

  /// The lines for people; none where nothing is known yet.
  func lines(_ printer: Printer) -> [Text] {
    guard !mastery.rules.isEmpty else { return [] }
    let voice = printer.voice
    var table = TextTable([.left, .left, .left])
    for rule in tried {
      let history = mastery[rule]
      let level = MasteryWords.level(history.level, isDue: history.isDue(at: now))
      table.append([
        printer.text("  " + voice.say(RuleSentence(rule))), bar(history.average, printer),
        printer.text(voice.say(level)),
      ])
    }
    var lines = [printer.text(voice.say(MasteryWords.rules))]
    lines += table.lines(ellipsis: printer.glyphs.ellipsis)
    let recurring = mastery.recurring
    if !recurring.isEmpty {
      lines.append(printer.text(voice.say(MasteryWords.recurring)))
      lines += recurring.map { code, count in
        printer.text("  " + voice.say(MasteryWords.mistake(code: code, count: count)))
      }
    }
    return lines + [printer.text(voice.say(MasteryWords.next(mastery.advice(at: now))))]
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

  private func bar(_ share: Double, _ printer: Printer) -> Text {
    let full = Int((share * Double(Self.barWidth)).rounded())
    return printer.glyphs.block.repeated(full)
      + printer.glyphs.horizontal.repeated(Self.barWidth - full)
  }
}
