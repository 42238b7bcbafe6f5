import Autodiff
import Checking
import Curriculum
import Screen
import Tutor
import Wording

/// The picture of a step's graph, in the form that there is room for.
///
/// The whole drawing where it fits; else the list of nodes, where that does; else a part of the
/// drawing around the node in question, marked as one. While the learner walks the graph it is the
/// drawing, or a part of it, wherever a part can be made out.
struct StepPicture {
  /// The rows below which a part of a drawing cannot be made out.
  private static let leastRows = 6

  private let page: LessonPage
  private let context: ViewContext
  private let scene: GraphScene
  private let graph: Graph
  /// The whole drawing; nil where the graph is too large for one.
  private let whole: GraphDrawing?
  private let forms: PictureForms
  private let detail: NodeDetail?
  /// What explains the numbers; nil where there are no gradients.
  private let caption: Text?
  /// The node that a part of the drawing is made around, and where a walk begins.
  let focus: String

  /// Prepares the picture; nil for a step without one.
  init?(_ state: TutorState, page: LessonPage, context: ViewContext) {
    guard let picture = page.graphPicture, let graph = page.picturedGraph(state.record) else {
      return nil
    }
    self.page = page
    self.context = context
    self.graph = graph
    let notation = GraphNotation(glyphs: context.glyphs, voice: context.voice)
    let numbers = GraphNumbers(page: page, picture: picture, record: state.record)
    let asked = Self.askedNode(page, picture: picture)
    var scene = GraphScene(graph, notation: notation)
    for node in graph.nodes {
      scene.update(node.name) {
        $0.value =
          page.nudge?.moved[node.name].map { notation.glyphs.arrow + notation.number($0) }
          ?? notation.text(numbers.values[node.name])
        $0.gradient = notation.text(numbers.gradients[node.name])
        $0.isHighlighted = picture.highlighted.contains(node.name)
        if node.name == asked { $0.mark = .asked }
        if node.name == page.walked { $0.mark = .walked }
      }
    }
    switch Self.blamedPlace(page, picture: picture) {
    case .node(let node), .term(_, of: let node?): scene.update(node) { $0.isBlamed = true }
    case .edge(let from, let to): scene.blame(from: from, to: [to])
    case .edges(let from, let to): scene.blame(from: from, to: to)
    case .term, .formula, .answer, nil: break
    }
    let secrets = AskedDerivatives(
      page: page, record: state.record, graph: graph, named: picture.graph, numbers: numbers)
    for (consumer, note) in EdgeNotes(page, picture: picture, secrets, notation).notes {
      scene.update(consumer) { $0.edgeNote = note }
    }
    self.scene = scene
    let list = NodeList(
      graph, numbers: numbers, showsGradients: picture.gradients != .none,
      focused: page.walked ?? asked, hasCursor: page.walked != nil,
      blamed: scene.blamedNodes, highlighted: picture.highlighted, notation: notation)
    forms = PictureForms(scene, list: list, layouts: context.memo.layouts)
    whole = scene.canBeDrawn ? forms.drawing(.whole) : nil
    detail = page.walked.map {
      NodeDetail($0, graph: graph, state: state, page: page, numbers, notation)
    }
    focus = page.walked ?? asked ?? graph.output
    let gradient = notation.derivative(of: graph.output, by: "…").string
    caption =
      picture.gradients == .none
      ? nil : context.say(ScreenWords.pictureCaption(gradient: gradient))
  }

  /// Returns the lines of the picture and of what is said of the node that has the focus, and
  /// whether they are a drawing of all of it.
  func drawn(room: Size) -> (lines: [Line], isWhole: Bool) {
    let detail =
      (detail?.lines(width: room.columns, context: context) ?? [])
      + nudgeLines(width: room.columns)
    let rows = room.rows - detail.count
    guard let whole else { return (forms.list(width: room.columns) + detail, false) }
    let left = Size(columns: room.columns, rows: rows)
    // A drawing with given nodes on one line each is wider and lower.
    var drawing = whole.layout.size.rows <= rows ? whole : forms.drawing(.dense)
    if page.showsOverview, rows > Self.leastRows {
      return (overview(of: whole, room: left) + detail, true)
    }
    if !left.fits(drawing.layout.size), scene.nodes.contains(where: { !$0.edgeNote.isEmpty }) {
      let plain = [GraphScene.Form.whole, .dense].lazy.map { forms.plainDrawing($0) }
      drawing = plain.first { left.fits($0.layout.size) } ?? drawing
    }
    if left.fits(drawing.layout.size) {
      let lines = lines(of: drawing, part: drawing.grid.bounds)
      let below = rows > lines.count && detail.isEmpty ? captionLines(room.columns) : detail
      return (lines + below, true)
    }
    let listed = forms.list(width: room.columns)
    let canShowPart = rows > Self.leastRows
    guard canShowPart, page.walked != nil || listed.count > rows else {
      return (listed + detail, false)
    }
    // One row says that the graph goes on.
    let isLow = drawing.layout.size.rows <= rows - 1
    return (part(of: isLow ? drawing : forms.drawing(.dense), room: left) + detail, false)
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
    let sentence = NudgeSentence(nudge, again: key(of: .nudge))
    return Paragraph.lines(context.say(sentence), role: .hint, width: width)
  }

  private func key(of action: Action) -> String {
    KeyMap.keys(of: action).first.map { KeyName.text($0, language: context.voice.language) } ?? ""
  }

  /// The part of a drawing around the node in question, in a room that it leaves a row of.
  private func window(on drawing: GraphDrawing, room: Size) -> PictureWindow {
    let node = scene.names.firstIndex(of: focus)
    return PictureWindow(
      of: drawing.layout.size, room: Size(columns: room.columns, rows: room.rows - 1),
      showing: node.map { drawing.layout.boxes[$0] } ?? Rect(size: .zero))
  }

  private func overview(of drawing: GraphDrawing, room: Size) -> [Line] {
    let isLow = drawing.layout.size.rows <= room.rows - 1
    let near = isLow ? drawing : forms.drawing(.dense)
    let overview = GraphOverview(
      near.layout, nodes: scene.nodes, part: window(on: near, room: room).part,
      glyphs: context.glyphs)
    let (grid, focus) = overview.drawing(in: Size(columns: room.columns, rows: room.rows - 1))
    var lines = (0..<grid.size.rows).map { Line(grid, row: $0, columns: 0..<grid.size.columns) }
    if let focus, lines.indices.contains(focus.row) {
      lines[focus.row].cursorColumn = focus.column
    }
    let note = context.say(
      ScreenWords.overview(nodes: scene.names.count, back: key(of: .overview)))
    return lines + [
      Line(Wrapping.truncated(note, width: room.columns, mark: context.glyphs.ellipsis), .warning)
    ]
  }

  private func part(of drawing: GraphDrawing, room: Size) -> [Line] {
    let window = window(on: drawing, room: room)
    let hidden = window.hidden(drawing.layout.boxes)
    let more = [
      ("←", hidden.left), ("→", hidden.right), ("↑", hidden.above), ("↓", hidden.below),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "  ")
    let note = context.say(
      ScreenWords.pictureGoesOn(
        more, walk: page.walked == nil ? key(of: .nextField) : nil, overview: key(of: .overview)))
    var drawing = drawing
    drawing.markCuts(at: window.part)
    return lines(of: drawing, part: window.part) + [
      Line(Wrapping.truncated(note, width: room.columns, mark: context.glyphs.ellipsis), .warning)
    ]
  }

  private func lines(of drawing: GraphDrawing, part: Rect) -> [Line] {
    let walked = page.walked.flatMap(scene.names.firstIndex(of:)).map { drawing.labelStart($0) }
    return (part.row..<part.endRow).map { row in
      var line = Line(drawing.grid, row: row, columns: part.column..<part.endColumn)
      if let walked, walked.row == row { line.cursorColumn = max(walked.column - part.column, 0) }
      return line
    }
  }

  /// The node that the field in turn asks for.
  private static func askedNode(_ page: LessonPage, picture: GraphPicture) -> String? {
    guard page.step.graph == picture.graph else { return nil }
    return switch page.fieldInTurn?.target {
    case .value(let node, _): node
    case .gradient(let node): node
    case .localDerivative(let consumer, _): consumer
    case .update(let parameter, _): parameter
    case .choice: page.lineInQuestion
    case .number, .expression, .shape, .decomposition, .find, .experiment, nil: nil
    }
  }

  /// Where the mistake was made that is told now.
  private static func blamedPlace(_ page: LessonPage, picture: GraphPicture) -> MistakePlace? {
    guard page.step.graph == picture.graph, let field = page.commented else { return nil }
    return page.marks[field]?.mistakes.first?.place
  }
}

extension GraphNotation {
  /// A number of a picture: `?` where it is asked for, nothing where it is not shown yet.
  func text(_ number: GraphNumbers.Number?) -> Text {
    switch number {
    case .known(let value): self.number(value)
    case .asked: "?"
    case .hidden, nil: ""
    }
  }
}
