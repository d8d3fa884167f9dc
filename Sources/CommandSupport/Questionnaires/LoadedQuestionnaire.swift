package import Assessments
package import QuestionnaireTexts
package import Questionnaires
import Storage
import Synchronization
package import Translations
import Typography
import Wording

/// A questionnaire that is ready to use, and where it came from.
package struct LoadedQuestionnaire: Sendable {
  package enum Origin: Sendable {
    case builtIn
    case folder(String)
  }

  package let questionnaire: Questionnaire
  package let digests: QuestionnaireDigests
  package let origin: Origin
  /// The language that was laid over the texts; nil for the one in which they are written.
  package let spoken: Spoken?

  /// A language that lies over a questionnaire.
  package struct Spoken: Sendable {
    package let overlay: TextOverlay
    /// The ids of texts that stay in the questionnaire's own language.
    package let untranslated: [String]
  }

  package var provenance: Provenance {
    Provenance(
      id: questionnaire.id, version: questionnaire.version, lawAsOf: questionnaire.lawAsOf,
      logic: digests.logic, texts: spoken.flatMap { Self.texts($0.overlay.language, digests) })
  }

  /// The questionnaire in a folder, or the built-in one, in the language that is wished for.
  package static func load(
    folder: String?, in wish: LanguageWish = .none
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let folder else { return try builtIn(in: wish) }
    let files = try sourceFiles(in: folder)
    let overlay = try overlay(of: files, in: wish)
    return try read(
      files, under: overlay,
      digests: QuestionnaireDigests(of: files.lazy.map { ($0.path, $0.bytes) }),
      origin: .folder(folder))
  }

  /// All files of the questionnaire in a folder, or of the built-in one, scenarios included.
  ///
  /// - Parameter withLanguages: whether the translations of the built-in one are wanted too, which
  ///   have to be written out first.
  package static func allFiles(
    folder: String?, withLanguages: Bool = false
  ) throws(CommandFailure) -> [SourceFile] {
    if let folder { return try sourceFiles(in: folder) }
    let standard = EmbeddedFolder.named(EmbeddedFolder.standardName)
    return standard?.sourceFiles(withScenarios: true, withLanguages: withLanguages) ?? []
  }

  /// All files of a questionnaire folder.
  package static func sourceFiles(in folder: String) throws(CommandFailure) -> [SourceFile] {
    do throws(StorageFailure) {
      return try JSONFolder.read(folder).map { SourceFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// What can be told about the built-in questionnaire before it has been read as a whole.
  package static func builtInHeading(
    in wish: LanguageWish
  ) throws(CommandFailure) -> (Heading, Provenance)? {
    guard let folder = EmbeddedFolder.named(EmbeddedFolder.standardName) else { return nil }
    let tags = try wish.chosen(own: .english, others: folder.tags)
    guard
      let heading = QuestionnaireReader.heading(
        of: folder.headingFiles(), under: folder.overlay(tags))
    else { return nil }
    let provenance = Provenance(
      id: heading.id, version: heading.version, lawAsOf: heading.lawAsOf,
      logic: folder.logic.description,
      texts: tags.first.flatMap { tag in
        folder.digest(of: tag).map { .init(language: tag.text, digest: $0) }
      })
    return (heading, provenance)
  }

  /// The built-in one in the languages in which it was last asked for. What is kept need not be made
  /// again, nor be taken to pieces before the program ends, which costs a quarter of making it.
  private static let kept = Mutex<(tags: [LanguageTag], loaded: LoadedQuestionnaire)?>(nil)

  private static func builtIn(in wish: LanguageWish) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let folder = EmbeddedFolder.named(EmbeddedFolder.standardName) else {
      throw CommandFailure(.notFound) { $0.options.questionnaireMissing }
    }
    let tags = try wish.chosen(own: .english, others: folder.tags)
    if let kept = kept.withLock({ $0 }), kept.tags == tags { return kept.loaded }
    if let whole = unpacked(folder, in: tags) {
      kept.withLock { $0 = (tags, whole) }
      return whole
    }
    return try read(
      folder.sourceFiles(), under: folder.overlay(tags), digests: folder.digests, origin: .builtIn)
  }

  /// The built-in one without reading its files; nil in a language that lacks texts, which have to be
  /// found in the files and named.
  private static func unpacked(
    _ folder: EmbeddedFolder, in tags: [LanguageTag]
  ) -> LoadedQuestionnaire? {
    guard let packed = folder.packed?() else { return nil }
    guard let overlay = folder.overlay(tags) else {
      return LoadedQuestionnaire(
        questionnaire: packed.questionnaire(), digests: folder.digests, origin: .builtIn,
        spoken: nil)
    }
    return packed.questionnaire(under: overlay).map {
      LoadedQuestionnaire(
        questionnaire: $0, digests: folder.digests, origin: .builtIn,
        spoken: Spoken(overlay: overlay, untranslated: []))
    }
  }

  /// What to lay over the files of a folder.
  private static func overlay(
    of files: [SourceFile], in wish: LanguageWish
  ) throws(CommandFailure) -> TextOverlay? {
    let own = QuestionnaireReader.language(of: files) ?? .english
    let others = TranslationReader.languages(of: files.lazy.map(\.path))
    var translations: [Translation] = []
    for tag in try wish.chosen(own: own, others: others) {
      guard let result = TranslationReader.read(tag, in: files) else { continue }
      guard let translation = result.translation else {
        throw CommandFailure(
          message: result.problems.prefix(5).map { SafeText.clean($0.formatted) }
            .joined(separator: "\n"), status: .notUnderstood)
      }
      translations.append(translation)
    }
    return TextOverlay(translations)
  }

  private static func texts(
    _ language: LanguageTag, _ digests: QuestionnaireDigests
  ) -> Provenance.Texts? {
    digests.texts[language.text].map { .init(language: language.text, digest: $0) }
  }

  private static func read(
    _ files: [SourceFile], under overlay: TextOverlay?, digests: QuestionnaireDigests,
    origin: Origin
  ) throws(CommandFailure) -> LoadedQuestionnaire {
    let isProven = if case .builtIn = origin { true } else { false }
    let result = QuestionnaireReader.read(files, under: overlay, isProven: isProven)
    if let questionnaire = result.questionnaire {
      let spoken = overlay.map { Spoken(overlay: $0, untranslated: result.untranslated) }
      return LoadedQuestionnaire(
        questionnaire: questionnaire, digests: digests, origin: origin, spoken: spoken)
    }
    let errors = result.problems.filter { $0.severity == .error }
    let shown = errors.prefix(5).map { SafeText.clean($0.formatted) }.joined(separator: "\n")
    throw CommandFailure(.notUnderstood) { words in
      let name =
        switch origin {
        case .builtIn: words.options.questionnaireBuiltIn
        case .folder(let folder): SafeText.clean(folder)
        }
      let rest =
        errors.count > 5
        ? "\n"
          + words.options.moreMistakes(
            count: errors.count - 5, command: "\(ProgramName.shown) check") : ""
      return "\(words.options.questionnaireUnusable(name: name))\n\(shown)\(rest)"
    }
  }
}
