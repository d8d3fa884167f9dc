import Reasoning
package import Questionnaires
import Satisfiability

/// What changes between two versions of a questionnaire for those who answer it.
package struct QuestionnaireComparison {
  /// Something that only one version has.
  package struct Names: Equatable {
    package var added: [String] = []
    package var removed: [String] = []
  }

  /// What stands beside findings and duties.
  package enum AdviceKind: String, CaseIterable {
    case timeline, guidance, draft
  }

  /// Something that comes about in other cases than before.
  package struct Change {
    package enum Subject: Equatable {
      case finding(FindingID)
      case duty(DutyID)
      case advice(AdviceKind, id: String)
      /// From when a finding or a duty that holds in both versions has effect.
      case start(of: String)
      /// The headline.
      case tier(from: Tier, to: Tier)
    }

    package let subject: Subject
    /// Answers, to as few questions of the new version as possible, with which it holds in the new
    /// version and not in the old one; for a tier answers with which the headline changes.
    package let gained: Answers?
    /// Answers with which it held in the old version and does not hold in the new one.
    package let lost: Answers?
  }

  /// Questions, and options as `question: option`.
  package let questions: Names
  package let findings: Names
  package let duties: Names
  package let advice: [AdviceKind: Names]
  package let changes: [Change]
  /// Findings and duties of both versions with another tier or other days.
  package let redated: [String]

  /// Whether every answer sheet has the same outcome in both.
  package var isSame: Bool {
    changes.isEmpty && redated.isEmpty
      && ([questions, findings, duties] + advice.values).allSatisfy { $0 == Names() }
  }

  package init(_ old: Questionnaire, _ new: Questionnaire) {
    questions = Names(
      old.outline.entries.flatMap { Self.names(of: $0.question) },
      new.outline.entries.flatMap { Self.names(of: $0.question) })
    findings = Names(old.findings.map(\.id.text), new.findings.map(\.id.text))
    duties = Names(old.duties.map(\.id.text), new.duties.map(\.id.text))
    let (oldAdvice, newAdvice) = (Self.advice(old), Self.advice(new))
    advice = Dictionary(
      uniqueKeysWithValues: AdviceKind.allCases.map { kind in
        (kind, Names(oldAdvice[kind] ?? [], newAdvice[kind] ?? []))
      })
    redated = Self.redated(old, new)
    var joint = JointEncoding(old, new)
    var changes: [Change] = []
    func compare(_ subject: Change.Subject, _ one: Literal, _ two: Literal) {
      let gained = joint.example(where: [!one, two], in: new)
      let lost = joint.example(where: [one, !two], in: new)
      if gained != nil || lost != nil {
        changes.append(Change(subject: subject, gained: gained, lost: lost))
      }
    }
    for from in Tier.allCases {
      for to in Tier.allCases where to != from {
        guard let one = joint.old.worst[from], let two = joint.new.worst[to],
          let example = joint.example(where: [one, two], in: new)
        else { continue }
        changes.append(Change(subject: .tier(from: from, to: to), gained: example, lost: nil))
      }
    }
    func compareStarts(
      of name: String, _ held: [Literal], _ ones: [Literal?], _ twos: [Literal?]
    ) {
      for case (let one?, let two?) in zip(ones, twos) {
        let example =
          joint.example(where: held + [one, !two], in: new)
          ?? joint.example(where: held + [!one, two], in: new)
        guard let example else { continue }
        changes.append(Change(subject: .start(of: name), gained: example, lost: nil))
        return
      }
    }
    for (number, finding) in old.findings.enumerated() {
      guard let other = new.findings.firstIndex(where: { $0.id == finding.id }) else { continue }
      let (one, two) = (joint.old.findings[number], joint.new.findings[other])
      compare(.finding(finding.id), one.holds, two.holds)
      compareStarts(of: finding.id.text, [one.holds, two.holds], one.grace, two.grace)
    }
    for (number, duty) in old.duties.enumerated() {
      guard let other = new.duties.firstIndex(where: { $0.id == duty.id }) else { continue }
      let (one, two) = (joint.old.duties[number], joint.new.duties[other])
      compare(.duty(duty.id), one.holds, two.holds)
      compareStarts(of: duty.id.text, [one.holds, two.holds], one.starts, two.starts)
    }
    for kind in AdviceKind.allCases {
      for (number, id) in (oldAdvice[kind] ?? []).enumerated() {
        guard let other = newAdvice[kind]?.firstIndex(of: id) else { continue }
        compare(
          .advice(kind, id: id), joint.old.literals(of: kind)[number],
          joint.new.literals(of: kind)[other])
      }
    }
    self.changes = changes
  }

  /// The names of all advice, by kind.
  private static func advice(_ questionnaire: Questionnaire) -> [AdviceKind: [String]] {
    let advice = questionnaire.advice
    return [
      .timeline: advice.timeline.map(\.id.text), .guidance: advice.guidance.map(\.id.text),
      .draft: advice.forms.map(\.id.text),
    ]
  }

  private static func names(of question: Question) -> [String] {
    [question.id.text] + question.options.map { "\(question.id): \($0.id)" }
  }

  private static func redated(_ old: Questionnaire, _ new: Questionnaire) -> [String] {
    old.findings.compactMap { finding in
      guard let other = new.finding(finding.id) else { return nil }
      let isSame =
        other.tier == finding.tier && other.applies?.from == finding.applies?.from
        && other.applies?.grace.map(\.from) == finding.applies?.grace.map(\.from)
      return isSame ? nil : finding.id.text
    }
      + old.duties.compactMap { duty in
        guard let other = new.duties.first(where: { $0.id == duty.id }) else { return nil }
        return other.starts.map(\.day) == duty.starts.map(\.day) ? nil : duty.id.text
      }
  }
}

extension Encoding {
  /// By number: the advice of a kind concerns the person.
  fileprivate func literals(of kind: QuestionnaireComparison.AdviceKind) -> [Literal] {
    switch kind {
    case .timeline: timeline
    case .guidance: guidance
    case .draft: forms
    }
  }
}

extension QuestionnaireComparison.Names {
  init(_ old: [String], _ new: [String]) {
    let (before, after) = (Set(old), Set(new))
    added = new.filter { !before.contains($0) }
    removed = old.filter { !after.contains($0) }
  }
}
