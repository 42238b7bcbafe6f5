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
      let exact = try? ExactEvaluation(of: graph, overriding: all)
      let evaluation = exact?.evaluation
      let found = evaluation?[row.node]
      if isMet(found, exact: exact?.value(of: row.node), wanted: row.wanted) { continue }
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

  /// Whether a value is what is wanted: exactly where it is a fraction, else but for the noise of
  /// computed doubles.
  private func isMet(_ found: Double?, exact: Rational?, wanted: Double) -> Bool {
    guard let found else { return false }
    if question.tolerance == 0, let exact, let wanted = Rational(writtenAs: wanted) {
      return exact == wanted
    }
    let noise = max(found.magnitude, wanted.magnitude) * Acceptance.noise
    return (found - wanted).magnitude <= question.tolerance + noise
  }

  /// Simple values that satisfy every row, the smallest first; nil where none were found.
  ///
  /// Looked for among halves up to 3, as long as that takes no noticeable time.
  var solution: [Double]? {
    // A table of many rows over a large graph takes as long as many tables over a small one.
    let operations = graph.nodes.reduce(0) { $0 + 1 + ($1.expression?.operationCount ?? 0) }
    let cost = max(question.rows.count * operations, 1)
    let mostTried = max(Self.mostWork / cost, 1)
    let ladder: [Double] = [0, 1, -1, 2, -2, 0.5, -0.5, 1.5, -1.5, 3, -3, 2.5, -2.5]
    let count = question.unknowns.count
    var tried = 0
    for reach in [3, 5, 9, ladder.count] {
      var positions = Array(repeating: 0, count: count)
      search: while true {
        tried += 1
        guard tried <= mostTried else { return approached(atMost: mostTried) }
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
    return approached(atMost: mostTried)
  }

  /// Values that a search in shrinking steps comes to, with as few figures as will do; nil where it
  /// comes to none.
  private func approached(atMost mostTried: Int) -> [Double]? {
    var values = Array(repeating: 0.0, count: question.unknowns.count)
    var best = distance(values)
    var step = 4.0
    var tried = 0
    while best > 0, step > 1e-5, tried < mostTried {
      var isBetter = false
      for place in values.indices {
        for direction in [step, -step] {
          var moved = values
          moved[place] += direction
          tried += 1
          let distance = distance(moved)
          if distance < best {
            (values, best, isBetter) = (moved, distance, true)
          }
        }
      }
      if !isBetter { step /= 2 }
    }
    for figures in 1...6 {
      let short = values.map { Rounding.rounded($0, figures: figures) }
      if firstFailed(short) == nil { return short }
    }
    return firstFailed(values) == nil ? values : nil
  }

  /// How far the rows are from what is wanted, all together.
  private func distance(_ values: [Double]) -> Double {
    let chosen = Dictionary(zip(question.unknowns, values)) { first, _ in first }
    return question.rows.reduce(0) { sum, row in
      let all = given.merging(chosen) { _, new in new }.merging(row.given) { _, new in new }
      guard let found = (try? graph.evaluate(overriding: all))?[row.node] else { return sum + 1e9 }
      return sum + max((found - row.wanted).magnitude - question.tolerance / 2, 0)
    }
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
