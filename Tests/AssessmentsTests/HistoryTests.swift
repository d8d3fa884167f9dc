import Assessments
import JSONText
import Questionnaires
import Testing

/// The history of a document as one list.
@Suite struct HistoryTests {
  private let sample: Sample
  private let duty: DutyID

  init() throws {
    sample = try Sample()
    duty = try #require(DutyID("keep-logs"))
  }

  private func document() throws -> Assessment {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.setProgress(.doing, of: duty, at: sample.now)
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    assessment.use(try sample.provenance("2"), at: sample.later)
    assessment.assessor = "Bob"
    assessment.describe(.init(name: "X", summary: "line\nbreak"), at: sample.later)
    assessment.setProgress(.done, of: duty, at: sample.later)
    return assessment
  }

  @Test func everythingIsThereTheEarliestFirst() throws {
    let history = try document().history
    let told = history.map { event -> String in
      switch event.what {
      case .begun: "begun"
      case .used(let use): "used \(use.provenance.version)"
      case .changed(.system, _): "system"
      case .changed(.question(let name), _): name
      case .changed(.duty(let name), _): name
      }
    }
    #expect(
      told == ["begun", "used 1", "kind", "keep-logs", "used 2", "system", "keep-logs"])
    #expect(history.map(\.by) == [nil, nil, "Ann", "Ann", nil, "Bob", "Bob"])
    #expect(history.last?.under == "2/01234567")
  }

  /// The day before, on it, and after it.
  @Test(arguments: [("2026-11-23", 7), ("2026-11-24", 3), ("2026-11-25", 0)])
  func sinceADay(day: String, count: Int) throws {
    var filter = HistoryFilter()
    filter.since = CalendarDate(iso: day)
    #expect(try document().history.count { filter.takes($0) } == count)
  }

  @Test func ofSomethingAlone() throws {
    var filter = HistoryFilter()
    filter.subjects = [.duty("keep-logs")]
    #expect(try document().history.count { filter.takes($0) } == 2)
    filter.subjects = [.question("kind")]
    #expect(try document().history.count { filter.takes($0) } == 1)
    // A duty is not a question of the same name.
    filter.subjects = [.question("keep-logs")]
    #expect(try document().history.count { filter.takes($0) } == 0)
  }

  /// Format 1 did not keep since when its questionnaire was used.
  @Test func whatHasNoTimeComesFirst() throws {
    let text = try document().text.replacing(
      #", "from": "2026-11-24T09:00:00Z"}"#, with: "}")
    let history = try Assessment(reading: Array(text.utf8)).history
    guard case .used(let use)? = history.first?.what else {
      Issue.record("\(history)")
      return
    }
    #expect(use.provenance.version == "2" && history.first?.at == nil)
    var filter = HistoryFilter()
    filter.since = CalendarDate(iso: "2000-01-01")
    #expect(history.count { filter.takes($0) } == 6)
  }

  /// What is told is what is in the file: one event for each entry of each log.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func nothingIsLeftOut(seed: UInt64) throws {
    var random = try RandomDocument(seed: seed)
    for _ in 0..<20 { try random.change() }
    let assessment = random.assessment
    let entries =
      assessment.systemLog.count
      + assessment.records.values.reduce(0) { $0 + $1.log.count }
      + assessment.dutyRecords.values.reduce(0) { $0 + $1.log.count }
    #expect(assessment.history.count == 1 + assessment.uses.count + entries)
    let times = assessment.history.compactMap(\.at)
    #expect(times == times.sorted())
  }
}
