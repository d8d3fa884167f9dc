package import Assessments
import Questionnaires
import Storage
import Typography
package import Wording

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
      let id = assessment.provenance.id
      throw CommandFailure(.notUnderstood) {
        SafeText.clean($0.files.otherQuestionnaire(path: path, questionnaire: id))
      }
    }
    return FittedAssessment(assessment, to: loaded.questionnaire)
  }

  /// Tells on standard error what a reader of the result has to know about the file, and gives the
  /// exit code for it: 1 when stored answers count for nothing.
  package static func remark(
    on fitted: FittedAssessment, of path: String, madeWith: Provenance, _ words: Words
  ) -> Int32 {
    let used = fitted.assessment.provenance
    if !used.decides(like: madeWith) {
      Output.error(
        SafeText.clean(
          words.files.otherVersion(
            path: path, used: words.provenance.full(used), made: words.provenance.full(madeWith))))
    }
    for line in misfits(of: fitted, path, words) { Output.error(line) }
    return fitted.fit.misfits.isEmpty ? 0 : ExitStatus.someFailed.rawValue
  }

  /// The stored answers that count for nothing, a line for each.
  package static func misfits(
    of fitted: FittedAssessment, _ path: String, _ words: Words
  ) -> [String] {
    fitted.fit.misfits.map {
      SafeText.clean(words.files.about(path: path, message: words.misfits.text($0)))
    }
  }
}

extension UnreadableAssessment {
  /// What is said about the file at a path: `chatbot.json:3:7: …`.
  package func message(about path: String, _ words: Words) -> String {
    let file = SafeText.clean(path)
    return switch self {
    case .twoSides(let line):
      words.files.twoSides(
        place: "\(file):\(line)",
        command: SafeText.line("\(ProgramName.shown) merge \(ShellWord.quoted(path))"))
    case .notJSON(let message, let line, let column):
      words.files.notJSON(place: "\(file):\(line):\(column)", message: SafeText.clean(message))
    case .cutOff(_, let line, let column):
      words.files.cutOff(place: "\(file):\(line):\(column)")
    case .notAnAssessment(let what, let line, let column):
      words.files.notAnAssessment(place: "\(file):\(line):\(column)", what: SafeText.clean(what))
    case .newerFormat(let format):
      words.files.newerFormat(path: file, format: format, newest: Assessment.format)
    }
  }
}
