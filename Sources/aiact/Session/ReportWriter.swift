import Documents
import Reasoning
import Assessments
import Interview
import Questionnaires
import Reports
import Storage
import Typography

/// Writes reports from within an interview.
@MainActor final class ReportWriter: Reporter {
  private let reasoner: @MainActor () -> Reasoner
  private let madeWith: Provenance
  private let console: TerminalConsole
  let endings = ReportFormat.usualEndings

  /// `madeWith` names the questionnaire of the reasoner.
  init(
    _ reasoner: @escaping @MainActor () -> Reasoner, _ madeWith: Provenance,
    _ console: TerminalConsole
  ) {
    self.reasoner = reasoner
    self.madeWith = madeWith
    self.console = console
  }

  func text(of assessment: Assessment, _ outcome: Outcome) -> String {
    let renderer = TextRenderer(width: console.textWidth, isUnicode: console.isUnicode)
    return SafeText.clean(renderer.render(report(assessment, outcome).document(for: .owner)))
  }

  func write(_ assessment: Assessment, _ outcome: Outcome, to file: String) -> String? {
    let destination: Destination
    do throws(Destination.Mismatch) {
      destination = try Destination(path: HomePath.expanded(file), named: nil)
    } catch {
      return "The report was not written: \(error.message)."
    }
    // The screen belongs to the conversation.
    guard let path = destination.path else {
      return "The report was not written: \(Destination.Mismatch.noEnding.message)."
    }
    let bytes = destination.format.bytes(of: report(assessment, outcome), for: .owner)
    do throws(CommandFailure) {
      try Publishing.save(bytes, to: path, replacing: false)
      return nil
    } catch {
      return "The report was not written: \(error.message)."
    }
  }

  private func report(_ assessment: Assessment, _ outcome: Outcome) -> Report {
    let reasoner = reasoner()
    let answers = assessment.fit(to: reasoner.questionnaire).answers
    return Report(
      assessment: assessment, analysis: Analysis(reasoner, answers, on: outcome.date),
      madeWith: madeWith, madeAt: Clock.now(), programVersion: Version.number)
  }
}
