import Questionnaires

/// The terms of the Data Privacy Vocabulary (DPV 2.3) and of its extension for the AI Act that stand
/// for what the questionnaire finds. Each is in the published vocabulary.
enum DPVTerms {
  static let vocabulary = "https://w3id.org/dpv#"
  static let extensionForTheAct = "https://w3id.org/dpv/legal/eu/aiact#"

  /// Nil for what the Act does not cover.
  static func level(_ tier: Tier) -> String? {
    switch tier {
    case .prohibited: "eu-aiact:RiskLevelProhibited"
    case .high: "eu-aiact:RiskLevelHigh"
    case .limited: "eu-aiact:RiskLevelTransparencyRequired"
    case .minimal: "eu-aiact:RiskLevelMinimal"
    case .outside: nil
    }
  }

  /// Nil for a role that the vocabulary has no word for.
  static func role(_ id: RoleID) -> String? {
    switch id.text {
    case "provider", "provider-by-take-over", "model-provider": "eu-aiact:AIProvider"
    case "deployer": "eu-aiact:AIDeployer"
    case "importer": "eu-aiact:AIImporter"
    case "distributor": "eu-aiact:AIDistributor"
    case "authorised-representative": "eu-aiact:AuthorisedRepresentative"
    case "product-manufacturer": "eu-aiact:AIProductManufacturer"
    case "downstream-provider": "eu-aiact:DownstreamAIProvider"
    default: nil
    }
  }

  /// The kinds of system that a finding makes of it, by the texts that it cites: the exact points of
  /// Article 5 and of the annexes, or the article alone where the vocabulary has no word for the
  /// point, because it came into the Act later.
  static func kinds(of finding: Finding) -> [String] {
    let exact = finding.cites.compactMap { kind(source: $0.text) }
    if !exact.isEmpty { return exact.map { "eu-aiact:\($0)" } }
    let cites = Set(finding.cites.map(\.text))
    switch finding.tier {
    case .prohibited: return ["eu-aiact:ProhibitedAISystem"]
    case .high where cites.contains("art-6-1"): return ["eu-aiact:HighRiskAISystem-A6-1"]
    case .high where cites.contains("art-6-2"): return ["eu-aiact:HighRiskAISystem-A6-2"]
    case .high, .limited, .minimal, .outside, nil: return []
    }
  }

  private static func kind(source: String) -> String? {
    let parts = source.split(separator: "-").map(String.init)
    switch (parts.first, parts.count) {
    case ("art", 4)
    where parts[1] == "5" && parts[2] == "1" && points["5"]?.contains(parts[3]) ?? false:
      return "ProhibitedAISystem-A5-1-\(parts[3])"
    case ("annex", 4) where parts[1] == "i" && (parts[2] == "a" || parts[2] == "b"):
      // Point 1 is empty now, and point 21 is younger than the vocabulary.
      guard let point = Int(parts[3]), (2...20).contains(point) else { return nil }
      return "HighRiskAISystem-AnnexI-\(point)"
    case ("annex", 3) where parts[1] == "iii" && parts[2] == "2":
      return "HighRiskAISystem-AnnexIII-2"
    case ("annex", 4)
    where parts[1] == "iii" && points["iii-\(parts[2])"]?.contains(parts[3]) ?? false:
      return "HighRiskAISystem-AnnexIII-\(parts[2])-\(parts[3])"
    default: return nil
    }
  }

  /// The points that the vocabulary has words for.
  private static let points: [String: String] = [
    "5": "abcdefgh", "iii-1": "abc", "iii-3": "abcd", "iii-4": "ab", "iii-5": "abcd",
    "iii-6": "abcde", "iii-7": "abcd", "iii-8": "ab",
  ]
}
