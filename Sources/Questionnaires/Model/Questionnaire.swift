import QuestionnaireTexts

/// A questionnaire that has been read and found sound: every name in it resolves.
package struct Questionnaire: Sendable {
  package let id: String
  package let version: String
  package let title: String
  package let about: String
  package let lawAsOf: CalendarDate
  /// The language of the texts, as a BCP 47 tag.
  package let language: String
  /// Nil when it speaks the language in which it is written.
  package let translation: TranslationState?
  package let disclaimer: String
  package let roles: [Role]
  /// Nil when it makes no difference whether something is launched.
  package let launch: Launch?
  package let sections: [Section]
  package let facts: [Fact]
  /// Points that can be read in more than one way.
  package let readings: [Reading]
  package let findings: [Finding]
  package let duties: [Duty]
  package let sources: [Source]
  package let advice: Advice
  /// The questions in the order in which they are met.
  package let outline: Outline

  private let sourcePlaces: [SourceID: Int]
  private let roleTitles: [RoleID: String]
  private let findingPlaces: [FindingID: Int]
  private let factPlaces: [FactID: Int]

  /// The caller has checked that all names resolve.
  init(
    header: QuestionnaireHeader, sections: [Section], facts: [Fact], readings: [Reading],
    findings: [Finding], duties: [Duty], sources: [Source],
    advice: Advice = Advice()
  ) {
    id = header.id
    version = header.version
    title = header.title
    about = header.about
    lawAsOf = header.lawAsOf
    language = header.language
    translation = header.translation
    disclaimer = header.disclaimer
    roles = header.roles
    launch = header.launch
    self.sections = sections
    self.facts = facts
    self.readings = readings
    self.findings = findings
    self.duties = duties
    self.sources = sources
    self.advice = advice
    outline = Outline(sections)
    sourcePlaces = Dictionary(
      sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    roleTitles = Dictionary(
      header.roles.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    findingPlaces = Dictionary(
      findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    factPlaces = Dictionary(
      facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func source(_ id: SourceID) -> Source? { sourcePlaces[id].map { sources[$0] } }

  package func finding(_ id: FindingID) -> Finding? { findingPlaces[id].map { findings[$0] } }

  package func fact(_ id: FactID) -> Fact? { factPlaces[id].map { facts[$0] } }

  package func title(of role: RoleID) -> String { roleTitles[role] ?? role.text }

  /// Everybody on whom falls what falls on these roles: each role, and those that count as it.
  package func bearers(of ids: [RoleID]) -> [RoleID] {
    ids.flatMap { id in [id] + roles.filter { $0.countsAs == id }.map(\.id) }
  }
}

/// What `questionnaire.json` says.
struct QuestionnaireHeader {
  let id: String
  let version: String
  let title: String
  let about: String
  let lawAsOf: CalendarDate
  var language: String
  var translation: TranslationState?
  let disclaimer: String
  let roles: [Role]
  let launch: Launch?
  let sections: [(id: SectionID, place: Place)]
}
