public import Tutor

/// The way to what a record holds for those who change nothing in it.
public enum RecordReading {
  /// Returns the settings that a folder's record holds; none where it cannot be read at once.
  ///
  /// Nothing is made, repaired or waited for, and the folder stays as it is byte for byte.
  public static func settings(folder: String) -> [String: String] {
    let file = RecordFile(folder: folder)
    // Reading a file with a write-ahead log can make files beside it.
    guard file.hasRollbackJournal, let store = try? SQLiteRecord(lookingInto: file) else {
      return [:]
    }
    return (try? store.settings()) ?? [:]
  }

  /// Opens the record of a folder for an export, and puts nothing aside.
  ///
  /// - Returns: The record; nil where there is none yet.
  /// - Throws: Why it cannot be read.
  public static func open(folder: String) throws(RecordProblem) -> (any RecordStore)? {
    let file = RecordFile(folder: folder)
    guard file.exists else { return nil }
    // Only one that may write can take back what a killed program left half done.
    if let store = try? SQLiteRecord(file) { return store }
    return try SQLiteRecord(reading: file)
  }
}
