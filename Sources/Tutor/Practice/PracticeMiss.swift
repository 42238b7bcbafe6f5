import Autodiff
public import Checking
public import Curriculum

/// What was not right at the first try of a question of a session, or needed help.
public struct PracticeMiss: Hashable, Sendable {
  /// What was asked for.
  public enum Subject: Hashable, Sendable {
    /// What a field asks for.
    case field(Field.Target)
    /// The wrong line of a pass.
    case pass(PassDirection)
  }

  /// What the learner did.
  public enum Cause: Hashable, Sendable {
    /// A mistake that was recognised, another that explains the answer as well, and whether nothing else does.
    case mistake(Mistake, or: Mistake? = nil, isCertain: Bool)
    /// The line of one node was held for the first wrong one, which was that of another, where a rule was
    /// broken.
    case line(String, wrong: String, rule: Rule?)
    /// An answer that nothing explains, as it was typed.
    case answer(String)
    /// Hints were read.
    case hints
    /// The solution was looked at.
    case solution
  }

  /// The number of the question in its session, from 1.
  public let question: Int
  /// What was asked for.
  public let subject: Subject
  /// What the learner did.
  public let cause: Cause
  /// The node that gradients are taken of.
  public let output: String

  /// Creates a miss.
  public init(question: Int, subject: Subject, cause: Cause, output: String) {
    self.question = question
    self.subject = subject
    self.cause = cause
    self.output = output
  }
}

extension PracticeMiss {
  /// Whether nothing was wrong, and help was needed.
  var isOfHelp: Bool { cause == .hints || cause == .solution }
}

extension LessonPage {
  /// Returns what came of a field, with the hints that were opened before anything was typed.
  func history(of field: Field, in record: LearnerRecord) -> FieldHistory {
    var history = record.history(of: key(of: field))
    history.hintLevel = max(history.hintLevel, hintLevels[field.id] ?? 0)
    return history
  }

  /// Returns what was missed in the step, field by field.
  ///
  /// - Parameter question: The number of the question in its session.
  func practiceMisses(question: Int, record: LearnerRecord) -> [PracticeMiss] {
    let output = lesson.graph(of: step)?.output ?? ""
    return step.fields.compactMap { field in
      guard let cause = cause(of: field, history(of: field, in: record)) else { return nil }
      return PracticeMiss(
        question: question,
        subject: workedPass.map { .pass($0.direction) } ?? .field(field.target), cause: cause,
        output: output)
    }
  }

  /// What was done in a field that was missed; nil where it was not.
  private func cause(of field: Field, _ history: FieldHistory) -> PracticeMiss.Cause? {
    let marks = misses[field.id] ?? []
    // An answer that something explains tells more than the first one.
    if let mark = marks.first(where: { $0.mistakes.first?.says == nil && !$0.mistakes.isEmpty }),
      let mistake = mark.mistakes.first
    {
      return .mistake(mistake, or: mark.rival, isCertain: mark.isCertain(of: field.target))
    }
    if let mark = marks.first { return line(chosenBy: mark) ?? .answer(mark.answer) }
    if history.isRevealed { return .solution }
    return history.hintLevel > 0 ? .hints : nil
  }

  /// The line of a pass that was chosen.
  private func line(chosenBy mark: Mark) -> PracticeMiss.Cause? {
    guard let pass = workedPass,
      let position = try? AnswerReader.option(mark.answer, count: pass.lines.count),
      pass.lines.indices.contains(position)
    else { return nil }
    return .line(pass.lines[position].node, wrong: pass.node, rule: pass.rule)
  }
}
