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
    ["questionnaire.json", "expectations.json"].compactMap(file)
  }

  /// One file; nil when there is none of this name. Compares bytes in place: the program carries
  /// hundreds of files, and this happens before the first prompt.
  private func file(named name: String) -> SourceFile? {
    let name = Array(name.utf8)
    let place = files.firstIndex { file in
      file.path.utf8CodeUnitCount == name.count
        && file.path.withUTF8Buffer { $0.elementsEqual(name) }
    }
    return place.map { Self.sourceFile(path: files[$0].path, text: files[$0].text) }
  }

  private static func sourceFile(path: StaticString, text: StaticString) -> SourceFile {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return SourceFile(path: path.description, bytes: Array(bytes))
  }
}
