package import Assessments
import Questionnaires
import Storage
import Typography
import Wording

/// Assessments on disk.
package enum AssessmentFile {
  /// The largest file that is read as an assessment: 16 MiB.
  package static let limit = 16 << 20

  /// Opens the assessment in a file and fits it to a questionnaire, which must be the one that it
  /// belongs to, in whatever version.
  package static func read(
    _ path: String, for loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> FittedAssessment {
    try open(bytes(of: path), of: path, for: loaded)
  }

  /// Opens the assessment that stands in these bytes of a file.
  package static func open(
    _ bytes: [UInt8], of path: String, for loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> FittedAssessment {
    let assessment = try document(bytes, of: path)
    guard assessment.provenance.id == loaded.questionnaire.id else {
      throw CommandFailure(
        message: "\(SafeText.clean(path)): it belongs to the questionnaire "
          + "\"\(SafeText.clean(assessment.provenance.id))\"; name it with --questionnaire",
        status: .notUnderstood)
    }
    return FittedAssessment(assessment, to: loaded.questionnaire)
  }

  /// Tells on standard error what a reader of the result has to know about the file, and gives the
  /// exit code for it: 1 when stored answers count for nothing.
  package static func remark(
    on fitted: FittedAssessment, of path: String, madeWith: Provenance
  ) -> Int32 {
    let used = fitted.assessment.provenance
    if !used.decides(like: madeWith) {
      Output.error(
        SafeText.clean(
          "\(path): answered with \(ProvenanceText.full(used)); this result is made with "
            + ProvenanceText.full(madeWith)))
    }
    for line in misfits(of: fitted, path) { Output.error(line) }
    return fitted.fit.misfits.isEmpty ? 0 : ExitStatus.someFailed.rawValue
  }

  /// The stored answers that count for nothing, a line for each.
  package static func misfits(of fitted: FittedAssessment, _ path: String) -> [String] {
    fitted.fit.misfits.map { SafeText.clean("\(path): \(MisfitText.of($0))") }
  }
}

extension UnreadableAssessment {
  /// What is said about the file at a path: `chatbot.json:3:7: …`.
  package func message(about path: String) -> String {
    SafeText.clean(path) + rest(of: path)
  }

  private func rest(of path: String) -> String {
    switch self {
    case .twoSides(let line):
      ":\(line): git left two versions of it here, between markers. To join them: "
        + SafeText.line("\(ProgramName.shown) merge \(ShellWord.quoted(path))")
    case .notJSON(let message, let line, let column):
      ":\(line):\(column): \(SafeText.clean(message)); the file was left as it is"
    case .notAnAssessment(let what, let line, let column):
      ":\(line):\(column): this is not an assessment: \(SafeText.clean(what))"
    case .newerFormat(let format):
      ": written by a newer aiact (format \(format)); this one reads formats 1 to "
        + "\(Assessment.format). The file was left as it is"
    }
  }
}
