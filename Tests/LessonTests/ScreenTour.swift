import Curriculum
import Screen
import Tutor
import TutorUI

/// A walk with the page keys over everything that one state shows on a screen of a size.
///
/// A picture takes the form that has room, so what is to be seen is told by the same state without
/// its picture.
struct ScreenTour {
  /// Rows enough for everything at once.
  private static let tall = 70
  /// As many columns as a page without anything beside the text can have.
  private static let wide = 109

  private let state: TutorState
  private let bare: TutorState
  private let size: Size
  /// What was worked out for screens of the state, and of the bare one.
  private let memos = (state: ViewMemo(), bare: ViewMemo())
  /// The rows before any page key.
  let first: [String]
  /// The rows of a screen high enough for everything.
  private let all: [String]

  init(_ state: TutorState, bare: TutorState, size: Size) {
    self.state = state
    self.bare = bare
    self.size = size
    first = Self.rows(state, size: size, memo: memos.state)
    all = Self.rows(
      bare, size: Size(columns: size.columns, rows: Self.tall), memo: memos.bare)
  }

  /// The rows of a high screen that no page key brings into sight.
  var unreachable: [String] {
    let lines = all.filter { !$0.hasPrefix(" ──") }
    if Set(first).isSuperset(of: lines) { return [] }
    let seen = seen
    return lines.filter { !seen.contains($0) }
  }

  /// The words of a high screen that no page key brings into sight, for where a picture changes how
  /// wide the text is.
  var unreachableWords: [String] {
    func words(_ rows: some Sequence<String>) -> Set<Substring> {
      Set(rows.filter { !$0.hasPrefix(" ──") }.flatMap { $0.split(separator: " ") })
    }
    return words(all).subtracting(words(seen)).sorted().map(String.init)
  }

  /// The rows that the page keys bring into sight.
  private var seen: Set<String> {
    var seen = Set(first)
    for key in [Key.pageDown, .pageUp] {
      var walked = state
      while let turned = event(
        for: .key(key), in: walked, size: size, glyphs: .unicode, memo: memos.state),
        turned != .action(key == .pageDown ? .scrollDown : .scrollUp)
      {
        _ = update(&walked, turned)
        seen.formUnion(Self.rows(walked, size: size, memo: memos.state))
      }
    }
    return seen
  }

  /// The characters that a wide screen shows and this one does not, but for those of lines and bars,
  /// which may be shorter.
  var cut: String {
    let wide = Self.rows(
      bare, size: Size(columns: Self.wide, rows: Self.tall), memo: memos.bare)
    var missing = Self.characters(wide)
    for (character, count) in Self.characters(all) { missing[character, default: 0] -= count }
    return String(missing.filter { $0.value > 0 }.keys.sorted())
  }

  /// Whether what came of the answer, or of a hint the first line, and how to go on are on the screen
  /// before any page key.
  var showsFeedback: Bool {
    guard case .lesson(let page) = state.page, page.commented != nil else { return true }
    let signs = ["✓ ", "✗ ", "≈ ", "? ", "Pista ", "Hint "]
    let said = all.first { row in signs.contains { row.hasPrefix(" " + $0) } }
    let ending = page.isAnswered(state.record) ? all.last : nil
    return [said, ending].compactMap(\.self).allSatisfy(first.contains)
  }

  /// Where the walk is, for messages.
  var place: String {
    guard case .lesson(let page) = state.page else { return "" }
    let level = page.commented.flatMap { page.hintLevels[$0] } ?? 0
    return "\(page.step.id), \(page.commented ?? "-"), hint \(level), "
      + "\(size.columns)x\(size.rows)"
  }

  /// The rows between the title line and the key line that are not empty.
  private static func rows(_ state: TutorState, size: Size, memo: ViewMemo) -> [String] {
    let grid = view(state, size: size, glyphs: .unicode, memo: memo).grid
    return (1..<size.rows - 1).map { grid.rowText($0).string }
      .filter { !$0.allSatisfy { $0 == " " } }
  }

  /// How often each character stands in rows, without those that fill a row as far as it goes: blanks,
  /// rules, and the bar beside a training's numbers.
  private static func characters(_ rows: [String]) -> [Character: Int] {
    Dictionary(
      rows.joined().filter { !" ─█░".contains($0) }.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
