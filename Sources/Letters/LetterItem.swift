import Questionnaires
import Reasoning

/// Something asked in a letter, with what hangs on it.
struct LetterItem: Sendable {
  let request: Request
  /// Whether it is asked to settle a question that is open.
  let isQuestion: Bool
  /// Whether the answers make sure that it is needed.
  let isCertain: Bool
  /// From when whoever is asked owes it; nil where the Act asks it of nobody.
  let time: DutyTime?
  /// Whether a ban hangs on the reply.
  let decidesBan: Bool

  /// What others are to be asked: the questions first, of these the ones on which a ban hangs.
  static func asked(_ analysis: Analysis) -> [LetterItem] {
    let (outcome, questionnaire) = (analysis.outcome, analysis.questionnaire)
    let mine = roles(.established, outcome, questionnaire)
    let items = questionnaire.advice.requests.filter { !mine.contains($0.of) }.compactMap {
      item($0, analysis)
    }
    return items.filter { $0.isQuestion && $0.decidesBan }
      + items.filter { $0.isQuestion && !$0.decidesBan }
      + items.filter { !$0.isQuestion }
  }

  /// What others will ask of the person: what falls under duties that apply, or may.
  static func owed(_ analysis: Analysis) -> [LetterItem] {
    let outcome = analysis.outcome
    return analysis.questionnaire.advice.requests.compactMap { request in
      let duties = outcome.duties.filter {
        request.owed.contains($0.duty.id) && $0.status != .ruledOut
      }
      guard !duties.isEmpty else { return nil }
      let times = duties.map { DutyTime($0, in: outcome) }.filter { $0 != .never }
      guard let time = times.min() else { return nil }
      return LetterItem(
        request: request, isQuestion: false,
        isCertain: duties.contains { $0.status == .established }, time: time, decidesBan: false)
    }
  }

  private static func item(_ request: Request, _ analysis: Analysis) -> LetterItem? {
    let outcome = analysis.outcome
    // What follows on a question that is open itself can wait for the reply to that one.
    let outline = analysis.questionnaire.outline
    let open = Set(outcome.open)
    let ripe = open.filter { id in
      guard let parent = outline[id]?.parent?.question else { return true }
      return !open.contains(outline.entries[parent].question.id)
    }
    if !ripe.isDisjoint(with: request.settles) {
      return LetterItem(
        request: request, isQuestion: true, isCertain: true, time: nil,
        decidesBan: banHangs(on: request.settles, analysis))
    }
    var statuses = outcome.duties.filter {
      request.duties.contains($0.duty.id) && DutyTime($0, in: outcome) != .never
    }.map(\.status)
    statuses += outcome.findings.filter { request.findings.contains($0.finding.id) }.map(\.status)
    guard statuses.contains(where: { $0 != .ruledOut }) else { return nil }
    let owed = outcome.duties.filter { request.owed.contains($0.duty.id) }
    return LetterItem(
      request: request, isQuestion: false, isCertain: statuses.contains(.established),
      time: owed.map { DutyTime($0, in: outcome) }.min(), decidesBan: false)
  }

  /// Whether a ban that is possible rests on one of some questions; exceptions to it left aside.
  private static func banHangs(on questions: [QuestionID], _ analysis: Analysis) -> Bool {
    analysis.outcome.findings.contains { state in
      guard state.finding.tier == .prohibited, state.status == .possible else { return false }
      var cone = Cone(analysis.questionnaire)
      cone.add(state.finding.when)
      return !cone.questions.isDisjoint(with: questions)
    }
  }

  /// The roles that the person has, with those that they count as.
  private static func roles(
    _ status: Status, _ outcome: Outcome, _ questionnaire: Questionnaire
  ) -> Set<RoleID> {
    let held = questionnaire.roles.filter { outcome.roles[$0.id] == status }
    return Set(held.map(\.id) + held.compactMap(\.countsAs))
  }
}
