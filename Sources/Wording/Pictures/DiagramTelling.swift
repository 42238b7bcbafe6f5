public import Autodiff
public import Curriculum
public import Tutor

/// What line mode says in place of a picture that is not a plot.
public enum DiagramTelling: Sentence {
  /// A name and its number, nil for one that is not told.
  public typealias Named = (name: String, value: Double?)

  /// How a unit is computed from others, and its value as far as it is told.
  case unit(
    String, activation: UnaryOperation?, terms: [(weight: Named?, input: String)], bias: Named?,
    value: GraphNumbers.Number)
  /// A unit that is crossed out.
  case droppedUnit(String)
  /// A ReLU that lets nothing through on the step's example.
  case offUnit(String)
  /// A matrix with its rows and what they and the columns belong to, or only its shape; nil for a
  /// shape that is asked.
  case matrix(
    String, MatrixPicture.Shape?, rows: [[String]], rowNames: [String], columnNames: [String])
  /// What goes into a node and comes out of it.
  case node(String, formula: Expression?, value: Double?)
  /// A gradient at a node and what it means.
  case gradient(String, Double?, DiagramWords.Gradient)
  /// A local derivative.
  case local(String, formula: Expression?, value: Double?)
  /// An example with what is predicted and what should be.
  case error(Int, prediction: Named, target: Named)
  /// A row of a table.
  case row(String, [Named])
  /// The nodes that stand out in a graph.
  case highlighted([String])

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .unit(let name, let activation, let terms, let bias, let value):
      "La unidad \(name) suma " + Self.sum(terms, bias, voice, bias: "el sesgo")
        + (activation.map { " y aplica \(voice.activation($0))" } ?? "")
        + Self.value(of: name, value, voice)
    case .droppedUnit(let name): "La unidad \(name) no participa."
    case .offUnit(let name): "Con este ejemplo, la ReLU de \(name) está apagada."
    case .matrix(let name, let shape, let rows, let rowNames, let columnNames):
      "\(name), de forma \(Self.shape(shape, "por"))." + Self.columns(columnNames, "Columnas")
        + Self.rows(rows, rowNames, "Fila")
    case .node(let name, let formula, let value): Self.node(name, formula, value, voice)
    case .gradient(let name, let value, .arrives):
      "De la salida llega \(name) = \(Self.number(value, voice))."
    case .gradient(let name, let value, .leaves):
      "Hacia la entrada sale \(name) = \(Self.number(value, voice))."
    case .gradient(let name, let value, _):
      "Los caminos suman \(name) = \(Self.number(value, voice))."
    case .local(let name, let formula, let value):
      "Derivada local: " + Self.node(name, formula, value, voice)
    case .error(let number, let prediction, let target):
      "Ejemplo \(number): predicción \(Self.text(prediction, voice)); objetivo "
        + "\(Self.text(target, voice))."
    case .row(let name, let numbers):
      "\(name): " + numbers.map { Self.text($0, voice) }.joined(separator: "; ") + "."
    case .highlighted(let names): "Destacados: " + names.joined(separator: ", ") + "."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .unit(let name, let activation, let terms, let bias, let value):
      "Unit \(name) adds " + Self.sum(terms, bias, voice, bias: "the bias")
        + (activation.map { " and applies \(voice.activation($0))" } ?? "")
        + Self.value(of: name, value, voice)
    case .droppedUnit(let name): "Unit \(name) takes no part."
    case .offUnit(let name): "On this example the ReLU of \(name) is off."
    case .matrix(let name, let shape, let rows, let rowNames, let columnNames):
      "\(name), of shape \(Self.shape(shape, "by"))." + Self.columns(columnNames, "Columns")
        + Self.rows(rows, rowNames, "Row")
    case .node(let name, let formula, let value): Self.node(name, formula, value, voice)
    case .gradient(let name, let value, .arrives):
      "From the output arrives \(name) = \(Self.number(value, voice))."
    case .gradient(let name, let value, .leaves):
      "Towards the input leaves \(name) = \(Self.number(value, voice))."
    case .gradient(let name, let value, _):
      "The paths add up to \(name) = \(Self.number(value, voice))."
    case .local(let name, let formula, let value):
      "Local derivative: " + Self.node(name, formula, value, voice)
    case .error(let number, let prediction, let target):
      "Example \(number): prediction \(Self.text(prediction, voice)); target "
        + "\(Self.text(target, voice))."
    case .row(let name, let numbers):
      "\(name): " + numbers.map { Self.text($0, voice) }.joined(separator: "; ") + "."
    case .highlighted(let names): "Highlighted: " + names.joined(separator: ", ") + "."
    }
  }

  /// The end of a sentence about a unit.
  private static func value(
    of name: String, _ number: GraphNumbers.Number, _ voice: Voice
  ) -> String {
    switch number {
    case .known(let value): ": \(name) = \(voice.compact(value))."
    case .asked: ": \(name) = ?."
    case .hidden: "."
    }
  }

  private static func number(_ value: Double?, _ voice: Voice) -> String {
    value.map { voice.compact($0) } ?? "?"
  }

  private static func text(_ named: Named, _ voice: Voice) -> String {
    "\(named.name) = \(number(named.value, voice))"
  }

  private static func shape(_ shape: MatrixPicture.Shape?, _ by: String) -> String {
    shape.map { "\($0.rows) \(by) \($0.columns)" } ?? "?"
  }

  private static func columns(_ names: [String], _ word: String) -> String {
    names.isEmpty ? "" : " \(word): " + names.joined(separator: "; ") + "."
  }

  private static func rows(_ rows: [[String]], _ names: [String], _ word: String) -> String {
    rows.enumerated().map { row, numbers in
      " \(word) \(row + 1)" + (names.indices.contains(row) ? ", \(names[row])" : "") + ": "
        + numbers.joined(separator: "; ") + "."
    }.joined()
  }

  private static func node(
    _ name: String, _ formula: Expression?, _ value: Double?, _ voice: Voice
  ) -> String {
    let text = formula.map { voice.formula($0) }
    let number = value.map { voice.compact($0) }
    let sides = [text, number == text ? nil : number].compactMap(\.self)
    return ([name] + (sides.isEmpty ? ["?"] : sides)).joined(separator: " = ") + "."
  }

  private static func sum(
    _ terms: [(weight: Named?, input: String)], _ bias: Named?, _ voice: Voice, bias word: String
  ) -> String {
    let products = terms.map { term -> String in
      guard let weight = term.weight else { return term.input }
      let number = weight.value.map { voice.compact($0) }
      return (weight.name.isEmpty ? number ?? "?" : text(weight, voice)) + " × \(term.input)"
    }
    let added = bias.map { bias in
      bias.name.isEmpty ? "\(word) \(number(bias.value, voice))" : "\(word) " + text(bias, voice)
    }
    return (products + [added].compactMap(\.self)).joined(separator: ", ")
  }
}
