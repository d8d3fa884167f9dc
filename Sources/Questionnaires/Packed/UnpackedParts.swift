/// A questionnaire as it is packed: what its model holds, without what is worked out from it.
struct UnpackedParts {
  var header: QuestionnaireHeader
  private let sections: [Section]
  private let facts: [Fact]
  private let readings: [Reading]
  private let findings: [Finding]
  private let duties: [Duty]
  private let sources: [Source]
  private let advice: Advice

  init(_ packed: inout Unpacker) {
    header = QuestionnaireHeader(
      id: packed.next(), version: packed.next(), title: packed.next(), about: packed.next(),
      lawAsOf: packed.next(), language: packed.next(), translation: nil,
      disclaimer: packed.next(), roles: packed.next(), launch: packed.next(), sections: [])
    sections = packed.next()
    facts = packed.next()
    readings = packed.next()
    findings = packed.next()
    duties = packed.next()
    sources = packed.next()
    advice = packed.next()
  }

  var questionnaire: Questionnaire {
    Questionnaire(
      header: header, sections: sections, facts: facts, readings: readings, findings: findings,
      duties: duties, sources: sources, advice: advice)
  }
}
