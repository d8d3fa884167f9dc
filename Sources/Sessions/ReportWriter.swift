package import Assessments
import CommandSupport
import Documents
import Interview
import Questionnaires
package import Reasoning
import Reports
import ResultFiles
import Storage
import Typography
import Wording

/// Writes reports from within an interview.
@MainActor package final class ReportWriter: Reporter {
  private let reasoner: @MainActor () -> Reasoner
  private let madeWith: Provenance
  private let console: TerminalConsole
  package var endings: String { ReportFormat.usualEndings(console.words) }
  package let depths = Depth.allCases.map(\.rawValue)

  /// `madeWith` names the questionnaire of the reasoner.
  package init(
    _ reasoner: @escaping @MainActor () -> Reasoner, _ madeWith: Provenance,
    _ console: TerminalConsole
  ) {
    self.reasoner = reasoner
    self.madeWith = madeWith
    self.console = console
  }

  package func text(
    of assessment: Assessment, _ outcome: Outcome, for depth: String?
  ) -> String {
    let renderer = TextRenderer(width: console.textWidth, isUnicode: console.isUnicode)
    let document = report(assessment, outcome, for: depth).document
    return SafeText.clean(renderer.render(document))
  }

  package func write(
    _ assessment: Assessment, _ outcome: Outcome, for depth: String?, to file: String
  ) -> String? {
    let destination: Destination
    do throws(Destination.Mismatch) {
      destination = try Destination(path: HomePath.expanded(file), named: nil)
    } catch {
      return console.words.saving.reportNotWritten(reason: error.message(console.words))
    }
    // The screen belongs to the conversation.
    guard let path = destination.path else {
      return console.words.saving.reportNotWritten(
        reason: Destination.Mismatch.noEnding.message(console.words))
    }
    do throws(CommandFailure) {
      let printed = try Press().print(
        report(assessment, outcome, for: depth), as: destination.format)
      try Publishing.save(printed.bytes, to: path, replacing: false)
      return nil
    } catch {
      return console.words.saving.reportNotWritten(reason: error.message(console.words))
    }
  }

  private static func depth(_ word: String?) -> Depth {
    word.flatMap { Depth(rawValue: $0) } ?? .owner
  }

  private func report(
    _ assessment: Assessment, _ outcome: Outcome, for depth: String?
  ) -> Report {
    let reasoner = reasoner()
    let answers = assessment.fit(to: reasoner.questionnaire).answers
    return Report(
      assessment: assessment, analysis: Analysis(reasoner, answers, on: outcome.date),
      madeWith: madeWith, madeAt: Clock.now(), programVersion: Version.number, words: console.words,
      depth: Self.depth(depth))
  }
}
