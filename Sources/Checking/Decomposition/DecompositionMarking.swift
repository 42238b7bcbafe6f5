import Autodiff
import Curriculum

/// Marks a formula that was taken apart into elementary operations.
///
/// Any order and naming is right that leads to the formula: the last line must agree with it at
/// sampled points. Lines that are parts of it, with more still to come, are right so far.
struct DecompositionMarking: Sendable {
  private let given: [String]
  private let samples: FormulaSamples
  private let whole: FormulaSamples.Values
  private let parts: [FormulaSamples.Values]

  /// Prepares for a node of a graph; nil where its formula is too long to be written out.
  init?(of node: String, in graph: Graph) {
    guard let formula = GraphFormulas(graph).value(of: node) else { return nil }
    given = graph.given.map(\.name)
    samples = FormulaSamples(names: given)
    whole = samples.values(of: formula)
    parts = formula.operations.map { [samples] in samples.values(of: $0) }
  }

  /// Marks an answer.
  func mark(_ answer: String) -> Mark {
    let lines: [DefinitionLine]
    do {
      lines = try DefinitionLine.lines(in: answer, known: given)
    } catch {
      return Mark(answer: answer, verdict: .unreadable(error))
    }
    let (verdict, remark) = verdict(on: lines)
    var mark = Mark(answer: answer, verdict: verdict)
    mark.definitions = lines.map { Equation($0.name, $0.formula) }
    mark.remark = remark
    return mark
  }

  private func verdict(on lines: [DefinitionLine]) -> (Verdict, AnswerRemark?) {
    // Values and not formulas are carried on: names that are used twice would double them each time.
    var written: [String: FormulaSamples.Values] = [:]
    var values: [FormulaSamples.Values] = []
    for (index, line) in lines.enumerated() {
      if !line.formula.isElementary {
        let isBare = line.formula.isOperand
        return (
          .wrong,
          isBare
            ? .noOperation(line: index + 1, name: line.name)
            : .severalOperations(line: index + 1, name: line.name)
        )
      }
      let value = samples.values(of: line.formula, knowing: written)
      written[line.name] = value
      values.append(value)
    }
    if let last = values.last, FormulaSamples.agree(last, whole) {
      let unused = lines.dropLast().firstIndex { line in
        !lines.contains { $0.formula.mentions(line.name) }
      }
      return unused.map {
        (.wrong, .unusedLine(line: $0 + 1, name: lines[$0].name))
      } ?? (.right, nil)
    }
    let stray = values.firstIndex { value in
      !parts.contains { FormulaSamples.agree($0, value) }
    }
    if let stray { return (.wrong, .notAPart(line: stray + 1, name: lines[stray].name)) }
    return (.incomplete, .goOn(lines: lines.count))
  }
}

extension Expression {
  /// The expression and every operation inside it.
  fileprivate var operations: [Expression] {
    switch self {
    case .number, .name: []
    case .unary(_, let argument): [self] + argument.operations
    case .binary(_, let left, let right): [self] + left.operations + right.operations
    }
  }
}
