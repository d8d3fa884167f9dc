import Questionnaires

/// The articles behind findings, and the many ways in which a tool may write them: the name of a
/// finding (`annex-iii-4-a`), the name of a source, or the article itself ("Article 5(1)(f)").
struct ArticleNames {
  /// The articles in the order of the questionnaire, as they are cited.
  let all: [String]
  private let byFinding: [FindingID: String]
  private let byName: [String: String]
  /// Findings that are known and stand for no article: notices, and that the Act applies at all.
  private let others: Set<String>

  init(_ questionnaire: Questionnaire) {
    var all: [String] = []
    var byFinding: [FindingID: String] = [:]
    var byName: [String: String] = [:]
    var others: Set<String> = []
    let tiers = Dictionary(
      questionnaire.findings.compactMap { finding in
        finding.cites.first.flatMap { cite in finding.tier.map { (cite, Set([$0])) } }
      }, uniquingKeysWith: { $0.union($1) })
    for finding in questionnaire.findings {
      // Where one article says both that the Act applies and that it does not, only the second counts.
      guard let tier = finding.tier, let cite = finding.cites.first,
        let source = questionnaire.source(cite), tier != .minimal || tiers[cite]?.count == 1
      else {
        others.insert(Self.plain(finding.id.text))
        continue
      }
      if !all.contains(source.label) { all.append(source.label) }
      byFinding[finding.id] = source.label
      byName[Self.plain(finding.id.text)] = source.label
      byName[Self.plain(source.id.text)] = source.label
      byName[Self.plain(source.label)] = source.label
    }
    (self.all, self.byFinding, self.byName, self.others) = (all, byFinding, byName, others)
  }

  /// The article that a finding rests on; nil for a notice.
  func article(of finding: FindingID) -> String? { byFinding[finding] }

  /// The article that a tool means; nil when nothing here has this name.
  func article(named name: String) -> String? { byName[Self.plain(name)] }

  /// Whether a name belongs to something here that no article is counted for.
  func isPassedOver(_ name: String) -> Bool { others.contains(Self.plain(name)) }

  /// `Article 5(1)(f)`, `art-5-1-f` and `Art. 5 (1) f` are one.
  private static func plain(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.filter { $0 != "point" }.map { $0 == "article" ? "art" : $0 }
      .joined(separator: "-")
  }
}
