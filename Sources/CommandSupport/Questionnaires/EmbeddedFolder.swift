package import Questionnaires

/// A folder of `Questionnaires/` that the program carries inside it; the build writes the list.
package struct EmbeddedFolder: Sendable {
  package let name: String
  /// Worked out by the build.
  package let digests: QuestionnaireDigests
  package let files: [(path: StaticString, text: StaticString)]

  package static let standardName = "eu-ai-act"

  /// The files as they lie in the folder; without scenarios unless asked for.
  package func sourceFiles(withScenarios: Bool = false) -> [SourceFile] {
    files.filter {
      withScenarios || QuestionnaireDigests.Part(of: $0.path.description) != .scenario
    }.map(Self.sourceFile)
  }

  /// What the heading is read from.
  package func headingFiles() -> [SourceFile] {
    files.filter { ["questionnaire.json", "expectations.json"].contains($0.path.description) }
      .map(Self.sourceFile)
  }

  private static func sourceFile(path: StaticString, text: StaticString) -> SourceFile {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return SourceFile(path: path.description, bytes: Array(bytes))
  }
}
