/// Puts the command before the options, where somebody wrote it after them.
///
///     nntutor --lang es list   is read as   nntutor list --lang es
enum ArgumentOrder {
  /// The common options that take a value of their own.
  private static let optionsWithValue: Set<String> = ["--lang", "--color", "--lessons", "--data"]
  /// The common options that do not.
  private static let flags: Set<String> = ["--ascii", "--plain"]

  /// Returns the word in the place of a command that is none, where more words follow it: a lesson stands
  /// alone.
  static func wrongCommand(in arguments: [String], commands: Set<String>) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else {
      return nil
    }
    var before = first
    for argument in arguments.dropFirst() {
      if !argument.hasPrefix("-"), !optionsWithValue.contains(before) { return first }
      before = argument
    }
    return nil
  }

  /// Returns what asks for the help of the command that is named, or of the program, with no options beside it;
  /// nil where no help is wanted.
  ///
  ///     nntutor help practice --lang es   is read as   nntutor practice --help
  static func help(in arguments: [String], commands: Set<String>) -> [String]? {
    let asks = arguments.first == "help"
    let options = arguments.prefix { $0 != "--" }
    guard asks || options.contains(where: { $0 == "--help" || $0 == "-h" }) else { return nil }
    var words: [String] = []
    var before = ""
    for argument in options.dropFirst(asks ? 1 : 0) {
      if !argument.hasPrefix("-"), !optionsWithValue.contains(before) { words.append(argument) }
      before = argument
    }
    let isCommand = words.first.map(commands.contains) ?? false
    return (isCommand ? words : []) + ["--help"]
  }

  /// Returns arguments with the first command in front of the common options before it.
  ///
  /// Everything else keeps its place, so that nothing that is wrong is hidden.
  static func commandFirst(_ arguments: [String], commands: Set<String>) -> [String] {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if commands.contains(argument) {
        return [argument] + arguments[..<index] + arguments[(index + 1)...]
      }
      let name = argument.split(separator: "=", maxSplits: 1).first.map(String.init) ?? ""
      if optionsWithValue.contains(name) {
        index += argument.contains("=") ? 1 : 2
      } else if flags.contains(argument) {
        index += 1
      } else {
        return arguments
      }
    }
    return arguments
  }
}
