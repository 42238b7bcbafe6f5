import Curriculum
import Screen
import Tutor
import Wording

/// Values of a graph as bars, a row each; what is still asked is a question mark.
enum BarsView {
  /// The most columns that bars and their names and numbers take.
  private static let mostColumns = 46

  static func lines(_ figure: BarsFigure, width: Int, context: ViewContext) -> [Line] {
    let labels = figure.bars.map { context.name($0.node) }
    let nameWidth = labels.map(\.width).max() ?? 0
    let texts = figure.bars.map { bar -> Text in
      switch bar.number {
      case .known(let value): context.text(context.voice.compact(value))
      case .asked: "?"
      case .hidden: ""
      }
    }
    let room = max(min(width, mostColumns) - nameWidth - 3 - (texts.map(\.width).max() ?? 0), 0)
    let axis = axis(of: figure.bars.compactMap(\.value))
    return zip(zip(labels, texts), figure.bars).map { label, bar in
      var line = Line()
      line.append(label.0.padded(to: nameWidth + 1), .node)
      line.append(context.glyphs.vertical, .axis)
      let drawn = bar.value.map { text(of: $0, axis, room: room, glyphs: context.glyphs) } ?? ""
      line.append(drawn.padded(to: room), .curve)
      line.append(" ")
      line.append(label.1, .value)
      return line
    }
  }

  /// From 0 or below to 1 where all values could be probabilities, else to the greatest.
  private static func axis(of values: [Double]) -> Axis {
    let least = min(values.min() ?? 0, 0)
    let greatest = max(values.max() ?? 0, 0)
    return Axis(least...(least == 0 && greatest <= 1 ? 1 : greatest))
  }

  /// A bar from 0 to a value, with eighths of a cell at its right end where there are any.
  private static func text(of value: Double, _ axis: Axis, room: Int, glyphs: Glyphs) -> Text {
    guard let zero = axis.share(0), let end = axis.share(value) else { return "" }
    func eighth(_ share: Double) -> Int {
      Int((min(max(share, 0), 1) * Double(room) * 8).rounded())
    }
    let start = (eighth(min(zero, end)) + 4) / 8
    let eighths = eighth(max(zero, end)) - start * 8
    guard eighths > 0 else { return .spaces(start) }
    if glyphs.isASCII {
      return .spaces(start) + glyphs.block.repeated((eighths + 4) / 8)
    }
    let rest = eighths % 8
    let scalar = rest == 0 ? nil : Unicode.Scalar(0x2590 - UInt32(rest))
    let tail = scalar.map { Text(sanitizing: String(Character($0))) } ?? ""
    return .spaces(start) + glyphs.block.repeated(eighths / 8) + tail
  }
}
