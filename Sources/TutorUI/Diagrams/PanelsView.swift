import Curriculum
import Screen
import Tutor
import Wording

/// Several charts beside each other where there is room, else below each other.
enum PanelsView {
  /// The fewest and the most columns of a chart beside others, and those between two.
  private static let columns = (fewest: 24, most: 44, gap: 2)

  static func lines(
    _ panels: [ChartPanel], rows: Int, state: TutorState, page: LessonPage, width: Int,
    context: ViewContext
  ) -> [Line] {
    let count = max(panels.count, 1)
    let each = min((width - (count - 1) * columns.gap) / count, columns.most)
    let least = panels.map { panel in
      if case .network(let picture) = panel.chart {
        NetworkView.leastColumns(
          NetworkFigure(picture, page: page, record: state.record), context: context)
      } else {
        columns.fewest
      }
    }
    let isBeside = each >= max(least.max() ?? 0, columns.fewest)
    var charts = panels.map { panel -> ChartDrawing? in
      var chart = ChartView.drawing(
        panel.chart, page: page, record: state.record, context: context)
      if isBeside, panel.title != nil, let short = chart?.shortLegend { chart?.legend = short }
      return chart
    }
    // What all legends say is said once, above all charts.
    var shared = isBeside && count > 1 ? sharedLegend(of: charts) : []
    for index in charts.indices { charts[index]?.legend.removeAll(where: shared.contains) }
    if isBeside {
      let signs = charts.compactMap(\.self)
        .filter { $0.hasSharedSigns(columns: each, rows: rows, context: context) }
        .compactMap(\.sharedLegend)
      shared += signs.prefix(1)
      for index in charts.indices { charts[index]?.sharedLegend = nil }
    }
    var blocks = zip(panels, charts).map { panel, chart -> [Line] in
      let title = panel.title.map {
        Line(context.text(context.voice.prose($0).plainText), .heading)
      }
      let lines =
        isBeside
        ? chart?.lines(columns: each, rows: rows, context: context)
        : chart?.lines(rows: rows, width: width, context: context)
      return (title.map { [$0] } ?? [])
        + (lines
          ?? ChartView.lines(
            panel.chart, rows: rows, state: state, page: page,
            width: isBeside ? each : width, context: context))
    }
    guard isBeside, !blocks.isEmpty else { return Array(blocks.joined(separator: [Line()])) }
    // Charts with fewer lines above them stand as low as the others.
    let height = blocks.map(\.count).max() ?? 0
    for index in blocks.indices {
      let missing = height - blocks[index].count
      let place = panels[index].title == nil ? 0 : 1
      blocks[index].insert(contentsOf: Array(repeating: Line(), count: missing), at: place)
    }
    var lines = blocks.removeFirst()
    for (index, block) in blocks.enumerated() {
      lines = ReadingLines.sideBySide(
        lines, block, column: (index + 1) * (each + columns.gap))
    }
    return ChartDrawing.rows(of: shared, width: width) + lines
  }

  /// The items that are in the legend of every chart.
  private static func sharedLegend(of charts: [ChartDrawing?]) -> [Line] {
    let legends = charts.map { $0?.legend ?? [] }
    return (legends.first ?? []).filter { item in legends.allSatisfy { $0.contains(item) } }
  }
}
