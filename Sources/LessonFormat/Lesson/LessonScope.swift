import Curriculum

/// What the steps of a lesson share.
struct LessonScope {
  /// The languages every text must have.
  var languages: [Language]
  /// The significant figures asked for where a question says nothing; nil where the lesson says
  /// nothing either.
  var figures: Int?
  /// The graphs of the lesson.
  var graphs: GraphTable
  /// What computes the graphs under the given values of steps and tables.
  let trials = GraphTrials()
}
