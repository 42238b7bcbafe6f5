internal import Glibc
internal import Tutor

/// Where the record lies in the file system, and what is done there without SQLite.
struct RecordFile {
  /// The folder, as an absolute path.
  let folder: String
  /// The file, as an absolute path.
  let path: String

  /// Creates the place of the record in a folder; nothing is touched.
  ///
  /// A relative folder is taken from the working directory, because SQLite would read a path that
  /// begins with `file:` as an address, and because the directory may change.
  init(folder: String) {
    var absolute = folder
    if !folder.isEmpty, !folder.hasPrefix("/"), let current = getcwd(nil, 0) {
      absolute = String(cString: current) + "/" + folder
      free(current)
    }
    self.folder = absolute
    path = absolute + "/record.sqlite"
  }

  /// Makes the folder and an empty file where they are missing, for nobody but their owner.
  ///
  /// - Throws: `folderUnusable`, `diskFull`, `readOnly` or `failed`.
  func prepare() throws(RecordProblem) {
    guard !folder.isEmpty, !folder.utf8.contains(0) else {
      throw .folderUnusable(path: folder, reason: message(ENOENT))
    }
    if let code = makeFolders() {
      if code == ENOSPC || code == EDQUOT { throw .diskFull(path: path) }
      throw .folderUnusable(path: folder, reason: message(code))
    }
    // SQLite would make the file readable for everybody; its journal gets the mode of the file.
    if let code = create(path), code != EEXIST {
      switch code {
      case ENOSPC, EDQUOT: throw .diskFull(path: path)
      case EROFS, EACCES, EPERM: throw .readOnly(path: path)
      default: throw .folderUnusable(path: folder, reason: message(code))
      }
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let code = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      throw .failed(path: path, reason: message(code))
    }
  }

  /// Returns what the file system has against the record, for an error that does not say.
  func obstacle(otherwise reason: String) -> RecordProblem {
    var status = stat()
    if stat(folder, &status) != 0 { return .folderUnusable(path: folder, reason: message(errno)) }
    if stat(path, &status) != 0 { return .failed(path: path, reason: message(errno)) }
    if access(path, R_OK) != 0 { return .failed(path: path, reason: message(errno)) }
    if access(path, W_OK) != 0 || access(folder, W_OK | X_OK) != 0 { return .readOnly(path: path) }
    return .failed(path: path, reason: reason)
  }

  /// Whether anything is at the path.
  var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Whether the file begins as a database does that keeps its changes in a rollback journal.
  ///
  /// The header is that of the file format of SQLite: a title, and the versions at 18 and 19, which
  /// are 2 for a write-ahead log.
  var hasRollbackJournal: Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 20)
    guard read(descriptor, &header, header.count) == header.count else { return false }
    return header == Array("SQLite format 3\0".utf8) + header[16..<18] + [1, 1]
  }

  /// The problem of a file that is not the one that was opened any more.
  var wasReplaced: RecordProblem { obstacle(otherwise: message(ESTALE)) }

  /// A file as such, whatever it is called.
  struct Identity: Equatable {
    fileprivate let device: dev_t
    fileprivate let number: ino_t

    fileprivate init(_ status: stat) {
      device = status.st_dev
      number = status.st_ino
    }
  }

  /// The file that is at the path now, nil where there is none.
  var identity: Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(status) : nil
  }

  /// Renames a damaged file and its journal and returns the file's new path.
  ///
  /// A symbolic link is followed, and nothing is overwritten.
  ///
  /// - Parameters:
  ///   - damaged: The file; where another one is at the path, nothing is done.
  ///   - moment: The moment for the new name.
  /// - Returns: The new path, nil where another program has put the file aside.
  /// - Throws: `damagedInPlace` with the system's reason; the file is then where it was.
  func putAside(_ damaged: Identity?, at moment: Timestamp) throws(RecordProblem) -> String? {
    // Two terminals that find the same damage take turns: the second finds another file or none.
    // Where the file system has no such locks, they cannot, and both go on.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0 { _ = flock(descriptor, LOCK_EX) }
    guard let damaged, damaged == identity else { return nil }

    let source = resolved
    let kept = try reserveName("\(source).damaged-\(moment.nameInFiles)")
    // The journal goes first: a journal that stays beside a new file would be rolled back into it.
    for suffix in Self.companions + [""] where rename(source + suffix, kept + suffix) != 0 {
      let code = errno
      if code == ENOENT, !suffix.isEmpty { continue }
      unlink(kept)
      throw .damagedInPlace(path: path, reason: message(code))
    }
    return kept
  }

  /// What SQLite puts beside a file; the last two only where somebody chose a write-ahead log.
  private static let companions = ["-journal", "-wal", "-shm"]

  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Takes the first free name by making an empty file, which the damaged one then replaces.
  ///
  /// A rename that refuses to overwrite does not exist on every file system.
  private func reserveName(_ name: String) throws(RecordProblem) -> String {
    for count in 1...999 {
      let candidate = count == 1 ? name : "\(name)-\(count)"
      var status = stat()
      guard Self.companions.allSatisfy({ lstat(candidate + $0, &status) != 0 }) else { continue }
      switch create(candidate) {
      case nil: return candidate
      case EEXIST: continue
      case let code?: throw .damagedInPlace(path: path, reason: message(code))
      }
    }
    throw .damagedInPlace(path: path, reason: message(EEXIST))
  }

  /// Makes the missing folders of the path and returns the error of the system, if any.
  private func makeFolders() -> Int32? {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) == 0 { continue }
      let code = errno
      var status = stat()
      // Folders that exist give various errors on various file systems.
      if stat(made, &status) != 0 { return code }
      if status.st_mode & S_IFMT != S_IFDIR { return ENOTDIR }
    }
    return nil
  }

  /// Makes an empty file that did not exist and returns the error of the system, if any.
  private func create(_ path: String) -> Int32? {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    return nil
  }

  private func message(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? String(code)
  }
}
