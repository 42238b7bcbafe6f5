/// The texts of a lesson that `nntutor new` writes, to be replaced by the author's own.
public enum DraftWords: Sentence {
  /// The title of the lesson.
  case title
  /// What the learner can do afterwards.
  case goal(trains: Bool)
  /// The title of the first step.
  case networkTitle
  /// What stands above the formulas of the network.
  case network
  /// What stands above the given values.
  case givenValues
  /// The title of the steps forward.
  case forwardTitle
  /// What to do in the steps forward.
  case forward
  /// What is said after them.
  case afterForward(output: String)
  /// The title of the steps back.
  case backwardTitle
  /// What to do in the first step back, from the output.
  case backward(output: String)
  /// What to do in the steps back after the first.
  case furtherBack
  /// The title of the update.
  case updateTitle
  /// What to do in it.
  case update
  /// The title of the second way forward.
  case secondTitle
  /// What to do in it.
  case second
  /// What is said after it.
  case afterSecond(output: String)
  /// The title of the step with the curve.
  case curveTitle
  /// What the curve shows.
  case curve(output: String)
  /// The title of the last step.
  case closingTitle
  /// What is said at the end.
  case closing(trains: Bool)

  /// Says it in Spanish.
  public func spanish(_ voice: Voice) -> String {
    switch self {
    case .title: "Una red a mano"
    case .goal(trains: true):
      "Recorrer esta red hacia adelante y hacia atrás, y entrenarla un paso."
    case .goal(trains: false): "Recorrer esta red hacia adelante y hacia atrás."
    case .networkTitle: "La red"
    case .network: "Esta red calcula, nodo por nodo:"
    case .givenValues: "Empieza con estos valores:"
    case .forwardTitle: "Hacia adelante"
    case .forward: "Calcula el valor de cada nodo, con los que ya tienes."
    case .afterForward(let output):
      "Aquí termina la pasada hacia adelante: \(output) = {\(output)}."
    case .backwardTitle: "Hacia atrás"
    case .backward(let output):
      "Ahora al revés, desde \(output): ¿cuánto cambia \(output) por cada unidad de estos nodos?"
    case .furtherBack: "Un tramo más atrás: lo que llega, por la derivada local."
    case .updateTitle: "Actualizar"
    case .update: "Da un paso de descenso de gradiente, con los gradientes que calculaste."
    case .secondTitle: "Adelante otra vez"
    case .second: "Con los parámetros nuevos, calcula de nuevo."
    case .afterSecond(let output): "Ahora \(output) = {\(output)}. Compáralo con el de antes."
    case .curveTitle: "Muchos pasos"
    case .curve(let output): "Así sigue \(output) si el mismo paso se repite."
    case .closingTitle: "Lo que hiciste"
    case .closing(trains: false):
      "Adelante los valores, y atrás los gradientes: con ellos se entrena una red."
    case .closing(trains: true):
      "Adelante, atrás, actualizar y adelante otra vez: eso es entrenar. Una red grande repite lo mismo."
    }
  }

  /// Says it in English.
  public func english(_ voice: Voice) -> String {
    switch self {
    case .title: "A network by hand"
    case .goal(trains: true):
      "Go through this network forward and backward, and train it one step."
    case .goal(trains: false): "Go through this network forward and backward."
    case .networkTitle: "The network"
    case .network: "This network computes, node by node:"
    case .givenValues: "It starts with these values:"
    case .forwardTitle: "Forward"
    case .forward: "Compute the value of each node from those you have."
    case .afterForward(let output): "This ends the forward pass: \(output) = {\(output)}."
    case .backwardTitle: "Backward"
    case .backward(let output):
      "Now back, from \(output): how much does \(output) change for each unit of these nodes?"
    case .furtherBack: "A stretch further back: what arrives, times the local derivative."
    case .updateTitle: "Update"
    case .update: "Take a step of gradient descent with the gradients you have computed."
    case .secondTitle: "Forward again"
    case .second: "With the new parameters, compute again."
    case .afterSecond(let output): "Now \(output) = {\(output)}. Compare it with the one before."
    case .curveTitle: "Many steps"
    case .curve(let output): "This is how \(output) goes on if the same step is repeated."
    case .closingTitle: "What you did"
    case .closing(trains: false):
      "Forward the values, backward the gradients: with those a network is trained."
    case .closing(trains: true):
      "Forward, backward, update, and forward again: that is training. A large network repeats it."
    }
  }
}
