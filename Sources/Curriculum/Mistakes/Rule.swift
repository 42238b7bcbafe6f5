/// A rule of computing forward, backward and of learning that one masters or not.
///
/// The raw values stand in the record and in exports, so they are final.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  /// A weighted sum forward, with its bias.
  case weightedSum = "weighted-sum"
  /// The value of a sum whose terms are no products.
  case sumValue = "sum-value"
  /// The value of a product.
  case productValue = "product-value"
  /// The value of a square.
  case squareValue = "square-value"
  /// The value of an activation function.
  case activation
  /// The value of a loss: squared, averaged.
  case loss
  /// The probabilities of softmax.
  case softmax
  /// Cross-entropy, forward and backward.
  case crossEntropy = "cross-entropy"
  /// The derivative of a sum or difference.
  case sum
  /// The derivative of a product: the other factor.
  case product
  /// The derivative of a quotient.
  case quotient
  /// The derivative of a square.
  case square
  /// The derivative of the sigmoid.
  case sigmoid
  /// The derivative of the hyperbolic tangent.
  case tanh
  /// The derivative of ReLU where it lets through.
  case reluOn = "relu-on"
  /// The derivative of ReLU where it does not.
  case reluOff = "relu-off"
  /// The derivative of the logarithm.
  case logarithm
  /// The derivative of the exponential function.
  case exponential
  /// The derivative of one operation alone, told from the whole gradient.
  case local
  /// What arrives times the local derivative.
  case chain
  /// The sum over several paths.
  case fork
  /// The mean of the gradients over a batch.
  case batchMean = "batch-mean"
  /// The step of gradient descent: its sign and its length.
  case update
  /// All parameters are updated from the same old values.
  case updateOrder = "update-order"
  /// After an update the forward pass is new.
  case newForward = "new-forward"
  /// Momentum and Adam.
  case optimiser
  /// Penalties on weights, and dropout.
  case regularisation
  /// A quantity as a formula.
  case formula
  /// The shapes of matrices.
  case shapes
}
