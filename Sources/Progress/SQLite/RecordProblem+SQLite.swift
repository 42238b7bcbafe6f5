internal import GRDB
internal import Tutor

extension RecordProblem {
  /// Creates the problem that an error of SQLite or GRDB means for the record.
  init(_ error: any Error, file: RecordFile) {
    guard let error = error as? DatabaseError else {
      self = .failed(path: file.path, reason: String(describing: error))
      return
    }
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_FULL:
      self = .diskFull(path: file.path)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .locked(path: file.path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = .damagedInPlace(path: file.path, reason: reason)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      self = file.wasReplaced
    case .SQLITE_READONLY:
      self = .readOnly(path: file.path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = file.obstacle(otherwise: reason)
    default:
      self = .failed(path: file.path, reason: reason)
    }
  }
}
