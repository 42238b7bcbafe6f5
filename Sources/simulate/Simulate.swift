/// Prints how the program marks simulated learners: `make simulate`.
@main
enum Simulate {
  static func main() {
    PerfectLearners.print()
    PlantedMistakes.print()
    WholeNumbers.print()
    RecognisedMistakes.print()
    VariedLessons.print()
    ReadingSpeed.print()
    MarkingSpeed.print(program: CommandLine.arguments.dropFirst().first)
  }
}
