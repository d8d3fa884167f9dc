@testable import Reasoning
import Questionnaires
import Testing
import Typography
import Wording

import ReportFormats
@testable import Reports

/// What must stand in every report.
struct ContentTests {
  @Test(arguments: ["complete", "unfinished"])
  func everyFindingShowsItsGroundsAndArticles(name: String) throws {
    let report = try name == "complete" ? Fixture.complete() : Fixture.unfinished()
    let rendered = Rendering(report)
    let entries = report.established + report.possible + report.notices
    #expect(entries.count >= 5)
    for entry in entries {
      let card = try #require(Self.card(of: entry.finding, in: rendered.markdown))
      if entry.state.status == .established {
        #expect(!entry.basis.isEmpty)
        for answer in entry.basis {
          #expect(card.contains("\(answer.question.statement): \(answer.text(.english))"))
        }
      } else {
        #expect(!entry.dependsOn.isEmpty)
        for question in entry.dependsOn { #expect(card.contains(question.statement)) }
      }
      for source in entry.finding.cites.compactMap({ report.questionnaire.source($0) }) {
        let address = source.address.replacing("&", with: "&amp;")
        #expect(card.contains("[\(source.label)](<\(source.address)>)"))
        #expect(rendered.html.contains("<a href=\"\(address)\">\(TiedText.of(source.label))</a>"))
        #expect(rendered.text.contains(source.address))
        #expect(rendered.json.contains("\"address\": \"\(source.address)\""))
      }
    }
  }

  /// Each format explains findings in another order; pages once named other answers than programs were
  /// told, because what had been learned for one finding was used for the next.
  @Test(arguments: ["peer-18-two-areas", "a5f-burnout-detection", "law-d28-city-bot"])
  func whatDecidesAFindingIsTheSameInAllFormats(scenario: String) throws {
    let page = try Shipped().report(on: scenario)
    _ = page.document(for: .file)
    let data = try Shipped().report(on: scenario)
    _ = JSONRenderer().render(data)
    let findings = page.established + page.notices + page.ruledOut
    #expect(findings.count > 50)
    for finding in findings.map(\.finding.id) {
      #expect(page.analysis.basis(of: finding) == data.analysis.basis(of: finding), "\(finding)")
    }
  }

  @Test func disputedFindingsSayBothReadings() throws {
    let draft = Rendering(try Fixture.complete())
    let unsettled = Rendering(try Fixture.unfinished())
    for text in [draft.markdown, draft.html, draft.json, Rendering.flat(draft.text)] {
      #expect(text.contains("Ranking people counts as choosing them."))
      #expect(text.contains("Ranking alone would stay outside the list."))
    }
    #expect(draft.text.contains("Draft guidelines of the Commission"))
    for text in [unsettled.markdown, unsettled.html, unsettled.json, unsettled.text] {
      #expect(text.contains("A smile on a picture counts as a feeling."))
      #expect(text.contains("Only lasting moods would count."))
    }
    #expect(unsettled.text.contains("this is not settled"))
    #expect(draft.screen.contains("guidelines that are still a draft"))
  }

  @Test func dutiesStandUnderTheirDayWithRelief() throws {
    let text = Rendering(try Fixture.complete()).text
    let now = try #require(text.firstRange(of: "== Applies now"))
    let later = try #require(text.firstRange(of: "== From 2 Dec 2027"))
    let annex = text[later.upperBound...]
    let undated = try #require(annex.firstRange(of: "== You may, but need not"))
    #expect(text[now.upperBound..<later.lowerBound].contains("* Stop it"))
    #expect(text[later.upperBound..<undated.lowerBound].contains("* Manage risks"))
    #expect(text[undated.upperBound...].contains("* Follow the coming code"))
    #expect(text.contains("Relief: Small companies may use a simple form."))
  }

  @Test func aStartThatMostDutiesShareIsSaidOnce() throws {
    let text = Rendering.flat(Rendering(try Fixture.complete()).text)
    let parts = text.split(separator: "Older systems are spared.", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(
      parts.first?.hasSuffix("Start, where nothing else is said: from 2 Dec 2027 (") ?? false)
  }

  @Test func exceptionsThatRuleOutAreNamed() throws {
    let text = Rendering.flat(Rendering(try Fixture.unfinished()).text)
    #expect(
      text.contains(
        "Choosing staff (Annex III, 4(a)) An exception applies: It only does a narrow task."))
    #expect(text.contains("An exception may apply: It is used for a medical reason."))
  }

  @Test func questionsThatCanMakeItWorseComeFirst() throws {
    let report = try Fixture.unfinished()
    #expect(
      report.openPoints.map(\.question.id.text) == [
        "feelings", "medical", "role", "uses", "supplied",
      ])
    #expect(report.decisivePoints.count == 2)
  }

  @Test func notesAndAnswersThatDoNotCountAreTold() throws {
    let text = Rendering(try Fixture.unfinished()).text
    #expect(text.contains("not sure (note: The supplier will tell us.)"))
    #expect(text.contains("Set aside"))
    #expect(text.contains("It sorts post: Yes"))
    #expect(text.contains("Chatting with customers; maybe Choosing staff"))
  }

  @Test func theSameAnswersGiveTheSameBytes() throws {
    for make in [Fixture.complete, Fixture.unfinished] {
      #expect(Rendering(try make(.english)).all == Rendering(try make(.english)).all)
    }
  }

  @Test func nothingAnsweredIsAReportToo() throws {
    let rendered = Rendering(try Fixture.report([:], name: "", summary: "", assessor: nil))
    #expect(rendered.markdown.hasPrefix("# Small Act self-assessment\n"))
    #expect(rendered.text.contains("No question is answered yet."))
    #expect(rendered.text.contains("Nothing is established yet."))
  }

  /// The part of a Markdown report under the heading of a finding.
  private static func card(of finding: Finding, in markdown: String) -> Substring? {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let start = lines.firstIndex(where: { $0.hasPrefix("### ") && $0.hasSuffix(finding.title) })
    else { return nil }
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.hasPrefix("#") } ?? rest.endIndex
    return Substring(rest[..<end].joined(separator: "\n"))
  }
}
