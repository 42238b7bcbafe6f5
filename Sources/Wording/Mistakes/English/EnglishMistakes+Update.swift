import Checking
import Curriculum

extension EnglishMistakes {
  static func update(_ mistake: UpdateMistake, _ names: MistakeNames) -> MistakeWords {
    switch mistake {
    case .add:
      .init("you added the step", "The gradient points uphill, and we want to go down.")
    case .withoutRate:
      .init("the learning rate was left out", "The step is η times the gradient.")
    case .stepOnly:
      .init("you gave the step alone", "That change is applied to the old value of \(names.node).")
    case .notUpdated:
      .init("you left \(names.node) as it was", "The step is still to be made.")
    case .absolute:
      .init("you used the gradient without its sign", "The sign tells which way is down.")
    case .rateTenfold:
      .init("you used an η ten times too large", "Check the decimal mark of η.")
    case .rateTenth:
      .init("you used an η ten times too small", "Check the decimal mark of η.")
    case .dividedByRate:
      .init("you divided the gradient by η", "The learning rate multiplies the gradient.")
    case .gradient:
      .init("you gave the gradient", "The new value of \(names.node) after the step is asked.")
    case .sequential:
      .init(
        "you used parameters already updated",
        "All gradients are computed before anything changes.")
    case .stale:
      .init(
        "you gave the value from before", "With new numbers the whole forward pass is done again.")
    case .staleMix:
      .init(
        "a value from before was left in",
        "When parameters change, so do the nodes: compute them again.")
    case .oldParameter:
      .init("you used parameters from before", "In this pass the new ones hold.")
    case .staleGradient:
      .init("you used the gradient of the last step", "Each step computes its gradient anew.")
    }
  }
}
