import Assessments
import Wording

/// What `:evidence` says of the pieces.
extension EvidencePhrases {
  /// `contract.pdf (Signed in May), added 2 Dec 2026, 10:00 UTC`
  func line(_ piece: Evidence) -> String {
    line(evidence: words.duties.evidence(piece), added: piece.added)
  }

  func noSuch(_ number: Int, highest: Int) -> String {
    highest == 0 ? none : noSuch(number: "\(number)", highest: highest)
  }
}
