import ArgumentParser
import Curriculum
import Progress
import Screen
import Tutor
import Wording

/// Removes what is recorded of a lesson, or of all lessons, once the learner agrees.
struct RecordResetting {
  private let lesson: String?
  private let command: RecordCommand
  private var answers = 0
  private let steps: Int

  /// Counts what would be removed.
  ///
  /// - Throws: If neither course nor record knows the lesson, or the record cannot be read; that
  ///   was said then.
  init(lesson: String?, command: RecordCommand) throws {
    self.lesson = lesson
    self.command = command
    steps = command.session.record.passed.count { lesson == nil || $0.lesson == lesson }
    answers = try command.reporting(RecordWords.unreadable) { () throws(RecordProblem) in
      var count = 0
      try command.session.store.forEachAttempt { attempt in
        if lesson == nil || attempt.key.lesson == lesson { count += 1 }
        return true
      }
      return count
    }
    if let lesson, isEmpty, command.session.course.outline(id: lesson) == nil {
      command.printer.writeError(
        ProgramWords.unknownLesson(lesson, nearest: command.session.lessons.nearest(to: lesson)))
      throw ExitCode.failure
    }
  }

  /// Removes it.
  ///
  /// - Parameter asks: Whether to ask first; where there is no terminal that is not possible.
  func run(asks: Bool) throws {
    let printer = command.printer
    if isEmpty {
      printer.write(ProgressWords.nothingToReset(lesson: lesson))
      printer.write(ProgressWords.folder(command.folder))
      return
    }
    if asks {
      guard Platform.inputIsTerminal, Platform.outputIsTerminal else {
        printer.writeError(ProgressWords.resetNeedsYes)
        throw ExitCode.validationFailure
      }
      guard isAgreed else {
        printer.write(ProgressWords.kept)
        throw ExitCode.failure
      }
    }
    try command.reporting(RecordWords.unchanged) { () throws(RecordProblem) in
      try command.session.store.reset(lesson: lesson)
    }
    printer.write(ProgressWords.removed(lesson: lesson, answers: answers, steps: steps))
    printer.write(ProgressWords.folder(command.folder))
  }

  private var isEmpty: Bool {
    let place =
      lesson.map { command.session.record.places[$0] != nil }
      ?? !command.session.record.places.isEmpty
    return answers == 0 && steps == 0 && !place
  }

  /// Asks; a yes of either language counts, whatever language the question is in.
  private var isAgreed: Bool {
    let printer = command.printer
    printer.write(ProgressWords.resetQuestion(lesson: lesson, answers: answers, steps: steps))
    Platform.write(printer.text(printer.voice.say(ProgressWords.resetPrompt)))
    let answer = readLine()?.lowercased().filter { $0.isLetter } ?? ""
    return ["yes", "sí", "si"].contains(answer)
  }
}
