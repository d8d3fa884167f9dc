import QuestionnaireTexts
import Questionnaires
import Testing
import TypedLines
import Typography

@testable import Interview

/// A negation or an article stands in almost any text, and chooses none of them by chance.
@MainActor struct SmallWordsTests {
  /// For each language some words for *no*, *none* and *not*, and some articles or like words.
  nonisolated static let words: [(String, no: String, other: String)] = [
    ("bg", "не няма никой никакви", "един една също"),
    ("cs", "ne není žádný žádné", "ten jeden také"),
    ("da", "nej ikke ingen", "den det eller også"),
    ("de", "nein nicht kein keine", "der eine einen oder noch"),
    ("el", "όχι δεν κανένα καμία", "ένα μια είναι μόνο"),
    ("es", "no ninguno ninguna nada", "una los también"),
    ("et", "ei mitte ükski", "või see teised"),
    ("fi", "ei ole mikään", "tämä myös muut"), ("fr", "non pas aucun aucune", "une les dans pour"),
    ("ga", "níl gan aon", "an agus freisin"), ("hr", "ne nije ništa", "jedan koji također"),
    ("hu", "nem nincs semmi", "egy vagy csak"), ("it", "no non nessuno nessuna", "una della anche"),
    ("lt", "ne nėra joks", "arba kuris tik"), ("lv", "nē nav neviens", "kas tikai arī"),
    ("mt", "le mhux xejn", "il dan jew"), ("nl", "nee niet geen", "het een alleen"),
    ("pl", "nie żaden brak", "ten jest tylko"), ("pt", "não nenhum nenhuma", "uma para também"),
    ("ro", "nu niciun nicio", "care este pentru"), ("sk", "nie žiadny žiadne", "ten alebo tiež"),
    ("sl", "ne noben nič", "ena tudi samo"), ("sv", "nej inte ingen inga", "ett eller också"),
  ]

  @Test(arguments: words)
  func decideNothing(language: String, no: String, other: String) throws {
    let shipped = try ShippedInterview(in: try #require(LanguageTag(language)))
    let vocabulary = Vocabulary(shipped.words)
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    let lines = (no + " " + other).split(separator: " ").map(String.init)
    for entry in shipped.questionnaire.outline.entries {
      let options = entry.question.options
      guard !options.isEmpty, Set(options.map(\.id.text)) != ["yes", "no"] else { continue }
      for line in lines {
        let reader = LineReader(
          question: entry.question, isAnswered: false, today: today, vocabulary)
        guard case .answer(let answer, let remark) = reader.read(line) else { continue }
        guard answer != .unsure else { continue }
        let option = options.first { Answer.choice(chosen: [$0.id], maybe: []) == answer }
        let chosen = try #require(option, "\(line): \(answer)")
        let begins = Folding.words(chosen.text).first == Folding.fold(line)
        #expect(no.contains(line) && (begins || chosen.isExclusive), "\(line): \(chosen.text)")
        #expect(remark == .found([chosen.text]) || Folding.fold(chosen.text) == Folding.fold(line))
      }
    }
  }

  /// Where one option stands for none of the others, a word for none means it.
  @Test(arguments: ["nein", "kein", "keine", "none"])
  func noneIsTheOptionForNone(line: String) throws {
    let shipped = try ShippedInterview(in: try #require(LanguageTag("de")))
    let outline = shipped.questionnaire.outline
    let question = try #require(
      outline.entries.first {
        $0.question.options.contains { $0.id.text == "none" && $0.isExclusive }
      }
    ).question
    let reader = LineReader(
      question: question, isAnswered: false, today: try #require(CalendarDate(iso: "2026-11-23")),
      Vocabulary(shipped.words))
    guard case .answer(.choice(let chosen, _), .found) = reader.read(line) else {
      Issue.record("\(reader.read(line))")
      return
    }
    #expect(chosen.map(\.text) == ["none"])
  }
}
