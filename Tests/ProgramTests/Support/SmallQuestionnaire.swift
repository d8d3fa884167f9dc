@testable import Assessments
import PseudoTerminal
import Questionnaires
import Samples
import Storage
import Testing

/// The small sample in a folder: a program that asks its questions starts at once.
struct SmallQuestionnaire {
  let folder: TemporaryFolder
  let questionnaire: Questionnaire
  let provenance: Provenance

  /// - Parameter texts: what stands in the files in place of some texts, such as "Yes".
  init(replacing texts: [String: String] = [:]) throws {
    let sample = try SampleQuestionnaire.small.replacing(texts)
    folder = try Self.folder(of: sample)
    questionnaire = try sample.questionnaire()
    provenance = Provenance(questionnaire, sample.sources)
  }

  /// The files alone, which need not make a questionnaire.
  static func folder(replacing texts: [String: String] = [:]) throws -> TemporaryFolder {
    try folder(of: SampleQuestionnaire.small.replacing(texts))
  }

  private static func folder(of sample: SampleQuestionnaire) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Folders.create(folder("sections"))
    for (path, text) in sample.files { try folder.write(path, text) }
    return folder
  }

  /// An assessment in which the first questions have their first option as answer.
  func assessment(name: String, summary: String, answered: Int) throws -> Assessment {
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: name, summary: summary), provenance: provenance, at: now)
    for entry in questionnaire.outline.entries.prefix(answered) {
      let first = try #require(entry.question.options.first)
      assessment.answer(
        entry.question.id, with: .choice(chosen: [first.id], maybe: []), at: now)
    }
    return assessment
  }
}
