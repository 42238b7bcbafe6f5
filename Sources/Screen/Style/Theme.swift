/// What each role looks like.
///
/// Themes use the terminal's own background, and of the eight colours only those that can be read
/// on a dark one as well as on a light one: no yellow, white, blue or black text.
public struct Theme: Hashable, Sendable {
  /// The theme for terminals that show colours.
  public static let colour = Theme(
    monochrome.attributes.merging([
      .correct: Attributes(foreground: .green, bold: true),
      .wrong: Attributes(foreground: .red, bold: true),
      .almost: Attributes(foreground: .cyan, bold: true),
      .hint: Attributes(foreground: .magenta),
      .key: Attributes(foreground: .cyan, bold: true),
      .warning: Attributes(foreground: .magenta, bold: true),
      .blamed: Attributes(foreground: .red, bold: true, reverse: true),
      .value: Attributes(foreground: .cyan),
      .gradient: Attributes(foreground: .magenta),
      .curve: Attributes(foreground: .cyan),
      .otherCurve: Attributes(foreground: .magenta),
      .point: Attributes(foreground: .green, bold: true),
      .otherPoint: Attributes(foreground: .red, bold: true),
      .dim: Attributes(dim: true),
      .rule: Attributes(dim: true),
      .axis: Attributes(dim: true),
    ]) { _, colour in colour })

  /// The theme without colours: bold, underlined and reversed text only.
  public static let monochrome = Theme([
    .title: Attributes(bold: true),
    .heading: Attributes(bold: true),
    .emphasis: Attributes(bold: true),
    .correct: Attributes(bold: true),
    .wrong: Attributes(bold: true),
    .almost: Attributes(bold: true),
    .key: Attributes(bold: true),
    .field: Attributes(underline: true),
    .focusedField: Attributes(bold: true, underline: true),
    .selection: Attributes(reverse: true),
    .warning: Attributes(bold: true),
    .focusedNode: Attributes(bold: true, reverse: true),
    .blamed: Attributes(bold: true, reverse: true),
    .point: Attributes(bold: true),
  ])

  private let attributes: [Role: Attributes]

  /// Creates a theme from the roles that do not look like ordinary text.
  public init(_ attributes: [Role: Attributes]) {
    self.attributes = attributes
  }

  /// Returns what a role looks like.
  public subscript(role: Role) -> Attributes { attributes[role] ?? Attributes() }
}
