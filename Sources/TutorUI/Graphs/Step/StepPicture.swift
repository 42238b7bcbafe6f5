import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The picture of a step's graph, in the form that there is room for.
///
/// The whole drawing where it fits; else the list of nodes, at full length or compact, where that
/// does; else a part of the drawing around the node in question, marked as one. While the learner
/// walks the graph it is the drawing, or a part of it, wherever a part can be made out.
struct StepPicture {
  /// The rows below which a part of a drawing cannot be made out.
  private static let leastRows = 6

  private let page: LessonPage
  private let context: ViewContext
  private let forms: StepScene
  private var scene: GraphScene { forms.scene }
  /// The whole drawing; nil where the graph is too large for one.
  private let whole: GraphDrawing?
  private let detail: NodeDetail?
  /// What explains the numbers; nil where there are no gradients.
  private let caption: Text?
  /// The node that a part of the drawing is made around, and where a walk begins.
  let focus: String

  /// Prepares the picture of a step.
  init(_ forms: StepScene, page: LessonPage, context: ViewContext) {
    self.forms = forms
    self.page = page
    self.context = context
    whole = forms.scene.canBeDrawn ? forms.drawing(.whole) : nil
    detail = page.walked.map { NodeDetail($0, in: forms) }
    focus = page.walked ?? forms.asked ?? forms.graph.output
    let gradient = forms.notation.derivative(of: forms.graph.output, by: "…").string
    caption =
      forms.showsGradients ? context.say(ScreenWords.pictureCaption(gradient: gradient)) : nil
  }

  /// The picture in a room, and what is said of the node that has the focus.
  struct Form {
    /// What is shown of the graph.
    enum Kind {
      /// A drawing of the whole.
      case whole
      /// The list of all nodes.
      case list
      /// A part of the drawing.
      case part
    }

    /// How many lines it takes.
    let count: Int
    /// What is shown of the graph.
    let kind: Kind
    /// Draws it; several rooms are tried before one is taken, and drawing takes most of the time.
    let lines: () -> [Line]

    init(_ lines: [Line], _ kind: Kind) {
      self.init(count: lines.count, kind) { lines }
    }

    init(count: Int, _ kind: Kind, lines: @escaping () -> [Line]) {
      self.count = count
      self.kind = kind
      self.lines = lines
    }
  }

  /// Returns the form that the picture takes in a room.
  ///
  /// - Parameter isShort: Whether the text gives up rows for the picture, so that a list is compact.
  func form(in room: Size, isShort: Bool) -> Form {
    let detail =
      (detail?.lines(width: room.columns, context: context) ?? [])
      + nudgeLines(width: room.columns)
    let rows = room.rows - detail.count
    let list = forms.list(walked: page.walked)
    func listed() -> [Line] {
      let full = isShort ? nil : list.lines(width: room.columns)
      if let full, full.count <= rows { return full }
      return list.lines(width: room.columns, isCompact: true)
    }
    guard let whole else { return Form(listed() + detail, .list) }
    let left = Size(columns: room.columns, rows: rows)
    // A drawing with given nodes on one line each is wider and lower.
    var drawing = whole.layout.size.rows <= rows ? whole : forms.drawing(.dense)
    if page.showsOverview, rows > Self.leastRows {
      return Form(overview(of: whole, room: left) + detail, .whole)
    }
    if !left.fits(drawing.layout.size), scene.nodes.contains(where: { !$0.edgeNote.isEmpty }) {
      let plain = [GraphScene.Form.whole, .dense].lazy.map { forms.plainDrawing($0) }
      drawing = plain.first { left.fits($0.layout.size) } ?? drawing
    }
    if left.fits(drawing.layout.size) {
      let bounds = drawing.grid.bounds
      let below = rows > bounds.rows && detail.isEmpty ? captionLines(room.columns) : detail
      return Form(count: bounds.rows + below.count, .whole) {
        self.lines(of: drawing, part: bounds) + below
      }
    }
    // While the learner walks, the list is only for a room too low for a part of the drawing.
    let lines = page.walked != nil && rows > Self.leastRows ? [] : listed()
    guard rows > Self.leastRows, page.walked != nil || lines.count > rows else {
      return Form(lines + detail, .list)
    }
    // One row says that the graph goes on.
    let isLow = drawing.layout.size.rows <= rows - 1
    let near = isLow ? drawing : forms.drawing(.dense)
    let window = window(on: near, room: left)
    return Form(count: window.part.rows + 1 + detail.count, .part) {
      part(of: near, window: window, columns: left.columns) + detail
    }
  }

  /// What the arrows walk: the whole drawing, or without one only the nodes in their order.
  var walk: (layout: GraphLayout?, names: [String], edges: [LayeredGraph.Edge]) {
    (whole?.layout, scene.names, scene.edges)
  }

  /// The columns of the whole drawing; 0 without one.
  var columns: Int { whole?.layout.size.columns ?? 0 }

  private func captionLines(_ width: Int) -> [Line] {
    caption.map { Wrapping.truncated($0, width: width, mark: context.glyphs.ellipsis) }
      .map { [Line($0, .dim)] } ?? []
  }

  /// What came of a push, with the key for a smaller one.
  private func nudgeLines(width: Int) -> [Line] {
    guard let nudge = page.nudge, nudge.node == page.walked else { return [] }
    let sentence = NudgeSentence(nudge, again: context.key(of: .nudge))
    return Paragraph.lines(context.say(sentence), role: .hint, width: width)
  }

  /// The part of a drawing around the node in question, in a room that it leaves a row of.
  private func window(on drawing: GraphDrawing, room: Size) -> PictureWindow {
    let node = scene.position(of: focus)
    return PictureWindow(
      of: drawing.layout.size, room: Size(columns: room.columns, rows: room.rows - 1),
      showing: node.map { drawing.layout.boxes[$0] } ?? Rect(size: .zero))
  }

  private func overview(of drawing: GraphDrawing, room: Size) -> [Line] {
    let isLow = drawing.layout.size.rows <= room.rows - 1
    let near = isLow ? drawing : forms.drawing(.dense)
    var nodes = scene.nodes
    if let walked = page.walked.flatMap(scene.position(of:)) { nodes[walked].mark = .walked }
    let overview = GraphOverview(
      near.layout, nodes: nodes, part: window(on: near, room: room).part,
      glyphs: context.glyphs)
    let (grid, focus) = overview.drawing(in: Size(columns: room.columns, rows: room.rows - 1))
    var lines = (0..<grid.size.rows).map { Line(grid, row: $0, columns: 0..<grid.size.columns) }
    if let focus, lines.indices.contains(focus.row) {
      lines[focus.row].cursorColumn = focus.column
    }
    let note = context.say(
      ScreenWords.overview(nodes: scene.names.count, back: context.key(of: .overview)))
    return lines + [
      Line(Wrapping.truncated(note, width: room.columns, mark: context.glyphs.ellipsis), .warning)
    ]
  }

  private func part(of drawing: GraphDrawing, window: PictureWindow, columns: Int) -> [Line] {
    let hidden = window.hidden(drawing.layout.boxes)
    let more = [
      ("←", hidden.left), ("→", hidden.right), ("↑", hidden.above), ("↓", hidden.below),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "  ")
    let note = context.say(
      ScreenWords.pictureGoesOn(
        more, walk: page.walked == nil ? context.key(of: .nextField) : nil,
        overview: context.key(of: .overview)))
    return lines(of: drawing, part: window.part, marksCuts: true) + [
      Line(Wrapping.truncated(note, width: columns, mark: context.glyphs.ellipsis), .warning)
    ]
  }

  /// The lines of a part of a drawing, with the node that the learner walks to marked.
  private func lines(of drawing: GraphDrawing, part: Rect, marksCuts: Bool = false) -> [Line] {
    let walked = page.walked.flatMap(scene.position(of:))
    var drawing = drawing
    if let walked { drawing.mark(walked, as: .walked) }
    if marksCuts { drawing.markCuts(at: part) }
    let start = walked.map { drawing.labelStart($0) }
    return (part.row..<part.endRow).map { row in
      var line = Line(drawing.grid, row: row, columns: part.column..<part.endColumn)
      if let start, start.row == row { line.cursorColumn = max(start.column - part.column, 0) }
      return line
    }
  }
}
