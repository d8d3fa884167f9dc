@testable import Assessments
import Questionnaires
@testable import Reports
import Testing

/// What a report tells besides findings and duties.
struct AdviceTests {
  @Test func onlyDaysToComeAreListedTheNextFirst() throws {
    let text = Rendering(try Fixture.complete()).text
    let days = try #require(text.split(separator: "DAYS AHEAD\n").last)
    #expect(!text.contains("Some practices are banned."))
    let next = try #require(days.firstRange(of: "- 2 Dec 2026\n"))
    let last = try #require(days.firstRange(of: "- 2 Dec 2027\n"))
    #expect(next.upperBound < last.lowerBound)
  }

  @Test func guidanceStandsUnderItsTopicAndSaysWhatIsNotSettled() throws {
    let markdown = Rendering(try Fixture.complete()).markdown
    #expect(
      markdown.contains(
        """
        ### Who supervises

        - **National authority:** It may ask for documents. (not settled) \
        [Art. 5(1)(f)](<https://act.example/5>)
        """))
    #expect(markdown.contains("### Where to find help\n\n- **Free help:**"))
    #expect(!markdown.contains("Copyright"))
  }

  @Test func draftsAreFilledAsFarAsTheAnswersGo() throws {
    let text = Rendering(try Fixture.complete()).text
    #expect(text.contains("1. Name: Helpdesk bot\n"))
    #expect(
      Rendering.flat(text).contains(
        "2. Purpose: Answers questions of customers. What it is used for: Choosing staff; "
          + "Chatting with customers Hint: Say what it is for."))
    #expect(text.contains("3. Address: To be written.\n  Hint: Street and town."))
    #expect(!Rendering(try Fixture.unfinished()).text.contains("DRAFTS TO COMPLETE"))
  }

  @Test func disputedPointsNameTheOtherReading() throws {
    let ranking = try #require(ReadingID("ranking"))
    let outside = try #require(ChoiceID("outside"))
    let usual = Rendering(try Fixture.report([:])).text
    let chosen = Rendering(try Fixture.report([:], readings: [ranking: outside])).text
    #expect(
      Rendering.flat(usual).contains(
        "Ranking people: It counts as choosing. Otherwise (--reading ranking=outside): It is "
          + "outside the list."))
    #expect(
      Rendering.flat(chosen).contains(
        "Ranking people: It is outside the list. (chosen for this report) Otherwise (--reading "
          + "ranking=counts): It counts as choosing."))
  }

  @Test func finesComeFromTheQuestionnaireTheHighestFirst() throws {
    let report = try Fixture.complete()
    let text = Rendering(report).text
    #expect(text.contains("Highest possible fine: EUR 35 million or 7 % of yearly turnover"))
    #expect(text.contains("Fine: up to EUR 7.5 million or 3 % of yearly turnover"))
    #expect(
      Rendering.flat(text).contains(
        "The higher of the two; for small and medium-sized companies and small mid-caps the lower"))
  }

  @Test func evidenceAndFlagsStandBesideTheAnswers() throws {
    let told = try #require(QuestionID("told"))
    let small = try #require(QuestionID("small"))
    let digest = String(repeating: "1f", count: 32)
    let report = try Fixture.report([
      "learns": try Fixture.chosen("yes"), "uses": try Fixture.chosen("chat"),
      "told": try Fixture.chosen("no"), "feelings": try Fixture.chosen("none"),
    ]) { assessment, now in
      assessment.addEvidence(
        Evidence(place: "shots/<start>.png", title: "First screen", added: now), on: told)
      assessment.addEvidence(
        Evidence(
          place: "contract.pdf", title: nil, added: now,
          content: .init(sha256: digest, size: 7)), on: told)
      assessment.setFlag("Legal", on: small, at: now)
    }
    let rendered = Rendering(report)
    #expect(
      Rendering.flat(rendered.text).contains(
        "People are told it is AI: No Evidence: First screen, shots/<start>.png "
          + "Evidence: contract.pdf (SHA-256: \(digest))"))
    #expect(rendered.html.contains("shots/&lt;start&gt;.png"))
    #expect(rendered.json.contains("\"place\": \"shots/<start>.png\""))
    #expect(rendered.text.contains("Small tasks only (not answered) (to clarify: Legal)"))
  }
}
