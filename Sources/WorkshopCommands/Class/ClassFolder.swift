import CommandSupport
import Questionnaires
import Storage
import Wording
import Workshop

/// The folder of a class as it stands.
struct ClassFolder {
  let path: String
  let shelf: CaseShelf
  /// The only case to look at; nil for all.
  let training: String?

  /// Whatever of the listing changes when a team saves.
  typealias Listing = [ListedFile]

  func listing() throws(CommandFailure) -> Listing {
    do throws(StorageFailure) {
      return try Folders.listJSON(in: path)
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// - Parameter refresh: after how many seconds a browser reads the page again.
  func report(showsNames: Bool, refresh: Int? = nil) throws(CommandFailure) -> ClassReport {
    var files: [TeamFile] = []
    for file in try listing() { files.append(TeamFile(name: file.name, content: read(file))) }
    let wanted = training.flatMap(shelf.named)?.name
    let room = ClassRoom(files, find: shelf.named, only: wanted, shelf.reasoner)
    let questionnaire = shelf.loaded.questionnaire
    return ClassReport(
      room, shelf.words, questionnaire: (questionnaire.title, questionnaire.version),
      showsNames: showsNames, refresh: refresh, standing: shelf.words.remarks(on: questionnaire))
  }

  private func read(_ file: ListedFile) -> Result<TeamAnswers, TeamAnswers.Failure> {
    do throws(StorageFailure) {
      let bytes = try FileReader.read(file.path, limit: TeamAnswers.limit, followsLinks: false)
      return Result { () throws(TeamAnswers.Failure) in
        try TeamAnswers(reading: bytes, for: shelf.loaded.questionnaire)
      }
    } catch {
      return .failure(.unreadable(shelf.words.files.text(error)))
    }
  }
}
