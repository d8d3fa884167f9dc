import PseudoTerminal
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Scenarios
import Storage
import Testing
import Translations
import Wording

@testable import Assessments

/// A whole interview on a real terminal in each language, typed in its own words: the texts of the
/// options, its word for *not sure*, its days.
@Suite struct SpokenInterviewTests {
  private static let languages = Words.languages.filter { $0 != .english }.map(\.text)

  @Test(arguments: languages)
  func reachesTheExpectedResult(language: String) throws {
    let shipped = try ShippedQuestionnaire()
    let scenario = try shipped.scenario("short-ranker")
    let tag = try #require(LanguageTag(language))
    let words = try #require(Words(speaking: tag))
    let texts = try #require(TranslationReader.read(tag, in: shipped.files)?.translation)
    let home = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["--as-of", "2026-11-23"],
      environment: ["HOME": home.path, "AIACT_LANGUAGE": language], rows: 200)
    try terminal.expect(words.welcome.namePrompt)
    try terminal.send("Ranker\r")
    try terminal.expect(words.welcome.summaryPrompt)
    try terminal.send("Łódź, Αθήνα, София, Malmö.\r")
    var answers: Answers = [:]
    while let next = shipped.reasoner.outcome(of: answers, on: shipped.today).next {
      try terminal.expect(words.screens.answerPrompt)
      let question = try #require(shipped.questionnaire.outline[next]).question
      let answer = try #require(scenario.answers[next])
      try terminal.send(Self.typed(answer, question, texts, words) + "\r")
      answers[next] = answer
    }
    try terminal.expect(words.screens.checkPrompt)
    try terminal.send("\r")
    try terminal.expect(words.results.result(headline: words.tiers.headline(.high)))
    #expect(try terminal.wait() == 0)
    let saved = try SavedAnswers(in: home).only()
    #expect(saved.fit(to: shipped.questionnaire).answers == answers)
    #expect(saved.system.name == "Ranker")
    #expect(saved.system.summary == "Łódź, Αθήνα, София, Malmö.")
    #expect(saved.provenance.texts?.language == language)
  }

  /// What somebody types who reads the screen in that language.
  private static func typed(
    _ answer: Answer, _ question: Question, _ texts: Translation, _ words: Words
  ) -> String {
    switch answer {
    case .unsure: words.screens.unsure
    case .text(let text): text
    case .number(let number): number.text
    case .date(let day): words.day(day)
    case .choice(let chosen, let maybe):
      if chosen.count == 1, maybe.isEmpty,
        let option = question.options.first(where: { chosen.contains($0.id) }),
        let text = texts.byID["question/\(question.id)/\(option.id)/text"]?.text
      {
        text
      } else {
        question.options.enumerated().compactMap { index, option in
          if chosen.contains(option.id) { return "\(index + 1)" }
          return maybe.contains(option.id) ? "\(index + 1)?" : nil
        }.joined(separator: ",")
      }
    }
  }
}
