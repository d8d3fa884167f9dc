import Checks
import CommandSupport
import JSONText
import Questionnaires
import Storage

/// Writes witnesses as scenario files into a new folder.
enum WitnessFolder {
  /// - Returns: how many files were written.
  static func write(
    _ witnesses: Witnesses, of questionnaire: Questionnaire, to folder: String
  ) throws(CommandFailure) -> Int {
    do throws(StorageFailure) {
      let new = try NewFolder(folder)
      for entry in witnesses.entries {
        let text = JSONWriter(style: .pretty).text(scenario(entry, questionnaire))
        try new.write(Array(text.utf8), to: "\(entry.name).json")
      }
    } catch {
      throw CommandFailure(storage: error)
    }
    return witnesses.entries.count
  }

  private static func scenario(
    _ entry: Witnesses.Entry, _ questionnaire: Questionnaire
  ) -> JSONOutput {
    .object([
      "id": .string(entry.name), "title": .string(entry.title),
      "asOf": .string(questionnaire.lawAsOf.description),
      "story": .string("A shortest interview that leads to this. Tell the case behind it here."),
      "answers": CheckOutput.answers(entry.answers),
      "expect": .object([
        "tier": .string(entry.tier.rawValue),
        "findings": entry.finding.map {
          .object([JSONOutput.Member($0.text, .string(Status.established.rawValue))])
        },
      ]),
    ])
  }
}
