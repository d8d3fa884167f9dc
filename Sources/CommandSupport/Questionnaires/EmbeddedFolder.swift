import JSONText
package import Questionnaires
package import Translations

/// A folder of `Questionnaires/` that the program carries inside it; the build writes the list.
package struct EmbeddedFolder: Sendable {
  package let name: String
  /// Worked out by the build.
  package let digests: QuestionnaireDigests
  package let files: [(path: StaticString, text: StaticString)]
  /// In the order of their tags.
  package let languages: [EmbeddedLanguage]

  package static let standardName = "eu-ai-act"

  package static func named(_ name: String) -> EmbeddedFolder? { all.first { $0.name == name } }

  /// The files as they lie in the folder; without scenarios and translations unless asked for.
  package func sourceFiles(
    withScenarios: Bool = false, withLanguages: Bool = false
  ) -> [SourceFile] {
    let files = files.filter { file in
      switch QuestionnaireDigests.Part(of: file.path.description) {
      case .source, .texts: true
      case .scenario: withScenarios
      case .terms: withLanguages
      }
    }.map(Self.sourceFile)
    guard withLanguages, !languages.isEmpty else { return files }
    return files + languages.map { languageFile($0, over: files) }
  }

  /// What the heading is read from.
  package func headingFiles() -> [SourceFile] {
    files.filter { ["questionnaire.json", "expectations.json"].contains($0.path.description) }
      .map(Self.sourceFile)
  }

  /// The languages that it speaks beside its own.
  package var tags: [LanguageTag] {
    languages.compactMap { LanguageTag($0.tag.description) }
  }

  /// What is laid over the texts for these languages, nearest first.
  package func overlay(_ tags: [LanguageTag]) -> TextOverlay? {
    TextOverlay(
      tags.compactMap { tag in languages.first { $0.tag.description == tag.text }?.texts() })
  }

  private static func sourceFile(path: StaticString, text: StaticString) -> SourceFile {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return SourceFile(path: path.description, bytes: Array(bytes))
  }

  /// A translation as it lies in the folder, but for what the build has left out as stale.
  private func languageFile(_ language: EmbeddedLanguage, over files: [SourceFile]) -> SourceFile {
    let sheet = TranslationSheet(of: files, packed: language.texts())
    return SourceFile(
      path: "languages/\(language.tag).json",
      bytes: JSONWriter(style: .pretty).bytes(sheet.file) + [0x0A])
  }
}
