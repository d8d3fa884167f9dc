import AnswerSheets
import Documents
import Foundation
import Goldens
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Testing
import Wording
import Workshop
import Scenarios

/// A class in another language: nothing is said by the code itself.
@Suite struct SpokenTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// What the questionnaire, its cases and the users say; read once for all tests.
  private static let known = Result {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Fixture.folder.path)
      .filter { $0.hasSuffix(".json") }
    return try files.flatMap {
      texts(
        in: try JSONSerialization.jsonObject(
          with: Data(contentsOf: Fixture.folder.appending(path: $0))))
    } + ["Red", "Blue", "Ada Low", "Tom", "bad.json", "lost.json", "case-009"]
  }

  private func known() throws -> [String] { try Self.known.get() }

  private static func texts(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap { texts(in: $0) }
    case let object as [String: Any]: object.values.flatMap { texts(in: $0) }
    default: []
    }
  }

  private func markings() throws -> [Marking] {
    var open = Fixture.right
    open["decides"] = "unsure"
    var many = Fixture.right
    many["use"] = "chat,sort"
    return [
      try fixture.marking(Fixture.right), try fixture.marking(hints: 1, open),
      try fixture.marking(many),
      try fixture.marking(["learns": "yes", "use": "none", "since": "2026-01-01"]),
      try fixture.marking(of: "rule", ["learns": "no", "since": "2020-01-01"]),
    ]
  }

  private func isSpoken(_ document: Document) throws -> Bool {
    let text = PlainWords.shown(in: HTMLRenderer().render(document))
    let left = PlainWords.left(in: text, besides: try known())
    #expect(left == [])
    return document.language == Words.pseudo.language.text
  }

  @Test func markingSaysNothingByItself() throws {
    for marking in try markings() {
      for line in MarkingWords(marking, .pseudo).lines {
        #expect(PlainWords.left(in: line, besides: try known()) == [], "\(line)")
      }
    }
  }

  @Test func hintsAndTwinsAreSaidInTheLanguage() throws {
    let training = try fixture.training("case-001")
    for hint in Hint.texts(at: QuestionID("learns"), for: training, fixture.reasoner, .pseudo) {
      #expect(PlainWords.left(in: hint, besides: try known()) == [])
    }
    let twin = try #require(Twin.find(try fixture.marking(Fixture.right).model))
    let story = Words.pseudo.workshop.story(twin, of: training.scenario.story)
    #expect(PlainWords.left(in: story, besides: try known()) == [])
  }

  @Test(arguments: CasePaper.Kind.allCases) func paperSaysNothingByItself(
    kind: CasePaper.Kind
  ) throws {
    for set in [fixture.sets.first, nil] {
      let paper = CasePaper(fixture.book.cases, of: set, fixture.reasoner, .pseudo)
      #expect(try isSpoken(paper.handout(kind).document))
    }
  }

  @Test func aTrainingRecordSaysNothingByItself() throws {
    let record = TrainingRecord(
      people: ["Ada Low"], day: try #require(CalendarDate(iso: "2026-11-23")), minutes: 90,
      teacher: "Tom", team: "Red", markings: try markings(),
      questionnaire: fixture.reasoner.questionnaire, .pseudo)
    #expect(try isSpoken(record.handout.document))
    let table = record.sheet.name + "\n" + CSVWriter.text(of: record.sheet)
    #expect(PlainWords.left(in: table, besides: try known()) == [])
  }

  private func report(_ files: [TeamFile], showsNames: Bool) -> ClassReport {
    let room = ClassRoom(files, find: fixture.all.named, fixture.reasoner)
    let questionnaire = fixture.reasoner.questionnaire
    return ClassReport(
      room, .pseudo, questionnaire: (questionnaire.title, questionnaire.version),
      showsNames: showsNames)
  }

  @Test(arguments: [true, false]) func aClassSaysNothingByItself(showsNames: Bool) throws {
    var open = Fixture.right
    open["decides"] = "unsure"
    let files = [
      TeamFile(name: "1", content: .success(try fixture.team("Red", Fixture.right))),
      TeamFile(name: "2", content: .success(try fixture.team("Red", open))),
      TeamFile(
        name: "3", content: .success(try fixture.team("Blue", isFinished: false, Fixture.right))),
      TeamFile(
        name: "4", content: .success(try fixture.team("Blue", of: "case-002", ["learns": "yes"]))),
      TeamFile(name: "lost.json", content: .success(try fixture.team("Blue", of: "case-009", [:]))),
      TeamFile(name: "bad.json", content: .failure(.notATeam)),
    ]
    let report = report(files, showsNames: showsNames)
    #expect(try isSpoken(report.document))
    let tables = report.workbook.sheets.map { $0.name + "\n" + CSVWriter.text(of: $0) }
    #expect(PlainWords.left(in: tables.joined(separator: "\n"), besides: try known()) == [])
    #expect(try isSpoken(self.report([], showsNames: showsNames).document))
  }

  @Test(arguments: [
    TeamAnswers.Failure.empty, .notATeam, .newerFormat(2), .otherQuestionnaire("Q"),
    .wrong(key: "Q", expected: .text), .wrong(key: "Q", expected: .truth),
    .wrong(key: "Q", expected: .wholeNumber), .wrong(key: "Q", expected: .object),
    .answer(.unknownQuestion("Q", suggestion: nil)), .notJSON("Q"),
  ])
  func failuresAreSaidInTheLanguage(failure: TeamAnswers.Failure) {
    #expect(PlainWords.left(in: failure.message(.pseudo), besides: []) == [])
  }
}
