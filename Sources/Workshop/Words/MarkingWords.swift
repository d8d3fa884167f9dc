import Questionnaires
import Reasoning
import Wording

/// What is said after a case, paragraph by paragraph: right or wrong and why first, points last.
package struct MarkingWords {
  package private(set) var lines: [String]
  private let marking: Marking
  private var questionnaire: Questionnaire { marking.model.questionnaire }

  package init(_ marking: Marking) {
    self.marking = marking
    lines = []
    lines = [result] + explanation + differences + [points] + unscored
  }

  // MARK: The result

  private var result: String {
    let model = TierWords.quiet(marking.modelTiers)
    let yours = TierWords.quiet(marking.theirTiers)
    switch marking.result {
    case .right:
      return "RIGHT. Your result: \(yours)\(yours == model ? "" : "; the model: \(model)")."
    case .partly: return "HALF RIGHT. You leave it open: \(yours). The model: \(model)."
    case .wrong:
      return "ANOTHER RESULT. Yours: \(yours.isEmpty ? "none" : yours). The model: \(model)."
    }
  }

  private var explanation: [String] {
    guard let teaching = marking.training.teaching else {
      return marking.model.outcome.findings
        .filter { $0.status == .established && $0.finding.tier != nil }
        .map { "The model finds \(named($0.finding))." }
    }
    let explanation = teaching.explanation
    let article = questionnaire.source(explanation.article)?.label ?? explanation.article.text
    let draft = explanation.standing == .draft ? "; still a draft" : ""
    return [
      "Why: \(explanation.text) (\(article); \(explanation.source)\(draft))",
      "What people confuse: \(teaching.confusion)",
    ] + findings + (NearMissWords.sentence(marking.model).map { ["The near miss: \($0)"] } ?? [])
  }

  private var findings: [String] {
    marking.findings.filter { $0.mark != .right }
      .map {
        $0.mark == .partly ? "Left open: \(named($0.finding))." : "Missed: \(named($0.finding))."
      }
      + marking.tooMany.map { "Too many: \(named($0)); the model rules it out." }
  }

  private func named(_ finding: Finding) -> String {
    let article = finding.cites.first.flatMap { questionnaire.source($0)?.label }
    return finding.title + (article.map { " (\($0))" } ?? "")
  }

  // MARK: The answers

  private var differences: [String] {
    marking.answers.filter { $0.unscored == nil || $0.unscored == .undeclared }
      .filter { $0.mark.map { $0 != .right } ?? ($0.theirs != $0.model) }
      .map { answer in
        let question = answer.question
        let yours = answer.theirs.map { AnswerText.of($0, to: question) } ?? "no answer"
        let model = answer.model.map { AnswerText.of($0, to: question) } ?? "not asked"
        let partly = answer.mark == .partly ? " Half a point: part of it is right." : ""
        let reason =
          marking.training.teaching?.reasons[question.id].map { " Why: \($0)" }
          ?? (answer.theirs == .unsure && answer.mark == .wrong ? " The story tells it." : "")
        return
          "- \(question.statement): you said: \(yours). The model says: \(model).\(partly)\(reason)"
      }
  }

  // MARK: Points

  private var points: String {
    var parts = ["result \(marking.resultPoints) of \(Marking.resultWorth)"]
    if marking.mostFindingPoints > Points(0) {
      parts.append("findings \(marking.findingPoints) of \(marking.mostFindingPoints)")
    }
    if !marking.scored.isEmpty {
      parts.append("answers \(marking.answerPoints) of \(marking.mostAnswerPoints)")
    }
    if marking.hints > 0 {
      parts.append("\(Counting.of(marking.hints, "hint", "hints")) -\(marking.hints)")
    }
    return "POINTS: \(marking.points) of \(marking.mostPoints) (\(parts.joined(separator: ", ")))."
  }

  private var unscored: [String] {
    func count(_ reason: AnswerMark.Unscored) -> Int {
      marking.answers.count { $0.unscored == reason }
    }
    let silent = count(.notTold)
    let unreached = count(.notReached)
    let undeclared = count(.undeclared)
    var lines: [String] = []
    if silent > 0 {
      lines.append(
        "Not scored, because the story does not tell it: "
          + "\(Counting.of(silent, "question", "questions")).")
    }
    if unreached > 0 {
      lines.append(
        "Not scored again: \(Counting.of(unreached, "question", "questions")) that an earlier "
          + "answer led you past.")
    }
    if undeclared > 0 {
      lines.append(
        "Answers are not scored here: nobody has marked which of them the story tells.")
    }
    return lines
  }
}
