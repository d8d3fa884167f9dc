import Assessments
import Questionnaires
import Testing

@testable import Register

@Suite struct RegisterTableTests {
  private let tiny: TinyRegister
  private let entries: [RegisterEntry]

  init() throws {
    tiny = try TinyRegister()
    entries = [
      try tiny.entry("Chat", ["role": "makes", "use": "chat"], by: "Ada Żółć"),
      try tiny.entry("Éclair", ["role": "uses", "use": "other"]),
      try tiny.entry("Open", ["role": "uses"]),
      try tiny.entry("Banned", ["role": "uses", "use": "feelings"]),
      try tiny.entry("Hiring", ["role": "uses", "use": "hiring"]),
    ]
  }

  private func names(_ order: RegisterOrder) -> [String] {
    order.sorted(entries).map(\.system)
  }

  @Test func urgentIsWhatIsBannedThenWhatMayBeThenTheNextDay() {
    #expect(names(.urgency) == ["Banned", "Open", "Chat", "Hiring", "Éclair"])
  }

  /// Its ban began on 2 Feb 2025: the day before it is to come, on the day it holds.
  @Test func aBanInForceStandsBeforeOneToCome() throws {
    let before = try tiny.entry("A later", ["role": "uses", "use": "feelings"], on: "2025-02-01")
    let begun = try tiny.entry("B now", ["role": "uses", "use": "feelings"], on: "2025-02-02")
    #expect(before.banBegins == (try tiny.day("2025-02-02")))
    #expect(begun.banBegins == nil)
    #expect(RegisterOrder.urgency.sorted([before, begun]).map(\.system) == ["B now", "A later"])
    #expect(try tiny.entry("C", ["use": "hiring"], on: "2025-02-01").banBegins == nil)
  }

  @Test func triageBeginsWithWhatIsMostOpen() {
    #expect(names(.range) == ["Open", "Banned", "Hiring", "Chat", "Éclair"])
  }

  @Test func otherOrders() {
    #expect(names(.tier) == ["Banned", "Open", "Hiring", "Chat", "Éclair"])
    #expect(names(.open).first == "Open")
    #expect(names(.name) == ["Banned", "Chat", "Éclair", "Hiring", "Open"])
    #expect(names(.day).prefix(3) == ["Banned", "Open", "Chat"])
  }

  private func table(_ change: (inout RegisterFilter) throws -> Void) throws -> RegisterTable {
    var filter = RegisterFilter()
    try change(&filter)
    return RegisterTable(
      on: try tiny.day("2026-11-28"), entries, broken: [], filter: filter, order: .name)
  }

  @Test func aTierFindsAllForWhichItIsPossible() throws {
    let table = try table { $0.tiers = [.high] }
    #expect(table.entries.map(\.system) == ["Hiring", "Open"])
    #expect(table.hiddenCount == 3)
  }

  @Test func whatIsCertainToBeOfATierComesFirst() throws {
    let open = try tiny.entry("A open", ["role": "uses"])
    var filter = RegisterFilter()
    filter.tiers = [.high]
    let table = RegisterTable(
      on: try tiny.day("2026-11-28"), [open] + entries, broken: [], filter: filter, order: .name)
    #expect(table.entries.map(\.system) == ["Hiring", "A open", "Open"])
    #expect(table.otherwiseCount == 2)
    filter.onlyCertain = true
    let certain = RegisterTable(
      on: try tiny.day("2026-11-28"), [open] + entries, broken: [], filter: filter, order: .name)
    #expect(certain.entries.map(\.system) == ["Hiring"] && certain.otherwiseCount == 0)
  }

  @Test func wordsAreFoundWithoutRegardToCaseAndAccents() throws {
    #expect(try table { $0.words = ["eclair"] }.entries.map(\.system) == ["Éclair"])
    #expect(try table { $0.words = ["ZOLC", "chat"] }.entries.map(\.system) == ["Chat"])
    #expect(try table { $0.words = ["zolc", "hiring"] }.entries.isEmpty)
  }

  /// A word that stands in the path of the folder would find all of its files.
  @Test func foldersOnTheWayAreNotSearched() {
    #expect(RegisterFilter.searched("/home/zz/aiact/chat.json") == "chat.json")
    #expect(RegisterFilter.searched("clients/zz/chat.json") == "clients/zz/chat.json")
  }

  @Test func rolesAndOpenPoints() throws {
    let role = try #require(RoleID("provider"))
    #expect(try table { $0.roles = [role] }.entries.map(\.system) == ["Chat"])
    #expect(try table { $0.onlyOpen = true }.entries.map(\.system) == ["Open"])
  }

  @Test func tiersAreCountedOnlyWhenTheyAreCertain() throws {
    let table = try table { _ in }
    #expect(table.tierCounts.map(\.count) == [1, 1, 1, 1, 0])
    #expect(table.unsettledCount == 1)
  }

  @Test func theTimelineGoesByDayAndEndsWhenAsked() throws {
    let table = try table { _ in }
    let all = RegisterTimeline(table, until: try tiny.day("2027-12-02"))
    #expect(
      all.rows.map { "\($0.day) \($0.entry.system) \($0.starts.count) \($0.isCertain)" } == [
        "2026-12-02 Chat 2 true", "2026-12-02 Open 2 false", "2027-12-02 Hiring 2 true",
        "2027-12-02 Open 2 false",
      ])
    let short = RegisterTimeline(table, until: try tiny.day("2027-12-01"))
    #expect(short.rows.map(\.day.year) == [2026, 2026])
  }

  @Test(arguments: [("2026-12-01", false), ("2026-12-02", true), ("2026-12-03", true)])
  func workGoesByDayWithWhatAppliesNowFirst(on day: String, isNow: Bool) throws {
    let bot = try tiny.entry("Bot", ["role": "makes", "use": "chat"], on: day)
    let other = try tiny.entry("Other", ["role": "uses", "use": "other"], on: day)
    let work = RegisterWork(RegisterTable(on: try tiny.day(day), [bot, other], broken: []))
    #expect(work.items.map(\.duty) == [0, 2])
    #expect(work.items[0].isNow && work.items[0].entries.map(\.system) == ["Bot", "Other"])
    #expect(work.items[1].isNow == isNow)
    #expect(work.items[1].day?.description == (isNow ? nil : "2026-12-02"))
  }
}
