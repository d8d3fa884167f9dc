package import ArgumentParser
import CommandSupport
import Storage
import Typography
import Wording

/// `aiact unlock`: takes away the lock that another computer left behind.
package struct UnlockCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: "Take over a file that another computer seems to have open.",
    discussion: """
      While aiact has a file open, FILE.lock beside it says so. A program that ends takes its lock \
      away, and what a dead program of this computer left is taken over by itself. A computer that \
      is switched off, or a shared folder that was cut off, can leave one that nobody else may judge. \
      Ask whoever is named first: what two people save at the same time is lost for one of them. \
      What a running program of this computer holds is left alone.

      EXIT CODES
        0 nobody has it open now · 64 wrong use · 66 a file was not found · 75 a running program of \
        this computer has it open

      EXAMPLES
        aiact unlock chatbot.json
        aiact unlock teams/red--case-017.json
      """)

  @Argument(
    help: "The file: an assessment, or the answers of a team.",
    completion: .file(extensions: ["json"]))
  package var file: String

  package init() {}

  package func run() throws {
    let words = LanguageWish.words(asked: nil)
    try Failing.run(words) { () throws(CommandFailure) in
      let path = try AssessmentName.path(of: file, saying: words)
      let phrases = words.files
      let shown = SafeText.clean(path)
      let lock: FileLock.GivenUp
      do throws(StorageFailure) {
        lock = try FileLock.giveUp(path)
        // A new file can be locked before it is there; what is neither is a mistake.
        if lock == .wasFree { _ = try FileReader.read(path, limit: AssessmentFile.limit) }
      } catch {
        throw CommandFailure(storage: error)
      }
      switch lock {
      case .wasFree: Output.error(phrases.wasFree(path: shown))
      case .gone(let holder):
        Output.error(SafeText.clean(phrases.takenOver(path: shown, holder: phrases.text(holder))))
      case .isHeld: throw AssessmentLock.held(path)
      }
      return 0
    }
  }
}
