import Screen
import TestSupport
import Testing

@Suite("Rect")
struct RectTests {
  static let rects = (0...40).flatMap { columns in
    (0...20).map { Rect(column: 3, row: -2, columns: columns, rows: $0) }
  }

  static let amounts = [.min, -1, 0, 1, 2, 7, 19, 20, 21, 39, 40, 41, .max]

  /// Checks that two parts lie inside, apart from each other, and are the whole.
  private func expectDivided(_ whole: Rect, _ first: Rect, _ second: Rect) {
    #expect(whole.contains(first) && whole.contains(second))
    #expect(first.intersection(second).isEmpty)
    let cells = { (rect: Rect) in rect.columns * rect.rows }
    #expect(cells(first) + cells(second) == cells(whole))
  }

  @Test("The parts of a split never overlap, never leave the rectangle, and are all of it")
  func splits() {
    for rect in Self.rects {
      for amount in Self.amounts {
        let top = rect.splitTop(amount)
        expectDivided(rect, top.top, top.rest)
        let bottom = rect.splitBottom(amount)
        expectDivided(rect, bottom.rest, bottom.bottom)
        let left = rect.splitLeft(amount)
        expectDivided(rect, left.left, left.rest)
        let right = rect.splitRight(amount)
        expectDivided(rect, right.rest, right.right)
        let count = max(0, amount)
        #expect(top.top.rows == min(count, rect.rows))
        #expect(bottom.bottom.rows == min(count, rect.rows))
        #expect(left.left.columns == min(count, rect.columns))
        #expect(right.right.columns == min(count, rect.columns))
      }
    }
  }

  @Test("Insets, centred and intersected rectangles never leave the rectangle")
  func inside() {
    for rect in Self.rects {
      for amount in Self.amounts {
        #expect(rect.contains(rect.inset(by: amount)))
        #expect(rect.contains(rect.inset(columns: amount, rows: 1)))
        #expect(rect.contains(rect.centred(Size(columns: amount, rows: 5))))
        let other = Rect(column: amount, row: 4, columns: 9, rows: amount)
        #expect(rect.contains(rect.intersection(other)))
        #expect(rect.intersection(other).isEmpty == other.intersection(rect).isEmpty)
        if !rect.intersection(other).isEmpty {
          #expect(other.contains(rect.intersection(other)))
        }
      }
    }
  }

  @Test("A screen is divided as one would draw it")
  func example() {
    let screen = Rect(size: Size(columns: 80, rows: 24))
    let (title, belowTitle) = screen.splitTop(1)
    let (body, keys) = belowTitle.splitBottom(1)
    let (text, picture) = body.splitRight(30)
    expectEqual(title, Rect(column: 0, row: 0, columns: 80, rows: 1))
    expectEqual(keys, Rect(column: 0, row: 23, columns: 80, rows: 1))
    expectEqual(text, Rect(column: 0, row: 1, columns: 50, rows: 22))
    expectEqual(picture, Rect(column: 50, row: 1, columns: 30, rows: 22))
    expectEqual(picture.inset(by: 2), Rect(column: 52, row: 3, columns: 26, rows: 18))
    expectEqual(
      screen.centred(Size(columns: 21, rows: 3)),
      Rect(column: 29, row: 10, columns: 21, rows: 3))
  }

  @Test("A rectangle contains its first cell and not the one after its last")
  func containment() {
    let rect = Rect(column: 2, row: 3, columns: 4, rows: 5)
    #expect(rect.contains(Point(column: 2, row: 3)))
    #expect(rect.contains(Point(column: 5, row: 7)))
    #expect(!rect.contains(Point(column: 6, row: 7)))
    #expect(!rect.contains(Point(column: 5, row: 8)))
    #expect(!rect.contains(Point(column: 1, row: 3)))
  }
}
