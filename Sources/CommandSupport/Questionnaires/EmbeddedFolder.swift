import JSONText
package import QuestionnaireTexts
package import Questionnaires
package import Translations

/// A folder of `Questionnaires/` that the program carries inside it; the build writes the list.
package struct EmbeddedFolder: Sendable {
  package let name: String
  /// The digest of its logic, worked out by the build.
  package let logic: StaticString
  /// The digest of its own texts.
  let texts: StaticString
  /// All but the scenarios.
  package let files: [File]
  /// The questionnaire without its files; nil for a folder that holds none.
  let packed: (@Sendable () -> PackedQuestionnaire)?
  /// A list of hundreds that is not made before somebody asks for it.
  let scenarios: @Sendable () -> [File]
  /// In the order of their tags.
  package let languages: [EmbeddedLanguage]

  package typealias File = (path: StaticString, text: StaticString)

  package static let standardName = "eu-ai-act"

  package static func named(_ name: String) -> EmbeddedFolder? { all.first { $0.name == name } }

  /// The files as they lie in the folder; without scenarios and translations unless asked for.
  package func sourceFiles(
    withScenarios: Bool = false, withLanguages: Bool = false
  ) -> [SourceFile] {
    let own = withScenarios ? files + scenarios() : files
    let files = own.filter { file in
      QuestionnaireDigests.Part(of: file.path.description) != .terms || withLanguages
    }.map(Self.sourceFile)
    guard withLanguages, !languages.isEmpty else { return files }
    return files + languages.map { languageFile($0, over: files) }
  }

  /// The digests of its logic and of its texts in all languages.
  package var digests: QuestionnaireDigests {
    let others = languages.map { ($0.tag.description, $0.digest.description) }
    return QuestionnaireDigests(
      logic: logic.description,
      texts: Dictionary(
        uniqueKeysWithValues: [(QuestionnaireDigests.source, texts.description)] + others))
  }

  /// The digest of the texts in a language other than its own.
  package func digest(of language: LanguageTag) -> String? {
    languages.first { $0.tag.description == language.text }?.digest.description
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
