package import ArgumentParser
import Assessments
import CommandSupport
import Storage
import Typography
import Wording

/// `aiact delete`: removes assessments for good.
package struct DeleteCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Remove assessments for good.",
    discussion: """
      Removes the file of an assessment, with its answers, notes and history. It shows what that is \
      and asks at a terminal; elsewhere it needs --yes. Nothing keeps a copy. Files that are named \
      as evidence stay where they are. To put an assessment away instead: aiact archive.

      A name must be the whole name of the system or of the file. What is no assessment is not \
      removed.

      EXIT CODES
        0 removed · 1 kept, because you said no · 64 wrong use · 65 the file is not an assessment · \
        66 a file was not found · 75 another aiact has the file open

      EXAMPLES
        aiact delete chatbot
        aiact delete "Chatbot of the shop" old/rota.json
        aiact delete chatbot.json --yes
      """)

  @Argument(
    help: "The assessments: files, or whole names of systems.",
    completion: .file(extensions: ["json"]))
  package var files: [String]

  @Flag(help: "Remove them without asking.")
  package var yes = false

  package init() {}

  package func run() throws {
    let words = LanguageWish.words(asked: nil)
    try Failing.run(words) { () throws(CommandFailure) in
      // All of them first: a mistake in the last one removes nothing.
      var doomed: [(path: String, what: String)] = []
      for file in files {
        let path = try AssessmentName.path(of: file, .wholeNames, saying: words)
        if doomed.contains(where: { $0.path == path }) { continue }
        doomed.append((path, Self.description(try AssessmentFile.document(in: path), words)))
      }
      guard yes || Confirmation.canAsk else {
        throw CommandFailure(message: words.filing.deleteNeedsYes, status: .wrongUse)
      }
      // All questions first as well: whoever breaks off at one of them removes nothing.
      let given = yes ? doomed : try confirmed(doomed, words)
      for (path, what) in given {
        try Self.remove(path)
        Output.error(words.filing.deleted(file: SafeText.line(path), what: what))
      }
      return given.count < doomed.count ? ExitStatus.someFailed.rawValue : 0
    }
  }

  /// Those that somebody at the terminal gives up.
  private func confirmed(
    _ doomed: [(path: String, what: String)], _ words: Words
  ) throws(CommandFailure) -> [(path: String, what: String)] {
    var given: [(path: String, what: String)] = []
    for (path, what) in doomed {
      let file = SafeText.line(path)
      Output.error(words.filing.deleteWhat(file: file, what: what))
      if try Confirmation.ask(words.filing.askDelete, words) {
        given.append((path, what))
      } else {
        Output.error(words.filing.notDeleted(file: file))
      }
    }
    return given
  }

  /// `Website chatbot, 12 answers, last changed 23 Nov 2026, 09:00 UTC`
  private static func description(_ assessment: Assessment, _ words: Words) -> String {
    let name = SafeText.line(assessment.system.name)
    return words.list(
      (name.isEmpty ? [] : [name]) + [
        words.filing.deleteAnswers(count: assessment.records.values.count { $0.answer != nil }),
        words.filing.deleteChanged(changed: assessment.changed),
      ])
  }

  /// Nobody may have it open.
  private static func remove(_ path: String) throws(CommandFailure) {
    let lock = try AssessmentLock.take(path)
    defer { withExtendedLifetime(lock) {} }
    do throws(StorageFailure) {
      try DurableFile.remove(path)
    } catch {
      throw CommandFailure(storage: error)
    }
  }
}
