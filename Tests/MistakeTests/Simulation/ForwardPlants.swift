import Glibc

/// Mistakes of the family `F-`, planted.
enum ForwardPlants {
  static func all(_ d: Draw) -> [Plant] {
    sums(d) + arithmetic(d) + sigmoids(d) + tangents(d) + rectifiers(d) + functions(d)
      + squares(d)
  }

  // MARK: Sums and products

  private static func sums(_ d: Draw) -> [Plant] {
    let (p, q) = (d(1.7), d(-2.3))
    let (a, b, c) = (d(0.6), d(3.1), d(0.8))
    let (e, f, g) = (d(-1.9), d(0.45), d(2.2))
    let layer = Example(
      given: ["p": p, "q": q, "a": a, "b": b, "c": c, "e": e, "f": f, "g": g],
      nodes: ["s1 = a*p + b*q + c", "s2 = e*p + f*q + g", "L = s1*s2"])
    let (ap, bq) = (d.r(a * p), d.r(b * q))
    return [
      Plant("F-NO-BIAS", asked: .value("s1"), in: layer, ap + bq),
      Plant("F-DROP-TERM", asked: .value("s1"), in: layer, bq + c),
      Plant("F-DROP-TERM", asked: .value("s1"), in: layer, ap + c),
      Plant("F-SIGN-TERM", asked: .value("s1"), in: layer, ap - bq + c),
      Plant("F-SIGN-TERM", asked: .value("s1"), in: layer, ap + bq - c),
      Plant("F-MUL-AS-ADD", asked: .value("s1"), in: layer, a + p + b + q + c),
      Plant("F-MUL-AS-ADD", asked: .value("s1"), in: layer, ap + b + q + c),
      Plant("F-TRANSPOSE", asked: .value("s1"), in: layer, ap + d.r(e * q) + c),
      Plant("F-TRANSPOSE", asked: .value("s2"), in: layer, d.r(b * p) + d.r(f * q) + g),
      Plant("F-PARENT", asked: .value("s1"), in: layer, b),
    ]
  }

  private static func arithmetic(_ d: Draw) -> [Plant] {
    let (a, b) = (d(1.7), d(0.6))
    let sum = Example(given: ["a": a, "b": b], nodes: ["s = a + b", "L = 2*s"])
    let ratio = Example(given: ["a": a, "b": b], nodes: ["r = a/b", "L = 2*r"])
    return [
      Plant("F-ADD-AS-MUL", asked: .value("s"), in: sum, a * b),
      Plant("F-DIV-INV", asked: .number("\(a)/\(b)"), b / a),
      Plant("F-DIV-SKIP", asked: .value("r"), in: ratio, a),
      Plant("F-NEG-LOST", asked: .number("-(\(a)*\(b))"), a * b),
      Plant(
        "F-SIGN", asked: .value("z"), in: Example(given: ["w": -a, "x": b], nodes: ["z = w*x"]),
        a * b),
    ]
  }

  // MARK: Activations

  private static func unit(_ function: String, z: Double) -> Example {
    Example(given: ["z": z], nodes: ["a = \(function)(z)"])
  }

  private static func sigmoids(_ d: Draw) -> [Plant] {
    let (z, low, high) = (d(0.83), d(-1.37), d(4.6, in: 5.5...8))
    let a = d.r(1 / (1 + exp(-z)))
    let (positive, negative) = (unit("sigma", z: z), unit("sigma", z: low))
    return [
      Plant("F-ACT-SKIP", asked: .value("a"), in: positive, z),
      Plant("F-PARENT", after: "F-ACT-SKIP", asked: .value("a"), in: positive, z),
      Plant("F-SIG-EXPPOS", asked: .value("a"), in: positive, 1 / (1 + d.r(exp(z)))),
      Plant("F-SIG-NO1", asked: .value("a"), in: positive, 1 / d.r(exp(-z))),
      Plant("F-SIG-DEN", asked: .value("a"), in: positive, 1 + d.r(exp(-z))),
      Plant("F-SIG-EXPN", asked: .value("a"), in: positive, exp(-z)),
      Plant("F-SIG-EXPNEG", asked: .value("a"), in: positive, -exp(z)),
      Plant("F-SIG-PRIME", asked: .value("a"), in: positive, a * (1 - a)),
      Plant("F-SIG-TANH", asked: .value("a"), in: positive, tanh(z)),
      Plant("F-SIG-SAME", asked: .value("a"), in: negative, 1 / (1 + d.r(exp(low)))),
      Plant("F-SIG-ODD", asked: .value("a"), in: negative, -1 / (1 + d.r(exp(low)))),
      Plant("F-SIG-ROUND", asked: .value("a"), in: unit("sigma", z: high), 1),
      Plant("F-SIG-ROUND", asked: .value("a"), in: unit("sigma", z: -high), 0),
      Plant("F-SIG-TANH", asked: .number("1/(1 + exp(-\(z)))"), tanh(z)),
      Plant(
        "F-ARG", asked: .value("a"),
        in: Example(given: ["z": z], nodes: ["a = sigma(2*z)"]), a),
    ]
  }

  private static func tangents(_ d: Draw) -> [Plant] {
    let (z, low) = (d(0.83), d(-1.37))
    let (positive, negative) = (unit("tanh", z: z), unit("tanh", z: low))
    let (a, b) = (d.r(tanh(z)), d.r(tanh(low)))
    return [
      Plant("F-TANH-PRIME", asked: .value("a"), in: positive, 1 - a * a),
      Plant("F-TANH-SIG", asked: .value("a"), in: positive, 1 / (1 + d.r(exp(-z)))),
      Plant("F-TANH-SIGN", asked: .value("a"), in: negative, -b),
      Plant("F-TANH-SIGSYM", asked: .value("a"), in: negative, 1 + b),
    ]
  }

  private static func rectifiers(_ d: Draw) -> [Plant] {
    let (z, low) = (d(0.83), d(-1.37))
    return [
      Plant("F-RELU-ABS", asked: .value("a"), in: unit("relu", z: low), -low),
      Plant("F-ACT-SKIP", asked: .value("a"), in: unit("relu", z: low), low),
      Plant("F-RELU-STEP", asked: .value("a"), in: unit("relu", z: z), 1),
      Plant("F-RELU-ONE", asked: .value("a"), in: unit("relu", z: low), 1),
      Plant("F-RELU-ZERO", asked: .value("a"), in: unit("relu", z: z), 0),
      Plant("F-STEP-GE", asked: .value("a"), in: unit("step", z: 0), 1),
      Plant("F-STEP-FLIP", asked: .value("a"), in: unit("step", z: z), 0),
      Plant("F-STEP-FLIP", asked: .value("a"), in: unit("step", z: low), 1),
    ]
  }

  // MARK: Powers, exponentials and logarithms

  private static func functions(_ d: Draw) -> [Plant] {
    let z = d(2.4)
    let (ex, ln) = (unit("exp", z: z), unit("ln", z: z))
    return [
      Plant("F-EXP-LIN", asked: .value("a"), in: ex, z * d.r(exp(1))),
      Plant("F-EXP-NEG", asked: .value("a"), in: ex, exp(-z)),
      Plant("F-EXP-POW", asked: .value("a"), in: ex, pow(z, d.r(exp(1)))),
      Plant("F-LN-10", asked: .value("a"), in: ln, log10(z)),
      Plant("F-LN-2", asked: .value("a"), in: ln, log2(z)),
    ]
  }

  private static func squares(_ d: Draw) -> [Plant] {
    let (y, t) = (d(1.7), d(3.9, in: 3.5...6))
    let square = Example(given: ["y": y, "t": t], nodes: ["L = (y - t)^2"])
    let (first, second, k) = (d(1.7), d(-0.6), d(0.9))
    let errors = Example(
      given: ["e1": first, "e2": second, "k": k],
      nodes: ["q1 = e1^2", "q2 = e2^2", "S = q1 + q2", "L = k*S"])
    let u = y - t
    return [
      Plant("F-SQ-NONE", asked: .value("L"), in: square, u),
      Plant("F-SQ-DOUBLE", asked: .value("L"), in: square, 2 * u),
      Plant("F-SQ-SIGN", asked: .value("L"), in: square, -u * u),
      Plant("F-SQ-OFTERMS", asked: .value("L"), in: square, d.r(y * y) - d.r(t * t)),
      Plant(
        "F-SQ-OFSUM", asked: .value("S"), in: errors, (first + second) * (first + second)),
    ]
  }
}
