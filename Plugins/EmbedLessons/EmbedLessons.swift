import Foundation
import PackagePlugin

/// Writes the lesson files into the program as Swift source.
///
/// A target takes the lessons from its own `Lessons` folder where it has one, else from the one at
/// the root of the package. They become source and not a resource, because a resource lies beside
/// the program and is lost when only the program is copied to another place.
///
/// The lesson files are not declared as inputs. The build asks a plugin for its inputs only when
/// the package itself changes: a lesson added since would not be watched, and one deleted since
/// would stop the build as a missing input. Instead the tool runs at every build, because it
/// changes its only input; it looks at the folder and writes its output only when that differs.
@main
struct EmbedLessons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let own = target.directoryURL.appending(path: "Lessons", directoryHint: .isDirectory)
    let folder =
      FileManager.default.fileExists(atPath: own.path(percentEncoded: false))
      ? own : context.package.directoryURL.appending(path: "Lessons", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLessons.swift")
    let lastRun = context.pluginWorkDirectoryURL.appending(path: "last-run")
    try Data().write(to: lastRun)
    return [
      .buildCommand(
        displayName: "Embedding the lessons of \(target.name)",
        executable: try context.tool(named: "embed-lessons").url,
        arguments: [folder, output, lastRun].map { $0.path(percentEncoded: false) },
        inputFiles: [lastRun],
        outputFiles: [output])
    ]
  }
}
