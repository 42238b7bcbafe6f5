public import Autodiff

/// Graphs of random operations.
public struct RandomGraphs: Sendable {
  /// Returns a graph in which every kind of operation may stand, or nil if chance made one whose
  /// numbers are too large, too small, or not there.
  ///
  /// Divisors and arguments of `ln` and `sqrt` are nodes, not differences: where a difference of
  /// rounded numbers may be 0, no hand computation knows what it divided by.
  public static func graph(using generator: inout SeededGenerator) -> Graph? {
    var given: [(String, String)] = []
    var names: [String] = []
    for name in ["p", "q", "r", "s"].prefix(Int.random(in: 2...4, using: &generator)) {
      given.append((name, Networks.decimal(-30...30, &generator)))
      names.append(name)
    }
    var definitions: [String] = []
    for index in 1...Int.random(in: 3...6, using: &generator) {
      definitions.append("n\(index) = " + formula(names, &generator))
      names.append("n\(index)")
    }
    // Everything leads to the output, so that every gradient is one.
    let loose = names.filter { name in !definitions.contains { uses($0, name) } }
    definitions.append("L = " + loose.joined(separator: " + ") + " + 0.5*" + names[0])
    guard let graph = try? Graph(given: given, definitions: definitions),
      (try? graph.evaluate()) != nil
    else { return nil }
    let values = values(of: graph)
    let isUsable = values.allSatisfy { $0 == 0 || (1e-3...1e4).contains($0.magnitude) }
    return isUsable ? graph : nil
  }

  /// Returns a graph of whole numbers whose results are whole.
  public static func integerGraph(using generator: inout SeededGenerator) -> Graph? {
    var given: [(String, String)] = []
    var names: [String] = []
    for name in ["p", "q", "r", "s"] {
      given.append((name, String(Int.random(in: 1...40, using: &generator))))
      names.append(name)
    }
    var definitions: [String] = []
    for index in 1...5 {
      let (a, b) = (generator.pick(names), generator.pick(names))
      let k = Int.random(in: 2...9, using: &generator)
      let formula = generator.pick([
        "\(a)*\(b)", "\(a) + \(k)*\(b)", "\(a) - \(b)", "(\(a) - \(b))^2", "max(\(a), \(b))",
        "\(k)*\(a) - \(b)", "relu(\(a))", "abs(\(a) - \(k))",
      ])
      definitions.append("n\(index) = " + formula)
      names.append("n\(index)")
    }
    guard let graph = try? Graph(given: given, definitions: definitions) else { return nil }
    return values(of: graph).allSatisfy { $0.magnitude < 1e9 } ? graph : nil
  }

  private static func formula(_ names: [String], _ generator: inout SeededGenerator) -> String {
    let (a, b, c) = (generator.pick(names), generator.pick(names), generator.pick(names))
    let k = Networks.decimal(-30...30, &generator)
    return generator.pick([
      "\(a)*\(b)", "\(a) + \(b)*\(c)", "\(a) - \(b)", "\(a)*\(b) + \(k)", "(\(a) - \(b))^2",
      "\(a)/\(b)", "\(k)/\(a)", "sigma(\(a))", "sigma(\(a)*\(b) + \(c))", "tanh(\(a))",
      "relu(\(a))", "relu(\(a) - \(b))", "exp(-\(a))", "ln(\(a))", "sqrt(\(a))", "abs(\(a))",
      "max(\(a), \(b))", "min(\(a), \(k))", "\(a)^3", "\(a)*(1 - \(a))", "\(a)*\(b)*\(c)",
      "\(a) + \(b) + \(c)", "(\(a) + \(b))*\(c)", "step(\(a))*\(b)", "\(a)^2/\(b)",
    ])
  }

  private static func uses(_ definition: String, _ name: String) -> Bool {
    definition.split(separator: "=").last?.split { !$0.isLetter && !$0.isNumber }
      .contains { $0 == name } ?? false
  }

  /// The values of a graph by hand; not a number where there is none.
  private static func values(of graph: Graph) -> [Double] {
    var values: [String: Double] = [:]
    for given in graph.given { values[given.name] = given.value }
    for node in graph.nodes {
      guard let formula = node.expression else { continue }
      values[node.name] = HandArithmetic().value(formula) { values[$0] ?? .nan }
    }
    return Array(values.values)
  }
}
