import JSONText
import QuestionnaireTexts
import Questionnaires
import Typography

/// Reads `sets.json`.
enum CaseSetReader {
  /// - Parameter cases: the cases that there are.
  static func read(
    _ files: [SourceFile], cases: [CaseID], under overlay: TextOverlay?, log: inout ProblemLog
  ) -> [CaseSet] {
    var sets: [CaseSet] = []
    for (number, file) in files.enumerated() where FileContents(path: file.path) == .sets {
      guard
        let node = QuestionnaireReader.readText(
          file, number: number, under: overlay, log: &log),
        var reader = ObjectReader(node, file: number, log: &log)
      else { continue }
      _ = reader.optionalString("$schema", log: &log)
      _ = reader.required("sets", log: &log)
      for node in reader.items("sets", log: &log) {
        guard let set = read(node, file: number, cases: cases, log: &log) else { continue }
        if sets.contains(where: { $0.id == set.id }) {
          log.error("duplicate-id", "the set \"\(set.id)\" stands twice", at: set.place)
        }
        sets.append(set)
      }
      reader.refuseUnknownKeys(log: &log)
    }
    return sets
  }

  private static func read(
    _ node: JSONNode, file: Int, cases known: [CaseID], log: inout ProblemLog
  ) -> CaseSet? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: CaseSetID? = reader.identifier("id", log: &log)
    let title = reader.string("title", log: &log)
    let minutes = reader.integer("minutes", log: &log)
    if let minutes, !(1...600).contains(minutes) {
      log.error(
        "bad-minutes", "\(minutes) minutes are not a time for a set; use 1 to 600",
        at: reader.place)
    }
    let cases = reader.items("cases", log: &log).compactMap { node -> CaseID? in
      guard let id: CaseID = reader.identifier(node, key: "cases", log: &log) else { return nil }
      if !known.contains(id), !log.hasErrors {
        let hint =
          NearestName.find(id.text, in: known.map(\.text)).map { "; did you mean \"\($0)\"?" } ?? ""
        log.error("unknown-name", "there is no case \"\(id)\"\(hint)", at: reader.place(of: node))
      }
      return id
    }
    if reader.lacks("cases") {
      log.error("missing-key", "\"cases\" is missing or empty", at: reader.place)
    }
    let discuss = reader.strings("discuss", log: &log)
    let errors = reader.strings("errors", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title, let minutes else { return nil }
    return CaseSet(
      id: id, title: title, minutes: minutes, cases: cases, discuss: discuss, errors: errors,
      place: reader.place)
  }
}
