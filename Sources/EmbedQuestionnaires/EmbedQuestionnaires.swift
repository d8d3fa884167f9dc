import Foundation
import PackagePlugin

/// Turns the files under `Questionnaires/` into one Swift file, so that the program carries them
/// wherever it is installed.
@main struct EmbedQuestionnaires: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Questionnaires")
    let inputs = try Self.files(under: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) questionnaire files",
        executable: try context.tool(named: "embed-questionnaires").url,
        arguments: [output.path, folder.path] + inputs.map(\.path),
        inputFiles: inputs, outputFiles: [output])
    ]
  }

  private static func files(under folder: URL) throws -> [URL] {
    guard
      let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { throw CocoaError(.fileReadNoSuchFile) }
    return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
  }
}
