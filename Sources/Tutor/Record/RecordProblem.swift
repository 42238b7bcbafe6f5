/// Why the learner's record cannot be kept, or what was done about it; without prose.
public enum RecordProblem: Error, Hashable, Sendable {
  /// The folder cannot be made or used; the reason is the system's.
  case folderUnusable(path: String, reason: String)
  /// The record cannot be written: the file or its folder is read-only.
  case readOnly(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another program holds the record for longer than is waited for.
  case locked(path: String)
  /// The file was damaged; it was put aside and a new record begun.
  case damaged(path: String, keptAs: String)
  /// The file is damaged and could not be put aside.
  case damagedInPlace(path: String, reason: String)
  /// A newer version of the program wrote the file.
  case newerVersion(path: String)
  /// Anything else that SQLite says.
  case failed(path: String, reason: String)
}

extension RecordProblem {
  /// Whether nothing is kept from now on; false where a new record was begun.
  public var stopsTheRecord: Bool {
    if case .damaged = self { false } else { true }
  }
}
