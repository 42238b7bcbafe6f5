package import Curriculum

/// A question that a simulated learner was asked in practice.
package struct AskedQuestion: Sendable {
  /// The number of the session, from 1.
  package let session: Int
  /// The lesson that its graph comes from.
  package let lesson: String
  /// What is asked.
  package let step: Step
  /// How many links were to be worked out; nil where a mistake was to be found.
  package let links: Int?
  /// How many of its fields were answered right the first time.
  package let right: Int

  /// Whether all of them were.
  package var isRight: Bool { right == step.fields.count }
}
