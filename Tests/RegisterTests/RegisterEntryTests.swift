import Assessments
import Questionnaires
import Testing

@testable import Register

@Suite struct RegisterEntryTests {
  @Test func aRowSaysWhatTheAnswersLeadTo() throws {
    let entry = try TinyRegister().entry("CV", ["role": "uses", "use": "hiring"], by: "Ada")
    #expect(entry.system == "CV")
    #expect(entry.tiers == [.high])
    #expect(entry.isSettled && entry.isFinished)
    #expect(entry.roles.map(\.text) == ["deployer"])
    #expect(entry.openCount == 0)
    #expect(entry.people == ["Ada"])
    #expect(entry.openDuties.map(\.number) == [0, 1])
  }

  @Test func onlyWhatMustBeDoneCountsAsADuty() throws {
    let entry = try TinyRegister().entry("Bot", ["role": "makes", "use": "other"])
    #expect(entry.duties.map(\.number) == [0])
  }

  @Test func notSureLeavesTheRangeOpen() throws {
    let entry = try TinyRegister().entry("X", ["role": "uses", "use": "unsure"])
    #expect(entry.tiers == [.minimal, .limited, .high, .prohibited])
    #expect(entry.width == 3)
    #expect(entry.isFinished && !entry.isSettled)
    #expect(entry.openCount == 1)
    #expect(entry.openDuties.map(\.number) == [0])
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-02"), ("2026-12-02", nil), ("2026-12-03", nil),
  ])
  func theNextDayIsTheFirstThatIsStillToCome(on day: String, next: String?) throws {
    let entry = try TinyRegister().entry("Bot", ["role": "makes", "use": "chat"], on: day)
    #expect(entry.nextDay?.day.description == next)
    #expect(entry.nextDay?.isCertain ?? true)
  }

  @Test func aDayThatHangsOnWhatIsOpenIsMarked() throws {
    let entry = try TinyRegister().entry("X", ["role": "uses", "use": "unsure"])
    #expect(entry.nextDay == NextDay(day: try TinyRegister().day("2026-12-02"), isCertain: false))
  }
}
