import Autodiff
import Curriculum

extension QuestionKindReader {
  /// `number: "1/(1+exp(-0.87))"`, an expression over the names of the step's graph.
  static let number = QuestionKindReader(key: "number", shape: .formula, isAboutNode: false) {
    node, scope in
    FormulaTextReader.number(in: scope).read(node)
      .map { .number(NumberQuestion(expression: $0)) }
  }
}
