import Assessments
import Interview
import Questionnaires
import Reports
import Storage
import Typography

/// Writes reports from within an interview.
@MainActor final class ReportWriter: Reporter {
  private let reasoner: @MainActor () -> Reasoner
  private let console: TerminalConsole

  init(_ reasoner: @escaping @MainActor () -> Reasoner, _ console: TerminalConsole) {
    self.reasoner = reasoner
    self.console = console
  }

  func text(of assessment: Assessment, _ outcome: Outcome) -> String {
    let renderer = TextRenderer(width: console.textWidth, isUnicode: console.isUnicode)
    return SafeText.clean(renderer.render(report(assessment, outcome)))
  }

  func write(_ assessment: Assessment, _ outcome: Outcome, to file: String) -> String? {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard file.contains("."), let format = ReportCommand.Format(rawValue: ending) else {
      return "The name of the file says the format: end it in .html, .md, .json or .txt."
    }
    let text = ReportCommand.render(report(assessment, outcome), as: format)
    do throws(CommandFailure) {
      try ReportCommand.save(text, to: file, replacing: false)
      return nil
    } catch {
      return "The report was not written: \(error.message)."
    }
  }

  private func report(_ assessment: Assessment, _ outcome: Outcome) -> Report {
    Report(
      assessment: assessment, reasoner: reasoner(), outcome: outcome, madeAt: Clock.now(),
      programVersion: Version.number)
  }
}
