import Autodiff
import Checking
import Curriculum
import Tutor
import Wording

/// A picture that is not a plot, in sentences.
struct DiagramTeller {
  let page: LessonPage
  let record: LearnerRecord
  let voice: Voice

  func network(_ picture: NetworkPicture) -> [String] {
    let figure = NetworkFigure(picture, page: page, record: record)
    func named(_ label: NetworkFigure.Label) -> DiagramTelling.Named {
      (label.name ?? "", label.number)
    }
    let inputs = (figure.layers.first ?? []).compactMap { unit -> PictureTelling.Named? in
      switch unit.value {
      case .known(let value): (unit.name, value)
      case .asked: (unit.name, nil)
      case .hidden: nil
      }
    }
    let units = figure.layers.enumerated().dropFirst().flatMap { layer, units in
      units.enumerated().flatMap { position, unit -> [DiagramTelling] in
        guard !unit.isDropped else { return [.droppedUnit(unit.name)] }
        let arrows = figure.arrows.filter { $0.layer == layer - 1 && $0.to == position }
        let told = DiagramTelling.unit(
          unit.name, activation: unit.activation,
          terms: arrows.map { arrow in
            (named(arrow.weight), figure.layers[layer - 1][arrow.from].name)
          }, bias: unit.bias.map(named), value: unit.value)
        return [told] + (unit.isOff ? [.offUnit(unit.name)] : [])
      }
    }
    return (inputs.isEmpty ? [] : [voice.say(PictureTelling.numbers(inputs))])
      + units.map(voice.say)
  }

  func matrices(_ picture: MatrixPicture) -> [String] {
    let figure = MatrixFigure(picture, page: page, record: record)
    return zip(picture.terms, figure.entries).map { term, numbers in
      let rows = zip(term.entries, numbers).map { formulas, row in
        zip(formulas, row).map { formula, number in
          picture.showsNames ? voice.formula(formula) : text(number)
        }
      }
      return voice.say(
        DiagramTelling.matrix(
          term.name, figure.hidesShapes ? nil : term.shape, rows: rows, rowNames: term.rowNames,
          columnNames: figure.hidesShapes ? [] : term.columnNames))
    }
  }

  func node(_ picture: NodePicture) -> [String] {
    guard let figure = NodeFigure(picture, page: page, record: record) else { return [] }
    func gradient(_ name: String) -> String {
      ChainRule.gradientName(of: figure.output, by: name)
    }
    var told = figure.inputs.compactMap { way in
      value(way.value).map { DiagramTelling.node(way.name, formula: nil, value: $0) }
    }
    told.append(.node(figure.name, formula: figure.formula, value: value(figure.value)))
    for way in figure.consumers where figure.consumers.count > 1 || figure.formula == nil {
      told.append(.gradient(gradient(way.name), value(way.gradient), .arrives))
      told.append(
        .local(
          ChainRule.gradientName(of: way.name, by: figure.name), formula: way.formula,
          value: value(way.local)))
    }
    let isFork = figure.consumers.count > 1 || figure.formula == nil
    told.append(
      .gradient(gradient(figure.name), value(figure.gradient), isFork ? .sum : .arrives))
    for way in figure.inputs {
      told.append(
        .local(
          ChainRule.gradientName(of: figure.name, by: way.name), formula: way.formula,
          value: value(way.local)))
      told.append(.gradient(gradient(way.name), value(way.gradient), .leaves))
    }
    return told.map(voice.say)
  }

  func errors(_ picture: ErrorsPicture) -> [String] {
    let figure = ErrorsFigure(picture, page: page, record: record)
    return zip(picture.pairs, figure.pairs).enumerated().map { index, pair in
      voice.say(
        DiagramTelling.error(
          index + 1, prediction: (pair.0.prediction, pair.1.prediction),
          target: (pair.0.target, pair.1.target)))
    }
  }

  func batches(_ picture: BatchesPicture) -> [String] {
    let figure = BatchesFigure(picture, page: page, record: record)
    return [
      voice.say(DiagramWords.batches(picture, steps: figure.steps, total: figure.total))
    ]
  }

  func table(_ picture: TablePicture) -> [String] {
    let figure = TableFigure(picture, page: page, record: record)
    return figure.rows.enumerated().map { index, row in
      let name =
        picture.rowNames.indices.contains(index)
        ? voice.prose(picture.rowNames[index]).plainText : "\(index + 1)"
      return voice.say(
        DiagramTelling.row(
          name, zip(picture.columns, row).map { (voice.prose($0).plainText, value($1)) }))
    }
  }

  private func value(_ number: GraphNumbers.Number) -> Double? {
    if case .known(let value) = number { value } else { nil }
  }

  private func text(_ number: GraphNumbers.Number) -> String {
    value(number).map { voice.compact($0) } ?? "?"
  }
}
