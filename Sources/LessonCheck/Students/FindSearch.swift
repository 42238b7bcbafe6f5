import Autodiff
import Curriculum

/// Looks for values that satisfy every row of a `find`, as somebody does who tries and improves.
struct FindSearch {
  private let question: FindQuestion
  private let graph: Graph
  private let given: [String: Double]
  private let arithmetic = StudentArithmetic(figures: nil)

  init(_ question: FindQuestion, graph: Graph, given: [String: Double]) {
    self.question = question
    self.graph = graph
    self.given = given
  }

  /// Whether zeros satisfy every row.
  var isFoundByZeros: Bool { distance(question.unknowns.map { _ in 0 }) == 0 }

  /// Simple values that satisfy every row; nil where none were found.
  ///
  /// From changing starts, one value at a time is moved while that brings the rows closer; where
  /// rows jump, as those of a step do, the next start decides.
  func solution() -> [Double]? {
    // A generator of its own (Knuth's constants), so that every check finds the same.
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % count
    }
    let ladder: [Double] = [0, 1, -1, 2, -2, 0.5, -0.5, 1.5, -1.5, 3, -3]
    for _ in 0..<Self.starts {
      var values = question.unknowns.map { _ in ladder[next(ladder.count)] }
      var best = distance(values)
      var improves = true
      while improves, best > 0 {
        improves = false
        for index in values.indices {
          for step in [1, -1, 0.5, -0.5, 0.1, -0.1, 0.01, -0.01] {
            var moved = values
            moved[index] = ((moved[index] + step) * 100).rounded() / 100
            let distance = distance(moved)
            if distance < best {
              (values, best, improves) = (moved, distance, true)
            }
          }
        }
      }
      if best == 0 { return values }
    }
    return nil
  }

  /// How often the search begins anew.
  private static let starts = 80

  /// How far the rows are from what is wanted; 0 where each is near enough.
  private func distance(_ values: [Double]) -> Double {
    let chosen = Dictionary(zip(question.unknowns, values)) { first, _ in first }
    return question.rows.reduce(0) { sum, row in
      let all = given.merging(chosen) { $1 }.merging(row.given) { $1 }
      let work = StudentWork(graph, given: all, arithmetic: arithmetic)
      let found = work.number(for: .value(node: row.node, given: [:])) ?? .infinity
      let miss = (found - row.wanted).magnitude
      return sum + (miss <= max(question.tolerance, 1e-12) ? 0 : miss)
    }
  }
}
