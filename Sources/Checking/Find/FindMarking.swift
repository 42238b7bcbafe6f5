import Autodiff
import Curriculum

/// Marks values by trying every row with them.
struct FindMarking: Sendable {
  private let question: FindQuestion
  private let graph: Graph
  private let given: [String: Double]

  /// Prepares for a question about a graph under a step's given values.
  init(_ question: FindQuestion, graph: Graph, given: [String: Double]) {
    self.question = question
    self.graph = graph
    self.given = given
  }

  /// Marks an answer.
  func mark(_ answer: String) -> Mark {
    let values: [Double]
    do {
      values = try ValueListReader(names: question.unknowns).read(answer)
    } catch {
      return Mark(answer: answer, verdict: .unreadable(error))
    }
    let failed = firstFailed(values)
    var mark = Mark(answer: answer, verdict: failed == nil ? .right : .wrong)
    mark.values = values
    mark.remark = failed.map(AnswerRemark.row)
    return mark
  }

  /// Returns the first row that values do not satisfy.
  func firstFailed(_ values: [Double]) -> FailedRow? {
    let chosen = Dictionary(zip(question.unknowns, values)) { first, _ in first }
    for (index, row) in question.rows.enumerated() {
      let all = given.merging(chosen) { _, new in new }.merging(row.given) { _, new in new }
      let evaluation = (try? ExactEvaluation(of: graph, overriding: all))?.evaluation
      let found = evaluation?[row.node]
      if let found, (found - row.wanted).magnitude <= question.tolerance { continue }
      let parts = graph.node(named: row.node)?.expression?.names.compactMap { name in
        evaluation?[name].map { FailedRow.Entry(name: name, value: $0) }
      }
      return FailedRow(
        number: index + 1,
        inputs: row.inputs.map { .init(name: $0, value: row.given[$0] ?? 0) },
        parts: parts ?? [], node: row.node, found: found, wanted: row.wanted)
    }
    return nil
  }

  /// Simple values that satisfy every row, the smallest first; nil where none were found.
  ///
  /// Looked for among halves up to 3, as long as that takes no noticeable time.
  var solution: [Double]? {
    // A table of many rows over a large graph takes as long as many tables over a small one.
    let cost = max(question.rows.count * graph.nodes.count, 1)
    let mostTried = max(Self.mostWork / cost, 1)
    let ladder: [Double] = [0, 1, -1, 2, -2, 0.5, -0.5, 1.5, -1.5, 3, -3, 2.5, -2.5]
    let count = question.unknowns.count
    var tried = 0
    for reach in [3, 5, 9, ladder.count] {
      var positions = Array(repeating: 0, count: count)
      search: while true {
        tried += 1
        guard tried <= mostTried else { return nil }
        // What was within the shorter reach has been tried before.
        if positions.contains(where: { $0 >= Self.reach(before: reach) }) || reach == 3 {
          let values = positions.map { ladder[$0] }
          if firstFailed(values) == nil { return values }
        }
        var place = count - 1
        while true {
          guard place >= 0 else { break search }
          positions[place] += 1
          if positions[place] < reach { break }
          positions[place] = 0
          place -= 1
        }
      }
    }
    return nil
  }

  /// The most nodes that are computed in all.
  private static let mostWork = 400_000

  private static func reach(before reach: Int) -> Int {
    switch reach {
    case 3: 0
    case 5: 3
    case 9: 5
    default: 9
    }
  }
}
