import Questionnaires
import Reasoning
import Samples
import Testing
import Wording

import ReportFormats
@testable import Reports

/// Who the person is in the Act, and on whom findings and duties fall.
struct RoleTests {
  /// The sample with something else in place of what the role of a user says.
  private func questionnaire(user: String) throws -> Questionnaire {
    try SampleQuestionnaire.full.replacing([
      #""title": "User", "when": { "role": "uses" }"#: #""title": "User", \#(user)"#
    ]).questionnaire()
  }

  private func outcome(_ role: Answer, _ questionnaire: Questionnaire) throws -> Outcome {
    Reasoner(questionnaire).outcome(
      of: [
        try #require(QuestionID("learns")): try Fixture.chosen("yes"),
        try #require(QuestionID("role")): role,
      ], on: questionnaire.lawAsOf)
  }

  @Test func certainRolesComeFirst() throws {
    let questionnaire = try questionnaire(user: #""about": "uses it", "when": { "learns": "yes" }"#)
    let roles = RoleEntry.all(questionnaire, try outcome(.unsure, questionnaire))
    #expect(
      roles.sentence(.english) == "Your role in the Act: User (uses it). Perhaps also: Provider.")
    #expect(roles.entry(.english) == "User; perhaps also Provider")
  }

  @Test func openRolesAreSaidToBeOpen() throws {
    let report = try Fixture.report(["learns": try Fixture.chosen("yes"), "role": .unsure])
    #expect(
      report.roles.sentence(.english)
        == "Your role in the Act is not settled. Perhaps: Provider, User.")
    #expect(report.roles.entry(.english) == "not settled; perhaps Provider, User")
    let json = JSONRenderer().render(report)
    #expect(json.contains(#""id": "deployer""#) && json.contains(#""title": "User""#))
  }

  @Test func nobodyHasARoleInWhatIsNoAI() throws {
    let roles = try Fixture.report(["learns": try Fixture.chosen("no")]).roles
    #expect(roles.sentence(.english) == nil)
    #expect(roles.entry(.english) == nil)
  }

  /// The duties of a provider fall on a user who counts as one, under the user's own title.
  @Test(arguments: [
    (#""when": { "role": "uses" }"#, "provider", true),
    (#""when": { "role": "uses" }, "countsAs": "provider""#, "deployer", false),
  ])
  func aRoleThatCountsAsAnotherBearsItsDuties(
    user: String, heading: String, fallsOnOthers: Bool
  ) throws {
    let questionnaire = try questionnaire(user: user)
    let outcome = try outcome(Fixture.chosen("uses"), questionnaire)
    let duty = try #require(outcome.duties.first { $0.duty.id.text == "risk" })
    #expect(DutyEntry(duty, outcome: outcome, of: questionnaire).role?.text == heading)
    let finding = try #require(
      questionnaire.findings.first { $0.borneBy.map(\.text) == ["provider"] })
    #expect(finding.falls(onOthersIn: outcome, of: questionnaire) == fallsOnOthers)
  }
}
