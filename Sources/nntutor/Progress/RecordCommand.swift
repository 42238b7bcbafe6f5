import ArgumentParser
import Progress
import Tutor
import Wording

/// What the commands about the record have in common.
struct RecordCommand {
  /// The session.
  let session: Session
  /// What writes text.
  let printer: Printer
  /// The record's folder.
  let folder: String

  /// Opens the record and says what is wrong with it.
  init(_ options: CommonOptions) {
    let environment = Platform.environment
    session = Session(options, environment: environment)
    printer = Printer(session.choices, environment: environment)
    folder = DataFolder.chosen(options, environment: environment)
    if let problem = session.recordProblem { printer.writeError(problem) }
  }

  /// Ends the command where nothing can be changed; why was said when the record was opened.
  func requireKeptRecord() throws {
    if session.recordProblem?.stopsTheRecord == true { throw ExitCode.failure }
  }

  /// Does something with the record and tells what went wrong.
  ///
  /// - Parameter words: Makes of the problem what is told.
  func reporting<Result>(
    _ words: (RecordProblem) -> RecordWords, _ body: () throws(RecordProblem) -> Result
  ) throws -> Result {
    do throws(RecordProblem) {
      return try body()
    } catch {
      printer.writeError(words(error))
      throw ExitCode.failure
    }
  }
}
