import Autodiff

/// The graphs of the course that pictures are tested with.
enum CourseGraphs {
  /// L = c(a + 2b).
  static func threeNodes() throws -> Graph {
    try Graph(
      given: [("a", "3"), ("b", "1"), ("c", "-2")],
      definitions: ["d = 2*b", "e = a + d", "L = c*e"])
  }

  /// Two inputs that both nodes of the next layer use.
  static func fork() throws -> Graph {
    try Graph(
      given: [("x", "2"), ("y", "3")], definitions: ["p = x*y", "q = x + y", "L = p*q"])
  }

  /// The lecture's network: two linear units and the squared loss.
  static func twoUnits() throws -> Graph {
    try Graph(
      given: [
        ("x", "2"), ("t", "5"), ("w1", "1"), ("b1", "0"), ("w2", "2"), ("b2", "0"),
      ], definitions: ["h = w1*x + b1", "y = w2*h + b2", "L = (y - t)^2"])
  }

  /// Two inputs, two hidden units, one output, cross-entropy.
  static func twoLayers() throws -> Graph {
    try Graph(
      given: [
        ("x1", "2"), ("x2", "3"), ("y", "1"), ("w11", "0.5"), ("w12", "-0.2"), ("b1", "0.1"),
        ("w21", "-1"), ("w22", "0.4"), ("b2", "-0.2"), ("v1", "1.6"), ("v2", "0.7"), ("c", "-1.4"),
      ],
      definitions: [
        "z1 = w11*x1 + w12*x2 + b1", "z2 = w21*x1 + w22*x2 + b2", "a1 = relu(z1)",
        "a2 = relu(z2)", "z = v1*a1 + v2*a2 + c", "yh = sigma(z)",
        "L = -(y*ln(yh) + (1 - y)*ln(1 - yh))",
      ])
  }
}
