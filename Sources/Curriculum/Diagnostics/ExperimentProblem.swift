/// What can be wrong with an experiment in a lesson file, without prose.
public enum ExperimentProblem: Hashable, Sendable {
  /// It is neither a descent nor a training, or both.
  case kinds(found: [String])
  /// A goal that cannot be read.
  case goal(String, isTraining: Bool)
  /// A goal of right rows without a prediction and a target.
  case nothingToCompare
  /// A target that the examples do not name.
  case targetNotInExamples(String)
  /// A parameter that the examples give a value.
  case parameterInExamples(String)
  /// A learning rate above the greatest one.
  case rateTooGreat(Double, highest: Double)
  /// A picture in a step whose experiment draws itself.
  case drawsItself
}
