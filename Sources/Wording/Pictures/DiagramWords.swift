public import Curriculum

/// What is said in a picture that is not a plot.
public enum DiagramWords: Sentence {
  /// What a gradient at a node means.
  public enum Gradient: Hashable, Sendable {
    /// It arrives from the output.
    case arrives
    /// It leaves towards an input.
    case leaves
    /// It is the local derivative.
    case local
    /// It is the sum of what comes back.
    case sum
  }

  /// The parts of a unit from left to right.
  case unit(hasFunction: Bool)
  /// The shape of a matrix; nil while it is asked.
  case shape(MatrixPicture.Shape?)
  /// What a gradient at a node means.
  case gradient(Gradient)
  /// The axis on which examples are counted.
  case example
  /// What is predicted.
  case prediction
  /// What should be predicted.
  case target
  /// The difference between the two.
  case error
  /// A prediction at its target.
  case both
  /// Of a ReLU that lets nothing through.
  case off
  /// An epoch.
  case epoch
  /// The number of a step.
  case stepNumber(Int)
  /// How many steps an epoch and all epochs have; nil for what is still asked.
  case batches(BatchesPicture, steps: Int?, total: Int?)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .unit(let hasFunction):
      "entradas × pesos, más el sesgo (+1) → suma ponderada" + (hasFunction ? " → activación" : "")
        + " → salida"
    case .shape(let shape): Self.text(shape)
    case .gradient(.arrives): "llega"
    case .gradient(.leaves): "sale"
    case .gradient(.local): "local"
    case .gradient(.sum): "suma de los caminos"
    case .example: "ejemplo"
    case .prediction: "predicción"
    case .target: "objetivo"
    case .error: "error"
    case .both: "ambos"
    case .off: "apagada"
    case .epoch: "época:"
    case .stepNumber(let number): "paso \(number)"
    case .batches(let picture, let steps, let total):
      "\(picture.examples) ejemplos en lotes de \(picture.size): \(Self.text(steps)) pasos por época"
        + (picture.epochs > 1
          ? "; en \(picture.epochs) épocas, \(Self.text(total)) pasos." : ".")
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .unit(let hasFunction):
      "inputs × weights, plus the bias (+1) → weighted sum" + (hasFunction ? " → activation" : "")
        + " → output"
    case .shape(let shape): Self.text(shape)
    case .gradient(.arrives): "arrives"
    case .gradient(.leaves): "leaves"
    case .gradient(.local): "local"
    case .gradient(.sum): "sum of the paths"
    case .example: "example"
    case .prediction: "prediction"
    case .target: "target"
    case .error: "error"
    case .both: "both"
    case .off: "off"
    case .epoch: "epoch:"
    case .stepNumber(let number): "step \(number)"
    case .batches(let picture, let steps, let total):
      "\(picture.examples) examples in batches of \(picture.size): \(Self.text(steps)) steps an epoch"
        + (picture.epochs > 1
          ? "; in \(picture.epochs) epochs, \(Self.text(total)) steps." : ".")
    }
  }

  private static func text(_ shape: MatrixPicture.Shape?) -> String {
    shape.map { "\($0.rows)×\($0.columns)" } ?? "?×?"
  }

  private static func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "?" }
}
