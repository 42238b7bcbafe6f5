import Autodiff
import Checking
import Curriculum
import Tutor
import Wording

/// Marks lines of answers to one lesson, one after the other.
///
/// Consecutive lines of one learner are one person's work in order, and later answers may follow
/// from earlier ones. Mistakes stand with the one first that recurs in the learner's fields, each of which
/// counts once, then the most specific first, and of those equally so the one that was told before. Only the
/// current learner's answers are kept, so that memory does not grow with the number of lines.
struct StreamMarking {
  private let voice: Voice
  private let steps: [String: StepMarking]
  /// The ids of the steps in order.
  private let order: [String]
  private var learner: String?
  private var earlier = EarlierAnswers.none
  private var evidence = MistakeEvidence.none
  /// The steps and fields whose mistakes stand in the evidence.
  private var counted: Set<[String]> = []

  /// What is needed to mark the answers of one step.
  private struct StepMarking {
    let step: Step
    let marker: Marker
    /// The fields with what is right in them, by their ids.
    let fields: [String: (field: Field, expected: JSON)]
  }

  /// Prepares the marking of a lesson.
  init(_ lesson: Lesson, voice: Voice) {
    self.voice = voice
    order = lesson.steps.map(\.id)
    steps = Dictionary(
      lesson.steps.map { step in
        let marker = Marker(lesson: lesson, step: step)
        let fields = step.fields.map { field in
          (field.id, (field: field, expected: Self.expected(field, marker.truth)))
        }
        return (
          step.id,
          StepMarking(
            step: step, marker: marker,
            fields: Dictionary(fields, uniquingKeysWith: { $1 }))
        )
      }, uniquingKeysWith: { $1 })
  }

  /// Returns the line that answers a line.
  mutating func reply(to line: String, number: Int) -> String {
    do throws(MarkWords) {
      return try mark(AnswerLine(line))
    } catch {
      return JSON.object([
        ("line", .whole(number)), ("error", .text(voice.say(error))),
      ]).line
    }
  }

  private mutating func mark(_ line: AnswerLine) throws(MarkWords) -> String {
    guard let marking = steps[line.step] else {
      throw .unknownStep(
        line.step, nearest: Spelling.nearest(to: line.step, among: order), steps: order)
    }
    guard let (field, expected) = marking.fields[line.field] else {
      throw .unknownField(line.field, step: line.step, fields: marking.step.fields.map(\.id))
    }
    if line.learner == nil || line.learner != learner {
      earlier = .none
      evidence = .none
      counted = []
    }
    learner = line.learner
    let mark = marking.marker.mark(
      line.answer, for: field, earlier: earlier, evidence: evidence)
    if !mark.mistakes.isEmpty, counted.insert([line.step, line.field]).inserted {
      evidence.add(mark)
    }
    earlier.add(mark, for: field, of: marking.step)
    return line.adding([
      ("verdict", .text(Attempt.Outcome(mark.verdict).rawValue)),
      ("expected", expected),
      ("mistakes", .list(mark.mistakes.map { .text($0.code.rawValue) })),
      (
        "message",
        .text(
          voice.say(
            VerdictSentence(mark, field: field, output: marking.marker.truth.graph?.output ?? "L")))
      ),
    ])
  }

  private static func expected(_ field: Field, _ truth: StepTruth) -> JSON {
    switch truth.truth(of: field) {
    case .number(let value): .number(value)
    case .option(let position): .text(AnswerReader.letter(ofOption: position))
    case .expression(let formula): .text(formula.text())
    case .shape(let rows, let columns): .text("\(rows)x\(columns)")
    case .definitions(let definitions):
      .text(
        definitions.map { definition in
          "\(definition.left) = " + definition.right.map { $0.formula.text() }.joined()
        }.joined(separator: "; "))
    case .anyValues, .anySettings, nil: .null
    }
  }
}
