import Questionnaires
import Reasoning
import Satisfiability
import Testing

/// Who has which role in the shipped questionnaire: proved over all complete sheets and readings
/// at once, so that no sheet has to be drawn by lot.
@Suite struct ShippedRolesTests {
  private let reasoner: Reasoner
  private var questionnaire: Questionnaire { reasoner.questionnaire }
  private var encoding: Encoding { reasoner.encoding }

  init() throws {
    let sources = try ShippedFiles().sources
    reasoner = Reasoner(try #require(QuestionnaireReader.read(sources).questionnaire))
  }

  /// Answers under which all of it holds, in words; nil when there are none.
  private func witness(_ literals: [Literal]) -> String? {
    reasoner.witness(of: literals).map { reasoner.describe($0) }
  }

  private func option(_ question: String, _ option: String) throws -> Literal {
    let id = try #require(QuestionID(question))
    let number = try #require(questionnaire.outline.number(of: id))
    let options = questionnaire.outline.entries[number].question.options
    let index = try #require(options.firstIndex { $0.id.text == option })
    return encoding.options[number][index]
  }

  private func duty(_ id: String) throws -> Literal {
    let index = try #require(questionnaire.duties.firstIndex { $0.id.text == id })
    return encoding.duties[index].holds
  }

  private func finding(_ id: String) throws -> Literal {
    let index = try #require(questionnaire.findings.firstIndex { $0.id.text == id })
    return encoding.findings[index].holds
  }

  private func role(_ id: String) throws -> Literal {
    let id = try #require(RoleID(id))
    return try #require(encoding.roles[id])
  }

  @Test func everyRoleSaysWhoHasIt() {
    #expect(questionnaire.roles.filter { $0.when == nil }.map(\.id.text) == [])
    #expect(questionnaire.roles.count == encoding.roles.count)
  }

  @Test func whoeverIsInsideTheActHasARole() throws {
    let outside = try #require(encoding.worst[.outside])
    #expect(witness([!outside, !encoding.silence] + encoding.roles.values.map { !$0 }) == nil)
    // Outside it, hosts and clients have none.
    #expect(witness([outside] + encoding.roles.values.map { !$0 }) != nil)
  }

  @Test func nobodyHasADutyWithoutItsRole() throws {
    for (duty, literals) in zip(questionnaire.duties, encoding.duties) {
      let bearers = try questionnaire.bearers(of: duty.roles).map { try role($0.text) }
      #expect(witness([literals.holds] + bearers.map { !$0 }) == nil, "\(duty.id)")
    }
  }

  @Test func noFirmInTheEUHasToAppointARepresentative() throws {
    let demands = try [
      duty("prv-ar"), duty("gp-ar"), finding("provider-outside-eu"),
      finding("gpai-provider-outside-eu"),
    ]
    for demand in demands {
      #expect(witness([demand, try option("based", "eu")]) == nil)
      #expect(witness([demand, try option("based", "outside")]) != nil)
    }
  }

  /// Art. 22(1) speaks of systems made available on the market, not of own use or of results.
  @Test func nobodyAppointsARepresentativeWithoutSupplyInTheEU() throws {
    for reach in ["results", "none"] {
      #expect(witness([try duty("prv-ar"), try option("eu-reach", reach)]) == nil)
    }
  }

  @Test func whoTakesASystemOverAndUsesItHasBothRoles() throws {
    let (takeOver, deployer) = try (role("provider-by-take-over"), role("deployer"))
    for use in ["own-work", "own-service"] {
      #expect(witness([takeOver, try option("switch-use", use), !deployer]) == nil)
    }
    #expect(witness([takeOver, try role("provider")]) == nil)
    #expect(witness([try finding("role-switch"), !takeOver, !(try role("provider"))]) == nil)
  }

  @Test func onlyUsersAreBannedFromLiveRecognition() throws {
    #expect(witness([try finding("prohibited-5-1-h"), !(try role("deployer"))]) == nil)
    #expect(witness([try finding("live-police-supply"), try role("deployer")]) == nil)
  }
}
