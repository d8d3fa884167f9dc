package import Assessments
import Questionnaires

/// What is said of the questionnaires under which an assessment was answered.
package enum ProvenanceText {
  /// `eu-ai-act 0.2.0`
  package static func name(_ provenance: Provenance) -> String {
    "\(provenance.id) \(provenance.version)"
  }

  /// `eu-ai-act 0.2.0 (law as of 23 Nov 2026, digest 4bd2213e)`
  package static func full(_ provenance: Provenance) -> String {
    "\(name(provenance)) (law as of \(provenance.lawAsOf.long), "
      + "digest \(provenance.logic.prefix(8)))"
  }

  /// `until 28 Nov 2026, 17:09 UTC`, `from … until …`, as far as it is known.
  package static func period(of use: Use, until: Timestamp?) -> String? {
    switch (use.from, until) {
    case (let from?, let until?): "from \(from.long) until \(until.long)"
    case (let from?, nil): "from \(from.long)"
    case (nil, let until?): "until \(until.long)"
    case (nil, nil): nil
    }
  }
}
