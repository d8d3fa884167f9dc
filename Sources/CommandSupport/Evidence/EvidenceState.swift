package import Assessments
package import Storage
import Typography
package import Wording

/// What became of a piece of evidence since it was named: one rule for the interview and outside.
package enum EvidenceState: Equatable {
  case same
  case changed
  case missing
  /// It cannot be read, for this reason.
  case unreadable(StorageFailure)
  /// It is there; what it held was never written down.
  case there
  /// Nothing lies on this machine.
  case address

  /// Looks at a piece that stands in the assessment in this file.
  package init(of piece: Evidence, in assessment: String) {
    do throws(StorageFailure) {
      guard let now = try EvidenceFile(standingAt: piece.place, in: assessment).content() else {
        self = .address
        return
      }
      self = piece.content.map { $0 == now ? .same : .changed } ?? .there
    } catch {
      self = error.isMissing || error.isThroughFile ? .missing : .unreadable(error)
    }
  }
}

extension ProofsPhrases {
  /// What is wrong with a piece; nil where nothing is.
  package func wrong(_ state: EvidenceState, _ piece: Evidence) -> String? {
    switch state {
    case .same, .there, .address: nil
    case .changed: changed(added: piece.added)
    case .missing: missing
    case .unreadable(let failure): unreadable(reason: words.files.text(failure))
    }
  }
}

extension EvidencePhrases {
  /// Why a file that somebody names cannot be evidence.
  package func refusal(_ failure: StorageFailure, of typed: String) -> String {
    failure.isMissing ? noSuchFile(file: typed) : words.files.text(failure)
  }
}
