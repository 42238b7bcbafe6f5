import Checking

/// Texts that nobody types who wants to answer.
public enum HostileAnswers {
  /// A text with a name for it.
  public struct Sample: Sendable {
    /// What it is.
    public var name: String
    /// The text.
    public var text: String
  }

  /// All of them.
  public static let all: [Sample] = [
    Sample(name: "100,000 brackets", text: String(repeating: "(", count: 100_000)),
    Sample(name: "900 brackets", text: String(repeating: "(", count: 900)),
    Sample(name: "a tower of powers", text: "9^9^9^9"),
    Sample(name: "300 powers", text: "9" + String(repeating: "^9", count: 300)),
    Sample(name: "beyond all numbers", text: "1e999"),
    Sample(name: "900 minus signs", text: String(repeating: "-", count: 900)),
    Sample(name: "400 sums, then nothing", text: String(repeating: "1+", count: 400)),
    Sample(name: "900 digits and marks", text: String(repeating: "1.", count: 450)),
    Sample(name: "an emoji", text: "👩‍🚀"),
    Sample(name: "300 emoji", text: String(repeating: "👩‍🚀", count: 300)),
    Sample(name: "control characters", text: "\u{1B}[2J\u{0}\u{7}"),
    Sample(
      name: "a letter under 50,000 accents", text: "a" + String(repeating: "\u{301}", count: 50_000)
    ),
    Sample(
      name: "a million spaces and a letter", text: String(repeating: " ", count: 1_000_000) + "x"),
    Sample(name: "digits of another script", text: "١٢"),
  ]

  /// Returns whether a text is unreadable, with a reason.
  public static func isUnreadable(_ text: String) -> Bool {
    do {
      _ = try AnswerReader.number(text)
      return false
    } catch {
      return true
    }
  }
}
