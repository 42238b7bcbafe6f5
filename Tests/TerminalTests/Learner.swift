import Foundation

/// A learner: a home of their own with a record in it, which several terminals may share.
final class Learner {
  /// The home, which goes away with the learner.
  let home: TemporaryFolder

  /// Makes a home that holds a lesson and no record.
  init() throws {
    home = try TemporaryFolder()
    try home.write(Self.lesson, to: "data/nntutor/lessons/two-nodes.yaml")
  }

  /// The folder of the record, in the home.
  static let recordFolder = "data/nntutor"

  /// The environment of the program, all of it: English, on the terminal that tmux is.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "XDG_DATA_HOME": home.path + "/data",
      "TERM": "tmux-256color", "LANG": "en_US.UTF-8",
    ]
  }

  /// Two steps with two fields each: d = 2·1 = 2 and e = 3 + 2 = 5, ∂e/∂d = 1 and ∂e/∂b = 2.
  private static let lesson = """
    format: 1
    id: two-nodes
    languages: [es, en]
    title: { es: "Dos nodos", en: "Two nodes" }
    goal: { es: "Calcular y derivar e = a + 2b.", en: "Compute and differentiate e = a + 2b." }
    graphs:
      sum:
        given: { a: 3, b: 1 }
        nodes: [ "d = 2*b", "e = a + d" ]
        output: e
    steps:
      - id: forward
        title: { es: "Hacia adelante", en: "Forward" }
        graph: sum
        text: { es: "Mañana será otra señal: ∂ → σ.", en: "Follow the edges: ∂ → σ." }
        ask: [ { value: d }, { value: e } ]
      - id: backward
        title: { es: "Hacia atrás", en: "Backward" }
        graph: sum
        text: { es: "Ahora contra las aristas.", en: "Now go against the edges." }
        ask: [ { gradient: d }, { gradient: b } ]

    """
}
