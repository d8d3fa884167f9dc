import AnswerSheets
import Assessments
import Documents
import Foundation
import Goldens
import QuestionnaireTexts
import Questionnaires
import Testing
import Translations
import Wording

@testable import Forms

/// Forms in another language: nothing is said by the code itself.
struct SpokenTests {
  let shipped: ShippedForm

  init() throws { shipped = try ShippedForm() }

  /// With every kind of mark, and a note.
  private func form() throws -> AnswerForm {
    let technique = try #require(QuestionID("technique"))
    let roles = try #require(QuestionID("roles"))
    let uses = try #require(OptionID("uses-others"))
    let built = try #require(OptionID("own-use-built"))
    return shipped.form(
      [technique: .unsure, roles: .choice(chosen: [uses], maybe: [built])],
      notes: [roles: "Bought"], .pseudo)
  }

  /// What the questionnaire and the user say; read once for all tests.
  private static let known = Result {
    let shipped = try ShippedForm()
    return try shipped.files.flatMap {
      texts(in: try JSONSerialization.jsonObject(with: Data($0.bytes)))
    } + ["Rota", "Plans shifts.", "A. Jansen", "Bought", shipped.questionnaire.version]
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

  @Test func aPageSaysNothingByItself() throws {
    let page = PlainWords.shown(in: FormPage.html(of: try form()))
    #expect(PlainWords.left(in: page, besides: try known()) == [])
  }

  @Test func theScriptSaysWhatItIsGiven() {
    for (name, text) in Words.pseudo.forms.ofScript {
      #expect(text.hasPrefix("["), "\(name)")
    }
    let said = Dictionary(
      uniqueKeysWithValues: Words.pseudo.forms.ofScript.map { ($0.key, $0.value) })
    #expect(said["progress"]?.contains("{answered}") == true)
    #expect(said["progress"]?.contains("{open}") == true)
    #expect(said["unknown"]?.contains("{names}") == true)
    // Whatever the script shows, it asks the page for.
    #expect(
      FormScript.text.matches(of: #/data\.words\.(\w+)/#).allSatisfy { said[String($0.1)] != nil })
  }

  @Test func paperSaysNothingByItself() throws {
    let html = HTMLRenderer().render(try form().document)
    #expect(PlainWords.left(in: PlainWords.shown(in: html), besides: try known()) == [])
  }

  @Test func aTableSaysNothingByItself() throws {
    let sheet = try form().sheet
    let cells = sheet.rows.joined().map { cell in
      if case .text(let text) = cell { text } else { "" }
    }
    let text = ([sheet.name] + sheet.columns.map(\.title) + cells).joined(separator: "\n")
    let codes = FormRow.allCases.map(\.rawValue) + ["question-id", "option-id"]
    let made =
      "\(shipped.questionnaire.id) \(shipped.questionnaire.version) \(shipped.provenance.logic)"
    // The mark of a ticked box is a sign.
    #expect(PlainWords.left(in: text, besides: try known() + codes + [made, "x"]) == [])
  }

  /// A form that was written in one language comes back where another one is spoken.
  @Test func aTableIsReadInTheLanguageInWhichItWasWritten() throws {
    let form = try form()
    let text = CSVWriter.text(of: form.sheet)
    let result = FormTable.read(text, for: shipped.questionnaire, in: [.english, .pseudo])
    #expect(result.problems == [])
    #expect(result.intakes.first?.answers.count == 2)
    #expect(result.intakes.first?.notes.values.first == "Bought")
    #expect(
      FormTable.read(text, for: shipped.questionnaire, in: [.english]).problems.map(\.kind)
        == [.missingColumn(.mark)])
  }

  @Test(arguments: [
    IntakeProblem.Kind.empty, .notUTF8, .twoSides, .notWhole("Q"), .foreign, .unknownSort,
    .newer(format: 2), .otherQuestionnaire("Q"), .expectedQuestion,
    .expectedForm(key: "Q", format: 1), .expectedText(key: "Q"), .expectedObject(key: "Q"),
    .unknownKey("Q"), .missingColumn(.mark), .openQuote, .badMark("Q"), .badDate("Q"),
    .badNumber("Q"), .answer(.unknownQuestion("Q", suggestion: nil)),
    .answer(.unknownQuestion("Q", suggestion: "R")),
  ])
  func problemsAreSaidInTheLanguage(kind: IntakeProblem.Kind) {
    let message = IntakeProblem(kind, line: 3, column: 7).message(.pseudo)
    #expect(message.hasPrefix(":3:7: ["))
    #expect(PlainWords.left(in: message, besides: []) == [])
  }

  @Test func aListForReviewersSaysNothingByItself() throws {
    let polish = try #require(LanguageTag("pl"))
    let review = TranslationReview(
      TranslationSheet(of: shipped.files, language: polish, translation: nil), beside: nil, .pseudo,
      title: shipped.questionnaire.title, version: shipped.questionnaire.version,
      written: .english)
    let html = PlainWords.shown(in: HTMLRenderer().render(review.document))
    let ids = QuestionnaireTexts.all(in: shipped.files).map(\.id)
    let parts = ids.flatMap { id in
      let steps = id.split(separator: "/").map(String.init)
      return [
        id, steps.prefix(2).joined(separator: "/"), steps.dropFirst(2).joined(separator: "/"),
      ]
    }
    #expect(
      PlainWords.left(in: html, besides: try known() + parts + ["id", "en", "pl"]) == [])
  }
}
