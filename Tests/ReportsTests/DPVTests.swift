import JSONText
import Questionnaires
import Reasoning
import Testing

@testable import LinkedData
@testable import Reports

/// Reports in the terms of the Data Privacy Vocabulary.
@Suite struct DPVTests {
  /// Every term that may stand in a file, as the vocabulary spells it; `.ci/read-outputs` compares
  /// them with a copy of the vocabulary.
  private static let terms = Set(
    ["Prohibited", "High", "TransparencyRequired", "Minimal"].map { "eu-aiact:RiskLevel\($0)" }
      + [
        "AISystem", "hasRiskLevel", "HighRiskAIAssessment", "AIProvider", "AIDeployer",
        "AIImporter", "AIDistributor", "AuthorisedRepresentative", "AIProductManufacturer",
        "DownstreamAIProvider", "ProhibitedAISystem", "HighRiskAISystem-A6-1",
        "HighRiskAISystem-A6-2", "HighRiskAISystem-AnnexIII-2",
      ].map { "eu-aiact:\($0)" } + ["dpv:hasAssessment", "dpv:hasEntity", "dpv:Entity"]
      + "abcdefgh".map { "eu-aiact:ProhibitedAISystem-A5-1-\($0)" }
      + (2...20).map { "eu-aiact:HighRiskAISystem-AnnexI-\($0)" }
      + ["1": "abc", "3": "abcd", "4": "ab", "5": "abcd", "6": "abcde", "7": "abcd", "8": "ab"]
      .flatMap { point, letters in
        letters.map { "eu-aiact:HighRiskAISystem-AnnexIII-\(point)-\($0)" }
      })

  private static func used(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "\"").map(String.init)
        .filter { ($0.hasPrefix("eu-aiact:") || $0.hasPrefix("dpv:")) && $0.last != ":" })
  }

  /// Every finding of the shipped questionnaire, and every tier and role, has terms that exist.
  @Test func everyTermIsInTheVocabulary() throws {
    let questionnaire = try Shipped().reasoner.questionnaire
    let kinds = questionnaire.findings.flatMap { DPVTerms.kinds(of: $0) }
    let roles = questionnaire.roles.compactMap { DPVTerms.role($0.id) }
    let levels = Tier.allCases.compactMap { DPVTerms.level($0) }
    for term in kinds + roles + levels { #expect(Self.terms.contains(term), "\(term)") }
    #expect(Set(kinds).count > 50)
    // What is banned or high-risk is said to be so.
    for finding in questionnaire.findings where finding.id.text.hasPrefix("prohibited-5-1-") {
      #expect(!DPVTerms.kinds(of: finding).isEmpty, "\(finding.id)")
    }
  }

  /// Points that came into the Act after the vocabulary have no word of their own.
  @Test func youngerPointsHaveTheArticleAlone() throws {
    let questionnaire = try Shipped().reasoner.questionnaire
    func kinds(_ id: String) throws -> [String] {
      DPVTerms.kinds(of: try #require(questionnaire.findings.first { $0.id.text == id }))
    }
    #expect(try kinds("prohibited-5-1-ba") == ["eu-aiact:ProhibitedAISystem"])
    #expect(try kinds("annex-i-b-21") == ["eu-aiact:HighRiskAISystem-A6-1"])
    #expect(try kinds("annex-i-b-20") == ["eu-aiact:HighRiskAISystem-AnnexI-20"])
    #expect(try kinds("annex-iii-5-d") == ["eu-aiact:HighRiskAISystem-AnnexIII-5-d"])
  }

  @Test func aSettledResultHasOneLevel() throws {
    let text = DPVRenderer().render(try Fixture.complete())
    #expect(text.contains("\"eu-aiact:hasRiskLevel\": {"))
    #expect(Self.used(text).subtracting(Self.terms).isEmpty)
    #expect(text.matches(of: /"#finding-/).count > 1)
  }

  /// "At least" is no level.
  @Test func anOpenResultHasOnlyPossibleLevels() throws {
    let text = DPVRenderer().render(try Fixture.unfinished())
    #expect(!text.contains("eu-aiact:hasRiskLevel"))
    #expect(text.contains("aiact:possibleRiskLevel"))
    #expect(text.contains("RiskLevelHigh") && text.contains("RiskLevelProhibited"))
    #expect(Self.used(text).subtracting(Self.terms).isEmpty)
  }

  @Test func itNeverSaysThatSomebodyComplies() throws {
    for report in [try Fixture.complete(), try Fixture.unfinished()] {
      #expect(!DPVRenderer().render(report).contains("Complian"))
    }
  }
}
