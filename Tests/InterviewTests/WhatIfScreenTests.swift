import Testing

@testable import Interview

/// `:whatif`
@MainActor struct WhatIfScreenTests {
  @Test func namesWhatWouldHaveToBeDifferent() throws {
    let meeting = try Meeting(["2", ":whatif"])
    let page = meeting.reply(to: 1)
    #expect(page.hasPrefix("What would have to be different about the system\n"))
    #expect(page.contains("This is no advice to answer otherwise"))
    #expect(page.contains("(now: "))
  }
}
