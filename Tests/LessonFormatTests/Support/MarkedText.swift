/// A text with the marks ①, ②, … at the places a test speaks of.
///
/// The marks are no part of the text: they stand before the character they mark.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// The line and column of what each mark stands before, both from 1.
  let places: [Character: (line: Int, column: Int)]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    let marks = Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    var text = ""
    var places: [Character: (line: Int, column: Int)] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if marks.contains(character) {
        places[character] = (line, column)
        continue
      }
      text.append(character)
      column += 1
      if character == "\n" {
        line += 1
        column = 1
      }
    }
    self.text = text
    self.places = places
  }
}
