import Assessments
import Randomness
import Testing

/// What holds for every document and every change.
@Suite struct DocumentPropertyTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func writingReadingWritingGivesTheSameBytes(seed: UInt64) throws {
    var random = try RandomDocument(seed: seed)
    for _ in 0..<Int.random(in: 0..<12, using: &random.chance) { try random.change() }
    let first = random.assessment.bytes
    let read = try Assessment(reading: first)
    #expect(read.bytes == first)
    #expect(read.records == random.assessment.records)
    #expect(read.dutyRecords == random.assessment.dutyRecords)
    #expect(read.changed == random.assessment.changed)
    #expect(read.assessor == random.assessment.assessor)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func fieldsOfOtherProgramsAreKept(seed: UInt64) throws {
    var random = try RandomDocument(seed: seed)
    for _ in 0..<6 { try random.change() }
    let text = random.textWithForeignFields()
    var opened = try Assessment(reading: Array(text.utf8))
    let written = opened.bytes
    #expect(try Assessment(reading: written).bytes == written)
    random.assessment = opened
    for _ in 0..<6 { try random.change() }
    opened = random.assessment
    let after = opened.text
    for piece in text.split(separator: "\"x-").dropFirst() {
      let name = "\"x-\(piece.prefix { $0 != "\"" })\""
      #expect(after.contains(name), "\(name)")
    }
  }

  /// A record is what its log leads to, and time does not run backwards, whatever the clock does.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func theLogReplaysToTheRecords(seed: UInt64) throws {
    var random = try RandomDocument(seed: seed)
    for _ in 0..<40 {
      let before = random.assessment
      try random.change()
      let after = random.assessment
      #expect(after.changed >= before.changed)
      #expect(after.log.count >= before.log.count)
      for (name, record) in after.records {
        #expect(Record.State(after: record.log) == record.state, "\(name)")
        let earlier = before.records[name]?.log ?? []
        #expect(Array(record.log.prefix(earlier.count)) == earlier)
      }
      for (name, record) in after.dutyRecords {
        #expect(DutyRecord.State(after: record.log) == record.state, "\(name)")
        let earlier = before.dutyRecords[name]?.log ?? []
        #expect(Array(record.log.prefix(earlier.count)) == earlier)
      }
    }
  }

  /// The latest entry leads from how a question stood to how it stands, so that a change can be
  /// told and undone.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyEntrySaysWhatWasBefore(seed: UInt64) throws {
    var random = try RandomDocument(seed: seed)
    for _ in 0..<40 { try random.change() }
    for record in random.assessment.records.values {
      for (number, change) in record.log.enumerated() {
        let before = Record.State(after: record.log.prefix(number))
        switch change.what {
        case .answer(let from, _): #expect(from == before.answer)
        case .note(let from, _): #expect(from == before.note)
        case .flag(let from, _): #expect(from == before.flag)
        case .evidenceRemoved(let piece): #expect(before.evidence.contains(piece))
        default: break
        }
      }
    }
    for record in random.assessment.dutyRecords.values {
      for (number, change) in record.log.enumerated() {
        let before = DutyRecord.State(after: record.log.prefix(number))
        switch change.what {
        case .duty(.progress(let from, _)): #expect(from == before.progress)
        case .duty(.person(let from, _)): #expect(from == before.person)
        case .duty(.day(let from, _)): #expect(from == before.day)
        case .note(let from, _): #expect(from == before.note)
        case .evidenceRemoved(let piece): #expect(before.evidence.contains(piece))
        case .evidenceAdded: break
        default: Issue.record("no change of a duty: \(change.what)")
        }
      }
    }
  }
}
