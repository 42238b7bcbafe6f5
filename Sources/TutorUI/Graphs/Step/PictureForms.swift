import Screen

/// The forms of a picture, each made once however often a room is tried with it.
final class PictureForms {
  private let scene: GraphScene
  private let list: NodeList
  private let layouts: LayoutMemo
  private var drawings: [GraphScene.Form: GraphDrawing] = [:]
  private var plainDrawings: [GraphScene.Form: GraphDrawing] = [:]
  private var lists: [Int: [Line]] = [:]

  init(_ scene: GraphScene, list: NodeList, layouts: LayoutMemo) {
    self.scene = scene
    self.list = list
    self.layouts = layouts
  }

  /// Returns the drawing in a form.
  func drawing(_ form: GraphScene.Form) -> GraphDrawing {
    if let made = drawings[form] { return made }
    let made = scene.drawing(form, layouts: layouts)
    drawings[form] = made
    return made
  }

  /// Returns the drawing in a form, without what is written at its edges.
  func plainDrawing(_ form: GraphScene.Form) -> GraphDrawing {
    if let made = plainDrawings[form] { return made }
    let made = scene.withoutEdgeNotes.drawing(form, layouts: layouts)
    plainDrawings[form] = made
    return made
  }

  /// Returns the list of the nodes.
  func list(width: Int) -> [Line] {
    if let made = lists[width] { return made }
    let made = list.lines(width: width)
    lists[width] = made
    return made
  }
}
