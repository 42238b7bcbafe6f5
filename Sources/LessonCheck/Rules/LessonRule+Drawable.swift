import Curriculum
import LessonFormat
import Screen

extension LessonRule {
  /// The screen leaves out what a terminal might not show in its cell.
  static let drawable = LessonRule(
    rule: .drawable, severity: .warning,
    good: RuleExample(#"title: { es: "σ(z)", en: "σ(z)" }"#),
    bad: RuleExample(#"title: { es: "\u200Bσ(z)", en: "σ(z)" }"#),
    subject: .lesson { subject in
      subject.texts.flatMap { placed in
        subject.lesson.languages.compactMap { language in
          let text = placed.text[language]
          guard Text(sanitizing: text).string != text else { return nil }
          let culprit = text.unicodeScalars.first { scalar in
            scalar != "\n" && Text(sanitizing: "a\(scalar)").string != "a\(scalar)"
          }
          let shown = culprit.map { "U+" + String($0.value, radix: 16, uppercase: true) } ?? text
          return subject.finding(
            .warning, .undrawable(shown), at: placed.path + [.key(language.rawValue)])
        }
      }
    })
}
