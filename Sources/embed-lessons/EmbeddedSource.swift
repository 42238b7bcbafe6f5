/// The Swift source that holds the lesson files.
struct EmbeddedSource {
  /// The files, sorted by name.
  var files: [(name: String, text: String)]

  private static let head =
    "// Written by embed-lessons from the lesson files; what is changed here is lost.\n\n"
    + "import Curriculum\n"

  /// The whole source file.
  var text: String {
    // One constant a file: the compiler takes much longer for one list of everything.
    let constants = files.enumerated().map { index, file in
      """
        private static let file\(index): File = (
          \(Self.lineLiteral(file.name)), \(Self.literal(file.text)),
          \(OutlineSource(yaml: file.text)?.text ?? "nil"))

      """
    }
    let names = files.indices.map { "file\($0)" }
    return """
      \(Self.head)
      enum EmbeddedLessons {
        typealias File = (name: String, text: String, outline: LessonOutline?)

        static let files: [File] = [\(names.joined(separator: ", "))]

      \(constants.joined())}

      """
  }

  /// Returns a string literal over several lines whose value is a text, scalar by scalar.
  ///
  ///     literal("say \"hi\"\n")    // """ + newline + say \"hi\" + newline + newline + """
  ///
  /// Quotes and backslashes are escaped, so nothing in a text ends the literal or is interpolated.
  /// So is every scalar that does not show as itself: a carriage return, which the compiler would
  /// read as the end of a line, control characters, and marks that reorder or join what is written.
  static func literal(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return "\"\"\"\n" + lines.map { escaped($0) }.joined(separator: "\n") + "\n\"\"\""
  }

  /// Returns a string literal on one line whose value is a text, scalar by scalar.
  static func lineLiteral(_ text: String) -> String {
    "\"" + escaped(text.unicodeScalars) + "\""
  }

  private static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in scalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where isPlain(scalar): result.unicodeScalars.append(scalar)
      default: result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result
  }

  /// Returns whether a scalar may stand in source as it is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      false
    default: true
    }
  }
}
