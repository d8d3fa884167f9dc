import QuestionnaireTexts
import Typography

/// Checks that every name used in a questionnaire exists, stands once, and is used where it may be.
struct NameResolver {
  let header: QuestionnaireHeader
  let parts: Parts
  let sections: [Section]
  let outline: Outline
  let facts: [FactID: Fact]
  /// Whether nothing was amiss so far, so that a missing option is surely a mistake of its own.
  private let isWhole: Bool

  init(header: QuestionnaireHeader, parts: Parts, sections: [Section], isWhole: Bool) {
    self.header = header
    self.parts = parts
    self.sections = sections
    self.isWhole = isWhole
    outline = Outline(sections)
    facts = Dictionary(parts.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func check(log: inout ProblemLog) {
    checkDuplicates(log: &log)
    checkConditions(log: &log)
    checkCycles(log: &log)
    checkGates(log: &log)
    checkCitations(log: &log)
    checkRoles(log: &log)
    checkRequests(log: &log)
  }

  // MARK: Names stand once

  private func checkDuplicates(log: inout ProblemLog) {
    refuseTwice("section", parts.sections.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice(
      "question", outline.entries.map { ($0.question.id.text, $0.question.place) }, log: &log)
    refuseTwice("fact", parts.facts.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("day", parts.advice.timeline.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("expectation", parts.advice.expected.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("guidance", parts.advice.guidance.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("draft", parts.advice.forms.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("request", parts.advice.requests.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("fine", parts.advice.fines.map { ($0.level.rawValue, $0.place) }, log: &log)
    refuseTwice("reading", parts.readings.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("finding", parts.findings.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("duty", parts.duties.map { ($0.id.text, $0.place) }, log: &log)
    refuseTwice("source", parts.sources.map { ($0.id.text, $0.place) }, log: &log)
  }

  private func refuseTwice(
    _ kind: String, _ names: [(name: String, place: Place)], log: inout ProblemLog
  ) {
    var first: [String: Place] = [:]
    for (name, place) in names {
      if let earlier = first[name] {
        let (file, line, _) = log.position(of: earlier)
        log.error(
          "duplicate-id", "the \(kind) \"\(name)\" stands twice; first in \(file), line \(line)",
          at: place)
      } else {
        first[name] = place
      }
    }
  }

  // MARK: Conditions

  private func checkConditions(log: inout ProblemLog) {
    for section in sections {
      if let condition = section.askWhen { check(condition, log: &log) }
    }
    for entry in outline.entries {
      if let condition = entry.question.askWhen { check(condition, log: &log) }
    }
    for role in header.roles {
      if let condition = role.when { check(condition, log: &log) }
    }
    for fact in parts.facts { check(fact.when, log: &log) }
    for finding in parts.findings {
      check(finding.when, log: &log)
      for exception in finding.unless { check(exception.when, log: &log) }
      for grace in finding.applies?.grace ?? [] { check(grace.when, log: &log) }
    }
    for duty in parts.duties {
      check(duty.when, log: &log)
      for start in duty.starts {
        if let condition = start.when { check(condition, log: &log) }
      }
      if let condition = duty.settledWhen { check(condition, log: &log) }
    }
    if let launch = header.launch { check(launch.when, log: &log) }
    for milestone in parts.advice.timeline {
      if let condition = milestone.when { check(condition, log: &log) }
    }
    for guidance in parts.advice.guidance { check(guidance.when, log: &log) }
    for form in parts.advice.forms {
      check(form.when, log: &log)
      for field in form.fields {
        for id in field.questions { _ = question(id, at: field.place, log: &log) }
      }
    }
  }

  private func check(_ condition: Condition, log: inout ProblemLog) {
    for leaf in condition.leaves { check(leaf: leaf, log: &log) }
  }

  private func check(leaf condition: Condition, log: inout ProblemLog) {
    switch condition.kind {
    case .all, .any, .not, .atLeast: break
    case .fact(let id):
      if facts[id] == nil {
        unknown("fact", id, among: facts.keys.map(\.text), at: condition.place, log: &log)
      }
    case .reading(let id, let choice):
      guard let reading = parts.readings.first(where: { $0.id == id }) else {
        unknown(
          "reading", id, among: parts.readings.map(\.id.text), at: condition.place, log: &log)
        return
      }
      if !reading.choices.contains(where: { $0.id == choice }),
        isWhole || !log.remembers(choice)
      {
        let hint = Self.hint(choice.text, among: reading.choices.map(\.id.text))
        log.error(
          "unknown-name", "the reading \"\(id)\" has no choice \"\(choice)\"\(hint)",
          at: condition.place)
      }
    case .chosen(let id, let options):
      guard let question = question(id, at: condition.place, log: &log) else { return }
      if question.options.isEmpty {
        log.error("wrong-kind", "\"\(id)\" has no options", at: condition.place)
        return
      }
      for option in options where !question.options.contains(where: { $0.id == option }) {
        guard isWhole || !log.remembers(option) else { continue }
        let hint = Self.hint(option.text, among: question.options.map(\.id.text))
        log.error(
          "unknown-name", "\"\(id)\" has no option \"\(option)\"\(hint)", at: condition.place)
      }
    case .number(let id, _):
      guard let question = question(id, at: condition.place, log: &log) else { return }
      guard case .number = question.kind else {
        log.error("wrong-kind", "\"\(id)\" does not ask for a number", at: condition.place)
        return
      }
    case .date(let id, _):
      guard let question = question(id, at: condition.place, log: &log) else { return }
      guard case .date = question.kind else {
        log.error("wrong-kind", "\"\(id)\" does not ask for a date", at: condition.place)
        return
      }
    }
  }

  func question(
    _ id: QuestionID, at place: Place, log: inout ProblemLog
  ) -> Question? {
    if let entry = outline[id] { return entry.question }
    unknown(
      "question", id, among: outline.entries.map(\.question.id.text), at: place, log: &log)
    return nil
  }

  /// Notes a name that stands nowhere. One that could not be read has been complained of already.
  func unknown<Kind>(
    _ kind: String, _ name: Identifier<Kind>, among names: [String], at place: Place,
    log: inout ProblemLog
  ) {
    guard !log.hasLostNames, !log.remembers(name) else { return }
    let hint = Self.hint(name.text, among: names)
    log.error("unknown-name", "there is no \(kind) \"\(name)\"\(hint)", at: place)
  }

  private static func hint(_ name: String, among names: [String]) -> String {
    NearestName.find(name, in: names).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  // MARK: Citations and roles

  private func checkCitations(log: inout ProblemLog) {
    let known = Set(parts.sources.map(\.id))
    let names = parts.sources.map(\.id.text)
    func check(_ cites: [SourceID], at place: Place, log: inout ProblemLog) {
      for source in cites where !known.contains(source) {
        unknown("source", source, among: names, at: place, log: &log)
      }
    }
    for entry in outline.entries {
      check(entry.question.cites, at: entry.question.place, log: &log)
      for option in entry.question.options {
        check(option.clears?.cites ?? [], at: option.place, log: &log)
      }
    }
    for finding in parts.findings {
      check(finding.cites, at: finding.place, log: &log)
      for exception in finding.unless {
        check(exception.cites, at: exception.when.place, log: &log)
      }
      for grace in finding.applies?.grace ?? [] {
        check(grace.cites, at: grace.when.place, log: &log)
      }
    }
    if let launch = header.launch {
      check(launch.cites, at: launch.when.place, log: &log)
    }
    for item in parts.advice.timeline { check(item.cites, at: item.place, log: &log) }
    for item in parts.advice.expected { check(item.cites, at: item.place, log: &log) }
    for item in parts.advice.guidance { check(item.cites, at: item.place, log: &log) }
    for item in parts.advice.forms { check(item.cites, at: item.place, log: &log) }
    for item in parts.advice.requests { check(item.cites, at: item.place, log: &log) }
    for item in parts.advice.fines { check(item.cites, at: item.place, log: &log) }
    for reading in parts.readings { check(reading.cites, at: reading.place, log: &log) }
    for duty in parts.duties { check(duty.cites, at: duty.place, log: &log) }
  }

  private func checkRoles(log: inout ProblemLog) {
    let known = Set(header.roles.map(\.id))
    let names = header.roles.map(\.id.text)
    for role in header.roles {
      guard let other = role.countsAs else { continue }
      if !known.contains(other) {
        unknown("role", other, among: names, at: role.place, log: &log)
      } else if header.roles.contains(where: { $0.id == other && $0.countsAs != nil }) {
        log.error(
          "bad-role",
          "\"\(role.id)\" counts as \"\(other)\", which counts as another role or as itself; "
            + "name the role whose duties are meant", at: role.place)
      }
    }
    for finding in parts.findings {
      for role in finding.borneBy where !known.contains(role) {
        unknown("role", role, among: names, at: finding.place, log: &log)
      }
    }
    for duty in parts.duties {
      for role in duty.roles where !known.contains(role) {
        unknown("role", role, among: names, at: duty.place, log: &log)
      }
    }
  }
}
