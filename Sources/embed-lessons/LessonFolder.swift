import Foundation

/// The folder that holds the lesson files.
struct LessonFolder {
  /// A reason for which the lessons cannot be embedded.
  enum Problem: Error, Equatable {
    case unreadable(path: String, reason: String)
    case notUTF8(path: String, line: Int, column: Int)
  }

  /// Where it is.
  var path: String

  /// Returns its `.yaml` files, sorted by name; what else lies there is passed over.
  func files() throws(Problem) -> [(name: String, text: String)] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    var files: [(name: String, text: String)] = []
    // Hidden files are what an editor keeps while a lesson is open.
    for name in names.sorted() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      files.append((name, try text(of: name)))
    }
    return files
  }

  /// Returns the text of a file, which has to be UTF-8.
  private func text(of name: String) throws(Problem) -> String {
    let url = URL(filePath: path).appending(path: name)
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw .unreadable(path: url.path(percentEncoded: false), reason: error.localizedDescription)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      let place = Self.firstInvalidPlace(in: data)
      throw .notUTF8(
        path: url.path(percentEncoded: false), line: place.line, column: place.column)
    }
    return text
  }

  /// Returns the line and column, counted from one in characters, where UTF-8 first breaks.
  private static func firstInvalidPlace(in data: Data) -> (line: Int, column: Int) {
    var place = (line: 1, column: 1)
    var decoder = UTF8()
    var bytes = data.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    return place
  }
}

extension LessonFolder.Problem: CustomStringConvertible {
  /// The message, in the form in which a build shows its errors.
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): error: cannot read the lessons: \(reason)"
    case .notUTF8(let path, let line, let column):
      "\(path):\(line):\(column): error: the lesson is not UTF-8 text from here on; "
        + "save the file as UTF-8"
    }
  }
}
