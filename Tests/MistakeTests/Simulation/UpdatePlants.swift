/// Mistakes of the family `U-` and those of updates from a batch, planted.
package enum UpdatePlants {
  static func all(_ d: Draw) -> [Plant] {
    step(d) + uphill(d) + later(d) + batch(d)
  }

  /// A step on L = (v·(w·x + c) − t)², with a target far above: the gradient by v is negative.
  private struct Line {
    let w, c, v, x, t, rate, h, slope: Double
    let given: [String: Double]
    let nodes = ["h = w*x + c", "y = v*h", "L = (y - t)^2"]

    init(_ d: Draw, target: Double, in range: ClosedRange<Double>) {
      (w, c, v, x) = (d(0.7), d(0.4), d(1.9), d(2.3))
      (t, rate) = (d(target, in: range), d(0.03, in: 0.02...0.04))
      h = d.r(w * x + c)
      slope = d.r(2 * (d.r(v * h) - t))
      given = ["w": w, "c": c, "v": v, "x": x, "t": t]
    }

    /// ∂L/∂w.
    var gradient: Double { slope * v * x }

    var example: Example { Example(given: given, nodes: nodes) }

    var asked: Plant.Asked { .update("w", with: ["w", "c", "v"], rate: rate) }
  }

  private static func step(_ d: Draw) -> [Plant] {
    let line = Line(d, target: -0.8, in: -3 ... -0.5)
    let gradient = d.r(line.gradient)
    let (w, rate) = (line.w, line.rate)
    let newV = d.r(line.v - rate * d.r(line.slope * line.h))
    let answers: [(String, Double)] = [
      ("U-ADD", w + rate * gradient),
      ("U-NO-ETA", w - gradient),
      ("U-STEP-ONLY", -rate * gradient),
      ("U-STEP-ONLY", rate * gradient),
      ("U-NOT-UPDATED", w),
      ("G-VALUE-GRAD", gradient),
      ("U-ETA10", w - 10 * rate * gradient),
      ("U-ETA01", w - rate / 10 * gradient),
      ("U-DIV-ETA", w - gradient / rate),
      ("U-SEQUENTIAL", w - rate * d.r(line.slope * newV * line.x)),
    ]
    return answers.map { Plant($0, asked: line.asked, in: line.example, $1) }
  }

  /// The right step with a gradient that a mistake led to.
  package static func wrongGradient(_ d: Draw) -> [Plant] {
    let line = Line(d, target: -0.8, in: -3 ... -0.5)
    let (slope, v, x) = (line.slope, line.v, line.x)
    func stepped(_ gradient: Double) -> Double { line.w - line.rate * d.r(gradient) }
    return [
      Plant("G-SQ-NO2", asked: line.asked, in: line.example, stepped(d.r(slope / 2) * v * x)),
      Plant("G-SKIP-LINK", asked: line.asked, in: line.example, stepped(slope * x)),
      Plant(
        "G-UPSTREAM", after: "G-MUL-ONE", asked: line.asked, in: line.example,
        stepped(d.r(slope * v))),
      Plant(
        "G-MUL-OWN", asked: line.asked, in: line.example, stepped(d.r(slope * v) * line.w)),
    ]
  }

  private static func uphill(_ d: Draw) -> [Plant] {
    let line = Line(d, target: 9.5, in: 40...60)
    let gradient = d.r(line.gradient)
    let oldV = line.v + 1
    let moved = Example(
      given: line.given.merging(["v": oldV]) { $1 }, nodes: line.nodes, changed: ["v": line.v])
    let before = d.r(2 * (d.r(oldV * line.h) - line.t) * oldV * line.x)
    return [
      Plant(
        "U-ABS", after: "U-ADD", asked: line.asked, in: line.example,
        line.w + line.rate * gradient),
      Plant("U-STALE-GRAD", asked: line.asked, in: moved, line.w - line.rate * before),
    ]
  }

  /// The next forward pass, with all parameters changed.
  private static func later(_ d: Draw) -> [Plant] {
    let old = (w: d(0.7), c: d(-0.4), v: d(1.9))
    let new = (w: d(1.6), c: d(0.5), v: d(-1.2))
    let x = d(2.3)
    let graph = Example(
      given: ["w": old.w, "c": old.c, "v": old.v, "x": x],
      nodes: ["h = w*x + c", "y = v*h", "L = y^2"],
      changed: ["w": new.w, "c": new.c, "v": new.v])
    let (oldH, newH) = (d.r(old.w * x + old.c), d.r(new.w * x + new.c))
    return [
      Plant("U-STALE", asked: .value("h"), in: graph, oldH),
      Plant("U-STALE", asked: .value("y"), in: graph, old.v * oldH),
      Plant("U-STALE-MIX", asked: .value("y"), in: graph, new.v * oldH),
      Plant("U-OLD-PARAM", asked: .value("y"), in: graph, old.v * newH),
      Plant("U-OLD-PARAM", asked: .value("h"), in: graph, new.w * x + old.c),
    ] + secondRound(d, in: graph, old: (old.v, oldH), new: (new.v, newH), x: x, startingAt: old.w)
  }

  /// The way back and the step after that pass; the gradient by v is 2·y·h, that by w 2·y·v·x.
  private static func secondRound(
    _ d: Draw, in graph: Example, old: (v: Double, h: Double), new: (v: Double, h: Double),
    x: Double, startingAt w: Double
  ) -> [Plant] {
    let (oldY, newY) = (d.r(old.v * old.h), d.r(new.v * new.h))
    let rate = d(0.03, in: 0.02...0.04)
    let again = Plant.Asked.update("w", with: ["w", "c", "v"], rate: rate)
    return [
      Plant("U-STALE-GRAD", asked: .gradient("v"), in: graph, 2 * oldY * old.h),
      Plant("U-STALE-MIX", asked: .gradient("v"), in: graph, 2 * newY * old.h),
      Plant("U-OLD-PARAM", asked: .gradient("w"), in: graph, 2 * newY * old.v * x),
      Plant("U-OLD-PARAM", asked: again, in: graph, w - rate * d.r(2 * newY * new.v * x)),
    ]
  }

  private static func batch(_ d: Draw) -> [Plant] {
    let (start, rate) = (d(0.7), d(0.2, in: 0.1...0.2))
    let data = [(x: d(1.3), t: d(2.9)), (x: d(-0.8), t: d(1.1))]
    let graph = Example(
      given: ["w": start, "x1": data[0].x, "t1": data[0].t, "x2": data[1].x, "t2": data[1].t],
      nodes: ["d1 = w*x1 - t1", "d2 = w*x2 - t2", "L = (d1^2 + d2^2)/2"])
    var w = start
    for (x, t) in data { w = d.r(w - rate * d.r(2 * d.r(w * x - t) * x)) }
    return [
      Plant("B-SEQUENTIAL", asked: .update("w", with: ["w"], rate: rate), in: graph, w)
    ]
  }
}
