import Testing

@testable import Documents

/// Names by which a calendar knows an entry again.
struct CalendarNameTests {
  private let moment = "2026-11-30T00:09:47Z"

  @Test func twoSystemsOfOneSecondAreTwo() {
    let names = ["Chatbot", "chatbot", "Ranker", ""].map {
      Calendar.uid("do.dep-hum", of: $0, created: moment)
    }
    #expect(Set(names).count == names.count)
  }

  @Test func theSameThingKeepsItsName() {
    #expect(
      Calendar.uid("do.dep-hum", of: "Chatbot", created: moment)
        == "do.dep-hum.20261130T000947Z.c4e2aec8@aiact")
  }
}
