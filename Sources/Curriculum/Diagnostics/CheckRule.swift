/// A rule that `nntutor check` tries lessons against; the raw value stands behind each finding.
public enum CheckRule: String, CaseIterable, Hashable, Sendable {
  /// The file is a lesson in the format.
  case format
  /// No two files have the id of one lesson.
  case uniqueIDs = "unique-ids"
  /// What a lesson requires exists, and no lesson requires itself by a detour.
  case requires
  /// A text has the same placeholders in every language.
  case placeholders
  /// A text differs from language to language.
  case untranslated
  /// Every character of a text can be shown.
  case drawable
  /// A step fits a screen of 80 columns and 24 rows.
  case fits
  /// Every graph is used by a step.
  case unusedGraph = "unused-graph"
  /// Neither text nor hints hold the answer.
  case spoiler
  /// No two options of a choice say the same.
  case duplicateOptions = "duplicate-options"
  /// A formula can be given over the names it may hold.
  case expressionNames = "expression-names"
  /// What is to be found exists and is not found by zeros.
  case findable
  /// The goal of an experiment can be reached, and is not from the start.
  case experiments
  /// Nothing right is refused.
  case students
  /// Practice finds numbers for every graph that varies, and for every step about one.
  case practice
  /// A mistake that the author names is recognised.
  case mistakes
  /// A mistake does not lead to the right number.
  case hiddenMistakes = "hidden-mistakes"
  /// Mistakes do not lead to one and the same wrong number.
  case collidingMistakes = "colliding-mistakes"
}
