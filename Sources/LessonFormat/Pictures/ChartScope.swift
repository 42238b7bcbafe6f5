import Autodiff
import Curriculum

/// The graph that a chart is about, as the chart will use it.
struct ChartScope {
  /// The name of the graph.
  let name: String
  /// The graph.
  let lessonGraph: LessonGraph
  /// The values of the given nodes, those of the step where it is the step's graph.
  let given: [String: Double]
  /// What computes the graph within what the lesson may spend.
  private let trials: GraphTrials

  /// The graph.
  var graph: Graph { lessonGraph.graph }

  /// Reads which graph a chart is about: the one it names, or the step's.
  ///
  /// Nil if there is none, which is noted, or if it cannot be built, which has been noted.
  init?(_ mapping: inout MappingReader, in scope: StepScope) {
    let node = mapping.node("graph")
    if node == nil, scope.lacksGraph {
      scope.faults.report(.graphNotNamed, at: mapping.node)
    }
    guard let name = node.map(scope.lesson.graphs.reader.read) ?? scope.graphName,
      let lessonGraph = scope.lesson.graphs.graphs[name]
    else { return nil }
    self.name = name
    self.lessonGraph = lessonGraph
    given = lessonGraph.graph.givenValues(
      overriding: name == scope.graphName ? scope.given : [:])
    trials = scope.lesson.trials
  }

  /// Whether the graph has numbers with some given values replaced; why not is noted.
  func computes(with replaced: [String: Double] = [:], at node: LocatedNode) -> Bool {
    trials.numbers(of: graph, under: given.merging(replaced) { $1 }, at: node) != nil
  }

  /// Whether the graph may be computed so many times; if not, that is noted.
  func affords(_ runs: Int, at node: LocatedNode) -> Bool {
    trials.spend(on: graph, runs: runs, at: node)
  }
}
