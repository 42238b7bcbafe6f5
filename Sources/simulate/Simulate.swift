/// Prints how the program marks simulated learners: `make simulate`.
@main
enum Simulate {
  static func main() {
    VariedLessons.print()
    PerfectLearners.print()
    PlantedMistakes.print()
    WholeNumbers.print()
    RecognisedMistakes.print()
    ReadingSpeed.print()
    MarkingSpeed.print(program: CommandLine.arguments.dropFirst().first)
  }
}
