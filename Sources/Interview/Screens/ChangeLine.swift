import Questionnaires

/// What an answer changed, for the line after it.
struct ChangeLine {
  /// More would be a list, not a line.
  private static let most = 2

  let questionnaire: Questionnaire
  let consequences: Consequences

  /// Nil when there is nothing to say.
  var text: String? {
    let changes =
      consequences.established.map { ChangeWords.established(finding($0)) }
      + consequences.doubtful.map {
        ChangeWords.possible(finding($0.finding), dependsOn: statement($0.dependsOn))
      } + consequences.ruledOut.map { ChangeWords.ruledOut(finding($0)) }
    var sentences = Array(changes.prefix(Self.most))
    if changes.count > Self.most { sentences.append(ChangeWords.more(changes.count - Self.most)) }
    if consequences.setAside > 0 { sentences.append(ChangeWords.setAside(consequences.setAside)) }
    if consequences.restored > 0 { sentences.append(ChangeWords.restored(consequences.restored)) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func finding(_ id: FindingID) -> String {
    questionnaire.finding(id).map { FindingText.of($0, questionnaire) } ?? id.text
  }

  private func statement(_ id: QuestionID) -> String {
    questionnaire.outline[id]?.question.statement ?? id.text
  }
}
