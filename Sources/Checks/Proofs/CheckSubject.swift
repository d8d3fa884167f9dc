import QuestionnaireTexts
import Questionnaires
import Reasoning
import Satisfiability
import Scenarios

/// What checks look at, and what proofs may still take.
final class CheckSubject {
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  let scenarios: [Scenario]
  /// What holds before anything is answered: everything that can ever happen is possible.
  let start: Outcome
  var effort: Effort
  private(set) lazy var pairs = FindingPairs(reasoner, with: &effort)
  private var encoder: Encoder
  /// What could not be decided, and where it stands, in the order in which it was tried.
  private(set) var undecided: [(what: String, place: Place)] = []

  init(_ questionnaire: Questionnaire, scenarios: [Scenario] = [], with effort: Effort) {
    self.questionnaire = questionnaire
    self.scenarios = scenarios
    self.effort = effort
    reasoner = Reasoner(questionnaire)
    encoder = Encoder(questionnaire)
    let (start, undecided) = reasoner.everything(on: questionnaire.lawAsOf, with: &self.effort)
    self.start = start
    if !undecided.isEmpty { self.undecided = Self.names(of: undecided, reasoner) }
  }

  /// How conditions stand before anything is answered; *possible* where it is not decided.
  func statuses(of conditions: [Condition]) -> [Status] {
    let literals = conditions.map { encoder.literal($0) }
    var survey = Survey(solver: encoder.solver)
    survey.settle(literals, with: &effort)
    for (condition, literal) in zip(conditions, literals) where !survey.isDecided(literal) {
      undecided.append(("this condition", condition.place))
    }
    return literals.map { survey.status(of: $0) }
  }

  private static func names(
    of undecided: Set<Literal>, _ reasoner: Reasoner
  ) -> [(what: String, place: Place)] {
    let questionnaire = reasoner.questionnaire
    let encoding = reasoner.encoding
    func isOpen(_ literal: Literal) -> Bool { undecided.contains(literal) }
    var names: [(what: String, place: Place)] = []
    for (entry, literal) in zip(questionnaire.outline.entries, encoding.relevance)
    where isOpen(literal) {
      names.append(("the question \"\(entry.question.id)\"", entry.question.place))
    }
    for (finding, literals) in zip(questionnaire.findings, encoding.findings)
    where ([literals.holds, literals.when] + literals.unless + literals.grace).contains(
      where: isOpen)
    {
      names.append(("the finding \"\(finding.id)\"", finding.place))
    }
    for (duty, literals) in zip(questionnaire.duties, encoding.duties)
    where ([literals.holds] + literals.starts.compactMap { $0 }).contains(where: isOpen) {
      names.append(("the duty \"\(duty.id)\"", duty.place))
    }
    let advice = questionnaire.advice
    for (day, literal) in zip(advice.timeline, encoding.timeline) where isOpen(literal) {
      names.append(("the day \"\(day.id)\"", day.place))
    }
    for (guidance, literal) in zip(advice.guidance, encoding.guidance) where isOpen(literal) {
      names.append(("the guidance \"\(guidance.id)\"", guidance.place))
    }
    for (form, literal) in zip(advice.forms, encoding.forms) where isOpen(literal) {
      names.append(("the draft \"\(form.id)\"", form.place))
    }
    for tier in Tier.allCases {
      guard let literal = encoding.worst[tier], isOpen(literal),
        let finding = questionnaire.findings.first(where: { $0.tier == tier })
      else { continue }
      names.append(("the tier \"\(tier.rawValue)\" as the headline", finding.place))
    }
    if isOpen(encoding.silence), let section = questionnaire.sections.first {
      names.append(("answers that lead to no finding with a tier", section.place))
    }
    return names
  }
}
