import Documents
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Testing
import Wording
import Workshop

/// What is handed out in a class.
@Suite struct PaperTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func record() throws -> Document {
    TrainingRecord(
      people: ["Ada Low"], day: try #require(CalendarDate(iso: "2026-11-23")), minutes: 90,
      teacher: nil, team: "Red", markings: [try fixture.marking(Fixture.right)],
      questionnaire: fixture.reasoner.questionnaire, .english
    ).handout.document
  }

  private func tables(_ document: Document) -> [Table] {
    document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// Certificate and list: both are signed, and a signature is not somebody's words.
  @Test func signaturesHaveRoomAndNoWordsAboveThem() throws {
    let toFill = tables(try record()).filter { $0.rows.contains { $0.contains { $0.isEmpty } } }
    #expect(toFill.count == 2)
    #expect(toFill.allSatisfy { $0.room == .signature })
    #expect(!toFill.contains { $0.columns.contains(Words.english.paper.yourWords) })
  }

  @Test func cardsHaveRoomForWordsAndAreReadOnPaper() {
    let cards = CasePaper(fixture.book.cases, of: nil, fixture.reasoner, .english).handout(.cards)
      .document
    let tables = tables(cards)
    #expect(tables.count == fixture.book.cases.count)
    #expect(tables.allSatisfy { $0.room == .words })
    #expect(cards.look.isReadOnPaper)
  }

  /// A sheet of one case is two pages, and not four.
  @Test func sheetsStandInTwoColumns() {
    let paper = CasePaper(fixture.book.cases, of: nil, fixture.reasoner, .english)
    #expect(paper.handout(.sheets).document.look.paper == .columns)
  }

  /// With the number under which the screen asks it.
  @Test func sheetsNumberTheirQuestionsAsTheScreenDoes() throws {
    let paper = CasePaper(fixture.book.cases, of: nil, fixture.reasoner, .english)
    let text = paper.handout(.sheets).text(width: 80, isUnicode: true)
    let outline = fixture.reasoner.questionnaire.outline
    let told = Set(fixture.book.cases.flatMap { $0.toldAnswers.keys })
    #expect(!told.isEmpty)
    for (entry, number) in zip(outline.entries, FormNumbers.of(outline))
    where told.contains(entry.question.id) {
      #expect(text.contains("\(number) \(entry.question.text)"))
    }
  }

  /// A frame in another language says why the story is not in it.
  @Test func aForeignFrameSaysInWhichLanguageTheCasesAre() throws {
    let tag = try #require(LanguageTag("de"))
    let german = try #require(Words(speaking: tag))
    for kind in [CasePaper.Kind.cards, .solutions] {
      func text(_ words: Words) -> String {
        CasePaper(fixture.book.cases, of: nil, fixture.reasoner, words).handout(kind)
          .text(width: 80, isUnicode: true)
      }
      #expect(text(german).contains(german.translated.casesInEnglish))
      #expect(!text(.english).contains(Words.english.translated.casesInEnglish))
    }
  }

  /// The answers to a long case are on its page, not alone on the next one.
  @Test func solutionsAreDense() {
    let paper = CasePaper(fixture.book.cases, of: nil, fixture.reasoner, .english)
    #expect(paper.handout(.solutions).document.look.paper == .dense)
    #expect(paper.handout(.cards).document.look.paper == .upright)
  }
}
