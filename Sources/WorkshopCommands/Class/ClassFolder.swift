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

  /// The teams as they stand.
  func room() throws(CommandFailure) -> ClassRoom {
    var files: [TeamFile] = []
    for file in try listing() { files.append(TeamFile(name: file.name, content: read(file))) }
    let wanted = training.flatMap(shelf.named)?.name
    return ClassRoom(files, find: shelf.named, only: wanted, shelf.reasoner)
  }

  /// - Parameters:
  ///   - numbers: those that teams have already; nil for numbers in the order of the names.
  ///   - refresh: after how many seconds a browser reads the page again.
  ///   - holdsBack: whether solutions are kept back while teams play.
  func report(
    of room: ClassRoom, showsNames: Bool, numbers: TeamNumbers? = nil, refresh: Int? = nil,
    holdsBack: Bool = false
  ) -> ClassReport {
    let questionnaire = shelf.loaded.questionnaire
    return ClassReport(
      room, shelf.words, questionnaire: (questionnaire.title, questionnaire.version),
      showsNames: showsNames, numbers: numbers, refresh: refresh, holdsBack: holdsBack,
      standing: shelf.words.remarks(on: questionnaire)
        + [shelf.words.remarkOnCases(of: questionnaire)].compactMap { $0 })
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
