import Assessments
import JSONText
import Questionnaires
import Testing

/// What becomes of two documents that went apart.
@Suite struct MergeTests {
  private let sample: Sample
  private var ours: Assessment
  private var theirs: Assessment
  private let base: Assessment
  private let first: Timestamp
  private let second: Timestamp

  init() throws {
    sample = try Sample()
    var base = try sample.fresh()
    base.assessor = "Ada"
    base.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    self.base = base
    (ours, theirs) = (base, base)
    theirs.assessor = "Ben"
    first = try #require(Timestamp("2026-11-25T09:00:00Z"))
    second = try #require(Timestamp("2026-11-25T09:00:01Z"))
  }

  @Test mutating func changesOfDifferentQuestionsBothStand() throws {
    ours.answer(sample.kind, with: .chosen(sample.b), at: first)
    theirs.setNote("ask the vendor", on: sample.kind, at: first)
    theirs.answer(sample.size, with: .text("x"), at: second)
    let merge = try AssessmentMerge(ours, theirs)
    #expect(merge.conflicts.isEmpty)
    let kind = try #require(merge.assessment[sample.kind])
    #expect(kind.answer == .string("b"))
    #expect(kind.answered?.by == "Ada")
    #expect(kind.note == "ask the vendor")
    #expect(merge.assessment[sample.size]?.answer == .string("x"))
    #expect(merge.assessment.assessor == "Ben")
  }

  @Test(arguments: [false, true])
  mutating func theLaterOfTwoAnswersStands(isOursLater: Bool) throws {
    ours.answer(sample.kind, with: .chosen(sample.b), at: isOursLater ? second : first)
    theirs.answer(sample.kind, with: .unsure, at: isOursLater ? first : second)
    let merge = try AssessmentMerge(ours, theirs)
    let conflict = try #require(merge.conflicts.first)
    #expect(merge.conflicts.count == 1)
    #expect(conflict.subject == .answer("kind"))
    #expect(conflict.keepsOurs == isOursLater)
    #expect(conflict.ours.value == .string("b"))
    #expect(conflict.ours.change?.by == "Ada")
    #expect(conflict.theirs.value == .string("unsure"))
    #expect(conflict.theirs.change?.by == "Ben")
    let kind = try #require(merge.assessment[sample.kind])
    #expect(kind.answer == conflict.kept.value)
    #expect(kind.log.count == 3)
  }

  @Test mutating func theSameAnswerOfBothIsNoConflict() throws {
    ours.answer(sample.kind, with: .chosen(sample.b), at: first)
    theirs.answer(sample.kind, with: .chosen(sample.b), at: second)
    let merge = try AssessmentMerge(ours, theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.assessment[sample.kind]?.log.count == 3)
  }

  /// Whoever looked at it again and stayed has changed it too.
  @Test mutating func goingBackToTheOldAnswerIsAChange() throws {
    ours.answer(sample.kind, with: .chosen(sample.b), at: first)
    ours.answer(sample.kind, with: .chosen(sample.a), at: second)
    theirs.answer(sample.kind, with: .unsure, at: first)
    for base in [nil, base] {
      let merge = try AssessmentMerge(ours, theirs, base: base)
      #expect(merge.conflicts.map(\.subject) == [.answer("kind")])
      #expect(merge.assessment[sample.kind]?.answer == .string("a"))
    }
  }

  @Test mutating func anAnswerTakenBackStaysTakenBack() throws {
    ours.removeAnswer(to: sample.kind, at: first)
    theirs.setFlag("later", on: sample.kind, at: second)
    let merge = try AssessmentMerge(ours, theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.assessment[sample.kind]?.answer == nil)
    #expect(merge.assessment[sample.kind]?.flag == "later")
  }

  @Test mutating func evidenceOfBothStandsAndWhatOneRemovedIsGone() throws {
    let paper = Evidence(place: "paper.pdf", title: nil, added: sample.now)
    ours.addEvidence(paper, on: sample.kind)
    theirs = ours
    ours.removeEvidence(0, on: sample.kind, at: first)
    ours.addEvidence(Evidence(place: "a", title: nil, added: first), on: sample.kind)
    theirs.addEvidence(Evidence(place: "b", title: nil, added: second), on: sample.kind)
    let merge = try AssessmentMerge(ours, theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.assessment[sample.kind]?.evidence.map(\.place) == ["a", "b"])
  }

  /// Two who began each for himself have no answer in common, and one system with two names.
  @Test func documentsWithoutACommonPastAreJoinedToo() throws {
    var one = Assessment(
      system: .init(name: "Bot", summary: "S"), provenance: try sample.provenance(), at: sample.now)
    var other = Assessment(
      system: .init(name: "Robot", summary: "S"), provenance: try sample.provenance(),
      at: sample.later)
    one.answer(sample.kind, with: .chosen(sample.a), at: first)
    other.answer(sample.size, with: .unsure, at: second)
    let merge = try AssessmentMerge(one, other)
    #expect(merge.conflicts.map(\.subject) == [.systemName])
    #expect(merge.assessment.system.name == "Robot")
    #expect(merge.assessment.systemLog.map(\.what) == [.name(from: "Bot", to: "Robot")])
    #expect(merge.assessment.names == ["kind", "size"])
    #expect(merge.assessment.created == sample.now)
    #expect(merge.assessment.uses.count == 1)
  }

  /// What a person wrote into the file with an editor stands in no log; only the base tells.
  @Test func aCommonAncestorSettlesWhatNoLogKeeps() throws {
    func read(_ mine: String) throws -> Assessment {
      let text = base.text.replacing("\"created\"", with: "\"mine\": \(mine), \"created\"")
      return try Assessment(reading: Array(text.utf8))
    }
    let old = try read(#"{"a": 1, "b": 1, "c": 1}"#)
    let one = try read(#"{"a": 2, "b": 1, "d": 4}"#)
    let other = try read(#"{"a": 1, "b": 3, "c": 1}"#)
    let merge = try AssessmentMerge(one, other, base: old)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.assessment.text.contains("\"a\": 2,\n    \"b\": 3,\n    \"d\": 4\n"))
    let without = try AssessmentMerge(one, other)
    #expect(
      without.conflicts.map(\.subject)
        == [.foreignField(["mine", "a"]), .foreignField(["mine", "b"])])
    // Without a base nothing was removed.
    #expect(without.assessment.text.contains("\"c\": 1"))
  }

  @Test func anAnswerChangedByHandCountsAsChanged() throws {
    let edited = try Assessment(
      reading: Array(
        base.text.replacing(#"{"answer": "a""#, with: #"{"answer": "b", "note": "n""#).utf8))
    let merge = try AssessmentMerge(edited, base)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.assessment[sample.kind]?.answer == .string("b"))
    #expect(merge.assessment[sample.kind]?.note == "n")
  }

  /// An entry that says what was found speaks of the whole question, also of what did not change.
  @Test mutating func whatWasFoundDoesNotHideWhatTheOtherChanged() throws {
    theirs.setNote("ask the vendor", on: sample.kind, at: sample.now)
    let edited = try Assessment(
      reading: Array(base.text.replacing(#"{"answer": "a""#, with: #"{"answer": "b""#).utf8))
    let merge = try AssessmentMerge(edited, theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.assessment[sample.kind]?.answer == .string("b"))
    #expect(merge.assessment[sample.kind]?.note == "ask the vendor")
    let log = try #require(merge.assessment[sample.kind]?.log)
    #expect(Record.State(after: log) == merge.assessment[sample.kind]?.state)
  }

  @Test mutating func aConflictCanBeSettledAndNoted() throws {
    ours.answer(sample.kind, with: .chosen(sample.b), at: first)
    theirs.answer(sample.kind, with: .unsure, at: second)
    theirs.setFlag("Ask Eve", on: sample.kind, at: second)
    var merge = try AssessmentMerge(ours, theirs)
    let conflict = try #require(merge.conflicts.first)
    merge.note(conflict, as: "Two answers")
    #expect(merge.assessment[sample.kind]?.flag == "Ask Eve · Two answers")
    merge.settle(conflict, withOurs: false, by: "Eve", at: sample.later)
    #expect(merge.assessment[sample.kind]?.answered?.by == "Ben")
    let later = try #require(Timestamp("2026-11-26T09:00:00Z"))
    merge.settle(conflict, withOurs: true, by: "Eve", at: later)
    #expect(merge.assessment[sample.kind]?.answer == .string("b"))
    #expect(merge.assessment[sample.kind]?.answered?.by == "Eve")
  }

  /// An answer that was taken over from another system is to be confirmed until one of them does.
  @Test func whatOneOfThemConfirmedIsConfirmed() throws {
    let copied = base.copy(as: "Bot 2", at: sample.later)
    var confirmed = copied
    confirmed.assessor = "Ben"
    confirmed.answer(sample.kind, with: .chosen(sample.a), at: first)
    for merge in try [AssessmentMerge(copied, confirmed), AssessmentMerge(confirmed, copied)] {
      #expect(merge.conflicts.isEmpty)
      #expect(merge.assessment.unconfirmed.isEmpty)
      #expect(merge.assessment[sample.kind]?.answered?.by == "Ben")
    }
    #expect(try AssessmentMerge(copied, copied).assessment.unconfirmed == ["kind"])
    #expect(try AssessmentMerge(copied, copied).assessment.text == copied.text)
  }

  /// The result that one of them keeps is that of the joined answers only if these are its own.
  @Test mutating func aStoredResultIsThatOfItsAnswers() throws {
    func result(_ assessment: Assessment) -> StoredResult {
      StoredResult(
        answers: assessment.answersMark, tiers: [.high], isSettled: true, findings: [], duties: [],
        questions: [])
    }
    ours.store(result(ours))
    #expect(try AssessmentMerge(ours, theirs).assessment.text == ours.text)
    #expect(try AssessmentMerge(theirs, ours).assessment.text == ours.text)
    theirs.answer(sample.size, with: .text("x"), at: second)
    theirs.store(result(theirs))
    let merge = try AssessmentMerge(ours, theirs)
    #expect(merge.assessment.result == theirs.result)
    ours.answer(sample.day, with: .text("x"), at: first)
    #expect(try AssessmentMerge(ours, theirs).assessment.result == nil)
  }

  @Test mutating func workOnADutyIsJoinedPartByPart() throws {
    let duty = try #require(DutyID("keep-logs"))
    let day = try #require(CalendarDate(iso: "2026-12-02"))
    ours.setProgress(.doing, of: duty, at: first)
    ours.setPerson("Ada", of: duty, at: first)
    ours.setNote("begun", of: duty, at: first)
    theirs.setProgress(.done, of: duty, at: second)
    theirs.setDay(day, of: duty, at: second)
    var merge = try AssessmentMerge(ours, theirs)
    #expect(merge.conflicts.map(\.subject) == [.dutyProgress("keep-logs")])
    let record = try #require(merge.assessment[duty])
    #expect(record.progress == .done)
    #expect((record.person, record.day, record.note) == ("Ada", day, "begun"))
    #expect(record.log.count == 5)
    let conflict = try #require(merge.conflicts.first)
    merge.note(conflict, as: "Ada: doing")
    #expect(merge.assessment[duty]?.note == "begun · Ada: doing")
    merge.settle(conflict, withOurs: true, by: "Eve", at: second)
    #expect(merge.assessment[duty]?.progress == .doing)
    #expect(merge.assessment[duty]?.log.last?.by == "Eve")
  }

  @Test mutating func theLineBeingTypedIsKept() throws {
    ours.draft = Draft(question: sample.size, text: "12")
    #expect(try AssessmentMerge(ours, theirs).assessment.draft?.text == "12")
    #expect(try AssessmentMerge(theirs, ours).assessment.draft?.text == "12")
    #expect(try AssessmentMerge(ours, theirs, base: ours).assessment.draft == nil)
    theirs.draft = Draft(question: sample.day, text: "Mon")
    #expect(try AssessmentMerge(ours, theirs).conflicts.map(\.subject) == [.draft])
  }

  @Test func anotherQuestionnaireIsRefused() throws {
    let other = Assessment(
      system: base.system,
      provenance: Provenance(
        id: "ai-liability", version: "1", lawAsOf: try #require(CalendarDate(iso: "2026-11-23")),
        logic: "0"), at: sample.now)
    #expect(
      throws: AssessmentMerge.Refusal.otherQuestionnaire(ours: "tiny", theirs: "ai-liability")
    ) { try AssessmentMerge(base, other) }
  }
}
