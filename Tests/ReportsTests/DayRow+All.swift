import Documents
import Questionnaires
import Reasoning
import Testing
import Wording

import ReportFormats
@testable import Reports

extension DayRow {
  static let all = findings + headlines + duties + advice

  private static let august = ["2026-08-01", "2026-08-02", "2026-08-03"]
  private static let december = ["2026-12-01", "2026-12-02", "2026-12-03"]
  private static let yearAfter = ["2027-12-01", "2027-12-02", "2027-12-03"]

  private static let findings = [
    DayRow(
      "the start of a finding", august,
      expecting: ["from 2 Aug 2026", "now, since 2 Aug 2026", "now, since 2 Aug 2026"],
      { try Self.sheet(uses: "chat") }, { Self.start(of: "chatbot", $0) }),
    DayRow(
      "the end of a grace", december,
      expecting: [
        "from 2 Dec 2026 (Older systems have more time.)",
        "now, since 2 Dec 2026 (Older systems have more time.)",
        "now, since 2 Dec 2026 (Older systems have more time.)",
      ],
      { try Self.sheet(feelings: "staff", supplied: "2025-02-01") },
      { Self.start(of: "feelings-at-work", $0) }),
    DayRow(
      "the end of a grace, in the document", december, expecting: ["true", "false", "false"],
      { try Self.sheet(feelings: "staff", supplied: "2025-02-01") },
      { String(Rendering($0).markdown.contains("from 2 Dec 2026 (Older systems")) }),
  ]

  private static let headlines = [
    DayRow(
      "the headline of a ban", december,
      expecting: ["PROHIBITED from 2 Dec 2026", "PROHIBITED", "PROHIBITED"],
      { try Self.sheet(feelings: "staff", supplied: "2025-02-01") }, { $0.headline.text }),
    DayRow(
      "the remark on a ban that is possible", december,
      expecting: [
        "Settle first whether it is prohibited: the ban would start on 2 Dec 2026.",
        "Settle first whether it is prohibited: the ban would apply now already.",
        "Settle first whether it is prohibited: the ban would apply now already.",
      ],
      { try Self.sheet(feelings: nil, supplied: "2025-02-01") },
      { report in report.headline.remarks.first { $0.contains("prohibited") } }),
    DayRow(
      "the remark on the duties of high risk", yearAfter,
      expecting: [
        "The duties for high-risk systems start on 2 Dec 2027. Until then: prepare.",
        "The duties for high-risk systems apply since 2 Dec 2027.",
        "The duties for high-risk systems apply since 2 Dec 2027.",
      ],
      { try Self.sheet(feelings: "others") },
      { report in report.headline.remarks.first { $0.contains("high-risk") } }),
  ]

  private static let duties = [
    DayRow(
      "the start of a duty", yearAfter,
      expecting: ["From 2 Dec 2027", "Applies now", "Applies now"],
      { try Self.sheet(uses: "hiring") }, { Self.time(of: "risk", $0) }),
    DayRow(
      "the start of a duty that is spared for a time", december,
      expecting: ["From 2 Dec 2026", "Applies now", "Applies now"],
      { try Self.sheet(feelings: "staff", supplied: "2025-02-01") }, { Self.time(of: "stop", $0) }
    ),
    DayRow(
      "a duty whose start is open, by the earliest day", december,
      expecting: ["Applies now", "Applies now", "Applies now"],
      { try Self.sheet(feelings: "staff", supplied: nil) }, { Self.time(of: "stop", $0) }),
    DayRow(
      "a duty in the calendar", yearAfter, expecting: ["1", "0", "0"],
      { try Self.sheet(uses: "hiring") },
      { report in
        String(report.calendar.entries.count { $0.title == "Applies from today: Manage risks" })
      }),
  ]

  private static let advice = [
    DayRow(
      "a day ahead for everybody", december, expecting: ["next", nil, nil],
      { try Self.sheet(uses: "chat") },
      { report in report.daysAhead.map(\.id.text).first { $0 == "next" } }),
    DayRow(
      "a day ahead for some", yearAfter, expecting: ["last", nil, nil],
      { try Self.sheet(uses: "hiring") },
      { report in report.daysAhead.map(\.id.text).first { $0 == "last" } }),
    DayRow(
      "a day ahead in the calendar", yearAfter, expecting: ["1", "0", "0"],
      { try Self.sheet(uses: "hiring") },
      { report in String(report.calendar.entries.count { $0.title == "High-risk rules start." }) }
    ),
    DayRow(
      "the day whose law it is", ["2026-11-22", "2026-11-23", "2026-11-24"],
      expecting: [nil, nil, nil], { try Self.sheet(uses: "chat") }, { Self.age($0) }),
    DayRow(
      "the day from which that law is old", ["2027-03-23", "2027-03-24", "2027-03-25"],
      expecting: [
        "The law here is as of 23 Nov 2026. Some changes were expected since. Find out whether "
          + "they have come: a final guide "
          + "(2 Dec 2026).",
        "The law here is as of 23 Nov 2026, 121 days before 24 Mar 2027, and what changed since "
          + "is not in it. Some changes were expected since. Find out whether they have come: "
          + "a final guide (2 Dec 2026).",
        "The law here is as of 23 Nov 2026, 122 days before 25 Mar 2027, and what changed since "
          + "is not in it. Some changes were expected since. Find out whether they have come: "
          + "a final guide (2 Dec 2026).",
      ],
      { try Self.sheet(uses: "chat") }, { Self.age($0) }),
  ]

  /// Everything is answered for certain, but the feelings and the day where they are nil.
  private static func sheet(
    uses: String = "none", feelings: String? = "none", supplied: String? = "2026-09-01"
  ) throws -> KeyValuePairs<String, Answer> {
    [
      "learns": try Fixture.chosen("yes"), "role": try Fixture.chosen("makes"),
      "uses": try Fixture.chosen(uses), "told": try Fixture.chosen("yes"),
      "feelings": try feelings.map { try Fixture.chosen($0) } ?? .unsure,
      "medical": try Fixture.chosen("no"), "small": try Fixture.chosen("no"),
      "supplied": try supplied.map { .date(try #require(CalendarDate(iso: $0))) } ?? .unsure,
    ]
  }

  private static func start(of finding: String, _ report: Report) -> String? {
    report.established.first { $0.finding.id.text == finding }
      .flatMap { Words.english.starts.text($0.state, in: report.outcome) }
  }

  private static func time(of duty: String, _ report: Report) -> String? {
    let entry = report.timetable.flatMap(\.entries).first { $0.duty.id.text == duty }
    return entry.map { Words.english.starts.heading($0.time) }
  }

  private static func age(_ report: Report) -> String? {
    report.headline.remarks.first { $0.hasPrefix("The law here") }
  }
}
