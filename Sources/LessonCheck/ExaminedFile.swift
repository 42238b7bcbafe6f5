import Curriculum

/// A file that was looked at by itself, with what all files together are checked by.
public struct ExaminedFile: Sendable {
  /// The file, as it was named.
  let path: String
  /// What the rules about several files need of it; nil where it cannot be read.
  let member: CourseMember?
  /// What was found in it.
  let findings: [CheckFinding]
}
