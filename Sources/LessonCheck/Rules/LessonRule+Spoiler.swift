import Autodiff
import Checking
import Curriculum
import LessonFormat

extension LessonRule {
  /// What the text says nobody has to work out.
  static let spoiler = LessonRule(
    rule: .spoiler, severity: .warning,
    good: RuleExample(spoilerSteps(hint: "w·x")),
    bad: RuleExample(spoilerSteps(hint: "L = -12")),
    subject: .lesson { subject in
      subject.texts.flatMap { placed -> [CheckFinding] in
        guard !placed.isAfter, let index = placed.step else { return [] }
        let answers = answers(to: subject.lesson.steps[index], subject.markers[index].truth)
        return subject.lesson.languages.compactMap { language in
          spoiled(placed.text[language], by: answers).map {
            subject.finding(.warning, $0, at: placed.path + [.key(language.rawValue)])
          }
        }
      }
    })

  private struct Answer {
    var field: String
    var node: String?
    /// As it may be written: with the figures asked for, or all of them.
    var written: Set<String>
    /// Whether the number is telling enough to be no coincidence.
    var isRare: Bool
  }

  private static func answers(to step: Step, _ truth: StepTruth) -> [Answer] {
    step.fields.compactMap { field in
      guard case .number(let value)? = truth.truth(of: field) else { return nil }
      let rounded = [field.figures, field.figures + 1].map {
        WrittenNumber(value, figures: $0).text
      }
      let written = Set(rounded + [WrittenNumber(value, figures: 8).short])
      var node: String?
      if case .value(let name, let row) = field.target, row.isEmpty { node = name }
      let isSeen =
        truth.graph?.given.contains { (step.given[$0.name] ?? $0.value) == value } == true
      let digits = written.map { text in text.drop { !("1"..."9").contains($0) } }
        .map { $0.count(where: \.isNumber) }
      return Answer(
        field: field.id, node: node, written: written,
        isRare: !isSeen && (digits.min() ?? 0) >= 3)
    }
  }

  private static func spoiled(_ text: String, by answers: [Answer]) -> CheckProblem? {
    guard !answers.isEmpty else { return nil }
    let asked = answers.compactMap(\.node)
    if let name = Prose.placeholders(in: text).first(where: asked.contains) {
      return .placeholderOfAsked(name)
    }
    let words = words(of: text)
    for (index, word) in words.enumerated() where isNumber(word) {
      for answer in answers where answer.written.contains(word) {
        let isEquated =
          index >= 2 && words[index - 1] == "=" && answer.node == words[index - 2]
          && !(index + 1 < words.count && "+-*·/".contains(words[index + 1]))
        if answer.isRare || isEquated {
          return .saysAnswer(field: answer.field, answer: word)
        }
      }
    }
    return nil
  }

  /// Whether a word begins as a number does.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.first.map { $0 == UInt8(ascii: "-") || 0x30...0x39 ~= $0 } ?? false
  }

  /// The words of a text, numbers as a student types them.
  private static func words(of text: String) -> [String] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { bytes in
      var bytes = bytes
      while bytes.count > 1, let last = bytes.last, ".,;:!?)".utf8.contains(last) {
        bytes.removeLast()
      }
      while bytes.count > 1, bytes.first == UInt8(ascii: "(") { bytes.removeFirst() }
      let word = String(Substring(bytes))
      return bytes.allSatisfy { $0 < 0x80 } ? word : word.replacing("−", with: "-")
    }
  }

  private static func spoilerSteps(hint: String) -> String {
    """
    steps:
      - id: forward
        text: { es: Un producto., en: A product. }
        ask: [ value: L ]
        hints: [ "\(hint)" ]
    """
  }
}
