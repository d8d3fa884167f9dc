import Assessments
import CommandSupport
import Forms
import Questionnaires
import Reasoning
import Wording

/// What is told of a file that was understood, so that a person can compare it with the paper.
struct ImportSummary {
  private let intake: Intake
  private let assessment: Assessment
  private let loaded: LoadedQuestionnaire
  private let outcome: Outcome

  init(
    _ intake: Intake, _ assessment: Assessment, _ loaded: LoadedQuestionnaire, outcome: Outcome
  ) {
    self.intake = intake
    self.assessment = assessment
    self.loaded = loaded
    self.outcome = outcome
  }

  /// The same on one line, for many systems: name, tier so far, open questions.
  var line: String {
    let open = Counting.of(outcome.open.count, "question", "questions")
    return
      "\(assessment.system.name): \(TierWords.column(outcome.range, isSettled: outcome.isSettled)), "
      + "\(open) open"
  }

  func text(of path: String) -> String {
    let count = Counting.of(intake.answers.count, "answer", "answers")
    var lines = ["\(path == "-" ? "Standard input" : path): \(kind), \(count)."]
    lines += [
      ("System", assessment.system.name), ("What it does", assessment.system.summary),
      ("Answered by", assessment.assessor ?? ""),
    ].filter { !$0.1.isEmpty }.map { "  \($0.0): \($0.1)" }
    if let remark = versionRemark { lines.append("  \(remark)") }
    lines += answers
    if !outcome.open.isEmpty {
      lines.append(
        "  Still open: \(Counting.of(outcome.open.count, "question", "questions")). "
          + "The interview asks them.")
    }
    let soFar = TierWords.soFar(outcome.range)
    if !soFar.isEmpty { lines.append("  \(soFar)") }
    return lines.joined(separator: "\n")
  }

  private var kind: String {
    switch intake.origin {
    case .form: "answers of a form page"
    case .table: "a form as a table"
    case .sheet: "an answer sheet"
    case .assessment: "an assessment"
    }
  }

  /// Where the form was made with another version: its questions may have read otherwise.
  private var versionRemark: String? {
    guard let made = intake.madeFor, made.logic != loaded.provenance.logic else { return nil }
    let mine = loaded.questionnaire.version
    let other =
      made.version == mine ? "another form of version \(mine)" : "version \(made.version)"
    return
      "The form was made with \(other) of the questionnaire; this is \(mine). Read the answers "
      + "again."
  }

  private var answers: [String] {
    let setAside = Set(outcome.setAside)
    return loaded.questionnaire.outline.entries.compactMap { entry in
      let question = entry.question
      guard let answer = intake.answers[question.id] else { return nil }
      let note = intake.notes[question.id].map { " (note: \($0))" } ?? ""
      let aside = setAside.contains(question.id) ? " (kept, but not asked with these answers)" : ""
      return "  - \(question.statement): \(AnswerText.of(answer, to: question))\(note)\(aside)"
    }
  }
}
