import ArgumentParser
import Autodiff
import Screen

/// The program: commands, and nothing else.
@main
struct Nntutor: ParsableCommand {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nntutor",
      abstract: Says(
        "Aprende a mano cómo se entrena una red neuronal.",
        "Learn by hand how a neural network is trained."
      ).text,
      usage: """
        nntutor
        nntutor learn computation-graph
        nntutor explain 'd=2*b; e=a+d; L=c*e' a=3 b=1 c=-2
        """,
      version: version,
      subcommands: [
        Learn.self, Practice.self, List.self, Explain.self, ProgressCommands.self, Settings.self,
        MarkAnswers.self, New.self, Preview.self, Check.self, Schema.self,
      ],
      defaultSubcommand: Learn.self)
  }

  // Every command says its name: making them from those of the types takes a third of a start.

  /// The names of the commands.
  static var commands: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Reads the arguments and runs a command.
  static func main() {
    let commands = Set(Self.commands + ["help"])
    let arguments = ArgumentOrder.commandFirst(
      Array(CommandLine.arguments.dropFirst()), commands: commands)
    if let help = ArgumentOrder.help(in: arguments, commands: commands) { return main(help) }
    if let word = ArgumentOrder.wrongCommand(in: arguments, commands: commands),
      let meant = Spelling.nearest(to: word, among: Self.commands)
    {
      let shown = Text(sanitizing: word).string
      exit(
        withError: ValidationError(
          Says(
            "No hay ningún comando «\(shown)»; ¿será «\(meant)»?",
            "There is no command “\(shown)”; did you mean “\(meant)”?"
          ).text))
    }
    main(arguments)
  }
}
