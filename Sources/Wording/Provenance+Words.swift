package import Assessments
import Questionnaires

/// What is said of the questionnaires under which an assessment was answered.
extension ProvenancePhrases {
  /// `eu-ai-act 0.2.0`
  package func name(_ provenance: Provenance) -> String {
    "\(provenance.id) \(provenance.version)"
  }

  /// `eu-ai-act 0.2.0 (law as of 23 Nov 2026, digest 4bd2213e)`
  package func full(_ provenance: Provenance) -> String {
    full(
      questionnaire: name(provenance), day: provenance.lawAsOf,
      digest: String(provenance.logic.prefix(8)))
  }

  /// `until 28 Nov 2026, 17:09 UTC`, `from … until …`, as far as it is known.
  package func period(of use: Use, until end: Timestamp?) -> String? {
    switch (use.from, end) {
    case (let from?, let end?): fromUntil(from: from, until: end)
    case (let from?, nil): self.from(from: from)
    case (nil, let end?): until(until: end)
    case (nil, nil): nil
    }
  }
}
