package import Questionnaires

/// Something that must be done for one system.
package struct RegisterDuty: Sendable, Equatable {
  /// Its number among the duties of the questionnaire.
  package let number: Int
  /// The earliest day from which it may apply.
  package let day: Duty.Day
  /// Whether it binds however the open points turn out.
  package let isCertain: Bool
  /// Whether it still has to be done.
  package let isOpen: Bool
  /// Who is to do it; nil when nobody was named.
  package let person: String?

  package init(number: Int, day: Duty.Day, isCertain: Bool, isOpen: Bool, person: String?) {
    self.number = number
    self.day = day
    self.isCertain = isCertain
    self.isOpen = isOpen
    self.person = person
  }
}
