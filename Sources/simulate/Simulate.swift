/// Prints how the program marks simulated learners: `make simulate`.
///
/// With `varied` as the first argument only the draws of practice, of the lessons that follow or of all;
/// with `practice` only how often its questions succeed; with `stream` what some learners are asked, one question
/// after another.
@main
enum Simulate {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "varied":
      VariedLessons.print(only: Array(arguments.dropFirst()))
    case "practice":
      PracticeSuccess.print()
    case "stream":
      PracticeStream.print()
    default:
      VariedLessons.print()
      PracticeSuccess.print()
      PerfectLearners.print()
      PlantedMistakes.print()
      WholeNumbers.print()
      RecognisedMistakes.print()
      ReadingSpeed.print()
      MarkingSpeed.print(program: arguments.first)
    }
  }
}
