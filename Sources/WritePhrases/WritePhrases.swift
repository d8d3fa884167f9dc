import Foundation
import PackagePlugin

/// Turns the program's texts, which lie as JSON in `Texts/`, into Swift.
@main struct WritePhrases: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Texts")
    let inputs = try Self.files(under: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "Phrases.swift")
    return [
      .buildCommand(
        displayName: "Writing the texts of \(inputs.count) files",
        executable: try context.tool(named: "write-phrases").url,
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
