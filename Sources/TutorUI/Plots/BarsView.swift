import Curriculum
import Screen
import Tutor
import Wording

/// Values of a graph as bars, a row each; what is still asked is a question mark.
enum BarsView {
  /// The most columns that bars and their names and numbers take.
  private static let mostColumns = 46

  static func lines(
    _ picture: BarsPicture, page: LessonPage, record: LearnerRecord, width: Int,
    context: ViewContext
  ) -> [Line] {
    let numbers = GraphNumbers(
      page: page, picture: GraphPicture(graph: picture.graph, values: picture.values),
      record: record)
    let values = picture.nodes.map { node -> Double? in
      if case .known(let value) = numbers.values[node] { value } else { nil }
    }
    let labels = picture.nodes.map { context.text($0) }
    let nameWidth = labels.map(\.width).max() ?? 0
    let texts = zip(picture.nodes, values).map { node, value in
      value.map { context.text(context.voice.compact($0)) }
        ?? (numbers.values[node] == .asked ? "?" : "")
    }
    let room = max(min(width, mostColumns) - nameWidth - 3 - (texts.map(\.width).max() ?? 0), 0)
    let axis = self.axis(values.compactMap(\.self))
    return zip(zip(labels, texts), values).map { label, value in
      var line = Line()
      line.append(label.0.padded(to: nameWidth + 1), .node)
      line.append(context.glyphs.vertical, .axis)
      let bar = value.map { self.bar($0, axis, room: room, glyphs: context.glyphs) } ?? ""
      line.append(bar.padded(to: room), .curve)
      line.append(" ")
      line.append(label.1, .value)
      return line
    }
  }

  /// From 0 or below to 1 where all values could be probabilities, else to the greatest.
  private static func axis(_ values: [Double]) -> Axis {
    let least = min(values.min() ?? 0, 0)
    let greatest = max(values.max() ?? 0, 0)
    return Axis(least...(least == 0 && greatest <= 1 ? 1 : greatest))
  }

  /// A bar from 0 to a value, with eighths of a cell at its right end where there are any.
  private static func bar(_ value: Double, _ axis: Axis, room: Int, glyphs: Glyphs) -> Text {
    guard let zero = axis.share(0), let end = axis.share(value) else { return "" }
    let start = Int((min(zero, end) * Double(room)).rounded())
    let eighths = Int((max(zero, end) * Double(room) * 8).rounded()) - start * 8
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
