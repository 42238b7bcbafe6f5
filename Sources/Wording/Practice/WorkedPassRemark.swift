public import Checking
import Curriculum
public import Tutor

/// What is said of the line of a worked pass that a learner holds for the first wrong one.
///
/// If it is, which rule was broken and what is right; if not, how it is worked out, from wrong numbers before
/// it where it only goes on with them, and on which side of it the mistake is.
public struct WorkedPassRemark: Sentence {
  private let pass: WorkedPass
  private let standing: WorkedPass.Line.Standing
  /// Whether the mistake is in a line before it.
  private let isAfterMistake: Bool
  private let equation: Equation?
  private let value: Double
  private let figures: Int

  /// Creates the remark on an answer; nil where no line was chosen, or no pass is to be checked.
  public init?(_ mark: Mark, page: LessonPage) {
    guard let pass = page.workedPass,
      let position = try? AnswerReader.option(mark.answer, count: pass.lines.count),
      pass.lines.indices.contains(position)
    else { return nil }
    let line = pass.lines[position]
    self.pass = pass
    standing = line.standing
    isAfterMistake = pass.lines[..<position].contains { $0.standing == .slip }
    figures = page.step.fields.first?.figures ?? Question.defaultFigures
    if standing != .slip {
      // Worked from the lines as they stand: the right ones would give the slip away.
      equation = page.derivation(of: line, in: pass)
      value = line.number
    } else if case .solution(let equations, let right)? = page.solution(for: pass) {
      equation = equations.last
      value = right
    } else {
      equation = nil
      value = line.number
    }
  }

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let worked = worked(voice)
    switch standing {
    case .right:
      return "Esa línea está bien" + (worked.map { ": \($0)." } ?? ".")
        + (isAfterMistake ? " El error está antes." : " El error está después.")
    case .follows:
      return "Esa línea está bien calculada con lo que recibe" + (worked.map { ": \($0)." } ?? ".")
        + " Pero lo que recibe ya viene mal: el error está antes."
    case .slip:
      let names = names(voice)
      return [
        names.place.map { "El error está en \($0)." },
        "Para quien lo hizo: " + SpanishMistakes.words(pass.mistake.code, names).rule,
        worked.map { "Lo correcto: \($0)." },
        rest == 0 ? nil : "Lo que sigue de ahí está bien deducido y por eso tampoco da.",
      ].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    let worked = worked(voice)
    switch standing {
    case .right:
      return "That line is right" + (worked.map { ": \($0)." } ?? ".")
        + (isAfterMistake ? " The mistake comes before it." : " The mistake comes after it.")
    case .follows:
      return "That line is worked out correctly from what it receives"
        + (worked.map { ": \($0)." } ?? ".")
        + " But what it receives is already wrong: the mistake comes before it."
    case .slip:
      let names = names(voice)
      return [
        names.place.map { "The mistake is at \($0)." },
        "To whoever made it: " + EnglishMistakes.words(pass.mistake.code, names).rule,
        worked.map { "It should be \($0)." },
        rest == 0
          ? nil : "What follows from it was worked out correctly and is off for that reason.",
      ].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// How many lines are wrong only because they follow from the wrong one.
  private var rest: Int { pass.lines.count { $0.standing == .follows } }

  private func names(_ voice: Voice) -> MistakeNames {
    MistakeNames(pass.mistake.place, output: pass.output, voice: voice)
  }

  /// The line with its computation.
  private func worked(_ voice: Voice) -> String? {
    equation.map {
      EquationText($0, value: value, figures: figures, voice: voice).parts.joined(separator: " ")
    }
  }
}
