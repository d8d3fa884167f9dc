extension AssessmentMerge {
  /// How much of the joined document stands there because one of the two has it so, and the other
  /// has it otherwise or not at all.
  package struct Share: Sendable, Equatable {
    package internal(set) var answers = 0
    package internal(set) var notes = 0
    /// Pieces of evidence for answers.
    package internal(set) var evidence = 0
    /// Duties on which the work stands as this one has it, in part or wholly.
    package internal(set) var duties = 0

    package var isEmpty: Bool { self == Share() }
  }

  /// What came from our document, or else from theirs. A conflict counts for the side that was kept.
  package func share(ofOurs isOurs: Bool) -> Share {
    let (mine, other) = isOurs ? (ours, theirs) : (theirs, ours)
    var share = Share()
    for name in assessment.names {
      let one = mine.records[name]?.state ?? Record.State()
      let two = other.records[name]?.state ?? Record.State()
      let now = assessment.records[name]?.state ?? Record.State()
      func isTaken<Value: Equatable>(_ value: (Record.State) -> Value) -> Bool {
        value(one) != value(two) && value(one) == value(now)
      }
      if isTaken({ $0.answer }) { share.answers += 1 }
      if isTaken({ $0.note }) { share.notes += 1 }
      share.evidence += Self.own(one.evidence, beside: two.evidence, in: now.evidence)
    }
    for name in assessment.dutyNames {
      let one = mine.dutyRecords[name]?.state ?? DutyRecord.State()
      let two = other.dutyRecords[name]?.state ?? DutyRecord.State()
      let now = assessment.dutyRecords[name]?.state ?? DutyRecord.State()
      let isTaken = DutyRecord.parts.contains { part in
        part.differs(one, two) && !part.differs(one, now)
      }
      let pieces = Self.own(one.evidence, beside: two.evidence, in: now.evidence)
      if isTaken || pieces > 0 { share.duties += 1 }
    }
    return share
  }

  private static func own(_ mine: [Evidence], beside other: [Evidence], in now: [Evidence]) -> Int {
    mine.count { !other.contains($0) && now.contains($0) }
  }

  /// Whether two documents are about one system, as far as names tell: their names are alike, or one
  /// of them had the other's name before it was renamed. What has no name yet may be any system.
  package static func areOfOneSystem(
    _ ours: Assessment, _ theirs: Assessment, base: Assessment? = nil
  ) -> Bool {
    let (one, other) = (ours.knownNames, theirs.knownNames)
    if one.isEmpty || other.isEmpty || !one.isDisjoint(with: other) { return true }
    let before = base?.knownNames ?? []
    return !before.isDisjoint(with: one) && !before.isDisjoint(with: other)
  }
}

extension Assessment {
  /// All names that the system has or had, without regard to case and blanks.
  fileprivate var knownNames: Set<String> {
    var names = [system.name]
    for change in systemLog {
      if case .name(let from, let to) = change.what { names += [from, to] }
    }
    return Set(
      names.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .filter { !$0.isEmpty })
  }
}
