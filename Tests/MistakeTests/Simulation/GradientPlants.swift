import Glibc

/// Mistakes of the family `G-`, planted.
enum GradientPlants {
  static func all(_ d: Draw) -> [Plant] {
    chains(d) + parts(d) + additions(d) + squares(d) + sigmoids(d) + tangents(d) + rectifiers(d)
      + functions(d) + throughout(d)
  }

  // MARK: The chain rule

  /// Two paths lead from s to L; the numbers tell the rules apart.
  private static func chains(_ d: Draw) -> [Plant] {
    let (x, y, k, m, c) = (d(1.7), d(-2.3), d(0.6), d(3.1), d(1.3))
    let fork = Example(
      given: ["x": x, "y": y, "k": k, "m": m, "c": c],
      nodes: ["s = x*y", "r = k*s", "u = s - m", "v = r*u", "L = c*v"])
    let s = d.r(x * y)
    let r = d.r(k * s)
    let u = d.r(s - m)
    let v = d.r(r * u)
    let (gv, gr, gu) = (c, d.r(c * u), d.r(c * r))
    let gs = d.r(gr * k + gu)
    return [
      Plant("G-VALUE", asked: .gradient("s"), in: fork, s),
      Plant("G-VALUE", after: "G-MUL-OWN", asked: .gradient("v"), in: fork, v),
      Plant("G-SIGN", asked: .gradient("x"), in: fork, -gs * y),
      Plant("G-LOCAL-ONLY", asked: .gradient("s"), in: fork, k + 1),
      Plant("G-LOCAL-ONLY", asked: .gradient("x"), in: fork, y),
      Plant("G-UPSTREAM", after: "G-MUL-ONE", asked: .gradient("s"), in: fork, gr + gu),
      Plant("G-UPSTREAM", after: "G-MUL-ONE", asked: .gradient("y"), in: fork, gs),
      Plant("G-MUL-ONE", asked: .gradient("y"), in: fork, gs),
      Plant("G-SKIP-LINK", asked: .gradient("r"), in: fork, u),
      Plant("G-SKIP-LINK", asked: .gradient("u"), in: fork, r),
      Plant("G-ONE-PATH", asked: .gradient("s"), in: fork, gr * k),
      Plant("G-ONE-PATH", asked: .gradient("s"), in: fork, gu),
      Plant("G-PATH-PROD", asked: .gradient("s"), in: fork, gr * k * gu),
      Plant("G-PATH-MEAN", asked: .gradient("s"), in: fork, gs / 2),
      Plant("G-SUM-CHAIN", asked: .gradient("x"), in: fork, gs + y),
      Plant("G-MUL-OWN", asked: .gradient("x"), in: fork, gs * x),
      Plant("G-MUL-OWN", asked: .gradient("r"), in: fork, gv * r),
      Plant("G-SUB-SIGN", asked: .gradient("m"), in: fork, gu),
      Plant("G-WHOLE", asked: .local("s", by: "y"), in: fork, gs * x),
      Plant("G-VALUE", after: "G-MUL-OWN", asked: .local("r", by: "k"), in: fork, k),
      Plant("G-MUL-ONE", asked: .local("v", by: "u"), in: fork, 1),
    ]
  }

  /// One way leads from x to L, with a factor at every link.
  private static func parts(_ d: Draw) -> [Plant] {
    let (x, j, k, m, c) = (d(1.7), d(-2.3), d(0.6), d(3.1), d(1.3))
    let way = Example(
      given: ["x": x, "j": j, "k": k, "m": m, "c": c],
      nodes: ["p = j*x", "q = k*p", "r = m*q", "L = c*r"])
    let gq = d.r(c * m)
    let gp = d.r(gq * k)
    return [
      // What arrives two and three nodes up in the place of what arrives.
      Plant("G-SKIP-PART", asked: .gradient("x"), in: way, c * j),
      Plant("G-SKIP-PART", asked: .gradient("x"), in: way, gq),
      Plant("G-SKIP-PART", asked: .gradient("x"), in: way, c),
      // A link in the middle, and all that is above it.
      Plant("G-SKIP-LINK", asked: .gradient("x"), in: way, d.r(c * k) * j),
      Plant("G-SKIP-PART", asked: .gradient("x"), in: way, d.r(k * j)),
      Plant("G-SKIP-LINK", asked: .gradient("x"), in: way, d.r(m * k) * j),
      Plant("G-SKIP-LINK", asked: .gradient("x"), in: way, gq * j),
      Plant("G-UPSTREAM", after: "G-MUL-ONE", asked: .gradient("x"), in: way, gp),
    ]
  }

  // MARK: Sums and quotients

  private static func additions(_ d: Draw) -> [Plant] {
    let (a, b, c, k, m) = (d(1.7), d(-2.3), d(0.6), d(1.9), d(0.7))
    let sums = Example(
      given: ["a": a, "b": b, "c": c, "k": k, "m": m],
      nodes: ["s = a + b + c", "n = -(a*c)", "L = k*s + m*n"])
    let difference = Example(
      given: ["y": b, "t": m, "k": k], nodes: ["e = y - t", "L = k*e"])
    let (p, q) = (d(1.7), d(2.3))
    let ratio = Example(given: ["p": p, "q": q, "k": k], nodes: ["f = p/(p + q)", "L = k*f"])
    let whole = p + q
    let unit = Example(
      given: ["p": p, "k": k, "q": q, "m": m], nodes: ["u = k*p + q", "L = m*u^2"])
    let slope = d.r(2 * m * d.r(k * p + q))
    return [
      Plant("G-ADD-ZERO", asked: .gradient("b"), in: sums, 0),
      Plant("G-ADD-ZERO", asked: .local("s", by: "b"), in: sums, 0),
      Plant("G-ADD-ZERO", asked: .local("e", by: "t"), in: difference, 0),
      Plant("G-ADD-AS-MUL", asked: .gradient("b"), in: sums, k * a * c),
      Plant("G-ADD-AS-MUL", asked: .local("e", by: "y"), in: difference, -m),
      Plant("G-ADD-AS-MUL", asked: .gradient("q"), in: unit, slope * p),
      Plant("G-NEG-LOST", asked: .gradient("a"), in: sums, k + d.r(m * c)),
      Plant("G-DIV-NUMONLY", asked: .gradient("p"), in: ratio, k * d.r(1 / whole)),
      Plant("G-DIV-NOSQ", asked: .gradient("q"), in: ratio, -k * d.r(p / whole)),
      Plant(
        "G-DIV-NOSIGN", asked: .gradient("p"), in: ratio,
        k * d.r(1 / whole + p / (whole * whole))),
    ]
  }

  // MARK: Squares

  private static func squares(_ d: Draw) -> [Plant] {
    let (y, t, k) = (d(1.7), d(3.2, in: 3.5...6), d(0.9))
    let square = Example(
      given: ["y": y, "t": t, "k": k], nodes: ["q = (y - t)^2", "L = k*q"])
    let u = y - t
    return [
      Plant("G-SQ-NO2", asked: .gradient("y"), in: square, k * u),
      Plant("G-SQ-KEEP", asked: .gradient("y"), in: square, k * 2 * u * u),
      Plant("G-SQ-CONST", asked: .gradient("y"), in: square, k * 2),
      Plant("G-SQ-NOTARGET", asked: .gradient("y"), in: square, k * 2 * y),
      Plant("G-SUB-SIGN", asked: .gradient("t"), in: square, k * 2 * u),
    ]
  }

  // MARK: Activations

  private static func unit(_ function: String, z: Double, k: Double) -> Example {
    Example(given: ["z": z, "k": k], nodes: ["a = \(function)(z)", "L = k*a"])
  }

  private static func sigmoids(_ d: Draw) -> [Plant] {
    let (z, k) = (d(0.83), d(1.9))
    let graph = unit("sigma", z: z, k: k)
    let a = d.r(1 / (1 + exp(-z)))
    let again = d.r(1 / (1 + exp(-a)))
    return [
      Plant("G-SIG-A", asked: .gradient("z"), in: graph, k * a),
      Plant("G-SIG-1MA", asked: .gradient("z"), in: graph, k * (1 - a)),
      Plant("G-SIG-TWICE", asked: .gradient("z"), in: graph, k * again * (1 - again)),
      Plant("G-SIG-Z", asked: .gradient("z"), in: graph, k * d.r(z * (1 - z))),
      Plant("G-SIG-TANHRULE", asked: .gradient("z"), in: graph, k * d.r(1 - a * a)),
      Plant("G-SIG-SKIP", asked: .gradient("z"), in: graph, k),
    ]
  }

  private static func tangents(_ d: Draw) -> [Plant] {
    let (z, k) = (d(0.83), d(1.9))
    let graph = unit("tanh", z: z, k: k)
    let a = d.r(1 - 2 / (exp(2 * z) + 1))
    let again = d.r(1 - 2 / (exp(2 * a) + 1))
    return [
      Plant("G-TANH-NOSQ", asked: .gradient("z"), in: graph, k * (1 - a)),
      Plant("G-TANH-SIGRULE", asked: .gradient("z"), in: graph, k * a * (1 - a)),
      Plant("G-TANH-Z2", asked: .gradient("z"), in: graph, k * (1 - z * z)),
      Plant("G-TANH-TWICE", asked: .gradient("z"), in: graph, k * d.r(1 - again * again)),
      Plant("G-TANH-A", asked: .gradient("z"), in: graph, k * a),
      Plant("G-TANH-A2", asked: .gradient("z"), in: graph, k * d.r(a * a)),
      Plant("G-TANH-SKIP", asked: .gradient("z"), in: graph, k),
    ]
  }

  private static func rectifiers(_ d: Draw) -> [Plant] {
    let (on, off, k) = (d(2.7), d(-1.4), d(1.9))
    return [
      Plant("G-RELU-NEG1", asked: .gradient("z"), in: unit("relu", z: off, k: k), k),
      Plant("G-RELU-VALUE", asked: .gradient("z"), in: unit("relu", z: on, k: k), k * on),
      Plant("G-RELU-Z", asked: .gradient("z"), in: unit("relu", z: off, k: k), k * off),
      Plant("G-RELU-SIGN", asked: .gradient("z"), in: unit("relu", z: off, k: k), -k),
      Plant("G-RELU-ZERO", asked: .gradient("z"), in: unit("relu", z: on, k: k), 0),
      Plant("G-RELU-AT0", asked: .gradient("z"), in: unit("relu", z: 0, k: k), k),
      Plant("G-RELU-HALF", asked: .gradient("z"), in: unit("relu", z: 0, k: k), k / 2),
    ]
  }

  // MARK: Logarithm and exponential

  private static func functions(_ d: Draw) -> [Plant] {
    let (u, k) = (d(2.6), d(1.9))
    let (ln, ex) = (unit("ln", z: u, k: k), unit("exp", z: u, k: k))
    return [
      Plant("G-LN-U", asked: .gradient("z"), in: ln, k * u),
      Plant("G-LN-KEEP", asked: .gradient("z"), in: ln, k * d.r(log(u))),
      Plant("G-LN-BASE10", asked: .gradient("z"), in: ln, k * d.r(1 / (u * log(10)))),
      Plant("G-LN-SKIP", asked: .gradient("z"), in: ln, k),
      Plant("G-EXP-POWER", asked: .gradient("z"), in: ex, k * d.r(u * exp(u - 1))),
      Plant("G-EXP-SKIP", asked: .gradient("z"), in: ex, k),
    ]
  }

  // MARK: A wrong rule carried through the whole way back

  private static func throughout(_ d: Draw) -> [Plant] {
    let (x, w, b, v, t) = (d(1.3), d(0.7), d(-0.4), d(-1.8), d(0.9))
    let deep = Example(
      given: ["x": x, "w": w, "b": b, "v": v, "t": t],
      nodes: ["z = w*x + b", "a = sigma(z)", "y = v*a", "L = (y - t)^2"])
    let z = d.r(w * x + b)
    let a = d.r(1 / (1 + exp(-z)))
    let y = d.r(v * a)
    let gy = d.r(2 * (y - t))
    let ga = d.r(gy * v)
    return [
      Plant("G-SIG-A", asked: .gradient("w"), in: deep, d.r(ga * a) * x),
      Plant("G-SIG-1MA", asked: .gradient("x"), in: deep, d.r(ga * (1 - a)) * w),
      Plant(
        "G-SQ-NO2", asked: .gradient("b"), in: deep, d.r(d.r(y - t) * v) * d.r(a * (1 - a))),
    ]
  }
}
