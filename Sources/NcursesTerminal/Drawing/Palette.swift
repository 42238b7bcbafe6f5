import CNcurses
import Screen

/// What curses is told for each role.
struct Palette {
  /// The attributes and the colour pair of a role.
  struct Style {
    var attributes: attr_t = 0
    var pair: Int16 = 0
  }

  /// Whether colours are used.
  let hasColours: Bool
  /// Whether colours were wanted.
  let coloursWanted: Bool
  private let styles: [Role: Style]

  /// Sets up colours if they are wanted and the terminal has them.
  init(coloursWanted: Bool) {
    self.coloursWanted = coloursWanted
    let eight = Int32(Colour.allCases.count)
    let hasColours =
      coloursWanted && has_colors() && start_color() == OK && nnt_colours() >= eight
    if hasColours {
      let ownBackground = use_default_colors() == OK
      for colour in Colour.allCases {
        init_pair(
          Self.pair(colour), Int16(colour.rawValue), ownBackground ? -1 : Int16(COLOR_BLACK))
      }
    }
    let theme: Theme = hasColours ? .colour : .monochrome
    self.hasColours = hasColours
    self.styles = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, Self.style(theme[$0])) })
  }

  subscript(role: Role) -> Style { styles[role] ?? Style() }

  private static func style(_ attributes: Attributes) -> Style {
    var style = Style()
    if attributes.bold { style.attributes |= nnt_bold }
    if attributes.dim { style.attributes |= nnt_dim }
    if attributes.underline { style.attributes |= nnt_underline }
    if attributes.reverse { style.attributes |= nnt_reverse }
    if let colour = attributes.foreground { style.pair = pair(colour) }
    return style
  }

  /// Pair 0 is the terminal's own colours and cannot be changed.
  private static func pair(_ colour: Colour) -> Int16 { Int16(colour.rawValue) + 1 }
}
