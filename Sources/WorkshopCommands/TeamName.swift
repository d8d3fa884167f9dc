import CommandSupport
import Questionnaires
import Storage
import Typography
import Workshop

/// What a team is called in the folder of a class.
enum TeamName {
  /// The name under which the team is known there already, in whatever case and with however many
  /// blanks it was typed this time: else one team would count as two. As typed where it is new.
  static func known(
    _ typed: String, in folder: String, for questionnaire: Questionnaire
  ) -> String {
    let names = all(in: folder, for: questionnaire)
    if names.contains(typed) { return typed }
    let key = Folding.fold(typed)
    return names.first { Folding.fold($0) == key } ?? typed
  }

  /// In the order of their files. What cannot be read is no reason not to play.
  private static func all(in folder: String, for questionnaire: Questionnaire) -> [String] {
    let files = (try? Folders.listJSON(in: folder)) ?? []
    return files.compactMap { file in
      guard
        let bytes = try? FileReader.read(file.path, limit: TeamAnswers.limit, followsLinks: false)
      else { return nil }
      return (try? TeamAnswers(reading: bytes, for: questionnaire))?.team
    }
  }
}
