import Questionnaires
import Reasoning
import Testing

@testable import Reports

/// Who the person is in the Act, and on whom findings and duties fall.
struct RoleTests {
  @Test func certainRolesComeFirst() throws {
    let roles = [
      RoleEntry(title: "User", about: "uses it", isCertain: true),
      RoleEntry(title: "Provider", about: "makes it", isCertain: false),
    ]
    #expect(roles.sentence == "Your role in the Act: User (uses it). Perhaps also: Provider.")
    #expect(roles.entry == "User; perhaps also Provider")
  }

  @Test func openRolesAreSaidToBeOpen() throws {
    let roles = try Fixture.report(["learns": try Fixture.chosen("yes"), "role": .unsure]).roles
    #expect(roles.sentence == "Your role in the Act is not settled. Perhaps: Provider, User.")
    #expect(roles.entry == "not settled; perhaps Provider, User")
  }

  @Test func nobodyHasARoleInWhatIsNoAI() throws {
    let roles = try Fixture.report(["learns": try Fixture.chosen("no")]).roles
    #expect(roles.sentence == nil)
    #expect(roles.entry == nil)
  }

  /// The duties of a provider fall on a user who counts as one, under the user's own title.
  @Test func aRoleThatCountsAsAnotherBearsItsDuties() throws {
    let plain = "\"title\": \"User\", \"when\""
    for (counts, role) in [(false, "provider"), (true, "deployer")] {
      let files = FixtureFiles.all.map { path, text in
        let change = "\"title\": \"User\", \"countsAs\": \"provider\", \"when\""
        return SourceFile(
          path: path, bytes: Array((counts ? text.replacing(plain, with: change) : text).utf8))
      }
      let questionnaire = try #require(QuestionnaireReader.read(files).questionnaire)
      let outcome = Reasoner(questionnaire).outcome(
        of: [
          try #require(QuestionID("learns")): try Fixture.chosen("yes"),
          try #require(QuestionID("role")): try Fixture.chosen("uses"),
        ], on: questionnaire.lawAsOf)
      let duty = try #require(outcome.duties.first { $0.duty.id.text == "risk" })
      #expect(DutyEntry(duty, outcome: outcome, of: questionnaire).role?.text == role)
      let finding = try #require(
        questionnaire.findings.first { $0.borneBy.map(\.text) == ["provider"] })
      #expect(finding.falls(onOthersIn: outcome, of: questionnaire) == !counts)
    }
  }
}
