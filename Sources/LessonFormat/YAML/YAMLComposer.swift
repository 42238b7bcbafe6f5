import Curriculum
import Yams

/// Turns the text of a lesson into YAML nodes.
enum YAMLComposer {
  /// Returns the root of a text's only document, or nil if something is wrong, which is noted.
  static func compose(_ log: DiagnosticLog) -> LocatedNode? {
    let refusals = YAMLScanner.refusals(in: log.source)
    guard refusals.isEmpty else {
      for refusal in refusals { log.report(refusal.problem, at: refusal.offset) }
      return nil
    }
    do {
      // The encoding is named because its default depends on the environment; the resolver has no
      // rules because `y`, `no` and `1e3` are the strings that were written.
      let parser = try Parser(yaml: log.source.string, resolver: .basic, encoding: .utf8)
      if let root = try parser.singleRoot(), !isEmpty(root) {
        return LocatedNode(root, log: log)
      }
      log.report(.empty, at: 0)
    } catch let error as YamlError {
      report(error, to: log)
    } catch {
      log.report(.syntax("\(error)"), at: 0)
    }
    return nil
  }

  private static func isEmpty(_ node: Node) -> Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && scalar.string.isEmpty
  }

  /// What is told of a bracket that is missed only on a later line.
  private static func openBracket(
    _ complaint: String, since start: Mark?, until end: Mark
  ) -> LessonProblem? {
    guard let start, start.line < end.line else { return nil }
    return switch complaint {
    case "did not find expected ',' or ']'": .openBracket(isMapping: false, line: start.line)
    case "did not find expected ',' or '}'": .openBracket(isMapping: true, line: start.line)
    default: nil
    }
  }

  private static func report(_ error: YamlError, to log: DiagnosticLog) {
    func offset(_ mark: Mark) -> Int {
      log.source.offset(line: mark.line, scalarColumn: mark.column)
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      // Where something is missing at the end, its beginning says more than the place behind it.
      let isOpen = ["found unexpected end of stream", "could not find expected ':'"].contains(
        problem)
      if let bracket = openBracket(problem, since: context?.mark, until: mark) {
        log.report(bracket, at: offset(mark))
      } else {
        log.report(.syntax(problem), at: offset(isOpen ? context?.mark ?? mark : mark))
      }
    case .composer(_, _, let mark, _):
      log.report(.severalDocuments, at: offset(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      for key in keys { log.report(.repeatedKey(key), at: offset(context.mark)) }
    case .reader(let problem, _, _, _):
      log.report(.syntax(problem), at: 0)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      log.report(.syntax("\(error)"), at: 0)
    }
  }
}
