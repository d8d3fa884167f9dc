import Assessments
import JSONText
import Questionnaires
import Reasoning
package import Reports

/// Writes what was found as JSON-LD in the terms of the W3C Data Privacy Vocabulary (DPV 2.3) and its
/// extension for the AI Act, for registers and tools that read it. It never says that somebody
/// complies with the Act, though the vocabulary has a word for that.
package struct DPVRenderer {
  package init() {}

  package func render(_ report: Report) -> String {
    JSONWriter(style: .pretty).text(
      .object([
        "@context": Self.context,
        "@graph": .array([Self.system(report), Self.firm(report), Self.assessment(report)]),
      ]))
  }

  /// What the vocabulary has no word for has names of ours.
  private static let context = JSONOutput.object([
    "dpv": .string(DPVTerms.vocabulary),
    "eu-aiact": .string(DPVTerms.extensionForTheAct),
    "dct": .string("http://purl.org/dc/terms/"),
    "prov": .string("http://www.w3.org/ns/prov#"),
    "xsd": .string("http://www.w3.org/2001/XMLSchema#"),
    "aiact": .string("urn:aiact:"),
  ])

  private static func system(_ report: Report) -> JSONOutput {
    let kinds = report.outcome.findings.filter { $0.status == .established }
      .flatMap { DPVTerms.kinds(of: $0.finding) }
    let summary = report.assessment.system.summary
    return .object([
      "@id": .string("#system"),
      "@type": .strings(["eu-aiact:AISystem"] + unique(kinds)),
      "dct:title": .string(report.title),
      "dct:description": summary.isEmpty ? nil : .string(summary),
      // Only when it is certain; else the possible ones stand with the assessment.
      "eu-aiact:hasRiskLevel": report.outcome.isSettled
        ? report.headline.tier.flatMap { DPVTerms.level($0) }.map { node($0) } : nil,
      "dpv:hasAssessment": node("#assessment"),
      "dpv:hasEntity": node("#firm"),
    ])
  }

  private static func firm(_ report: Report) -> JSONOutput {
    let roles = report.roles.filter(\.isCertain).compactMap { DPVTerms.role($0.id) }
    return .object([
      "@id": .string("#firm"),
      "@type": .strings(roles.isEmpty ? ["dpv:Entity"] : unique(roles)),
    ])
  }

  private static func assessment(_ report: Report) -> JSONOutput {
    let open = report.outcome.findings.filter { $0.status != .ruledOut }
    let levels = report.outcome.possibleTiers.compactMap { DPVTerms.level($0) }
    return .object([
      "@id": .string("#assessment"),
      "@type": .strings(["eu-aiact:HighRiskAIAssessment"]),
      "dct:date": value(report.outcome.date.description, "xsd:date"),
      "dct:created": value(report.madeAt.description, "xsd:dateTime"),
      "prov:wasGeneratedBy": .string("aiact \(report.programVersion)"),
      "dct:conformsTo": .string("\(report.madeWith.id) \(report.madeWith.version)"),
      "aiact:questionnaireDigest": .string(report.madeWith.logic),
      "aiact:headline": .string(report.headline.text),
      "aiact:isForecastForLaunch": .bool(report.outcome.awaitsLaunch),
      "aiact:possibleTier": .strings(report.outcome.possibleTiers.map(\.rawValue)),
      "aiact:possibleRiskLevel": .array(levels.map { node($0) }),
      "aiact:finding": .array(open.map { finding($0, report.questionnaire) }),
    ])
  }

  private static func finding(
    _ state: Outcome.FindingState, _ questionnaire: Questionnaire
  ) -> JSONOutput {
    let finding = state.finding
    let kinds = DPVTerms.kinds(of: finding)
    return .object([
      "@id": .string("#finding-\(finding.id.text)"),
      "@type": .string("aiact:Finding"),
      "dct:identifier": .string(finding.id.text),
      "dct:title": .string(finding.title),
      "aiact:status": .string(state.status.rawValue),
      "dct:references": .strings(finding.cites.compactMap { questionnaire.source($0)?.label }),
      "aiact:about": kinds.isEmpty ? nil : .array(kinds.map { node($0) }),
    ])
  }

  private static func node(_ id: String) -> JSONOutput { .object(["@id": .string(id)]) }

  private static func value(_ text: String, _ type: String) -> JSONOutput {
    .object(["@value": .string(text), "@type": .string(type)])
  }

  private static func unique(_ terms: [String]) -> [String] {
    terms.enumerated().filter { terms.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}
