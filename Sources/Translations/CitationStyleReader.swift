import Citations
import JSONText
import Questionnaires

/// Reads how a language writes citations, out of its translation.
enum CitationStyleReader {
  static func read(_ node: JSONNode, file: Int, log: inout ProblemLog) -> CitationStyle? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let letters = reader.has("letters") ? reader.strings("letters", log: &log) : nil
    let numbers = reader.has("numbers") ? reader.strings("numbers", log: &log) : nil
    let articleNumbers =
      reader.has("articleNumbers") ? reader.strings("articleNumbers", log: &log) : nil
    var patterns: [CitationForm: String] = [:]
    for form in CitationForm.allCases {
      patterns[form] = reader.string(form.rawValue, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    // What is missing has been told.
    guard patterns.count == CitationForm.allCases.count else { return nil }
    do throws(CitationStyle.Refusal) {
      return try CitationStyle(
        patterns: patterns, letters: letters, numbers: numbers, articleNumbers: articleNumbers)
    } catch {
      log.error("citation-pattern", message(error), at: reader.place)
      return nil
    }
  }

  private static func message(_ refusal: CitationStyle.Refusal) -> String {
    switch refusal {
    case .missing(let form): "the key \"\(form.rawValue)\" is missing"
    case .wrongSlots(let form):
      "\"\(form.rawValue)\" needs each of these places once, and no other: "
        + form.slots.map { "{\($0.rawValue)}" }.joined(separator: ", ")
    case .wrongNumbers:
      "\"numbers\" and \"articleNumbers\" have six texts, each with {n} once: for 4, 4a, 4b, 4c, 4d, 4e"
    case .shortAlphabet(let count):
      "\"letters\" has \(count) letters; it needs \(CitationStyle.letterCount), one for each of a to z"
    }
  }
}
