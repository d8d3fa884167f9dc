import CommandSupport
import Questionnaires
import Storage
import Typography
import Wording
import Workshop

/// The folder in which the answers of all teams come together.
enum TeamFolder {
  /// `teams/red--case-017.json`; from the second attempt on with its number, `red-2--case-017.json`.
  private static func path(
    of team: String, _ training: TrainingCase, in folder: String, attempt: Int
  ) -> String {
    let number = attempt > 1 ? "-\(attempt)" : ""
    let name = "\(AssessmentFolder.fileName(for: team))\(number)--\(training.name).json"
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The file of a team for a case, and what stands in it; nil when there is none yet.
  static func find(
    _ team: String, _ training: TrainingCase, in folder: String, for questionnaire: Questionnaire,
    _ words: Words
  ) throws(CommandFailure) -> (path: String, answers: TeamAnswers?) {
    // Names that differ only in signs would share a file.
    var attempt = 1
    while true {
      let path = path(of: team, training, in: folder, attempt: attempt)
      let answers = try read(path, for: questionnaire, words)
      if answers.map({ $0.team == team }) ?? true { return (path, answers) }
      attempt += 1
    }
  }

  /// What stands in a file; nil when there is none. What is something else is never written over.
  static func read(
    _ path: String, for questionnaire: Questionnaire, _ words: Words
  ) throws(CommandFailure) -> TeamAnswers? {
    let bytes: [UInt8]
    do throws(StorageFailure) {
      bytes = try FileReader.read(path, limit: TeamAnswers.limit, followsLinks: false)
    } catch {
      if error.isMissing { return nil }
      throw CommandFailure(storage: error)
    }
    do throws(TeamAnswers.Failure) {
      return try TeamAnswers(reading: bytes, for: questionnaire)
    } catch {
      throw CommandFailure(
        message: words.cases.leftAsItIs(
          file: SafeText.clean(path), problem: SafeText.clean(error.message(words))),
        status: .notUnderstood)
    }
  }
}
