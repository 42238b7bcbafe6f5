import Curriculum
import LessonFormat
import Screen
import Tutor
import TutorUI

extension LessonRule {
  /// The terminal that everybody has.
  private static let terminal = Size(columns: 80, rows: 24)
  /// The columns of text on it.
  private static let textColumns = 78

  /// The signs that it may have: in ASCII many take more columns, such as `η`, which is `eta`.
  private static let forms = [Glyphs.unicode, .ascii]

  /// What does not fit has to be scrolled, away from the question that it is about.
  static let fits = LessonRule(
    rule: .fits, severity: .warning,
    good: RuleExample(
      """
      steps:
        - id: read
          text: "  L = w·x"
      """),
    bad: RuleExample(
      """
      steps:
        - id: read
          text: "\(String(repeating: #"  L = w·x\n"#, count: 24))"
      """),
    subject: .lesson { subject in wideLines(subject) + highSteps(subject) })

  private static func wideLines(_ subject: LessonUnderCheck) -> [CheckFinding] {
    subject.texts.flatMap { placed in
      subject.lesson.languages.compactMap { language in
        // Most texts have no line that is kept as it is, and that long.
        let lines = placed.text[language].split(separator: "\n")
        guard lines.contains(where: { $0.hasPrefix("  ") && $0.utf8.count * 2 > textColumns })
        else { return nil }
        let kept = Prose(placed.text[language]).blocks.compactMap { block in
          // Few characters take more than two columns, be it in ASCII.
          if case .verbatim(let line) = block, line.count * 2 > textColumns {
            Text(sanitizing: line)
          } else {
            nil
          }
        }
        for glyphs in forms {
          guard let widest = kept.map({ glyphs.text($0).width }).max(), widest > textColumns
          else { continue }
          return subject.finding(
            .warning,
            .lineTooWide(columns: widest, limit: textColumns, isASCII: glyphs.isASCII),
            at: placed.path + [.key(language.rawValue)])
        }
        return nil
      }
    }
  }

  private static func highSteps(_ subject: LessonUnderCheck) -> [CheckFinding] {
    let course = Course([Course.Entry(lesson: subject.lesson, source: .builtIn)])
    return subject.lesson.languages.flatMap { language in
      var state = TutorState(course: course, language: language)
      _ = update(&state, .open(lesson: subject.lesson.id))
      return subject.lesson.steps.indices.compactMap { index -> CheckFinding? in
        let cut = forms.first { !fitsOnScreen(state, size: terminal, glyphs: $0) }
        _ = update(&state, .action(.nextStep))
        guard let cut else { return nil }
        let step = subject.lesson.steps[index].id
        return subject.finding(
          .warning, .tooHigh(step: step, language: language, isASCII: cut.isASCII),
          at: ["steps", .item(index)])
      }
    }
  }
}
