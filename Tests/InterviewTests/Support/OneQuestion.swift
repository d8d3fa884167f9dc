@testable import QuestionnaireTexts
import Testing

@testable import Questionnaires

/// Questionnaires with a single question whose texts can be anything, also what the reader of
/// questionnaires would refuse.
enum OneQuestion {
  /// Options get the ids o1, o2, …; all texts without a parameter of their own are `extra`.
  static func make(
    text: String = "Which?", options: [String], extra: String = "x"
  ) throws -> Questionnaire {
    let place = Place(file: 0, offset: 0)
    let article = try #require(SourceID("a"))
    let id = try #require(QuestionID("only"))
    let first = try #require(OptionID("o1"))
    let list = try options.enumerated().map { number, text in
      Questionnaires.Option(
        id: try #require(OptionID("o\(number + 1)")), text: text, examples: [extra],
        nearMisses: [extra], isExclusive: false, clears: nil, firmSize: nil,
        followUps: [], place: place)
    }
    let question = Question(
      id: id, kind: .oneOf(list), text: text, term: extra, cites: [article], why: extra,
      findOut: extra, statement: extra, noUnsure: nil, isOptional: false, isFixed: false,
      askWhen: nil,
      place: place)
    let section = Section(
      id: try #require(SectionID("s")), title: extra, intro: extra, askWhen: nil,
      questions: [question], place: place)
    let finding = Finding(
      id: try #require(FindingID("f")), tier: .high, badge: nil, title: extra, because: extra,
      short: nil, meanwhile: nil, when: Condition(.chosen(id, [first]), place: place), unless: [],
      applies: nil,
      firmness: .law, reading: nil, otherwise: nil, borneBy: [], cites: [article], steps: [],
      ask: nil, place: place)
    let source = Source(
      id: article, label: extra, title: extra, address: extra, firmness: .law, place: place)
    let header = QuestionnaireHeader(
      id: "fixture", version: "1.0.0", title: extra, about: extra,
      lawAsOf: try #require(CalendarDate(iso: "2026-11-23")), language: "en", disclaimer: extra,
      roles: [], launch: nil, sections: [(section.id, place)])
    return Questionnaire(
      header: header, sections: [section], facts: [], readings: [], findings: [finding], duties: [],
      sources: [source])
  }
}
