package import QuestionnaireTexts

/// A legal conclusion that follows from answers.
///
/// A class only because outcomes name it all the time: a name costs less than a copy of its texts.
package final class Finding: Sendable {
  package let id: FindingID
  /// Nil for a notice, which does not count for the headline.
  package let tier: Tier?
  /// A short label shown beside the headline.
  package let badge: String?
  package let title: String
  package let because: String
  /// Why, in one sentence, for those who have no time; nil where ``because`` is one sentence.
  package let short: String?
  /// What to do until it is settled, while it is only possible: "Switch it off for staff".
  package let meanwhile: String?
  package let when: Condition
  /// Each exception alone takes the finding away.
  package let unless: [Exception]
  package let applies: Application?
  package let firmness: Firmness
  /// The reading of an unsettled text that was taken.
  package let reading: String?
  /// What the other reading would give.
  package let otherwise: String?
  /// Who has to act.
  package let borneBy: [RoleID]
  package let cites: [SourceID]
  /// What to do first.
  package let steps: [String]
  /// What to find out while it is only possible, and what hangs on it.
  package let ask: String?
  package let place: Place

  package init(
    id: FindingID, tier: Tier?, badge: String?, title: String, because: String,
    short: String?, meanwhile: String?, when: Condition, unless: [Exception], applies: Application?,
    firmness: Firmness,
    reading: String?, otherwise: String?, borneBy: [RoleID], cites: [SourceID],
    steps: [String], ask: String?, place: Place
  ) {
    self.id = id
    self.tier = tier
    self.badge = badge
    self.title = title
    self.because = because
    self.short = short
    self.meanwhile = meanwhile
    self.when = when
    self.unless = unless
    self.applies = applies
    self.firmness = firmness
    self.reading = reading
    self.otherwise = otherwise
    self.borneBy = borneBy
    self.cites = cites
    self.steps = steps
    self.ask = ask
    self.place = place
  }
}

/// An exception to a finding, with its own article and reason.
package struct Exception: Sendable {
  package let id: ExceptionID
  package let when: Condition
  package let cites: [SourceID]
  package let because: String
}

/// From when a finding has effect.
package struct Application: Sendable {
  /// A later start for some systems.
  package struct Grace: Sendable {
    package let when: Condition
    /// Nil: the rule never starts for them.
    package let from: CalendarDate?
    package let cites: [SourceID]
    package let because: String
  }

  package let from: CalendarDate
  /// The first that holds decides.
  package let grace: [Grace]
}
