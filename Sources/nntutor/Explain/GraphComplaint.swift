import Autodiff
import LessonFormat
import Screen
import Wording

/// Tells what is wrong with the graph of the arguments: a sentence each, and the place below it.
struct GraphComplaint {
  /// The most problems that are told; nobody reads more.
  private static let limit = 10

  /// The arguments.
  let arguments: GraphArguments
  /// What shows the lines.
  let printer: Printer

  /// Tells problems on standard error.
  func tell(_ problems: [GraphProblem]) {
    for problem in problems.prefix(Self.limit) {
      if let location = arguments.location(of: problem),
        arguments.arguments.indices.contains(location.argument),
        case .syntax(.unexpectedSeparator) = problem.kind,
        let comma = DecimalComma(
          in: arguments.arguments[location.argument], at: location.offset)
      {
        tell(
          ExplainWords.decimalComma(comma.number), at: (location.argument, comma.start),
          length: comma.number.count)
        continue
      }
      tell(
        ExplainWords.problem(problem.kind, isWarning: problem.severity == .warning),
        at: arguments.location(of: problem), length: problem.length)
    }
    if problems.count > Self.limit {
      printer.writeError(ExplainWords.moreProblems(problems.count - Self.limit))
    }
  }

  /// Tells on standard error that a node has no value.
  func tell(_ error: DomainError) {
    let piece = arguments.piece(defining: error.node)
    let length = piece.map { $0.text.reversed().drop(while: \.isWhitespace).count }
    tell(
      ExplainWords.noValue(error),
      at: piece.map { ($0.argument, $0.offset + ($0.name?.offset ?? 0)) },
      length: (length ?? 0) - (piece?.name?.offset ?? 0))
  }

  private func tell(
    _ sentence: ExplainWords, at location: (argument: Int, offset: Int)?, length: Int
  ) {
    printer.writeError(sentence)
    guard let location, arguments.arguments.indices.contains(location.argument) else { return }
    let excerpt = ArgumentExcerpt(
      of: arguments.arguments[location.argument], offset: location.offset, length: length,
      glyphs: printer.glyphs)
    Platform.writeError(.spaces(2) + excerpt.line)
    Platform.writeError(.spaces(2) + excerpt.mark)
  }
}
