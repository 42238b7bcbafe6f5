import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// A chart in sentences and numbers.
struct ChartTelling {
  private let page: LessonPage
  private let record: LearnerRecord
  private let voice: Voice

  /// How many places of a curve are told, and how many of a region.
  private static let rows = (curve: 7, region: 5)
  /// The steps of a descent that are told, besides the last.
  private static let steps = Set(0...5).union(ExperimentTelling.epochs)

  init(page: LessonPage, record: LearnerRecord, voice: Voice) {
    self.page = page
    self.record = record
    self.voice = voice
  }

  /// Returns what is said, an item a line.
  func lines(_ chart: Chart) -> [String] {
    let diagrams = DiagramTeller(page: page, record: record, voice: voice)
    switch chart {
    case .network(let picture): return diagrams.network(picture)
    case .matrices(let picture): return diagrams.matrices(picture)
    case .node(let picture): return diagrams.node(picture)
    case .errors(let picture): return diagrams.errors(picture)
    case .batches(let picture): return diagrams.batches(picture)
    case .table(let picture): return diagrams.table(picture)
    case .panels(let panels): return lines(panels)
    case .plot, .plane, .curve, .bars, .descent: break
    }
    let sentences: [PictureTelling] =
      switch chart {
      case .plot(let plot): tell(FunctionFigure(plot, page: page, record: record))
      case .plane(let picture): tell(PlaneFigure(picture, page: page, record: record))
      case .curve(let picture): tell(LossCurves(picture, page: page, record: record))
      case .bars(let picture):
        [.numbers(BarsFigure(picture, page: page, record: record).bars.map { ($0.node, $0.value) })]
      case .descent(let picture):
        curve(DescentFigure(picture, page: page, record: record))
          + steps(DescentFigure(picture, page: page, record: record))
      case .network, .matrices, .node, .errors, .batches, .table, .panels: []
      }
    return sentences.map(voice.say)
  }

  /// Several charts; a curve of descent that was told is not told again.
  private func lines(_ panels: [ChartPanel]) -> [String] {
    var told: Set<[String]> = []
    return panels.flatMap { panel -> [String] in
      let title = panel.title.map { [voice.sentence(voice.prose($0).plainText)] } ?? []
      guard case .descent(let picture) = panel.chart else { return title + lines(panel.chart) }
      let figure = DescentFigure(picture, page: page, record: record)
      let curve = curve(figure).map(voice.say)
      let isNew = told.insert(curve).inserted
      return title + (isNew ? curve : [voice.say(PictureTelling.sameCurve)])
        + steps(figure).map(voice.say)
    }
  }

  private func tell(_ figure: FunctionFigure) -> [PictureTelling] {
    let plot = figure.plot
    let shade = plot.shade.flatMap { shade in
      shade.label.map { label in
        PictureTelling.shade(voice.prose(label).plainText, of: plot.variable, shade.zones)
      }
    }
    let names = plot.functions.map(voice.name(of:))
    let places = Set(figure.places(Self.rows.curve) + plot.marks).sorted()
    return [
      .functions(
        names, of: plot.variable, from: plot.domain.lowerBound, to: plot.domain.upperBound)
    ]
      + places.compactMap { place in
        // A question mark stands for what is asked; where a function has no value nothing is told.
        let values = plot.markedFunctions.compactMap { function -> PictureTelling.Named? in
          switch figure.number(function, at: place) {
          case .known(let value): (voice.name(of: function), value)
          case .asked: (voice.name(of: function), nil)
          case .hidden: nil
          }
        }
        guard !values.isEmpty else { return nil }
        return plot.marks.firstIndex(of: place).map { mark in
          .markedRow(plot.letter(ofMark: mark), at: (plot.variable, place), values)
        } ?? .row(at: (plot.variable, place), values)
      } + [shade].compactMap(\.self)
  }

  private func tell(_ figure: PlaneFigure) -> [PictureTelling] {
    let picture = figure.picture
    func points(_ isIncluded: (PlaneFigure.Point) -> Bool) -> [PictureTelling.Point] {
      figure.points.filter(isIncluded).map { ($0.x, $0.y) }
    }
    var told: [PictureTelling] = [.plane(picture.horizontal, picture.vertical)]
    if !figure.points.isEmpty {
      told.append(.points(points { $0.isPositive && !$0.isAsked }, ofClass: 1))
      told.append(.points(points { !$0.isPositive && !$0.isAsked }, ofClass: 0))
      let asked = points(\.isAsked)
      if !asked.isEmpty { told.append(.askedPoints(asked)) }
    }
    for line in figure.lines {
      func sign(_ point: PlaneFigure.Point) -> Int { line.sign(x: point.x, y: point.y) }
      told.append(
        .sides(
          of: LineEquation(
            first: line.first, picture.horizontal, second: line.second, picture.vertical,
            bias: line.bias),
          positive: points { sign($0) > 0 }, on: points { sign($0) == 0 },
          negative: points { sign($0) < 0 }))
    }
    if var region = figure.region {
      told.append(.region(output: region.output, threshold: region.threshold))
      let range = figure.vertical
      for row in 0..<Self.rows.region {
        let share = Double(row) / Double(Self.rows.region - 1)
        let y = range.place(share)
        let inside = region.intervals(y: y, in: figure.horizontal)
        told.append(.regionRow(at: (picture.vertical, y), along: picture.horizontal, inside))
      }
    }
    return told
  }

  private func tell(_ curves: LossCurves) -> [PictureTelling] {
    [.losses(of: curves.output)]
      + zip(curves.picture.runs, curves.paths).map { run, path in
        let losses = path.stops.enumerated().map { (step: $0.offset, loss: $0.element.loss) }
        let last = path.divergedAt ?? losses.count - 1
        let told = losses.prefix(last + 1)
          .filter { $0.step == last || Self.steps.contains($0.step) }
          .map { (step: $0.step, loss: curves.asked.contains($0.loss) ? nil : $0.loss) }
        return .descent(
          PictureWords.run(run, of: curves.picture), told, divergedAt: path.divergedAt)
      }
  }

  private func curve(_ figure: DescentFigure) -> [PictureTelling] {
    let picture = figure.picture
    let (domain, parameter) = (picture.domain, picture.parameter)
    let places = (0..<Self.rows.curve).map { row in
      domain.place(Double(row) / Double(Self.rows.curve - 1))
    }
    return [
      .functions([figure.output], of: parameter, from: domain.lowerBound, to: domain.upperBound)
    ]
      + zip(places, places.map(figure.loss())).map { place, loss in
        .row(at: (parameter, place), [(figure.output, loss)])
      }
  }

  private func steps(_ figure: DescentFigure) -> [PictureTelling] {
    let picture = figure.picture
    let parameter = picture.parameter
    var told: [PictureTelling] = []
    for (index, stop) in figure.stops.enumerated() {
      let place = stop.parameters.first
      if index == 0 {
        told.append(
          .start(
            (parameter, place), loss: (figure.output, figure.showsLoss ? stop.loss : nil),
            slope: (
              ChainRule.gradientName(of: figure.output, by: parameter),
              figure.showsSlope ? stop.gradient.first : nil
            )))
      } else {
        told.append(
          .step(
            index, rate: picture.rate, to: (parameter, figure.showsSteps.place ? place : nil),
            loss: (figure.output, figure.showsSteps.loss ? stop.loss : nil)))
      }
    }
    return told
  }
}
