import Autodiff
import Checking
import Curriculum

/// What a student types into the fields of a step whose method is perfect.
struct StudentAnswer {
  private let work: StudentWork
  private let truth: StepTruth
  private let figures: Int?

  /// Works through a step.
  ///
  /// - Parameter figures: The significant figures to which every result is rounded; nil for who
  ///   keeps all digits.
  init(_ truth: StepTruth, figures: Int?) {
    self.truth = truth
    self.figures = figures
    work = StudentWork(
      truth.graph, given: truth.step.given, arithmetic: StudentArithmetic(figures: figures))
  }

  /// The figures of a number written by who keeps all digits.
  static let allFigures = 12

  /// Returns how what is typed into a field is written with a decimal mark; nil where nothing is
  /// found.
  func written(for field: Field) -> ((_ decimalMark: Character) -> String)? {
    func numbers(_ values: [Double]?) -> ((Character) -> String)? {
      guard let values else { return nil }
      let texts = values.map { WrittenNumber($0, figures: figures ?? Self.allFigures) }
      return { mark in texts.map { $0.text(decimalMark: mark) }.joined(separator: "; ") }
    }
    func text(_ text: String?) -> ((Character) -> String)? { text.map { text in { _ in text } } }
    switch field.target {
    case .value, .gradient, .localDerivative, .update, .number:
      return numbers(work.number(for: field.target).map { [$0] })
    case .choice(let options):
      return text(options.firstIndex(where: \.isRight).map { String($0 + 1) })
    case .shape(let rows, let columns): return text("\(rows)x\(columns)")
    case .find(let question):
      // What is found needs no rounding.
      guard let graph = truth.graph, figures == nil else { return nil }
      return numbers(FindSearch(question, graph: graph, given: truth.step.given).solution())
    case .expression(let question):
      guard case .expression(let formula)? = truth.truth(of: field),
        question.missingNames(in: formula).isEmpty
      else { return nil }
      return text(formula.text())
    case .experiment(let experiment):
      // Settings are chosen and not computed; one student does it.
      guard figures == nil, let laboratory = Laboratory(experiment, truth: truth) else {
        return nil
      }
      return text(laboratory.solution.map { SettingsReader(experiment).text($0) })
    case .decomposition:
      guard case .definitions(let equations)? = truth.truth(of: field) else { return nil }
      let definitions = equations.compactMap { equation in
        equation.right.last.map { "\(equation.left) = \($0.formula.text())" }
      }
      return text(definitions.joined(separator: "; "))
    }
  }

  /// Returns what is typed by who makes a mistake of the author's.
  func text(by mistake: AuthorMistake, decimalMark: Character) -> String {
    WrittenNumber(work.value(of: mistake.gives), figures: Self.allFigures)
      .text(decimalMark: decimalMark)
  }
}
