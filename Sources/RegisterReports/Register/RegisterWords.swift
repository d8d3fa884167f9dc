import Assessments
import Questionnaires
import Register
import Wording

/// The words for rows of a register.
struct RegisterWords {
  let questionnaire: Questionnaire
  let words: Words
  private var phrases: RegisterPhrases { words.register }

  init(_ questionnaire: Questionnaire, _ words: Words) {
    self.questionnaire = questionnaire
    self.words = words
  }

  /// `limited to high`
  func tier(_ entry: RegisterEntry) -> String {
    words.tiers.column(entry.range, isSettled: entry.isSettled)
  }

  /// The tier, for a system that is or may be banned with the time: `prohibited now`, `prohibited from
  /// 2 Dec 2026`. What counts only from a launch that is to come is not called banned now.
  func ban(_ entry: RegisterEntry) -> String {
    guard entry.worstTier == .prohibited else { return tier(entry) }
    if let day = entry.banBegins { return phrases.banFrom(tier: tier(entry), day: day) }
    return entry.isBannedNow ? phrases.banNow(tier: tier(entry)) : tier(entry)
  }

  /// `Provider, Deployer`; `role not known` while no role is certain.
  func roles(_ entry: RegisterEntry) -> String {
    entry.roles.isEmpty
      ? phrases.roleUnknown : words.list(entry.roles.map { questionnaire.title(of: $0) })
  }

  /// `2 Dec 2027`, with a question mark when it hangs on what is open; `none` without one, and `now`
  /// for what is banned already: no later day matters beside that.
  func nextDay(of entry: RegisterEntry) -> String {
    if entry.isBannedNow { return phrases.nextDayNow }
    guard let next = entry.nextDay else { return phrases.noNextDay }
    return next.isCertain ? words.day(next.day) : phrases.doubtful(day: next.day)
  }

  /// Who answered: `Ada, Ben`; `nobody named` without a name.
  func people(_ entry: RegisterEntry) -> String {
    entry.people.isEmpty ? phrases.nobody : words.list(entry.people)
  }

  /// `28 Nov 2026`
  func changed(_ entry: RegisterEntry) -> String { entry.changedDay.map(words.day) ?? "" }

  /// What is to be said of a row beside its columns.
  func remarks(_ entry: RegisterEntry) -> [String] {
    var remarks: [String] = []
    if entry.isArchived { remarks.append(phrases.archived) }
    if entry.awaitsLaunch { remarks.append(phrases.notLaunched) }
    if entry.unconfirmedCount > 0 {
      remarks.append(phrases.toConfirm(count: entry.unconfirmedCount))
    }
    if entry.misfitCount > 0 { remarks.append(phrases.misfits(count: entry.misfitCount)) }
    return remarks
  }

  /// What begins, by its title.
  func title(of subject: RegisterStart.Subject) -> String {
    switch subject {
    case .finding(let number): questionnaire.findings[number].title
    case .duty(let number): questionnaire.duties[number].title
    case .milestone(let number): questionnaire.advice.timeline[number].text
    }
  }

  /// What begins on a day: `Emotion recognition at work; 3 duties start; 2 duties start (possible)`.
  func starts(_ starts: [RegisterStart]) -> String { words.clauses(parts(of: starts)) }

  /// The same one by one.
  func parts(of starts: [RegisterStart]) -> [String] {
    var parts: [String] = []
    for isCertain in [true, false] {
      var duties = 0
      for start in starts where start.isCertain == isCertain {
        switch start.subject {
        case .finding(let number):
          let title = questionnaire.findings[number].title
          parts.append(isCertain ? title : phrases.findingPossible(finding: title))
        case .duty: duties += 1
        case .milestone(let number):
          let text = questionnaire.advice.timeline[number].text
          parts.append(text.last == "." ? String(text.dropLast()) : text)
        }
      }
      guard duties > 0 else { continue }
      parts.append(
        isCertain
          ? phrases.dutiesStart(count: duties) : phrases.dutiesStartPossible(count: duties))
    }
    return parts
  }

  /// `1 system`, `12 systems, 3 could be banned`
  func summary(_ table: RegisterTable) -> String {
    var parts = [phrases.systems(count: table.entries.count)]
    let banned = table.entries.count { $0.tier == .prohibited }
    let mayBeBanned = table.entries.count { $0.worstTier == .prohibited } - banned
    if banned > 0 { parts.append(phrases.banned(count: banned)) }
    if mayBeBanned > 0 { parts.append(phrases.couldBeBanned(count: mayBeBanned)) }
    let open = table.entries.count { $0.openCount > 0 }
    if open > 0 { parts.append(phrases.withOpenPoints(count: open)) }
    if table.hiddenCount > 0 { parts.append(phrases.notShown(count: table.hiddenCount)) }
    if !table.broken.isEmpty { parts.append(phrases.filesNotRead(count: table.broken.count)) }
    return words.list(parts)
  }
}

extension RegisterEntry {
  /// The day of the last change, in Coordinated Universal Time.
  var changedDay: CalendarDate? { CalendarDate(iso: String(changed.description.prefix(10))) }
}
