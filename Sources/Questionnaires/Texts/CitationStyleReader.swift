import Citations
import JSONText

/// Reads how a language writes citations, out of its translation.
enum CitationStyleReader {
  static func read(_ node: JSONNode, file: Int, log: inout ReadingLog) -> CitationStyle? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let letters = reader.has("letters") ? reader.strings("letters", log: &log) : nil
    var patterns: [CitationForm: String] = [:]
    for form in CitationForm.allCases {
      patterns[form] = reader.string(form.rawValue, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    // What is missing has been told.
    guard patterns.count == CitationForm.allCases.count else { return nil }
    do throws(CitationStyle.Refusal) {
      return try CitationStyle(patterns: patterns, letters: letters)
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
    case .shortAlphabet(let count):
      "\"letters\" has \(count) letters; it needs \(CitationStyle.letterCount), one for each of a to z"
    }
  }
}
