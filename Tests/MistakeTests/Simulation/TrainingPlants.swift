/// Mistakes of the families `A-`, `R-`, `K-` and `M-`, planted.
enum TrainingPlants {
  static func all(_ d: Draw) -> [Plant] {
    averages(d) + corrections(d) + steps(d) + penalties(d) + dropout(d) + counting + format(d)
  }

  // MARK: Averages that forget, and Adam

  /// The second step of Adam for one weight.
  private struct Adam {
    let b1, b2, g, m1, v1, w, rate, m2, v2, mc, vc: Double
    let graph: Example

    init(_ d: Draw) {
      (b1, b2) = (d(0.85, in: 0.6...0.9), d(0.97, in: 0.92...0.99))
      (g, m1, v1) = (d(-1.7), d(1.12), d(1.23))
      (w, rate) = (d(1.4), d(0.3, in: 0.1...0.5))
      m2 = d.r(b1 * m1 + (1 - b1) * g)
      v2 = d.r(b2 * v1 + (1 - b2) * g * g)
      mc = d.r(m2 / (1 - b1 * b1))
      vc = d.r(v2 / (1 - b2 * b2))
      graph = Example(
        given: [
          "b1": b1, "b2": b2, "g": g, "m1": m1, "v1": v1, "t": 2, "s": 1, "w": w, "rate": rate,
        ],
        nodes: [
          "mc1 = m1/(1 - b1^s)", "m2 = b1*m1 + (1 - b1)*g", "v2 = b2*v1 + (1 - b2)*g^2",
          "mc = m2/(1 - b1^t)", "vc = v2/(1 - b2^t)", "wn = w - rate*mc/(sqrt(vc) + 0.001)",
          "L = wn + 0*mc1",
        ])
    }
  }

  private static func averages(_ d: Draw) -> [Plant] {
    let a = Adam(d)
    let (old, new) = (a.m1, a.g)
    return [
      Plant("A-SWAP-BETA", asked: .value("m2"), in: a.graph, (1 - a.b1) * old + a.b1 * new),
      Plant("A-RESET", asked: .value("m2"), in: a.graph, (1 - a.b1) * new),
      Plant("A-NO-DECAY", asked: .value("m2"), in: a.graph, new),
      Plant("A-USE-B2", asked: .value("m2"), in: a.graph, a.b2 * old + (1 - a.b2) * new),
      Plant("A-USE-B1", asked: .value("v2"), in: a.graph, a.b1 * a.v1 + (1 - a.b1) * new * new),
      Plant("A-NOSQ", asked: .value("v2"), in: a.graph, a.b2 * a.v1 + (1 - a.b2) * new),
      Plant(
        "A-USE-MHAT", asked: .value("m2"), in: a.graph,
        a.b1 * d.r(old / (1 - a.b1)) + (1 - a.b1) * new),
    ]
  }

  private static func corrections(_ d: Draw) -> [Plant] {
    let a = Adam(d)
    return [
      Plant("A-NO-BIAS", asked: .value("mc"), in: a.graph, a.m2),
      Plant("A-CORR-T1", asked: .value("mc"), in: a.graph, a.m2 / (1 - a.b1)),
      Plant("A-CORR-2B", asked: .value("mc"), in: a.graph, a.m2 / (1 - 2 * a.b1)),
      Plant("A-WRONG-CORR", asked: .value("vc"), in: a.graph, a.v2 / a.b2),
    ]
  }

  private static func steps(_ d: Draw) -> [Plant] {
    let a = Adam(d)
    func step(_ average: Double, _ root: Double) -> Double {
      a.w - d.r(a.rate * average / (root + 0.001))
    }
    return [
      Plant("A-NOSQRT", asked: .value("wn"), in: a.graph, step(a.mc, a.vc)),
      Plant("A-NO-BIAS", asked: .value("wn"), in: a.graph, step(a.m2, a.v2.squareRoot())),
      Plant("A-SGD", asked: .value("wn"), in: a.graph, a.w - a.rate * a.g),
      Plant("A-PROPORTIONAL", asked: .value("wn"), in: a.graph, a.w - a.rate * a.mc),
      Plant(
        "A-SIGN-ONLY", asked: .value("wn"), in: a.graph,
        a.mc > 0 ? a.w - a.rate : a.w + a.rate),
    ]
  }

  // MARK: Penalties and dropout

  private static func penalties(_ d: Draw) -> [Plant] {
    let (w, x, t, rate) = (d(1.7), d(0.8), d(3.1), d(0.35, in: 0.1...0.9))
    let graph = Example(
      given: ["w": w, "x": x, "t": t, "lambda": rate],
      nodes: ["y = w*x", "L = (y - t)^2 + lambda*w^2"])
    let error = d.r(w * x) - t
    let slope = d.r(2 * error * x)
    let square = d.r(error * error)
    return [
      Plant("R-HALF", asked: .gradient("w"), in: graph, slope + rate * w),
      Plant("R-SIGN", asked: .gradient("w"), in: graph, slope - 2 * rate * w),
      Plant("R-NO-LAMBDA", asked: .gradient("w"), in: graph, slope + 2 * w),
      Plant("R-FORGET", asked: .gradient("w"), in: graph, slope),
      Plant("R-VALUE", asked: .gradient("w"), in: graph, slope + rate * w * w),
      Plant("R-NOSQ", asked: .value("L"), in: graph, square + rate * w.magnitude),
      Plant("R-FORGET", asked: .value("L"), in: graph, square),
      Plant("R-NO-LAMBDA", asked: .value("L"), in: graph, square + w * w),
    ]
  }

  private static func dropout(_ d: Draw) -> [Plant] {
    let (h, p) = (d(2.6), d(0.35, in: 0.1...0.45))
    let graph = Example(
      given: ["h": h, "drop": p, "k": 1.7], nodes: ["o = h/(1 - drop)", "L = k*o"])
    return [
      Plant("R-NOSCALE", asked: .value("o"), in: graph, h),
      Plant("R-SCALE-P", asked: .value("o"), in: graph, h / p),
      Plant("R-SCALE-P", asked: .value("o"), in: graph, h * p),
      Plant("R-SCALE-MUL", asked: .value("o"), in: graph, h * (1 - p)),
    ]
  }

  // MARK: Counting and writing

  private static let counting: [Plant] = [
    Plant("K-PARAM-NOBIAS", asked: .number("6*5 + 5 + 5*3 + 3"), 6 * 5 + 5 * 3),
    Plant("K-PARAM-UNITS", asked: .number("6*5 + 5 + 5*3 + 3"), 6 + 5 + 3),
    Plant("K-FLOOR", asked: .number("ceil(700/48)"), 14),
  ]

  private static func format(_ d: Draw) -> [Plant] {
    let (a, b) = (d(1.7), d(2.9))
    return [
      Plant("M-POW10", asked: .number("\(a)*\(b)"), a * b * 10),
      Plant("M-POW10", asked: .number("\(a)*\(b)"), a * b / 100),
      Plant("M-ROUND", asked: .number("\(a)*sqrt(\(b))"), a * b.squareRoot() * 1.013),
    ]
  }
}
