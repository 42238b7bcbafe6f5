/// A mistake with a loss, or with the mean over a batch: `L-` and `B-`.
///
/// The raw value is the code under which the mistake is recorded and reported; it is final.
public enum LossMistake: String, CaseIterable, Hashable, Sendable {
  /// The sum for the mean.
  case sum = "L-SUM"
  /// A factor ½ that is not there.
  case half = "L-HALF"
  /// The mean of the errors, not squared.
  case meanError = "L-MEAN-ERR"
  /// The mean of the absolute errors.
  case meanAbsoluteError = "L-MAE"
  /// The square root of the mean.
  case rootMeanSquare = "L-RMSE"
  /// The squared error for cross-entropy.
  case squaredError = "L-SQUARED"
  /// The sum of the examples' gradients for their mean.
  case withoutMean = "B-NO-MEAN"
  /// The gradient of the last example only.
  case last = "B-LAST"
  /// The gradient of the first example only.
  case first = "B-FIRST"
  /// The gradient at the mean of the data.
  case meanInputs = "B-MEAN-INPUTS"
  /// An update after each example for one a batch.
  case sequential = "B-SEQUENTIAL"
  /// One update a batch for one after each example.
  case batch = "B-BATCH"
  /// A division by a wrong number of examples.
  case wrongCount = "B-WRONG-N"
}
