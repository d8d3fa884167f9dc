import Assessments
package import Questionnaires
package import Register
import Wording

/// The words for rows of a register.
package struct RegisterWords {
  let questionnaire: Questionnaire

  package init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// `limited to high`
  package static func tier(_ entry: RegisterEntry) -> String {
    TierWords.column(entry.range, isSettled: entry.isSettled)
  }

  /// The tier, for a system that is or may be banned with the time: `prohibited now`, `prohibited from
  /// 2 Dec 2026`. What counts only from a launch that is to come is not called banned now.
  package static func ban(_ entry: RegisterEntry) -> String {
    guard entry.worstTier == .prohibited else { return tier(entry) }
    if let day = entry.banBegins { return "\(tier(entry)) from \(day.long)" }
    let isNow = entry.tier == .prohibited && !entry.awaitsLaunch
    return tier(entry) + (isNow ? " now" : "")
  }

  /// `Provider, Deployer`; `not known yet` while no role is certain.
  package func roles(_ entry: RegisterEntry) -> String {
    entry.roles.isEmpty
      ? "role not known" : entry.roles.map { questionnaire.title(of: $0) }.joined(separator: ", ")
  }

  /// `2 Dec 2027`, with a question mark when it hangs on what is open; `none` without one.
  package static func day(_ next: NextDay?) -> String {
    next.map { $0.day.long + ($0.isCertain ? "" : " ?") } ?? "none"
  }

  /// What the question mark behind a day means.
  package static let doubtfulDay = "A day with a question mark hangs on a point that is open."

  /// Who answered: `Ada, Ben`; `nobody named` without a name.
  package static func people(_ entry: RegisterEntry) -> String {
    entry.people.isEmpty ? "nobody named" : entry.people.joined(separator: ", ")
  }

  /// `28 Nov 2026`
  package static func changed(_ entry: RegisterEntry) -> String {
    CalendarDate(iso: String(entry.changed.description.prefix(10)))?.long ?? ""
  }

  /// What is to be said of a row beside its columns.
  package static func remarks(_ entry: RegisterEntry) -> [String] {
    var remarks: [String] = []
    if entry.isArchived { remarks.append("archived") }
    if entry.awaitsLaunch { remarks.append("not launched yet") }
    if entry.unconfirmedCount > 0 {
      remarks.append(
        "\(Counting.of(entry.unconfirmedCount, "answer", "answers")) to be confirmed")
    }
    if entry.misfitCount > 0 {
      remarks.append(
        "\(Counting.of(entry.misfitCount, "stored answer does", "stored answers do")) not fit")
    }
    return remarks
  }

  /// What begins, by its title.
  package func title(of subject: RegisterStart.Subject) -> String {
    switch subject {
    case .finding(let number): questionnaire.findings[number].title
    case .duty(let number): questionnaire.duties[number].title
    case .milestone(let number): questionnaire.advice.timeline[number].text
    }
  }

  /// What begins on a day: `Emotion recognition at work; 3 duties; 2 duties if it comes to that`.
  package func starts(_ starts: [RegisterStart]) -> String {
    var words: [String] = []
    for isCertain in [true, false] {
      var duties = 0
      for start in starts where start.isCertain == isCertain {
        switch start.subject {
        case .finding(let number):
          words.append(questionnaire.findings[number].title + (isCertain ? "" : " (possible)"))
        case .duty: duties += 1
        case .milestone(let number):
          let text = questionnaire.advice.timeline[number].text
          words.append(text.last == "." ? String(text.dropLast()) : text)
        }
      }
      guard duties > 0 else { continue }
      words.append(
        Counting.of(duties, "duty starts", "duties start") + (isCertain ? "" : " (possible)"))
    }
    return words.joined(separator: "; ")
  }

  /// `1 system`, `12 systems, 3 of them may be banned`
  package static func summary(_ table: RegisterTable) -> String {
    var parts = [Counting.of(table.entries.count, "system", "systems")]
    let banned = table.entries.count { $0.tier == .prohibited }
    let mayBeBanned = table.entries.count { $0.worstTier == .prohibited } - banned
    if banned > 0 { parts.append("\(banned) banned by the answers") }
    if mayBeBanned > 0 { parts.append("\(mayBeBanned) could be banned") }
    let open = table.entries.count { $0.openCount > 0 }
    if open > 0 { parts.append("\(open) with open points") }
    if table.hiddenCount > 0 { parts.append("\(table.hiddenCount) not shown") }
    if !table.broken.isEmpty {
      parts.append("\(Counting.of(table.broken.count, "file", "files")) not read")
    }
    return parts.joined(separator: ", ")
  }
}
