import Questionnaires
import Testing
import TypedLines
import Wording

@testable import Interview

/// What may be typed at questions for a number, a date or a text, and what is refused.
@MainActor struct ValueAnswerTests {
  private func read(_ line: String, _ question: String) throws -> LineMeaning {
    try Fixture.read(line, at: Fixture.question(question))
  }

  @Test(arguments: [
    ("10000000", "10000000"), ("10 000 000", "10000000"), ("10\u{A0}000", "10000"),
    ("10m", "10000000"), ("10 M", "10000000"), ("2.5k", "2500"), ("2,5k", "2500"),
    ("1.234m", "1234000"), ("2.5", "2.5"), ("0.125", "0.125"), ("1,234,567", "1234567"),
    ("1.234.567", "1234567"), ("1,234.56", "1234.56"), ("1.234,56", "1234.56"),
    ("3 million", "3000000"), ("1bn", "1000000000"), ("0.0001m", "100"), ("007", "7"),
    ("+5", "5"), ("-5", "-5"), ("1e3", "1000"), ("25e-1", "2.5"), ("10m EUR", "10000000"),
    ("€10m", "10000000"), ("10 000 euros", "10000"), ("0", "0"), ("2.50", "2.5"),
    ("10'000", "10000"),
  ])
  func number(line: String, value: String) throws {
    let number = try #require(JSONNumberText(value))
    #expect(try read(line, "turnover") == .answer(.number(number), nil))
  }

  @Test(arguments: [
    ("about 5", "is not a number"), ("5x", "is not a number"), ("--5", "is not a number"),
    ("1.2.3", "is not a number"), ("1,23,456", "is not a number"), ("5.", "is not a number"),
    (".", "is not a number"), ("EUR", "is not a number"), ("1e999", "is not a number"),
    ("10,000", "can be read in two ways"), ("10.000", "can be read in two ways"),
    ("1\n2", "more than one line"), ("", "Type a number, or :skip"), ("½", "is not a number"),
    ("١٢", "is not a number"), ("nan", "is not a number"), ("1e", "is not a number"),
  ])
  func refusedNumber(line: String, message: String) throws {
    guard case .refused(let refusal) = try read(line, "turnover") else {
      Issue.record("\(line) was taken: \(try read(line, "turnover"))")
      return
    }
    let said = Words.english.refusals.message(refusal, for: try Fixture.question("turnover"))
    #expect(said.contains(message), "\(said)")
  }

  @Test(arguments: [
    "2026-12-02", "2 Dec 2026", "2 december 2026", "02.12.2026", "2. 12. 2026", "Dec 2, 2026",
    "2nd Dec 2026", "2-Dec-2026", "2026.12.2", "2026/12/02", "2026/12/2", "2 Dec. 2026",
  ])
  func date(line: String) throws {
    let day = try #require(CalendarDate(iso: "2026-12-02"))
    #expect(try read(line, "start") == .answer(.date(day), nil))
  }

  @Test(arguments: [
    ("13.2026", "no such day"), ("02/12/2026", "not clear which number is the month"),
    ("02-12-2026", "not clear which number is the month"), ("30 Feb 2026", "no such day"),
    ("2026-02-29", "no such day"), ("2.13.2026", "no such day"),
    ("1 Jan 1850", "The years go from 1900 to 2199"),
    ("soon", "can mean many days"), ("2 Foo 2026", "is not a date"),
    ("2 Dec 26", "needs four digits"), ("2.12.26", "needs four digits"), ("2 Dec", "has no year"),
    ("spring 2027", "can mean many days. Type a month, a quarter"), ("Q5 2027", "is not a date"),
    ("mid 2027", "can mean many days"), ("Q1 2300", "The years go from 1900 to 2199"),
    ("13/13/2026", "no such day"), ("2026/12-02", "is not a date"),
    ("20261202", "is not a date"), ("2 De 2026", "is not a date"), ("", "Type a date"),
    ("2 3 Dec 2026", "is not a date"), ("u", "needs a definite answer. A planned day is fine."),
  ])
  func refusedDate(line: String, message: String) throws {
    guard case .refused(let refusal) = try read(line, "start") else {
      Issue.record("\(line) was taken: \(try read(line, "start"))")
      return
    }
    let said = Words.english.refusals.message(refusal, for: try Fixture.question("start"))
    #expect(said.contains(message), "\(said)")
    #expect(said.contains("1900") == message.contains("1900"), "\(said)")
  }

  /// With numbers above 12 there is only one way to read them.
  @Test(arguments: ["31/12/2026", "12/31/2026", "31-12-2026"])
  func dateThatOnlyOneOrderFits(line: String) throws {
    let day = try #require(CalendarDate(iso: "2026-12-31"))
    #expect(try read(line, "start") == .answer(.date(day), nil))
  }

  /// Days told from today are offered, never taken unseen.
  @Test(arguments: [
    ("today", "23 Nov 2026"), ("Tomorrow", "24 Nov 2026"), ("yesterday", "22 Nov 2026"),
  ])
  func dayToldFromToday(line: String, offered: String) throws {
    let meeting = try Meeting(["1", ":go start", line, offered])
    #expect(meeting.reply(to: 2).hasPrefix("\"\(line)\" is \(offered). It stands in the line"))
    #expect(meeting.console.requests[3].prefill == offered)
    #expect(try meeting.answer("start") != nil)
  }

  @Test(arguments: [
    ("2026-12-31", "2027-01-01", "2026-12-30"), ("2027-03-01", "2027-03-02", "2027-02-28"),
    ("2027-01-01", "2027-01-02", "2026-12-31"), ("2026-11-30", "2026-12-01", "2026-11-29"),
  ])
  func daysAroundToday(today: String, tomorrow: String, yesterday: String) throws {
    let reader = DateReader(
      today: try #require(CalendarDate(iso: today)), Vocabulary(.english))
    for (word, day) in [("tomorrow", tomorrow), ("yesterday", yesterday)] {
      let expected = try #require(CalendarDate(iso: day))
      #expect(throws: Refusal.dayProposed(word, expected)) { try reader.read(word) }
    }
  }

  /// The last day is offered, and only Enter makes it the answer.
  @Test(arguments: [
    ("Dec 2026", "31 Dec 2026"), ("2026", "31 Dec 2026"), ("2024-02", "29 Feb 2024"),
    ("12.2026", "31 Dec 2026"), ("april 2026", "30 Apr 2026"), ("2026/12", "31 Dec 2026"),
    ("Q1 2027", "31 Mar 2027"), ("2027 q3", "30 Sep 2027"), ("Q4/2027", "31 Dec 2027"),
    ("2nd quarter of 2027", "30 Jun 2027"), ("H1 2027", "30 Jun 2027"),
    ("end of 2026", "31 Dec 2026"), ("by the end of March 2027", "31 Mar 2027"),
    ("next month", "31 Dec 2026"), ("next year", "31 Dec 2027"), ("last quarter", "30 Sep 2026"),
  ])
  func dateWithoutADay(line: String, offered: String) throws {
    guard case .refused(let refusal) = try read(line, "start") else {
      Issue.record("\(line): \(try read(line, "start"))")
      return
    }
    #expect(refusal.proposal.map(Words.english.day) == offered)
    let said = Words.english.refusals.message(refusal, for: try Fixture.question("start"))
    #expect(said.hasPrefix("\"\(line)\" has no day. The last day it can mean stands in the line"))
    let meeting = try Meeting(["1", ":go start", line, offered])
    #expect(meeting.console.requests.contains { $0.prefill == offered })
  }

  @Test func unsureNumber() throws {
    #expect(try read("u", "turnover") == .answer(.unsure, nil))
  }

  /// In a text, only a colon or a lone question mark makes a command.
  @Test(arguments: [
    ("back", "back"), ("help me", "help me"), ("quit", "quit"), (" 2 words ", "2 words"),
    ("two\r\nlines", "two\nlines"), ("unsure", "unsure"), (" :why not", ":why not"),
  ])
  func text(line: String, text: String) throws {
    #expect(try read(line, "remarks") == .answer(.text(text), nil))
  }

  @Test func textCommands() throws {
    #expect(try read("?", "remarks") == .command(.help(.question)))
    #expect(try read(":back", "remarks") == .command(.back(1)))
    #expect(try read("", "remarks") == .leaveOut)
  }
}
