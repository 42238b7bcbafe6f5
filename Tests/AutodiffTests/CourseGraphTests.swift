import Autodiff
import Testing

@Suite("The graphs of the course")
struct CourseGraphTests {
  @Test("Values and gradients are those computed with PyTorch", arguments: CourseFigures.all)
  func figures(description: String) throws {
    let figures = try Figures(description)
    let graph = try Graph(given: figures.given, definitions: figures.definitions)
    let evaluation = try graph.evaluate()
    for (name, value) in figures.values {
      #expect(isRounding(value, of: evaluation[name]), "value of \(name)")
    }
    let gradients = evaluation.gradients()
    for (name, value) in figures.gradients {
      #expect(isRounding(value, of: gradients[name]), "gradient at \(name)")
    }
    // Every node has a printed value, and every node but the output a printed gradient.
    #expect(figures.values.count == graph.nodes.count - graph.given.count)
    #expect([0, graph.nodes.count - 1].contains(figures.gradients.count))
  }

  /// Whether a printed number is the computed one rounded to six decimals.
  private func isRounding(_ printed: Double, of computed: Double?) -> Bool {
    guard let computed else { return false }
    return abs(printed - computed) <= 0.500001e-6
  }

  /// A graph with its expected numbers, read from a description in words.
  struct Figures {
    var given: [(name: String, text: String)]
    var definitions: [String]
    var values: [(String, Double)]
    var gradients: [(String, Double)]

    init(_ description: String) throws {
      var sections: [String: String] = [:]
      var section = ""
      for line in description.split(separator: "\n") {
        let words = line.drop { $0 == " " }
        if words.count == line.count { section = String(words.prefix { $0 != " " }) }
        let rest = words.count == line.count ? words.dropFirst(section.count) : words
        sections[section, default: ""] += " " + rest
      }
      func pairs(_ section: String) throws -> [(name: String, text: String)] {
        try (sections[section] ?? "").split(separator: ",").map { pair in
          let parts = pair.split(separator: "=").map { String($0.filter { $0 != " " }) }
          try #require(parts.count == 2)
          return (parts[0], parts[1])
        }
      }
      given = try pairs("given")
      definitions = (sections["nodes"] ?? "").split(separator: ";").map(String.init)
      values = try pairs("values").map { ($0.name, try #require(Double($0.text))) }
      gradients = try pairs("gradients").map { ($0.name, try #require(Double($0.text))) }
      try #require(!given.isEmpty && !definitions.isEmpty && !values.isEmpty)
    }
  }

  @Test("The lecture's network gets worse with a learning rate of 0.1")
  func lectureUpdate() throws {
    let graph = try Graph(
      given: [("x", "2"), ("t", "5"), ("w1", "1"), ("b1", "0"), ("w2", "2"), ("b2", "0")],
      definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
    let evaluation = try graph.evaluate()
    let gradients = evaluation.gradients()
    var updated: [String: Double] = [:]
    for name in ["w1", "b1", "w2", "b2"] {
      let value = try #require(evaluation[name])
      updated[name] = value - 0.1 * (try #require(gradients[name]))
    }
    #expect(isClose(updated["w1"] ?? 0, 1.8, within: 1e-15))
    #expect(isClose(updated["b1"] ?? 0, 0.4, within: 1e-15))
    #expect(isClose(updated["w2"] ?? 0, 2.4, within: 1e-15))
    #expect(isClose(updated["b2"] ?? 0, 0.2, within: 1e-15))
    let loss = try #require(try graph.evaluate(overriding: updated)["L"])
    #expect(isClose(loss, 23.04, within: 1e-14))
  }

  @Test("Mazur's 2-2-2 network gives his published numbers")
  func mazur() throws {
    // https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/
    let given = [
      ("i1", "0.05"), ("i2", "0.10"), ("t1", "0.01"), ("t2", "0.99"),
      ("w1", "0.15"), ("w2", "0.20"), ("w3", "0.25"), ("w4", "0.30"), ("b1", "0.35"),
      ("w5", "0.40"), ("w6", "0.45"), ("w7", "0.50"), ("w8", "0.55"), ("b2", "0.60"),
    ]
    let graph = try Graph(
      given: given.map { (name: $0.0, text: $0.1) },
      definitions: [
        "h1 = sigma(w1*i1 + w2*i2 + b1)", "h2 = sigma(w3*i1 + w4*i2 + b1)",
        "o1 = sigma(w5*h1 + w6*h2 + b2)", "o2 = sigma(w7*h1 + w8*h2 + b2)",
        "E = ½*(t1 - o1)² + ½*(t2 - o2)²",
      ])
    let evaluation = try graph.evaluate()
    #expect(isClose(try #require(evaluation["E"]), 0.298_371_108_8, within: 1e-10))
    let gradients = evaluation.gradients()
    var updated: [String: Double] = [:]
    for index in 1...8 {
      let name = "w\(index)"
      updated[name] =
        try #require(evaluation[name]) - 0.5 * (try #require(gradients[name]))
    }
    #expect(isClose(try #require(updated["w5"]), 0.358_916_479_7, within: 1e-10))
    #expect(isClose(try #require(updated["w1"]), 0.149_780_716_1, within: 1e-10))
    let after = try graph.evaluate(overriding: updated)
    #expect(isClose(try #require(after["E"]), 0.291_027_773_7, within: 1e-10))
  }
}
