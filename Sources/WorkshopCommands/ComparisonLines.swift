import CommandSupport
package import Questionnaires
package import Register
import Sessions
import Wording

/// What is said about the answers to a practice case.
package struct ComparisonLines {
  package let lines: [String]

  package init(_ comparison: ModelComparison, _ questionnaire: Questionnaire) {
    let same = comparison.metCount - comparison.differences.count
    var lines = [
      "COMPARISON: \(same) of \(comparison.metCount) answers are those of the model.",
      "Your result: \(TierWords.quiet(comparison.theirTiers)). "
        + "The model: \(TierWords.quiet(comparison.modelTiers)). "
        + (comparison.isRight ? "That is right." : "That is another result."),
    ]
    for difference in comparison.differences {
      let question = difference.question
      let yours = difference.theirs.map { AnswerText.of($0, to: question) } ?? "not asked"
      let models = difference.model.map { AnswerText.of($0, to: question) } ?? "not asked"
      lines.append("- \(question.statement): you said: \(yours). The model says: \(models).")
    }
    for finding in comparison.findings {
      let article = finding.cites.first.flatMap { questionnaire.source($0)?.label }
      lines.append("The model finds \(finding.title)\(article.map { " (\($0))" } ?? "").")
    }
    self.lines = lines
  }
}
