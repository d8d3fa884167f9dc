import QuestionnaireTexts
import Questionnaires
import Translations

/// Checks every translation of a questionnaire.
enum TranslationChecks {
  static var all: [any TranslationCheck.Type] {
    [
      MissingTranslation.self, StrayTranslation.self, StaleTranslation.self, SameAsSource.self,
      WideOption.self, TwinOptions.self, OtherFacts.self, MixedAlphabets.self,
      ForeignAlphabet.self, BannedWord.self, OtherTerm.self,
    ]
  }

  /// Notes in the log what is wrong with the translations among these files.
  ///
  /// - Parameters:
  ///   - withNotes: whether what is true and may be meant so is wanted.
  ///   - code: the only check to run; nil for all.
  static func run(
    _ files: [SourceFile], withNotes: Bool, only code: String?, log: inout ProblemLog
  ) -> [Problem] {
    let languages = TranslationReader.languages(of: files.lazy.map(\.path))
    guard !languages.isEmpty else { return [] }
    let source = SourceTexts(files)
    let base = TermReader.read(files)
    var unreadable = base.problems
    let hits = TermHits(withNotes ? base.terms : [], in: source.items)
    for language in languages {
      let path = "languages/\(language).json"
      guard let number = files.firstIndex(where: { $0.path == path }),
        let result = TranslationReader.read(language, in: files)
      else { continue }
      unreadable += result.problems
      guard let translation = result.translation else { continue }
      let subject = TranslationSubject(
        translation, of: source, hits, start: Place(file: number, offset: 0))
      for check in all
      where (code == nil || check.code == code) && (withNotes || !check.isForNotes) {
        for result in check.run(subject) {
          log.add(check.code, result.severity, result.message, at: result.place)
        }
      }
    }
    return unreadable
  }
}
