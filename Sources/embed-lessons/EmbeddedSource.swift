/// The Swift source that holds the lesson files.
struct EmbeddedSource {
  /// The files, sorted by name.
  var files: [(name: String, text: String)]

  /// The whole source file.
  var text: String {
    let entries = files.map { file in
      "    (\n\(Self.literal(file.name)),\n\(Self.literal(file.text))\n    ),\n"
    }
    return """
      // Written by embed-lessons from the lesson files; what is changed here is lost.

      enum EmbeddedLessons {
        static let files: [(name: String, text: String)] = [
      \(entries.joined())  ]
      }

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
    var literal = "\"\"\"\n"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": literal += "\n"
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case _ where isPlain(scalar): literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\n\"\"\""
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
