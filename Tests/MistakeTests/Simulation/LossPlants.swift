import Glibc

/// Mistakes of the families `CE-`, `SM-`, `L-` and `B-`, planted.
enum LossPlants {
  static func all(_ d: Draw) -> [Plant] {
    binary(d) + categorical(d) + inOneFormula(d) + means(d) + batches(d)
  }

  // MARK: Two classes

  private static func binary(_ d: Draw) -> [Plant] {
    let (w, x, b) = (d(0.6, in: 0.2...0.9), d(1.7), d(-1.9))
    func example(y: Double) -> Example {
      Example(
        given: ["w": w, "x": x, "b": b, "y": y],
        nodes: ["s = w*x + b", "p = sigma(s)", "L = -(y*ln(p) + (1 - y)*ln(1 - p))"])
    }
    let (one, zero) = (example(y: 1), example(y: 0))
    let s = d.r(w * x + b)
    let p = d.r(1 / (1 + exp(-s)))
    return [
      Plant("CE-SIGN", asked: .gradient("s"), in: one, 1 - p),
      Plant("CE-SIGN", asked: .gradient("w"), in: one, (1 - p) * x),
      Plant("CE-DOUBLE", asked: .gradient("s"), in: one, (p - 1) * p * (1 - p)),
      Plant("CE-DOUBLE", asked: .gradient("w"), in: zero, d.r(p * p * (1 - p)) * x),
      Plant("CE-DYHAT", asked: .gradient("s"), in: one, -1 / p),
      Plant("CE-DYHAT", asked: .gradient("s"), in: zero, 1 / (1 - p)),
      Plant("CE-DZ", asked: .gradient("p"), in: one, p - 1),
      Plant("CE-WRONG-TERM", asked: .value("L"), in: one, -log(1 - p)),
      Plant("CE-WRONG-TERM", asked: .value("L"), in: zero, -log(p)),
      Plant("CE-YZERO", asked: .value("L"), in: zero, 0),
      Plant("CE-PROB", asked: .value("L"), in: one, p),
      Plant("L-SQUARED", asked: .value("L"), in: one, (1 - p) * (1 - p)),
      Plant("F-LN-10", asked: .value("L"), in: one, -log10(p)),
      Plant("F-LN-2", asked: .value("L"), in: zero, -log2(1 - p)),
      Plant("F-NEG-LOST", asked: .value("L"), in: one, log(p)),
    ]
  }

  // MARK: More classes

  private static func categorical(_ d: Draw) -> [Plant] {
    let (u1, u2, u3) = (d(1.9), d(-0.4), d(0.7))
    let classes = Example(
      given: ["u1": u1, "u2": u2, "u3": u3],
      nodes: [
        "k1 = exp(u1)", "k2 = exp(u2)", "k3 = exp(u3)", "T = k1 + k2 + k3", "r1 = k1/T",
        "r2 = k2/T", "r3 = k3/T", "L = -ln(r3)",
      ])
    let (k1, k2, k3) = (d.r(exp(u1)), d.r(exp(u2)), d.r(exp(u3)))
    let total = d.r(k1 + k2 + k3)
    let (r1, r2, r3) = (d.r(k1 / total), d.r(k2 / total), d.r(k3 / total))
    let again = d.r(exp(r1) + exp(r2) + exp(r3))
    return [
      Plant("CE-SIGN", asked: .gradient("u1"), in: classes, -r1),
      Plant("CE-DOUBLE", asked: .gradient("u3"), in: classes, (r3 - 1) * r3 * (1 - r3)),
      Plant("CE-ZERO-OTHERS", asked: .gradient("u1"), in: classes, 0),
      Plant("CE-P-ONLY", asked: .gradient("u3"), in: classes, r3),
      Plant("CE-P-MINUS-1", asked: .gradient("u2"), in: classes, r2 - 1),
      Plant("CE-DYHAT", asked: .gradient("u3"), in: classes, -1 / r3),
      Plant("CE-DZ", asked: .gradient("r3"), in: classes, r3 - 1),
      Plant("CE-WRONG-CLASS", asked: .value("L"), in: classes, -log(r1)),
      Plant("CE-WRONG-CLASS", asked: .value("L"), in: classes, -log(r2)),
      Plant("CE-SUM-ALL", asked: .value("L"), in: classes, -log(r1) - log(r2) - log(r3)),
      Plant("CE-1MP", asked: .value("L"), in: classes, -log(1 - r3)),
      Plant("CE-PROB", asked: .value("L"), in: classes, r3),
      Plant("P-DOUBLE-SOFTMAX", asked: .value("L"), in: classes, -log(exp(r3) / again)),
      Plant("SM-NOEXP", asked: .value("r1"), in: classes, u1 / (u1 + u2 + u3)),
      Plant("SM-NONORM", asked: .value("r1"), in: classes, k1),
      Plant("SM-SIGMOID", asked: .value("r3"), in: classes, 1 / (1 + exp(-u3))),
    ]
  }

  private static func inOneFormula(_ d: Draw) -> [Plant] {
    let (u1, u2) = (d(1.9), d(-0.4))
    let graph = Example(
      given: ["u1": u1, "u2": u2],
      nodes: ["r1 = exp(u1)/(exp(u1) + exp(u2))", "L = -ln(r1)"])
    return [
      Plant("SM-NOEXP", asked: .value("r1"), in: graph, u1 / (u1 + u2)),
      Plant("CE-P-ONLY", asked: .gradient("u1"), in: graph, 1 / (1 + exp(u2 - u1))),
    ]
  }

  // MARK: Means

  /// Three examples of a line through the origin, with their errors.
  private static func line(
    _ d: Draw
  ) -> (graph: Example, w: Double, data: [(x: Double, t: Double)], errors: [Double]) {
    let w = d(0.7)
    let data = [(x: d(1.3), t: d(2.9)), (x: d(-0.8), t: d(1.1)), (x: d(2.4), t: d(0.6))]
    let graph = Example(
      given: [
        "w": w, "x1": data[0].x, "t1": data[0].t, "x2": data[1].x, "t2": data[1].t,
        "x3": data[2].x, "t3": data[2].t,
      ],
      nodes: [
        "d1 = w*x1 - t1", "d2 = w*x2 - t2", "d3 = w*x3 - t3", "q1 = d1^2", "q2 = d2^2",
        "q3 = d3^2", "L = (q1 + q2 + q3)/3",
      ])
    return (graph, w, data, data.map { d.r(w * $0.x - $0.t) })
  }

  private static func means(_ d: Draw) -> [Plant] {
    let (batch, _, _, errors) = line(d)
    let squares = errors.map { d.r($0 * $0) }.reduce(0, +)
    let sum = errors.reduce(0, +)
    let (y, t) = (d(1.7), d(3.9, in: 3.5...6))
    let single = Example(given: ["y": y, "t": t], nodes: ["L = (y - t)^2"])
    return [
      Plant("L-SUM", asked: .value("L"), in: batch, squares),
      Plant("L-HALF", asked: .value("L"), in: batch, squares / 6),
      Plant("L-MEAN-ERR", asked: .value("L"), in: batch, sum / 3),
      Plant("L-MAE", asked: .value("L"), in: batch, errors.map(\.magnitude).reduce(0, +) / 3),
      Plant("L-RMSE", asked: .value("L"), in: batch, d.r(squares / 3).squareRoot()),
      Plant("F-SQ-OFSUM", asked: .value("L"), in: batch, sum * sum / 3),
      Plant("F-SQ-OFSUM", asked: .value("L"), in: batch, sum * sum),
      Plant("B-WRONG-N", asked: .value("L"), in: batch, squares / 2),
      Plant("L-HALF", asked: .value("L"), in: single, (y - t) * (y - t) / 2),
    ]
  }

  private static func batches(_ d: Draw) -> [Plant] {
    let (batch, w, data, errors) = line(d)
    let parts = zip(errors, data).map { d.r(2 * $0 * $1.x) }
    let x = data.map(\.x).reduce(0, +) / 3
    let t = data.map(\.t).reduce(0, +) / 3
    return [
      Plant("B-NO-MEAN", asked: .gradient("w"), in: batch, parts.reduce(0, +)),
      Plant("B-LAST", asked: .gradient("w"), in: batch, parts[2]),
      Plant("B-FIRST", asked: .gradient("w"), in: batch, parts[0]),
      Plant("B-WRONG-N", asked: .gradient("w"), in: batch, parts.reduce(0, +) / 4),
      Plant("B-MEAN-INPUTS", asked: .gradient("w"), in: batch, 2 * (w * x - t) * x),
    ]
  }
}
