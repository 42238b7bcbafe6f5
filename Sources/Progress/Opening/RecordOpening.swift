public import Tutor

/// The way from a folder to a record that a session can use, whatever the folder is like.
public enum RecordOpening {
  /// Opens the record in a folder; it never fails.
  ///
  /// A damaged file is renamed to `record.sqlite.damaged-2026-11-23T15-53-16Z`, with its journal,
  /// and a new record is begun. A sound file whose tables are not those of a record is left where
  /// it is. Nothing is deleted or overwritten. Where the file cannot be written, the store is in memory;
  /// it starts with what the file holds if that can be read, so a learner on a read-only disk still
  /// sees what was done. A file of a newer version of the program is neither read nor changed.
  ///
  /// - Parameters:
  ///   - folder: The folder; it is made where it is missing.
  ///   - now: The moment that names a damaged file.
  /// - Returns: The store, and what the learner must be told about it.
  public static func open(
    folder: String, now: Timestamp
  ) -> (store: any RecordStore, problem: RecordProblem?) {
    open(RecordFile(folder: folder), now: now, patience: 5)
  }

  /// Opens a record that waits for another program for `patience` seconds.
  static func open(
    _ file: RecordFile, now: Timestamp, patience: Double
  ) -> (store: any RecordStore, problem: RecordProblem?) {
    var kept: String?
    // A round without a result is one in which another terminal put the file aside; nine terminals
    // do not start at the same moment.
    for _ in 1...9 {
      // What is damaged is the file that is there now, and not the one another terminal begins.
      let seen = file.identity
      do throws(RecordProblem) {
        let store = try SQLiteRecord(file, patience: patience)
        return (store, kept.map { .damaged(path: file.path, keptAs: $0) })
      } catch .damagedInPlace where kept == nil {
        do throws(RecordProblem) {
          kept = try file.putAside(seen, at: now)
        } catch {
          return (MemoryRecord(), error)
        }
      } catch {
        return (inMemory(error, file), error)
      }
    }
    return (MemoryRecord(), .locked(path: file.path))
  }

  private static func inMemory(_ problem: RecordProblem, _ file: RecordFile) -> MemoryRecord {
    switch problem {
    case .readOnly, .diskFull, .locked, .failed: break
    case .folderUnusable, .damaged, .damagedInPlace, .newerVersion: return MemoryRecord()
    }
    do throws(RecordProblem) {
      let written = try SQLiteRecord(reading: file)
      let record = try written.snapshot()
      var attempts: [RecordedAttempt] = []
      try written.forEachAttempt { attempt in
        attempts.append(attempt)
        return true
      }
      return MemoryRecord(record, attempts: attempts)
    } catch {
      // There is nothing to start with; what went wrong is already known to the caller.
      return MemoryRecord()
    }
  }
}
