import Curriculum
import Screen
import Wording

/// Text with emphasis, wrapped into lines.
enum Paragraph {
  /// Wraps a text in one role.
  static func lines(
    _ text: Text, role: Role = .plain, width: Int, indent: Int = 0
  ) -> [Line] {
    Wrapping.lines(text, width: width - indent).map { Line($0, role).indented(by: indent) }
  }

  /// Wraps lesson prose.
  static func lines(_ prose: Prose, context: ViewContext, width: Int) -> [Line] {
    prose.blocks.flatMap { block -> [Line] in
      switch block {
      case .gap: [Line()]
      case .verbatim(let line): lines(context.text(line), role: .emphasis, width: width)
      case .paragraph(let runs):
        wrap(
          runs.map { Span(context.text($0.text), $0.isEmphasised ? .emphasis : .plain) },
          width: width)
      }
    }
  }

  /// Wraps spans as one paragraph, keeping the role of every character.
  static func wrap(_ spans: [Span], width: Int) -> [Line] {
    if let only = spans.first, spans.count == 1 {
      return Wrapping.lines(only.text, width: width).map { Line($0, only.role) }
    }
    let whole = spans.reduce(into: "") { $0 += $1.text.string }
    var roles = spans.flatMap { span in span.text.string.map { ($0, span.role) } }[...]
    return Wrapping.lines(Text(sanitizing: whole), width: width).map { text in
      var line = Line()
      var current = ""
      var currentRole = Role.plain
      for character in text.string {
        // Wrapping only drops spaces, so what does not match is a dropped space.
        while let first = roles.first, first.0 != character { roles.removeFirst() }
        let role = roles.popFirst()?.1 ?? .plain
        if role != currentRole, !current.isEmpty {
          line.append(Text(sanitizing: current), currentRole)
          current = ""
        }
        currentRole = role
        current.append(character)
      }
      if !current.isEmpty { line.append(Text(sanitizing: current), currentRole) }
      return line
    }
  }
}
