import Questionnaires
import Reasoning
import Scenarios
package import Wording

/// What is said after a case, paragraph by paragraph: right or wrong and why first, points last.
package struct MarkingWords {
  package private(set) var lines: [String]
  private let marking: Marking
  private let words: Words
  private var phrases: WorkshopPhrases { words.workshop }
  private var questionnaire: Questionnaire { marking.model.questionnaire }

  package init(_ marking: Marking, _ words: Words) {
    self.marking = marking
    self.words = words
    lines = []
    lines = [result] + explanation + differences + [points] + unscored
  }

  // MARK: The result

  private var result: String {
    let model = words.tiers.quiet(marking.modelTiers)
    let yours = words.tiers.quiet(marking.theirTiers)
    switch marking.result {
    case .right where yours == model: return phrases.right(yours: yours)
    case .right: return phrases.rightOtherwise(yours: yours, model: model)
    case .partly: return phrases.partly(yours: yours, model: model)
    case .wrong where yours.isEmpty: return phrases.wrongNone(model: model)
    case .wrong: return phrases.wrong(yours: yours, model: model)
    }
  }

  private var explanation: [String] {
    guard let teaching = marking.training.teaching else {
      return marking.model.outcome.findings
        .filter { $0.status == .established && $0.finding.tier != nil }
        .map { phrases.finds(finding: named($0.finding)) }
    }
    return [
      why(teaching.explanation), phrases.confusion(confusion: teaching.confusion),
    ] + findings + [phrases.nearMiss(marking.model)].compactMap { $0 }
  }

  private func why(_ explanation: Teaching.Explanation) -> String {
    let article = questionnaire.source(explanation.article)?.label ?? explanation.article.text
    return switch explanation.standing {
    case .final:
      phrases.why(explanation: explanation.text, article: article, source: explanation.source)
    case .draft:
      phrases.whyDraft(explanation: explanation.text, article: article, source: explanation.source)
    }
  }

  private var findings: [String] {
    marking.findings.compactMap {
      switch $0.mark {
      case .right: nil
      case .partly: phrases.leftOpen(finding: named($0.finding))
      case .wrong: phrases.missed(finding: named($0.finding))
      }
    } + marking.tooMany.map { phrases.tooMany(finding: named($0)) }
  }

  private func named(_ finding: Finding) -> String {
    let article = finding.cites.first.flatMap { questionnaire.source($0)?.label }
    return article.map { words.lists.bracketed(text: finding.title, remark: $0) } ?? finding.title
  }

  // MARK: The answers

  private var differences: [String] {
    marking.answers.filter { $0.unscored == nil || $0.unscored == .undeclared }
      .filter { $0.mark.map { $0 != .right } ?? ($0.theirs != $0.model) }
      .map { "- \(difference($0).joined(separator: " "))" }
  }

  /// In sentences.
  private func difference(_ answer: AnswerMark) -> [String] {
    let question = answer.question
    let yours = answer.theirs.map { words.answers.text($0, to: question) } ?? phrases.noAnswer
    let model = answer.model.map { words.answers.text($0, to: question) } ?? phrases.notAsked
    var sentences = [phrases.answer(question: question.statement, yours: yours, model: model)]
    if answer.mark == .partly { sentences.append(phrases.halfPoint) }
    if let reason = marking.training.teaching?.reasons[question.id] {
      sentences.append(phrases.answerWhy(reason: reason))
    } else if answer.theirs == .unsure, answer.mark == .wrong {
      sentences.append(phrases.storyTells)
    }
    return sentences
  }

  // MARK: Points

  private var points: String {
    var parts = [
      phrases.pointsResult(
        points: text(marking.resultPoints), most: words.number(Marking.resultWorth))
    ]
    if marking.mostFindingPoints > Points(0) {
      parts.append(
        phrases.pointsFindings(
          points: text(marking.findingPoints), most: text(marking.mostFindingPoints)))
    }
    if !marking.scored.isEmpty {
      parts.append(
        phrases.pointsAnswers(
          points: text(marking.answerPoints), most: text(marking.mostAnswerPoints)))
    }
    if marking.hints > 0 { parts.append(phrases.pointsHints(count: marking.hints)) }
    return phrases.points(
      points: text(marking.points), most: text(marking.mostPoints), parts: words.list(parts))
  }

  private func text(_ points: Points) -> String { words.number(points.description) }

  private var unscored: [String] {
    func count(_ reason: AnswerMark.Unscored) -> Int {
      marking.answers.count { $0.unscored == reason }
    }
    let (silent, unreached) = (count(.notTold), count(.notReached))
    var lines: [String] = []
    if silent > 0 { lines.append(phrases.unscoredSilent(count: silent)) }
    if unreached > 0 { lines.append(phrases.unscoredUnreached(count: unreached)) }
    if count(.undeclared) > 0 { lines.append(phrases.unscoredUndeclared) }
    return lines
  }
}
