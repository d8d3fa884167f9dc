package import Questionnaires

/// Something that begins for one system on a day to come.
package struct RegisterStart: Sendable, Equatable {
  /// What begins, by its number in the questionnaire.
  package enum Subject: Sendable, Equatable {
    case finding(Int)
    case duty(Int)
    case milestone(Int)
  }

  package let day: CalendarDate
  package let subject: Subject
  /// Whether it comes however the open points turn out.
  package let isCertain: Bool

  package init(day: CalendarDate, subject: Subject, isCertain: Bool) {
    self.day = day
    self.subject = subject
    self.isCertain = isCertain
  }
}

/// The next day on which something changes for a system.
package struct NextDay: Sendable, Equatable {
  package let day: CalendarDate
  /// False when it hangs on a point that is open.
  package let isCertain: Bool
}

extension RegisterEntry {
  /// The next day on which a rule or a duty begins for certain; without one, the next on which one
  /// may. Days on which only others have something to do do not count.
  package var nextDay: NextDay? {
    let rules = starts.filter { if case .milestone = $0.subject { false } else { true } }
    if let certain = rules.first(where: \.isCertain) {
      return NextDay(day: certain.day, isCertain: true)
    }
    return rules.first.map { NextDay(day: $0.day, isCertain: false) }
  }
}
