/// What kind of value stands under a key of a lesson file, as data.
public indirect enum ValueShape: Sendable {
  /// A text, or a text for each language.
  case text
  /// The id of a lesson or a step.
  case identifier
  /// The name of a graph, a question, or a node.
  case name
  /// The code of a mistake.
  case mistakeCode
  /// A number, or an expression without names.
  case number
  /// A formula over names.
  case formula
  /// Yes or no.
  case boolean
  /// A whole number in a range.
  case wholeNumber(ClosedRange<Int>)
  /// One of some words.
  case word([String])
  /// The version of the format.
  case format(Int)
  /// A list of so many values.
  case list(ValueShape, ClosedRange<Int>)
  /// A list of any number of values.
  case anyList(ValueShape)
  /// Keys with values of their own.
  case mapping(MappingShape)
  /// Names that the author chooses, each with such a value.
  case table(ValueShape)
  /// One of several kinds of value.
  case either([ValueShape])

  /// One of the words of an enumeration.
  static func word<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> Self {
    .word(type.allCases.map(\.rawValue))
  }
}
