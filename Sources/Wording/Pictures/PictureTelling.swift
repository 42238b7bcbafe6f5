/// What line mode says in place of a picture.
public enum PictureTelling: Sentence {
  /// A number with its name; nil where it does not exist or is not told.
  public typealias Named = (name: String, value: Double?)
  /// A point of the plane.
  public typealias Point = (x: Double, y: Double)

  /// Which functions a table is of.
  case functions([String], of: String, from: Double, to: Double)
  /// A row of a table of functions.
  case row(at: Named, [Named])
  /// A row at a marked place, with its letter where several are marked.
  case markedRow(String?, at: Named, [Named])
  /// What is shaded along a variable.
  case shade(String, of: String, [ClosedRange<Double>])
  /// The curve is that of the chart before.
  case sameCurve
  /// What the two numbers of a point are.
  case plane(String, String)
  /// The points of a class.
  case points([Point], ofClass: Int)
  /// The points whose class is still asked.
  case askedPoints([Point])
  /// On which side of a line the points are.
  case sides(of: LineEquation, positive: [Point], on: [Point], negative: [Point])
  /// What the rows of a region tell.
  case region(output: String, threshold: Double)
  /// Where a region is along one axis at one place of the other.
  case regionRow(at: Named, along: String, [ClosedRange<Double>])
  /// What the losses of descents are of.
  case losses(of: String)
  /// The losses of a descent by the number of the step.
  case descent(PictureWords, [(step: Int, loss: Double?)], divergedAt: Int?)
  /// Where a descent starts, with the loss and the slope there.
  case start(Named, loss: Named, slope: Named)
  /// Where a step of a descent leads.
  case step(Int, rate: Double, to: Named, loss: Named)
  /// Some numbers.
  case numbers([Named])

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    let number = { voice.compact($0) }
    let named = { Self.text($0, voice) }
    let points = { Self.text($0, voice, none: "ninguno") }
    return switch self {
    case .functions(let names, let variable, let from, let to):
      "Gráfica de \(names.joined(separator: ", ")), con \(variable) de \(number(from)) a "
        + "\(number(to))."
    case .row(let place, let values):
      "\(named(place)): \(values.map(named).joined(separator: "; "))."
    case .markedRow(let letter, let place, let values):
      "Punto \(letter ?? "marcado"), "
        + Self.row(at: place, values).spanish(voice)
    case .shade(let label, let name, let zones):
      "\(label): " + Self.text(zones, of: name, voice, from: "de", to: "a") + "."
    case .sameCurve: "La curva es la misma."
    case .plane(let horizontal, let vertical):
      "Plano con \(horizontal) hacia la derecha y \(vertical) hacia arriba."
    case .points(let places, let number):
      "Puntos de la clase \(number): \(points(places))."
    case .askedPoints(let places):
      "Puntos cuya clase se pregunta: \(points(places))."
    case .sides(let line, let positive, let on, let negative):
      "Recta \(line.spanish(voice)). Donde la suma es positiva: \(points(positive)). Sobre la recta: "
        + "\(points(on)). Donde es negativa: \(points(negative))."
    case .region(let output, let threshold):
      "Zona donde \(output) > \(number(threshold)):"
    case .regionRow(let place, let name, let ranges):
      "\(named(place)): "
        + (ranges.isEmpty
          ? "en ninguna parte."
          : Self.text(ranges, of: name, voice, from: "de", to: "a") + ".")
    case .losses(let name): "\(name) en los pasos del descenso:"
    case .descent(let run, let losses, let step):
      "\(voice.say(run)): "
        + losses.map { "paso \($0.step): \($0.loss.map(number) ?? "?")" }.joined(separator: "; ")
        + (step.map { ". Diverge en el paso \($0)." } ?? ".")
    case .start(let place, let loss, let slope):
      "El descenso parte en \(named(place)), donde \(named(loss)) y la pendiente es "
        + "\(named(slope))."
    case .step(let count, let rate, let place, let loss):
      "El paso \(count) con η = \(number(rate)) lleva a \(named(place)), donde \(named(loss))."
    case .numbers(let numbers): numbers.map(named).joined(separator: "; ") + "."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    let number = { voice.compact($0) }
    let named = { Self.text($0, voice) }
    let points = { Self.text($0, voice, none: "none") }
    return switch self {
    case .functions(let names, let variable, let from, let to):
      "Plot of \(names.joined(separator: ", ")), with \(variable) from \(number(from)) to "
        + "\(number(to))."
    case .row(let place, let values):
      "\(named(place)): \(values.map(named).joined(separator: "; "))."
    case .markedRow(let letter, let place, let values):
      (letter.map { "Point \($0), " } ?? "Marked point, ")
        + Self.row(at: place, values).english(voice)
    case .shade(let label, let name, let zones):
      "\(label): " + Self.text(zones, of: name, voice, from: "from", to: "to") + "."
    case .sameCurve: "The curve is the same."
    case .plane(let horizontal, let vertical):
      "Plane with \(horizontal) to the right and \(vertical) upwards."
    case .points(let places, let number):
      "Points of class \(number): \(points(places))."
    case .askedPoints(let places):
      "Points whose class is asked: \(points(places))."
    case .sides(let line, let positive, let on, let negative):
      "Line \(line.english(voice)). Where the sum is positive: \(points(positive)). On the line: "
        + "\(points(on)). Where it is negative: \(points(negative))."
    case .region(let output, let threshold):
      "Where \(output) > \(number(threshold)):"
    case .regionRow(let place, let name, let ranges):
      "\(named(place)): "
        + (ranges.isEmpty
          ? "nowhere."
          : Self.text(ranges, of: name, voice, from: "from", to: "to") + ".")
    case .losses(let name): "\(name) over the steps of the descent:"
    case .descent(let run, let losses, let step):
      "\(voice.say(run)): "
        + losses.map { "step \($0.step): \($0.loss.map(number) ?? "?")" }.joined(separator: "; ")
        + (step.map { ". It diverges at step \($0)." } ?? ".")
    case .start(let place, let loss, let slope):
      "The descent starts at \(named(place)), where \(named(loss)) and the slope is "
        + "\(named(slope))."
    case .step(let count, let rate, let place, let loss):
      "Step \(count) with η = \(number(rate)) leads to \(named(place)), where \(named(loss))."
    case .numbers(let numbers): numbers.map(named).joined(separator: "; ") + "."
    }
  }

  private static func text(_ named: Named, _ voice: Voice) -> String {
    named.name + " = " + (named.value.map { voice.compact($0) } ?? "?")
  }

  private static func text(
    _ ranges: [ClosedRange<Double>], of name: String, _ voice: Voice, from: String, to: String
  ) -> String {
    ranges.map {
      "\(name) \(from) \(voice.compact($0.lowerBound)) \(to) \(voice.compact($0.upperBound))"
    }.joined(separator: "; ")
  }

  /// Points with a separator that no decimal mark can be taken for.
  private static func text(_ points: [Point], _ voice: Voice, none: String) -> String {
    guard !points.isEmpty else { return none }
    return points.map { point in
      "(\(voice.compact(point.x)); \(voice.compact(point.y)))"
    }.joined(separator: ", ")
  }
}
