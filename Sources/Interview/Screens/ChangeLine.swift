import Questionnaires
import Wording

/// What an answer changed, for the lines after it: a sentence on each.
struct ChangeLine {
  /// More would be a list that nobody reads.
  private static let most = 2

  let questionnaire: Questionnaire
  let words: Words
  let consequences: Consequences

  /// Nil when there is nothing to say.
  var text: String? {
    let phrases = words.interview
    let changes =
      consequences.established.map { phrases.established(tier(of: $0), finding($0)) }
      + consequences.doubtful.map {
        phrases.possible(
          tier(of: $0.finding), finding($0.finding), dependsOn: statement($0.dependsOn))
      } + consequences.ruledOut.map { phrases.ruledOut(finding: finding($0)) }
      + consequences.cleared.map { phrases.cleared(label(of: $0.source), $0.because) }
    var sentences = Array(changes.prefix(Self.most))
    if changes.count > Self.most {
      sentences.append(phrases.more(count: changes.count - Self.most))
    }
    sentences += consequences.overruled.map {
      phrases.overruled($0.option, by: $0.by, label(of: $0.source))
    }
    if consequences.setAside > 0 {
      sentences.append(phrases.setAside(count: consequences.setAside))
    }
    if consequences.restored > 0 {
      sentences.append(phrases.restored(count: consequences.restored))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: "\n")
  }

  private func tier(of id: FindingID) -> Tier? { questionnaire.finding(id)?.tier }

  private func label(of source: SourceID?) -> String? {
    source.flatMap { questionnaire.source($0)?.label }
  }

  private func finding(_ id: FindingID) -> String {
    questionnaire.finding(id).map { FindingText.of($0, questionnaire, words) } ?? id.text
  }

  private func statement(_ id: QuestionID) -> String {
    questionnaire.outline[id]?.question.statement ?? id.text
  }
}
