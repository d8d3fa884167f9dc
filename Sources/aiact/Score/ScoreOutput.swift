import Checks
import CommandSupport
import JSONText
import Questionnaires

/// A score as JSON, with everything that text cuts short.
enum ScoreOutput {
  static func json(_ score: Score) -> JSONOutput {
    let card = score.card
    return .object([
      "format": .integer(1),
      "questionnaire": .string(score.questionnaire.id),
      "version": .string(score.questionnaire.version),
      "total": counts(card.total),
      "byTier": .object(
        card.byTier.map { JSONOutput.Member($0.tier.rawValue, counts($0.counts)) }),
      "alwaysTheSame": .object(
        card.trivial.map { JSONOutput.Member($0.tier.rawValue, .integer($0.right)) }),
      "articles": .array(
        card.articles.map {
          .object([
            "article": .string($0.label), "promised": .integer($0.promised),
            "named": .integer($0.named), "excluded": .integer($0.excluded),
            "wronglyNamed": .integer($0.wronglyNamed),
          ])
        }),
      "wrong": .array(
        card.misses.map {
          .object([
            "id": .string($0.id.text), "title": .string($0.title),
            "given": .string($0.given.rawValue), "expected": .strings($0.expected.map(\.rawValue)),
            "verdict": .string($0.verdict.rawValue),
          ])
        }),
      "missing": .strings(card.missing.map(\.text)),
      "disputed": .integer(card.disputed),
      "strays": .array(
        card.strays.map {
          .object([
            "line": .integer($0.line), "id": .string($0.id), "repeated": .bool($0.isRepeated),
          ])
        }),
      "failures": .array(
        score.failures.map { .object(["line": .integer($0.line), "message": .string($0.message)]) }),
      "unknownFindings": .strings(card.unknownFindings),
    ])
  }

  private static func counts(_ counts: Scorecard.Counts) -> JSONOutput {
    .object([
      "cases": .integer(counts.cases), "right": .integer(counts.right),
      "tooLow": .integer(counts.tooLow), "tooHigh": .integer(counts.tooHigh),
      "unanswered": .integer(counts.unanswered),
    ])
  }
}
