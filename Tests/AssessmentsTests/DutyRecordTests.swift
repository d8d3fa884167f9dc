import Assessments
import JSONText
import Questionnaires
import Testing

/// The work on a duty, in the document and in its file.
@Suite struct DutyRecordTests {
  private let sample: Sample
  private let duty: DutyID

  init() throws {
    sample = try Sample()
    duty = try #require(DutyID("keep-logs"))
  }

  @Test func everythingComesBackFromItsFile() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    let day = try #require(CalendarDate(iso: "2026-12-01"))
    let piece = Evidence(
      place: "a.pdf", title: "A", added: sample.later,
      content: Evidence.Content(sha256: String(repeating: "f0", count: 32), size: 12))
    assessment.setProgress(.doing, of: duty, at: sample.now)
    assessment.setPerson("Bob", of: duty, at: sample.now)
    assessment.setDay(day, of: duty, at: sample.now)
    assessment.setNote("n", of: duty, at: sample.later)
    assessment.addEvidence(piece, of: duty)
    let opened = try sample.reread(assessment)
    let record = try #require(opened[duty])
    #expect(record == assessment[duty])
    #expect(record.progress == .doing)
    #expect(record.person == "Bob")
    #expect(record.day == day)
    #expect(record.note == "n")
    #expect(record.evidence == [piece])
    #expect(record.log.map(\.by) == Array(repeating: "Ann", count: 5))
    #expect(record.log.map(\.under) == Array(repeating: "1/01234567", count: 5))
    #expect(opened.changed == sample.later)
    #expect(opened.text == assessment.text)
  }

  @Test func whatIsThereAlreadyIsNoChange() throws {
    var assessment = try sample.fresh()
    assessment.setProgress(.open, of: duty, at: sample.later)
    assessment.setPerson("", of: duty, at: sample.later)
    assessment.setDay(nil, of: duty, at: sample.later)
    assessment.setNote(nil, of: duty, at: sample.later)
    assessment.removeEvidence(0, of: duty, at: sample.later)
    #expect(assessment[duty] == nil)
    assessment.setProgress(.done, of: duty, at: sample.now)
    let before = assessment.text
    assessment.setProgress(.done, of: duty, at: sample.later)
    #expect(assessment.text == before)
  }

  /// Two people who worked on different duties can be merged by lines.
  @Test func aChangeTouchesTheLinesOfItsDutyAlone() throws {
    var base = try sample.fresh()
    base.assessor = "Ann"
    base.setProgress(.doing, of: duty, at: sample.now)
    base.setProgress(.doing, of: try #require(DutyID("train-staff")), at: sample.now)
    var changed = base
    changed.setProgress(.done, of: duty, at: sample.later)
    let before = base.text.split(separator: "\n")
    let after = changed.text.split(separator: "\n")
    let difference = after.difference(from: before)
    #expect(difference.removals.count == 1)
    #expect(difference.insertions.count == 2)
    #expect(before.contains(#"    "keep-logs": {"state": "doing", "log": ["#))
    #expect(after.contains(#"    "keep-logs": {"state": "done", "log": ["#))
  }

  @Test func withoutAReasonNothingIsNotNeeded() throws {
    #expect(DutyProgress.Reason("") == nil)
    #expect(DutyProgress.Reason(" \n\t") == nil)
    #expect(DutyProgress(.notNeeded, because: nil) == nil)
    let reason = try #require(DutyProgress.Reason("x"))
    #expect(DutyProgress(.done, because: reason) == nil)
    #expect(DutyProgress(.notNeeded, because: reason) == .notNeeded(reason))
  }

  @Test(arguments: [
    (String(repeating: "0", count: 63), 0), (String(repeating: "G", count: 64), 0),
    (String(repeating: "A", count: 64), 0), (String(repeating: "0", count: 64), -1),
  ])
  func whatIsNoDigestIsRefused(digest: String, size: Int) {
    #expect(Evidence.Content(sha256: digest, size: size) == nil)
  }

  /// Each of these would be lost or misread if it were let through.
  @Test(arguments: [
    (#""state": "done", "log""#, #""state": "over", "log""#, "\"state\": open, doing, done"),
    (#""state": "done", "log""#, #""state": "not-needed", "log""#, "\"because\", the reason"),
    (
      #""state": "done", "log""#, #""state": "done", "because": "x", "log""#,
      "\"because\" with \"not-needed\" only"
    ),
    (
      #""state": "done", "log""#, #""state": "not-needed", "because": " ", "log""#,
      "\"because\", the reason"
    ),
    (#""state": "done", "log""#, #""because": "x", "log""#, "\"state\", a text"),
    (#""state": "done", "log""#, #""day": "soon", "log""#, "\"day\", a date"),
    (#""state": "done", "log""#, #""person": 3, "log""#, "\"person\", a text"),
    (
      #""state": "done", "log""#,
      #""evidence": [{"place": "a", "added": "2026-11-23T14:05:00Z", "sha256": "1", "size": 1}], "log""#,
      "\"sha256\", 64 of"
    ),
    (#""what": "state""#, #""what": "answer""#, "\"what\", a kind of change"),
    (#""to": "done""#, #""to": "maybe""#, "\"to\": open, doing, done"),
  ])
  func wrongPartsAreRefusedWithTheReason(old: String, new: String, what: String) throws {
    var assessment = try sample.fresh()
    assessment.setProgress(.done, of: duty, at: sample.now)
    let text = assessment.text
    #expect(text.contains(old))
    do throws(UnreadableAssessment) {
      _ = try Assessment(reading: Array(text.replacing(old, with: new).utf8))
      Issue.record("was read")
    } catch {
      guard case .notAnAssessment(let found, let line, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.hasPrefix(what), "\(found)")
      #expect(line >= 13)
    }
  }

  /// A question has no state and no day.
  @Test func theLogOfAQuestionSaysNothingOfDuties() throws {
    var assessment = try sample.fresh()
    assessment.setNote("n", on: sample.kind, at: sample.now)
    let text = assessment.text.replacing(#""what": "note""#, with: #""what": "person""#)
    #expect(throws: UnreadableAssessment.self) { try Assessment(reading: Array(text.utf8)) }
  }

  /// By hand, or by a program that does not know the log.
  @Test func whatNoEntryExplainsIsNotedAsFound() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.setProgress(.doing, of: duty, at: sample.later)
    let text = assessment.text.replacing(
      #"{"state": "doing", "log""#, with: #"{"state": "done", "person": "Bob", "log""#)
    let opened = try Assessment(reading: Array(text.utf8))
    let record = try #require(opened[duty])
    #expect(record.progress == .done)
    #expect(record.log.last?.what == .duty(.found(record.state)))
    #expect(record.log.last?.by == nil)
    #expect(try sample.reread(opened).bytes == opened.bytes)
  }

  @Test func aHistoryCanBeginAnew() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.setProgress(.doing, of: duty, at: sample.now)
    assessment.setPerson("Bob", of: duty, at: sample.later)
    let state = try #require(assessment[duty]?.state)
    assessment.beginHistoryAnew()
    #expect(assessment[duty]?.log.map(\.what) == [.duty(.found(state))])
    #expect(assessment[duty]?.log.map(\.by) == ["Ann"])
    #expect(try sample.reread(assessment).bytes == assessment.bytes)
  }

  /// Who writes something down need not be who answers, nor do it under the same questionnaire.
  @Test func anotherAuthorStandsInTheLog() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    let bob = Author(name: "Bob", under: "2/0a0a0a0a")
    let piece = Evidence(place: "a", title: nil, added: sample.later)
    let day = CalendarDate(iso: "2026-12-01")
    assessment.setProgress(.done, of: duty, at: sample.later, as: bob)
    assessment.setPerson("Cem", of: duty, at: sample.later, as: bob)
    assessment.setDay(day, of: duty, at: sample.later, as: bob)
    assessment.setNote("n", of: duty, at: sample.later, as: bob)
    assessment.addEvidence(piece, of: duty, as: bob)
    assessment.removeEvidence(0, of: duty, at: sample.later, as: bob)
    let log = try #require(assessment[duty]?.log)
    #expect(log.count == 6)
    #expect(log.allSatisfy { $0.by == "Bob" && $0.under == "2/0a0a0a0a" })
    // Ann goes on answering.
    #expect(try sample.reread(assessment).assessor == "Ann")
  }

  /// Whoever worked on a duty last goes on after opening, as with answers.
  @Test func whoWorkedLastGoesOn() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    assessment.assessor = "Bob"
    assessment.setProgress(.done, of: duty, at: sample.now)
    #expect(!assessment.text.contains("assessor"))
    #expect(try sample.reread(assessment).assessor == "Bob")
  }
}
