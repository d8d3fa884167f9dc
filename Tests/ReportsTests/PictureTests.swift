import Assessments
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Testing
import Wording

@testable import Documents
@testable import Reports

@Suite struct ReportPictureTests {
  @Test func theScaleShowsTheResultAlone() throws {
    let scale = try #require(try Fixture.complete().tierScale)
    #expect(scale.sentence == "On the scale of risk: prohibited.")
    #expect(scale.line == "Scale of risk: outside · minimal · limited · high · [PROHIBITED]")
    #expect(Self.words(scale).filter { $0 == "result" }.count == 1)
    #expect(Self.words(scale).filter { $0 == "possible" }.isEmpty)
    #expect(scale.table?.rows.first?.count == 5)
  }

  @Test func theScaleShowsTheRange() throws {
    let scale = try #require(try Fixture.unfinished().tierScale)
    #expect(
      scale.sentence == "On the scale of risk: at least limited, possibly high or prohibited.")
    #expect(
      scale.line == "Scale of risk: outside · minimal · [LIMITED] · (high?) · (prohibited?)")
    #expect(Self.words(scale).filter { $0 == "possible" }.count == 2)
    #expect(Self.grounds(scale).contains("solid limited"))
  }

  /// Nothing is certain while it may be outside.
  @Test func nothingIsFullWhileItMayBeOutside() throws {
    let scale = try #require(try Fixture.report([:]).tierScale)
    #expect(scale.sentence.hasPrefix("On the scale of risk: outside the Act, or "))
    #expect(scale.sentence.hasSuffix("This is still open."))
    #expect(!Self.words(scale).contains("at least"))
    #expect(!Self.grounds(scale).contains { $0.hasPrefix("solid") })
  }

  @Test func theTimelineCountsWhatStartsWhen() throws {
    let report = try Fixture.complete()
    let timeline = try #require(report.startsTimeline)
    let starts = DutyStart.all(certain: report.timetable, possible: report.possibleDuties)
    #expect(starts.map(\.certain).reduce(0, +) > 0)
    #expect(starts.map(\.time) == starts.map(\.time).sorted())
    for start in starts { #expect(timeline.sentence.contains(start.text(.english))) }
    #expect(Self.words(timeline).contains("Now"))
  }

  /// A condition makes a duty possible, not certain.
  @Test func theSentenceTellsCertainFromPossible() {
    func text(_ time: DutyTime, certain: Int, conditional: Int, open: Int) -> String {
      DutyStart(time: time, certain: certain, conditional: conditional, open: open).text(.english)
    }
    #expect(
      text(.now, certain: 1, conditional: 0, open: 2) == "Applies now: 1 duty, 2 more possible")
    #expect(text(.launch, certain: 0, conditional: 0, open: 3) == "From launch: 3 possible")
    #expect(text(.launch, certain: 4, conditional: 0, open: 0) == "From launch: 4 duties")
  }

  /// What hangs on a condition is called so everywhere, and is not mixed with what is open.
  @Test func theSentenceTellsAConditionFromWhatIsOpen() {
    #expect(
      DutyStart(time: .now, certain: 5, conditional: 2, open: 0).text(.english)
        == "Applies now: 5 duties, and 2 only under a condition")
    #expect(
      DutyStart(time: .now, certain: 5, conditional: 2, open: 1).text(.english)
        == "Applies now: 5 duties, and 2 only under a condition, 1 possible")
  }

  @Test func coverageTellsSureFromUnsure() throws {
    let coverage = try Fixture.unfinished().coverage
    #expect(coverage.sentence.contains("not sure"))
    let open = try Fixture.unfinished().outcome.progress
    let words = Self.words(coverage)
    #expect(words.count == 3 && words[1].hasSuffix(" not sure") && words[1] != "0 not sure")
    #expect(words[2].hasSuffix("\(open.remaining.upperBound) left"))
  }

  @Test func everyDutyStandsInTheTableOnce() throws {
    let report = try Fixture.complete()
    let table = try #require(report.dutiesByRole)
    let cells = table.rows.flatMap { $0.dropFirst() }.compactMap { cell -> String? in
      if case .text(let text) = cell.first { text } else { nil }
    }
    let sum = cells.flatMap { $0.split { !$0.isNumber } }.compactMap { Int($0) }.reduce(0, +)
    #expect(sum == report.timetable.flatMap(\.entries).count)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  /// In no language do words run together or leave the picture, whatever the answers.
  @Test func wordsDoNotCollide() throws {
    for language in Words.languages {
      let words = try #require(Words(speaking: language))
      for report in [
        try Fixture.complete(words), try Fixture.unfinished(words),
        try Fixture.report([:], words: words),
      ] {
        for picture in report.pictures { check(picture, language.text) }
        let starts = DutyStart.all(certain: report.timetable, possible: report.possibleDuties)
        #expect((report.startsTimeline == nil) == (starts.count < 2))
      }
    }
  }

  private func check(_ picture: Picture, _ language: String) {
    var lines: [Int: [ClosedRange<Int>]] = [:]
    for case .text(let words, let x, let y, let anchor, let weight) in picture.shapes {
      let width = LetterWidth.of(words, weight)
      let left = anchor == .middle ? x - width / 2 : anchor == .end ? x - width : x
      #expect(left >= 0 && left + width <= Picture.width + 1, "\(language): \(words)")
      #expect(y > 8 && y <= picture.height, "\(language): \(words)")
      let range = left...(left + width)
      let others = lines.filter { abs($0.key - y) < 12 }.flatMap(\.value)
      #expect(!others.contains { $0.overlaps(range) }, "\(language): \(words)")
      lines[y, default: []].append(range)
    }
  }

  /// A lone dot says no more than the figures above it.
  @Test func oneDayIsNoTimeline() throws {
    #expect(try Fixture.complete().startsTimeline != nil)
    let rows = TimelineRows(widths: [60, 86, 86, 86, 86])
    #expect(rows.places.map(\.row) == [0, 0, 0, 1, 1])
    #expect(rows.axes[0].upperBound == Picture.width && rows.axes[1].lowerBound == 0)
    #expect(TimelineRows(widths: [60, 300]).axes.count == 2)
  }

  private static func words(_ picture: Picture) -> [String] {
    picture.shapes.compactMap { if case .text(let words, _, _, _, _) = $0 { words } else { nil } }
  }

  private static func grounds(_ picture: Picture) -> [String] {
    picture.shapes.compactMap { shape in
      guard case .box(_, _, _, _, let ground) = shape else { return nil }
      return if case .solid(let tone) = ground { "solid \(tone.rawValue)" } else { "\(ground)" }
    }
  }
}
