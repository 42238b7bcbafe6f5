/// A text reduced to what a search compares: small letters without accents.
struct SearchKey: Hashable, Sendable {
  private let text: String

  private static let plain: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
  ]

  init(_ text: String) {
    self.text = String(text.lowercased().map { Self.plain[$0] ?? $0 })
  }

  func contains(_ other: SearchKey) -> Bool {
    text.contains(other.text)
  }
}
