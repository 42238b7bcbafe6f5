import Curriculum

extension TutorState {
  /// Changes the course list by an event.
  mutating func updateCourse(_ event: Event, page: CoursePage) -> [Effect] {
    var page = page
    let entries = page.entries(of: course)
    let position = entries.firstIndex { $0.outline.id == page.selected } ?? 0

    func select(_ wanted: Int) {
      guard !entries.isEmpty else { return }
      page.selected = entries[min(max(wanted, 0), entries.count - 1)].outline.id
    }
    switch event {
    case .action(.confirm):
      guard entries.indices.contains(position) else { break }
      return open(lesson: entries[position].outline.id)
    case .action(.up), .action(.previousField): select(position - 1)
    case .action(.down), .action(.nextField): select(position + 1)
    case .action(.home) where page.search == nil: select(0)
    case .action(.end) where page.search == nil: select(entries.count - 1)
    case .action(.scrollUp): select(position - 10)
    case .action(.scrollDown): select(position + 10)
    case .action(.practise):
      return practise(PracticeRequest())
    case .action(.search):
      page.search = page.search ?? LineEditor()
    case .action(.back):
      if page.search != nil {
        page.search = nil
      } else {
        overlay = .confirmQuit
      }
    case .action(let action):
      if var search = page.search {
        _ = search.edit(action)
        page.search = search
      } else if case .unavailable(let reason) = availability(of: action) {
        notice = .cannot(reason)
      }
    case .insert(let text):
      if var search = page.search {
        if !search.insert(text) { notice = .answerFull }
        page.search = search
      } else if text == "/" {
        page.search = LineEditor()
      }
    case .typeSetting, .scroll, .scrollPanel, .walk, .nudge, .tick, .begin, .chooseLanguage, .open,
      .practise,
      .turn,
      .lessonSaved, .lessonBroken, .recordFailed, .recordRecovered:
      break
    }
    let matching = page.entries(of: course)
    if !matching.contains(where: { $0.outline.id == page.selected }) {
      page.selected = matching.first?.outline.id
    }
    self.page = .course(page)
    return []
  }
}
