/// Puts the files of all languages together and compares them with English.
package enum CatalogueJoiner {
  package static func join(
    _ files: [CatalogueFile]
  ) -> (catalogue: Catalogue, problems: [CatalogueProblem]) {
    let english = files.filter { $0.language == "en" }.sorted { $0.area < $1.area }
    let languages = Set(files.map(\.language)).subtracting(["en"]).sorted()
    var problems: [CatalogueProblem] = []
    let translations = languages.map { language in
      translation(
        language, files.filter { $0.language == language }, english: english, &problems)
    }
    return (Catalogue(english: english, translations: translations), problems)
  }

  private static func translation(
    _ language: String, _ files: [CatalogueFile], english: [CatalogueFile],
    _ problems: inout [CatalogueProblem]
  ) -> CatalogueTranslation {
    var phrases: [Phrase?] = []
    var (missing, stale): ([String], [String]) = ([], [])
    for file in english {
      let own = files.first { $0.area == file.area }?.entries ?? []
      let byName = Dictionary(own.map { ($0.name, $0) }) { first, _ in first }
      for entry in file.entries {
        let name = "\(file.area).\(entry.name)"
        guard let found = byName[entry.name] else {
          missing.append(name)
          phrases.append(nil)
          continue
        }
        guard found.of == entry.digest else {
          stale.append(name)
          phrases.append(nil)
          continue
        }
        if let message = difference(found.phrase, from: entry.phrase) {
          problems.append(problem(found, "\(language)/\(file.area).json", message))
        }
        phrases.append(found.phrase)
      }
    }
    for file in files {
      let known = Set(english.first { $0.area == file.area }?.entries.map(\.name) ?? [])
      for entry in file.entries where !known.contains(entry.name) {
        problems.append(problem(entry, file.path, "\(entry.name): English has no such text"))
      }
    }
    return CatalogueTranslation(
      language: language, phrases: phrases, missing: missing, stale: stale)
  }

  /// Why a translation does not stand for the English text; nil when it does.
  private static func difference(_ phrase: Phrase, from english: Phrase) -> String? {
    switch (english, phrase) {
    case (.plural, .plain): return "English has plural forms, so they are needed here"
    case (.plain, .plural): return "English has one form, so only one can stand here"
    default: break
    }
    let wanted = Set(english.places.map(\.name))
    let given = Set(phrase.places.map(\.name))
    if let extra = given.subtracting(wanted).min() { return "English has no place {\(extra)}" }
    if let lost = wanted.subtracting(given).min() { return "the place {\(lost)} is missing" }
    return nil
  }

  private static func problem(
    _ entry: CatalogueEntry, _ path: String, _ message: String
  ) -> CatalogueProblem {
    CatalogueProblem(
      path: path, line: entry.line, column: entry.column,
      message: message.hasPrefix(entry.name) ? message : "\(entry.name): \(message)")
  }
}
