import Checking
import Curriculum

extension EnglishMistakes {
  static func course(_ mistake: CourseMistake) -> MistakeWords {
    switch mistake {
    case .overwrite:
      .init(
        "you took backward() to replace .grad", ".grad accumulates until zero_grad() is called.")
    case .doubleSoftmax:
      .init("you applied softmax twice", "The loss takes it once: leave the second one out.")
    case .indexFromOne:
      .init("you counted the classes from 1", "Indices start at 0.")
    case .indexZero:
      .init("you used class 0", "Look at the index that is asked.")
    case .zeroed:
      .init("you took .grad to clear itself", "It takes a call of zero_grad().")
    case .squared:
      .init("you multiplied what accumulates", "To accumulate is to add.")
    case .unchanged:
      .init("you took the second call to change nothing", "Every call adds once more.")
    case .withoutBiases:
      .init("you counted without the biases", "Every unit has a bias too.")
    case .units:
      .init("you counted units", "Count the weights and biases that go into each.")
    case .roundedDown:
      .init("you rounded down", "The last batch counts too, even if incomplete.")
    }
  }
}
