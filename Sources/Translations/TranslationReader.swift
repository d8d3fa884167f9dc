import Citations
import JSONText
package import QuestionnaireTexts
package import Questionnaires

/// Reads `languages/de.json`.
package enum TranslationReader {
  package struct Result: Sendable {
    /// Nil when the file is not a translation.
    package let translation: Translation?
    package let problems: [Problem]
  }

  /// Reads one translation out of the files of a questionnaire; nil when it has none in this
  /// language.
  package static func read(_ language: LanguageTag, in files: [SourceFile]) -> Result? {
    let path = "languages/\(language).json"
    guard let number = files.firstIndex(where: { $0.path == path }) else { return nil }
    var log = ProblemLog(files: files)
    let node = QuestionnaireReader.readText(files[number], number: number, log: &log)
    let translation = node.flatMap { read($0, named: language, file: number, log: &log) }
    return Result(translation: log.hasErrors ? nil : translation, problems: log.sorted())
  }

  /// The languages that a questionnaire has beside its own, sorted.
  package static func languages(of files: some Sequence<String>) -> [LanguageTag] {
    files.compactMap { path in
      guard path.hasPrefix("languages/"), path.hasSuffix(".json") else { return nil }
      return LanguageTag(String(path.dropFirst("languages/".count).dropLast(".json".count)))
    }.sorted { $0.text < $1.text }
  }

  private static func read(
    _ node: JSONNode, named language: LanguageTag, file: Int, log: inout ProblemLog
  ) -> Translation? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    _ = reader.optionalString("$schema", log: &log)
    let name = reader.string("language", log: &log)
    let reviewed = reader.string("reviewed", log: &log)
    let citations = reader.node("citations").flatMap {
      CitationStyleReader.read($0, file: file, log: &log)
    }
    let texts = reader.required("texts", log: &log)
    reader.refuseUnknownKeys(log: &log)
    if let name, name != language.text {
      log.error(
        "wrong-language", "this file is named \(language) but says that it is \"\(name)\"",
        at: reader.place)
    }
    guard let reviewed, let texts else { return nil }
    guard case .object(let object) = texts.value else {
      reader.wrongType(texts, key: "texts", expected: "an object { … }", log: &log)
      return nil
    }
    let entries = object.members.compactMap { member in
      readEntry(member.value, file: file, log: &log).map { (id: member.key, entry: $0) }
    }
    return Translation(
      language: language, reviewed: reviewed, entries: entries, citations: citations)
  }

  private static func readEntry(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Translation.Entry? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let digest = reader.string("of", log: &log)
    let text = reader.string("text", log: &log)
    let isSame = reader.flag("same", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let digest, let text else { return nil }
    return Translation.Entry(of: digest, text: text, isMeantToBeSame: isSame, place: reader.place)
  }
}
