import JSONText
import QuestionnaireTexts
package import Questionnaires

/// Reads `terms.json`: the terms of the law in other languages.
package enum TermReader {
  /// The terms among the files of a questionnaire, and what is wrong with them; nothing where it has
  /// none.
  package static func read(_ files: [SourceFile]) -> (terms: [Term], problems: [Problem]) {
    guard let number = files.firstIndex(where: { FileContents(path: $0.path) == .terms }) else {
      return ([], [])
    }
    var log = ProblemLog(files: files)
    guard let node = QuestionnaireReader.readText(files[number], number: number, log: &log),
      var reader = ObjectReader(node, file: number, log: &log)
    else { return ([], log.sorted()) }
    _ = reader.optionalString("$schema", log: &log)
    let terms = reader.items("terms", log: &log).compactMap {
      term($0, file: number, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    return (terms, log.sorted())
  }

  private static func term(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Term? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let text = reader.string("term", log: &log)
    let article = reader.optionalString("article", log: &log)
    let languages = reader.required("languages", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let text, let languages else { return nil }
    guard case .object(let object) = languages.value else {
      reader.wrongType(languages, key: "languages", expected: "an object { … }", log: &log)
      return nil
    }
    var translations: [LanguageTag: Term.Translation] = [:]
    for member in object.members {
      guard let tag = LanguageTag(member.key) else {
        log.error(
          "wrong-language", "\"\(member.key)\" is not a language",
          at: reader.place(of: member.value))
        continue
      }
      translations[tag] = translation(member.value, file: file, log: &log)
    }
    return Term(
      text: text, article: article ?? "", translations: translations, place: reader.place)
  }

  private static func translation(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Term.Translation? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let text = reader.string("term", log: &log)
    let standing: Term.Standing? = reader.word("standing", log: &log)
    _ = reader.optionalString("source", log: &log)
    _ = reader.flag("doubtful", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let text, let standing else { return nil }
    return Term.Translation(text: text, standing: standing)
  }
}
