import Autodiff
import Curriculum

extension TutorState {
  /// Something that always holds of a state and does not.
  public enum BrokenInvariant: Hashable, Sendable {
    /// The focus is on no field, although the step has some.
    case focus(String?)
    /// What is commented is no field of the page.
    case commented(String)
    /// What is typed, marked or hinted at is no field of the step.
    case unknownField(String)
    /// The picture has no node of the name that has the focus.
    case walked(String)
    /// A cursor stands outside its line.
    case cursor(Int)
    /// The place of the open lesson in the record is not its step.
    case place(String?)
    /// The lesson selected is not in the list.
    case selected(String?)
    /// A line to scroll to lies before the first.
    case scroll(Int)
  }

  /// Returns what should always hold of a state and does not; nothing unless the program has a
  /// mistake.
  public func checkInvariants() -> [BrokenInvariant] {
    switch page {
    case .language, .practiceEnd: []
    case .course(let page): check(page)
    case .lesson(let page): check(page)
    }
  }

  private func check(_ page: CoursePage) -> [BrokenInvariant] {
    var broken: [BrokenInvariant] = []
    let ids = page.entries(of: course).map(\.outline.id)
    let isSelectedListed = page.selected.map(ids.contains) ?? ids.isEmpty
    if !isSelectedListed {
      broken.append(.selected(page.selected))
    }
    return broken + (page.search.map(check) ?? [])
  }

  private func check(_ page: LessonPage) -> [BrokenInvariant] {
    var broken: [BrokenInvariant] = []
    let shown = page.fields(record).map(\.id)
    let ids = Set(page.allFields.map(\.id))
    let isFocusShown = page.focus.map(shown.contains) ?? shown.isEmpty
    if !isFocusShown { broken.append(.focus(page.focus)) }
    if let id = page.commented, !ids.contains(id) { broken.append(.commented(id)) }
    let used = Set(page.answers.keys).union(page.marks.keys).union(page.hintLevels.keys)
    broken += used.subtracting(ids).sorted().map(BrokenInvariant.unknownField)
    broken += page.answers.values.flatMap(check)
    if practice == nil, record.places[page.lesson.id] != page.step.id {
      broken.append(.place(record.places[page.lesson.id]))
    }
    if let node = page.walked, page.picturedGraph(record)?.node(named: node) == nil {
      broken.append(.walked(node))
    }
    broken += [page.scroll ?? 0, page.panelScroll ?? 0].filter { $0 < 0 }.map(
      BrokenInvariant.scroll)
    return broken
  }

  private func check(_ line: LineEditor) -> [BrokenInvariant] {
    (0...line.characters.count).contains(line.cursor) ? [] : [.cursor(line.cursor)]
  }
}
