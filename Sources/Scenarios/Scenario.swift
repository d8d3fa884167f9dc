package import QuestionnaireTexts
package import Questionnaires

/// A described system with its answers and what must come out: a test and a training case.
package struct Scenario: Sendable {
  /// What a scenario is for.
  package enum Kind: String, Sendable, CaseIterable {
    /// Something that happened or is in use.
    case real
    /// Made up to test a rule.
    case law
    /// For a class.
    case teaching
  }

  /// What the scenario promises; nil or empty means that nothing is promised about it.
  package struct Expectation: Sendable {
    package let tier: Tier
    package let alsoAcceptable: [Tier]
    package let possible: [Tier]?
    package let findings: [(id: FindingID, status: Status)]
    package let duties: [(id: DutyID, status: Status)]
    /// The duties that a report counts, all of them: they bind for certain, and nothing else has to
    /// come about. Nil when nothing is promised about them.
    package let counted: [DutyID]?
    package let guidance: [(id: GuidanceID, status: Status)]
    package let roles: [(id: RoleID, status: Status)]
    /// The day from which findings and duties have effect, by their names.
    package let from: [(name: String, day: Duty.Day)]
    /// The sources that duties and guidance have to name, by their names.
    package let cites: [(name: String, sources: [SourceID])]
    package let open: [QuestionID]
    package let notAsked: [QuestionID]
    /// The most screens the interview may take.
    package let atMost: Int?
  }

  package let id: ScenarioID
  package let title: String
  package let asOf: CalendarDate
  package let story: String
  package let source: String?
  package let answers: Answers
  package let expect: Expectation
  /// Why we believe the expected result to be wrong; such a scenario is reported, not enforced.
  package let disputed: String?
  /// Nil when it is not said.
  package let kind: Kind?
  /// What a class needs; nil for what is not of the kind ``Kind/teaching``.
  package let teaching: Teaching?
  package let place: Place
}
