import Assessments
import CommandSupport
import Questionnaires
import Storage
import Typography
import Wording

/// `aiact duties --verify`: whether the files named as evidence are there and unchanged.
struct EvidenceCheck {
  /// What became of a piece of evidence.
  enum Finding: Equatable {
    case same
    case changed
    case missing
    /// It cannot be read, for this reason.
    case unreadable(String)
    /// It is there; what it held was never written down.
    case there
    /// Nothing lies on this machine.
    case address
  }

  /// Prints what is wrong, then the counts, and gives the exit code.
  func run(_ files: [RegisterFiles.File]) throws(CommandFailure) -> Int32 {
    var counts = Counts()
    var unread = 0
    for file in files {
      let assessment: Assessment
      do throws(CommandFailure) {
        assessment = try AssessmentFile.document(in: file.path)
      } catch {
        Output.error("aiact: \(error.message)")
        unread += 1
        continue
      }
      for (name, piece) in pieces(of: assessment) {
        let finding = Self.look(at: piece, in: file.path)
        counts.add(finding)
        guard let words = Self.words(finding, piece) else { continue }
        try Output.line(SafeText.line("\(file.shown): \(name): \(piece.place): \(words)"))
      }
    }
    try Output.line(counts.sentence)
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

  static func look(at piece: Evidence, in assessment: String) -> Finding {
    let file = EvidenceFile(standingAt: piece.place, in: assessment)
    do throws(StorageFailure) {
      guard let now = try file.content() else { return .address }
      guard let then = piece.content else { return .there }
      return now == then ? .same : .changed
    } catch {
      return error.isMissing ? .missing : .unreadable(error.message)
    }
  }

  /// Nil where nothing is wrong.
  private static func words(_ finding: Finding, _ piece: Evidence) -> String? {
    switch finding {
    case .same, .there, .address: nil
    case .changed: "changed since it was named (\(piece.added.long))"
    case .missing: "missing"
    case .unreadable(let reason): "cannot be read: \(reason)"
    }
  }

  private struct Counts {
    private var same = 0
    private var there = 0
    private var addresses = 0
    private(set) var wrong = 0

    mutating func add(_ finding: Finding) {
      switch finding {
      case .same: same += 1
      case .there: there += 1
      case .address: addresses += 1
      case .changed, .missing, .unreadable: wrong += 1
      }
    }

    /// `3 files are what they were, 1 is not; 2 addresses were not looked at.`
    var sentence: String {
      let all = same + there + wrong + addresses
      guard all > 0 else { return "No evidence is named." }
      var parts: [String] = []
      if same > 0 {
        parts.append(Counting.of(same, "file is what it was", "files are what they were"))
      }
      if there > 0 {
        parts.append(
          "\(Counting.of(there, "file is", "files are")) there, with nothing to compare to")
      }
      if wrong > 0 {
        parts.append(
          Counting.of(wrong, "file is missing or changed", "files are missing or changed"))
      }
      if addresses > 0 {
        parts.append("\(Counting.of(addresses, "address was", "addresses were")) not looked at")
      }
      return parts.joined(separator: "; ") + "."
    }
  }
}
