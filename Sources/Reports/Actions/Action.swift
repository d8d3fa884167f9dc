package import Questionnaires

/// Something to do, said to whoever has to do it.
package struct Action: Sendable, Equatable {
  /// An order without a full stop: "Name people who oversee it". What need not be done is named:
  /// "Registration: not needed".
  package let order: String
  /// "you", "you (Deployer)", "the maker".
  package let who: String
  /// Who sees to it, as it was typed; nil while nobody was named.
  let person: String?
  /// Why, in half a line without a full stop; nil where the order says it.
  package let reason: String?
  /// What has to happen first, read behind the word "when".
  package let event: String?
  /// What it hangs on besides: a condition that nobody asked about.
  package let onlyIf: String?
  /// The day from which it counts, for what waits for something to happen.
  package let from: CalendarDate?
  /// The article that is named; nil where there is none.
  package let cite: SourceID?

  init(
    _ order: String, who: String, person: String? = nil, reason: String? = nil,
    event: String? = nil,
    onlyIf: String? = nil, from: CalendarDate? = nil, cite: SourceID? = nil
  ) {
    self.order = order
    self.who = who
    self.person = person
    self.reason = reason
    self.event = event
    self.onlyIf = onlyIf
    self.from = from
    self.cite = cite
  }
}
