/// Where the program keeps and looks for files of the learner.
enum DataFolder {
  /// Returns the folder of the record: that of the options, else the standard one.
  static func chosen(_ options: CommonOptions, environment: [String: String]) -> String {
    options.data ?? standard(environment: environment)
  }

  /// Returns the folder of the learner's data, following the XDG base directory specification.
  ///
  /// - Returns: `nntutor` in `$XDG_DATA_HOME`, else in `~/.local/share`, else in the current folder
  ///   when there is no home either.
  static func standard(environment: [String: String]) -> String {
    // The specification says that a path that is not absolute is to be ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/nntutor" }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/share/nntutor" }
    return "./nntutor"
  }
}
