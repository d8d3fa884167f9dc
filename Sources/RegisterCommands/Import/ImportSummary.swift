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

  private let words: Words
  private var phrases: ImportsPhrases { words.imports }

  init(
    _ intake: Intake, _ assessment: Assessment, _ loaded: LoadedQuestionnaire, outcome: Outcome,
    _ words: Words
  ) {
    self.intake = intake
    self.assessment = assessment
    self.loaded = loaded
    self.outcome = outcome
    self.words = words
  }

  /// The same on one line, for many systems: name, tier so far, open questions.
  var line: String {
    phrases.line(
      count: outcome.open.count, system: assessment.system.name,
      tier: words.tiers.column(outcome.range, isSettled: outcome.isSettled))
  }

  func text(of path: String) -> String {
    var lines = [
      phrases.understood(
        count: intake.answers.count, file: path == "-" ? phrases.standardInput : path, kind: kind)
    ]
    lines += [
      (phrases.system, assessment.system.name), (phrases.does, assessment.system.summary),
      (phrases.answeredBy, assessment.assessor ?? ""),
    ].filter { !$0.1.isEmpty }.map { "  \(words.lists.labelled(label: $0.0, value: $0.1))" }
    if let remark = versionRemark { lines.append("  \(remark)") }
    lines += answers
    if !outcome.open.isEmpty { lines.append("  \(phrases.stillOpen(count: outcome.open.count))") }
    let soFar = words.tiers.soFar(outcome.range)
    if !soFar.isEmpty { lines.append("  \(soFar)") }
    return lines.joined(separator: "\n")
  }

  private var kind: String {
    switch intake.origin {
    case .form: phrases.kindForm
    case .table: phrases.kindTable
    case .sheet: phrases.kindSheet
    case .assessment: phrases.kindAssessment
    }
  }

  /// Where the form was made with another version: its questions may have read otherwise.
  private var versionRemark: String? {
    guard let made = intake.madeFor, made.logic != loaded.provenance.logic else { return nil }
    let mine = loaded.questionnaire.version
    return made.version == mine
      ? phrases.otherForm(version: mine)
      : phrases.otherVersion(made: made.version, version: mine)
  }

  private var answers: [String] {
    let setAside = Set(outcome.setAside)
    return loaded.questionnaire.outline.entries.compactMap { entry in
      let question = entry.question
      guard let answer = intake.answers[question.id] else { return nil }
      var text = words.answers.text(answer, to: question)
      if let note = intake.notes[question.id] {
        text = words.lists.bracketed(text: text, remark: phrases.note(note: note))
      }
      if setAside.contains(question.id) {
        text = words.lists.bracketed(text: text, remark: phrases.setAside)
      }
      return "  - \(words.lists.labelled(label: question.statement, value: text))"
    }
  }
}
