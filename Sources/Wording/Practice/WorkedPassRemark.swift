public import Checking
import Curriculum
public import Tutor

/// What is said of the line of a backward pass that a learner holds for wrong: if it is, which rule was
/// broken and what is right; if not, how it is worked out.
public struct WorkedPassRemark: Sentence {
  private let pass: WorkedPass
  private let isFound: Bool
  private let solution: Hint?
  private let figures: Int

  /// Creates the remark on an answer; nil where no line was chosen, or no pass is to be checked.
  public init?(_ mark: Mark, page: LessonPage) {
    guard let pass = page.workedPass,
      let position = try? AnswerReader.option(mark.answer, count: pass.lines.count),
      pass.lines.indices.contains(position)
    else { return nil }
    self.pass = pass
    isFound = mark.verdict.isAccepted
    solution = page.solution(for: pass.lines[position].node)
    figures = page.step.fields.first?.figures ?? Question.defaultFigures
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let right = worked(voice)
    guard isFound else { return "Esa línea está bien" + (right.map { ": \($0)." } ?? ".") }
    let names = names(voice)
    return [
      names.place.map { "El error está en \($0)." },
      SpanishMistakes.words(pass.mistake.code, names).rule,
      right.map { "Lo correcto: \($0)." },
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    let right = worked(voice)
    guard isFound else { return "That line is right" + (right.map { ": \($0)." } ?? ".") }
    let names = names(voice)
    return [
      names.place.map { "The mistake is at \($0)." },
      EnglishMistakes.words(pass.mistake.code, names).rule,
      right.map { "It should be \($0)." },
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func names(_ voice: Voice) -> MistakeNames {
    MistakeNames(pass.mistake.place, output: pass.output, voice: voice)
  }

  /// The gradient with its computation, in one line.
  private func worked(_ voice: Voice) -> String? {
    guard case .solution(let equations, let value)? = solution, let last = equations.last else {
      return nil
    }
    return EquationText(last, value: value, figures: figures, voice: voice).parts
      .joined(separator: " ")
  }
}
