import Autodiff
import Curriculum

/// The graphs of a lesson as far as they could be read.
struct GraphTable {
  /// The names in the order written, those of graphs that cannot be built too.
  private(set) var names: [String] = []
  /// The graphs that can be built, by name.
  private(set) var graphs: [String: LessonGraph] = [:]
  /// The numbers of the graphs that can be computed, by name.
  private(set) var numbers: [String: ExactEvaluation] = [:]

  /// Adds a graph; nil for one that cannot be built, so that its name is known all the same.
  mutating func add(_ graph: LessonGraph?, _ numbers: ExactEvaluation?, named name: String) {
    names.append(name)
    graphs[name] = graph
    self.numbers[name] = numbers
  }

  /// The graph of the steps that do not name one: the only one of the lesson.
  var defaultName: String? { names.count == 1 ? names.first : nil }

  /// Reads the name of a graph of the lesson.
  var reader: ValueReader<String> {
    ValueReader { node in
      guard let name = node.scalar() else { return nil }
      if names.contains(name) { return name }
      node.report(.unknownGraph(name, nearest: node.suggestion(for: name, among: names)))
      return nil
    }
  }
}
