/// Programs for the terminal that many know, as far as they are installed.
enum OtherPrograms {
  struct Program {
    let name: String
    let command: [String]
    /// Two keys that change the screen and take that back.
    let keys: [String]
  }

  /// The programs; the files that they show are those of the folder that the benchmark runs in.
  static let all = [
    Program(name: "less", command: ["less", "README.md"], keys: ["j", "k"]),
    Program(name: "vim", command: ["vim", "README.md"], keys: ["j", "k"]),
    Program(name: "tig", command: ["tig"], keys: ["j", "k"]),
    Program(name: "htop", command: ["htop"], keys: ["\u{1B}OB", "\u{1B}OA"]),
  ]
}
