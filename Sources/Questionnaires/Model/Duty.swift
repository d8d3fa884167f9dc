package import QuestionnaireTexts

/// Something a role must do, from a date, with evidence that shows it is met.
///
/// A class for the reason that ``Finding`` is one.
package final class Duty: Sendable {
  /// From when the duty applies; the first start whose condition holds decides.
  package struct Start: Sendable {
    /// Nil: always.
    package let when: Condition?
    package let day: Day
    package let because: String?

    /// The first day; nil when there is none.
    package var from: CalendarDate? {
      if case .from(let from) = day { return from }
      return nil
    }
  }

  /// When a duty begins.
  package enum Day: Equatable, Sendable {
    case from(CalendarDate)
    /// No date is set.
    case undated
    /// Not at all as long as the facts stay as they are.
    case never
  }

  /// The level of fine that threatens (Articles 99 and 101), or none.
  package enum Fine: String, Sendable, CaseIterable {
    case f1, f2, f3, fg, fn, none
  }

  /// How far the duty binds. Only what a person must do is counted as a duty.
  package enum Binding: String, Sendable, CaseIterable {
    case must
    /// Once an authority, a firm or a person asks.
    case whenAsked = "when-asked"
    /// A permission or a right.
    case may
    /// Something that others offer.
    case offer
    case goodPractice = "good-practice"
  }

  package let id: DutyID
  package let binds: Binding
  package let roles: [RoleID]
  package let title: String
  package let task: String
  /// What to do in a few words, as an order: "Name people who oversee it". Nil where the title says
  /// it.
  package let action: String?
  /// Why, in half a line: "someone must be able to step in".
  package let reason: String?
  /// What has to happen before there is something to do, to be read behind "when": "a serious
  /// incident happens". Nil for what has to be done in any case.
  package let event: String?
  package let evidence: [String]
  package let cites: [SourceID]
  /// The articles in full, as a lawyer would cite them.
  package let reference: String
  package let when: Condition
  /// A condition that the questionnaire does not ask about.
  package let onlyIf: String?
  /// When it holds, ``onlyIf`` is known to be met; nil when the answers never tell.
  package let settledWhen: Condition?
  package let starts: [Start]
  package let relief: String?
  package let fine: Fine
  package let firmness: Firmness
  /// What is unresolved.
  package let open: String?
  package let place: Place

  package init(
    id: DutyID, binds: Binding, roles: [RoleID], title: String, task: String, action: String?,
    reason: String?, event: String?, evidence: [String],
    cites: [SourceID], reference: String, when: Condition, onlyIf: String?,
    settledWhen: Condition?, starts: [Start],
    relief: String?, fine: Fine, firmness: Firmness, open: String?, place: Place
  ) {
    self.id = id
    self.binds = binds
    self.roles = roles
    self.title = title
    self.task = task
    self.action = action
    self.reason = reason
    self.event = event
    self.evidence = evidence
    self.cites = cites
    self.reference = reference
    self.when = when
    self.onlyIf = onlyIf
    self.settledWhen = settledWhen
    self.starts = starts
    self.relief = relief
    self.fine = fine
    self.firmness = firmness
    self.open = open
    self.place = place
  }
}
