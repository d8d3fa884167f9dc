import Foundation
import PackagePlugin

/// Turns the files under `Questionnaires/` into Swift files, so that the program carries them
/// wherever it is installed: one for all of them, and one for each translation.
@main struct EmbedQuestionnaires: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Questionnaires")
    let tool = try context.tool(named: "embed-questionnaires").url
    let inputs = try Self.files(under: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let all = Command.buildCommand(
      displayName: "Embedding \(inputs.count) questionnaire files", executable: tool,
      arguments: [output.path, folder.path] + inputs.map(\.path),
      inputFiles: inputs, outputFiles: [output])
    return [all]
      + inputs.filter(Self.isTranslation).map { translation in
        let root = translation.deletingLastPathComponent().deletingLastPathComponent()
        let language = translation.deletingPathExtension().lastPathComponent
        let sources = inputs.filter { Self.isSource($0, of: root) } + [translation]
        let output = context.pluginWorkDirectoryURL.appending(
          path: "Embedded-\(root.lastPathComponent)-\(language).swift")
        return .buildCommand(
          displayName: "Packing the texts in \(language)", executable: tool,
          arguments: [output.path, root.path, "--language", language] + sources.map(\.path),
          inputFiles: sources, outputFiles: [output])
      }
  }

  private static func isTranslation(_ file: URL) -> Bool {
    file.deletingLastPathComponent().lastPathComponent == "languages"
  }

  /// Whether a file has texts that a translation is laid over.
  private static func isSource(_ file: URL, of root: URL) -> Bool {
    file.path.hasPrefix(root.path + "/") && !isTranslation(file)
      && file.lastPathComponent != "terms.json"
      && file.deletingLastPathComponent().lastPathComponent != "scenarios"
  }

  private static func files(under folder: URL) throws -> [URL] {
    guard
      let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { throw CocoaError(.fileReadNoSuchFile) }
    return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
  }
}
