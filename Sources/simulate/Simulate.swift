/// Prints how the program marks simulated learners: `make simulate`.
///
/// With `practice` as the last argument only what practice does; with `varied` as the first only the
/// draws, of the lessons that follow or of all.
@main
enum Simulate {
  static func main() {
    if CommandLine.arguments.dropFirst().first == "varied" {
      VariedLessons.print(only: Array(CommandLine.arguments.dropFirst(2)))
      return
    }
    VariedLessons.print()
    PracticeSuccess.print()
    if CommandLine.arguments.last == "practice" { return }
    PerfectLearners.print()
    PlantedMistakes.print()
    WholeNumbers.print()
    RecognisedMistakes.print()
    ReadingSpeed.print()
    MarkingSpeed.print(program: CommandLine.arguments.dropFirst().first)
  }
}
