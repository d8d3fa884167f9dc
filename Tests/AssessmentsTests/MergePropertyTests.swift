import Assessments
import JSONText
import Randomness
import Testing

/// What holds for the joining of any two documents that came from one.
@Suite struct MergePropertyTests {
  /// A document, and two that go on from it, each by itself.
  private struct Fork {
    let base: Assessment
    var ours: RandomDocument
    var theirs: RandomDocument

    init(seed: UInt64) throws {
      ours = try RandomDocument(seed: seed)
      for _ in 0..<Int.random(in: 0..<12, using: &ours.chance) { try ours.change() }
      base = ours.assessment
      theirs = ours
      theirs.chance = SplitMix64(seed: seed &+ 1000)
      for _ in 0..<Int.random(in: 0..<8, using: &ours.chance) { try ours.change() }
      for _ in 0..<Int.random(in: 0..<8, using: &theirs.chance) { try theirs.change() }
      if theirs.chance.oneIn(3) { try Self.edit(&theirs.assessment) }
    }

    /// What somebody changed in the file with an editor stands in no log.
    private static func edit(_ document: inout Assessment) throws {
      let text = document.text
      guard let place = text.ranges(of: "\"answer\": \"unsure\", \"log\"").first else { return }
      let edited = text.replacingCharacters(
        place, by: "\"answer\": \"a\", \"note\": \"n\", \"log\"")
      document = try Assessment(reading: Array(edited.utf8))
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func itMakesNoDifferenceWhoComesFirst(seed: UInt64) throws {
    let fork = try Fork(seed: seed)
    let one = try AssessmentMerge(fork.ours.assessment, fork.theirs.assessment)
    let other = try AssessmentMerge(fork.theirs.assessment, fork.ours.assessment)
    #expect(one.assessment.text == other.assessment.text)
    #expect(one.conflicts.map(\.subject) == other.conflicts.map(\.subject))
    #expect(one.conflicts.map(\.kept) == other.conflicts.map(\.kept))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func joinedWithItselfItIsItself(seed: UInt64) throws {
    let document = try Fork(seed: seed).ours.assessment
    let merge = try AssessmentMerge(document, document)
    #expect(merge.assessment.text == document.text)
    #expect(merge.conflicts.isEmpty)
  }

  /// Whatever was joined once brings nothing new, and no conflict comes back.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func joiningOnceIsEnough(seed: UInt64) throws {
    let fork = try Fork(seed: seed)
    let once = try AssessmentMerge(fork.ours.assessment, fork.theirs.assessment).assessment
    for side in [fork.ours.assessment, fork.theirs.assessment] {
      let again = try AssessmentMerge(once, side)
      #expect(again.assessment.text == once.text)
      #expect(again.conflicts.isEmpty)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func theLogsAloneSayWhereTheTwoParted(seed: UInt64) throws {
    let fork = try Fork(seed: seed)
    let (ours, theirs) = (fork.ours.assessment, fork.theirs.assessment)
    let without = try AssessmentMerge(ours, theirs)
    let with = try AssessmentMerge(ours, theirs, base: fork.base)
    #expect(with.assessment.text == without.assessment.text)
    #expect(with.conflicts == without.conflicts)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func nothingIsLost(seed: UInt64) throws {
    let fork = try Fork(seed: seed)
    let joined = try AssessmentMerge(fork.ours.assessment, fork.theirs.assessment).assessment
    #expect(try Assessment(reading: joined.bytes).bytes == joined.bytes)
    for side in [fork.ours.assessment, fork.theirs.assessment] {
      #expect(side.systemLog.allSatisfy(joined.systemLog.contains))
      for (name, record) in side.records {
        let there = try #require(joined.records[name])
        #expect(isPart(record.log, of: there.log), "\(name)")
        let values = there.log.compactMap { change -> JSONOutput? in
          switch change.what {
          case .answer(_, let to): to
          // An answer that was taken over stands in no other entry.
          case .found(let state): state.answer
          default: nil
          }
        }
        if let answer = record.answer { #expect(values.contains(answer)) }
      }
      for (name, record) in side.dutyRecords {
        #expect(isPart(record.log, of: joined.dutyRecords[name]?.log ?? []), "\(name)")
      }
      for use in side.uses {
        #expect(joined.uses.contains { $0.provenance == use.provenance })
      }
    }
    for (name, record) in joined.records {
      #expect(Record.State(after: record.log) == record.state, "\(name)")
    }
    for (name, record) in joined.dutyRecords {
      #expect(DutyRecord.State(after: record.log) == record.state, "\(name)")
    }
  }

  /// Each log keeps its own order in the joined one.
  private func isPart(_ log: [Change], of joined: [Change]) -> Bool {
    var rest = joined[...]
    for change in log {
      guard let place = rest.firstIndex(of: change) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
