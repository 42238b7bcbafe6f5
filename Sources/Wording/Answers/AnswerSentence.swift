import Autodiff
public import Checking
public import Curriculum
public import Tutor

/// All that is said of an answer to a field, without the sign before it: what came of it, what the author says
/// to it, the rule that it used, what came right again, and of a worked pass what its line is like.
public struct AnswerSentence: Sentence {
  private let mark: Mark
  private let field: Field
  private let page: LessonPage

  /// Creates the sentence for what came of an answer to a field of a page.
  public init(_ mark: Mark, field: Field, page: LessonPage) {
    self.mark = mark
    self.field = field
    self.page = page
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String { text(voice) { $0.spanish(voice) } }

  /// Says it in English.
  public func english(_ voice: Voice) -> String { text(voice) { $0.english(voice) } }

  private func text(_ voice: Voice, _ say: (any Sentence) -> String) -> String {
    let output = page.lesson.graph(of: page.step)?.output ?? ""
    var parts = [say(VerdictSentence(mark, field: field, output: output))]
    if let why = mark.why { parts.append(voice.prose(why).plainText) }
    if mark.verdict.isAccepted {
      if let rule = page.rulesUsed[field.id] { parts.append(say(PracticeWords.ruleUsed(rule))) }
      if let rule = page.rulesMended[field.id] {
        parts.append(say(PracticeWords.mended(rule)))
      } else if page.fieldsMended.contains(field.id) {
        parts.append(say(PracticeWords.mended(nil)))
      }
    }
    if let remark = WorkedPassRemark(mark, page: page) { parts.append(say(remark)) }
    return parts.joined(separator: " ")
  }
}
