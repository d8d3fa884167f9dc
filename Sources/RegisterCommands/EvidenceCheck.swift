import Assessments
import CommandSupport
import Questionnaires
import Typography
import Wording

/// `aiact duties --verify`: whether the files named as evidence are there and unchanged.
struct EvidenceCheck {
  let words: Words

  /// Prints what is wrong, then the counts, and gives the exit code.
  func run(_ files: [RegisterFiles.File]) throws(CommandFailure) -> Int32 {
    var counts = Counts()
    var unread = 0
    for file in files {
      let assessment: Assessment
      do throws(CommandFailure) {
        assessment = try AssessmentFile.document(in: file.path)
      } catch {
        Output.error("aiact: \(error.message(words))")
        unread += 1
        continue
      }
      for (name, piece) in pieces(of: assessment) {
        let finding = EvidenceState(of: piece, in: file.path)
        counts.add(finding)
        guard let told = words.proofs.wrong(finding, piece) else { continue }
        try Output.line(
          SafeText.line(
            words.proofs.line(
              file: file.shown, subject: name, evidence: piece.place, finding: told)))
      }
    }
    try Output.line(counts.sentence(words))
    return counts.wrong + unread == 0 ? 0 : ExitStatus.someFailed.rawValue
  }

  /// In the order of the file: of answers, then of duties.
  private func pieces(of assessment: Assessment) -> [(name: String, piece: Evidence)] {
    assessment.names.flatMap { name in
      (assessment.records[name]?.evidence ?? []).map { (name, $0) }
    }
      + assessment.dutyNames.flatMap { name in
        (assessment.dutyRecords[name]?.evidence ?? []).map { (name, $0) }
      }
  }

  private struct Counts {
    private var same = 0
    private var there = 0
    private var addresses = 0
    private(set) var wrong = 0

    mutating func add(_ finding: EvidenceState) {
      switch finding {
      case .same: same += 1
      case .there: there += 1
      case .address: addresses += 1
      case .changed, .missing, .unreadable: wrong += 1
      }
    }

    /// `3 files are what they were, 1 is not; 2 addresses were not looked at.`
    func sentence(_ words: Words) -> String {
      let phrases = words.proofs
      guard same + there + wrong + addresses > 0 else { return phrases.nothing }
      var parts: [String] = []
      if same > 0 { parts.append(phrases.same(count: same)) }
      if there > 0 { parts.append(phrases.there(count: there)) }
      if wrong > 0 { parts.append(phrases.wrong(count: wrong)) }
      if addresses > 0 { parts.append(phrases.addresses(count: addresses)) }
      return phrases.counts(parts: words.clauses(parts))
    }
  }
}
