import Screen
import Tutor
import Wording

/// The lines of the page at the end of practice, as many as there is room for.
///
/// The score, the rule to look at, what is left to do and how to go on are always there. What was missed comes
/// next, question by question, then the names of rules, those that held last: what there is no room for is
/// counted. Empty lines take what is left.
struct PracticeEndLines {
  /// What belongs together, in the order of the page.
  private enum Section: CaseIterable {
    case score
    case misses
    case gist
    case rules
    case duties
  }

  private let summary: PracticeSummary
  private let size: Size
  private let context: ViewContext

  init(_ summary: PracticeSummary, size: Size, context: ViewContext) {
    self.summary = summary
    self.size = size
    self.context = context
  }

  /// The lines, from the top of the page.
  var lines: [Line] {
    let goOn = PracticeEndWords.goOn(
      key: context.key(of: .practise), isDue: summary.next.isDueOnly)
    var ending = lines(of: goOn)
    if !ending.isEmpty { ending[0].cursorColumn = 0 }
    let paragraphs = PracticeEndWords.paragraphs(summary)
    var room = size.rows - ending.count
    var drawn: [Int: [Line]] = [:]
    for rank in 0...Self.lastRank {
      for (index, words) in paragraphs.enumerated() where Self.rank(of: words) == rank {
        let lines = fitting(words, in: room)
        drawn[index] = lines
        room -= lines.count
      }
    }
    let sections = Section.allCases.map { section in
      paragraphs.indices.filter { Self.section(of: paragraphs[$0]) == section }
        .flatMap { drawn[$0] ?? [] }
    }
    return spaced(sections.filter { !$0.isEmpty } + [ending], room: room)
  }

  /// Puts empty lines before sections as far as there is room: first before the last, then from the top.
  private func spaced(_ sections: [[Line]], room: Int) -> [Line] {
    let order = [sections.count - 1] + sections.indices.dropLast()
    let gaps = Set(order.prefix(max(room, 0)))
    return sections.enumerated().flatMap { gaps.contains($0) ? [Line()] + $1 : $1 }
  }

  /// Returns the lines of a paragraph, with as many names as there is room for; none where there is none.
  private func fitting(_ words: PracticeEndWords, in room: Int) -> [Line] {
    guard let count = words.count else { return lines(of: words) }
    for named in stride(from: count, to: 0, by: -1) {
      let lines = lines(of: words.naming(named))
      if lines.count <= room { return lines }
    }
    return []
  }

  /// The columns before what is listed, and before its second line.
  private static let indents = (first: 2, rest: 5)

  private func lines(of words: PracticeEndWords) -> [Line] {
    Paragraph.lines(context.say(words), role: Self.role(of: words), width: size.columns)
      + words.listed.flatMap { item in
        let text = context.say(item)
        let isShort = text.width <= size.columns - Self.indents.first
        let width = size.columns - (isShort ? Self.indents.first : Self.indents.rest)
        return Paragraph.lines(text, width: width).enumerated().map {
          $1.indented(by: $0 == 0 ? Self.indents.first : Self.indents.rest)
        }
      }
  }

  private static func role(of words: PracticeEndWords) -> Role {
    switch words {
    case .score: .heading
    case .misses: .warning
    case .goOn: .key
    default: .plain
    }
  }

  private static func section(of words: PracticeEndWords) -> Section {
    switch words {
    case .score, .firmed: .score
    case .misses: .misses
    case .gist: .gist
    case .missed, .doubted, .held: .rules
    default: .duties
    }
  }

  /// How soon a paragraph is left out where there is no room, the least last: 0 for never.
  private static func rank(of words: PracticeEndWords) -> Int {
    switch words {
    case .misses: 1
    case .missed, .doubted: 2
    case .firmed: 3
    case .held: lastRank
    default: 0
    }
  }

  private static let lastRank = 4
}
