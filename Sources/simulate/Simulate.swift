/// Prints how the program marks simulated learners: `make simulate`.
///
/// With `practice` as the last argument only what practice does.
@main
enum Simulate {
  static func main() {
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
