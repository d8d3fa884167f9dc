package import Assessments
package import Questionnaires
package import Reasoning

// Doors to English for the targets that do not take `Words` yet. Whoever converts the last user of
// one takes it away; the file goes with the last of them.

package enum TierWords {
  private static var tiers: TiersPhrases { Words.english.tiers }
  package static func headline(_ tier: Tier) -> String { tiers.headline(tier) }
  package static func loud(_ tier: Tier) -> String { tiers.loud(tier) }
  package static func quiet(_ tier: Tier) -> String { tiers.quiet(tier) }
  package static func quiet(_ all: [Tier]) -> String { tiers.quiet(all) }
  package static func scale(_ tier: Tier) -> String { tiers.scale(tier) }
  package static func onScale(_ all: [Tier]) -> String? { tiers.onScale(all) }
  package static func meaning(of tier: Tier) -> String { tiers.meaning(of: tier) }
  package static func headline(_ range: TierRange, openCount: Int) -> String {
    tiers.headline(range, openCount: openCount)
  }
  package static func soFar(_ range: TierRange) -> String { tiers.soFar(range) }
  package static func soFar(_ outcome: Outcome, until: String) -> String {
    tiers.soFar(outcome, until: until)
  }
  package static func would(be range: TierRange) -> String? { tiers.would(be: range) }
  package static func column(_ range: TierRange, isSettled: Bool) -> String {
    tiers.column(range, isSettled: isSettled)
  }
}

package enum AnswerText {
  package static func of(_ answer: Answer, to question: Question) -> String {
    Words.english.answers.text(answer, to: question)
  }
}

package enum ConditionText {
  package static func clause(_ condition: Condition, in questionnaire: Questionnaire) -> String {
    Words.english.conditions.clause(condition, in: questionnaire)
  }
}

extension ConflictWords {
  package init(_ questionnaire: Questionnaire?) { self.init(questionnaire, .english) }
}

extension HistoryWords {
  package init(_ questionnaire: Questionnaire?) { self.init(questionnaire, .english) }
}

package enum Counting {
  package static func of(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension CalendarDate {
  package var long: String { Words.english.day(self) }
}

extension Timestamp {
  package var long: String { Words.english.moment(self) }
}

extension DutyTime {
  package var words: String { Words.english.starts.heading(self) }
  package var phrase: String { Words.english.starts.phrase(self) }
}

package enum DutyWords {
  private static var duties: DutiesPhrases { Words.english.duties }
  package static var gone: String { duties.gone }
  package static var unknown: String { duties.unknown }
  package static func state(_ kind: DutyProgress.Kind) -> String { duties.state(kind) }
  package static func state(_ progress: DutyProgress) -> String { duties.state(progress) }
  package static func who(_ state: DutyRecord.State, isLate: Bool) -> String? {
    duties.who(state, isLate: isLate)
  }
  package static func evidence(_ piece: Evidence) -> String { duties.evidence(piece) }
  package static func evidence(_ pieces: [Evidence]) -> String { duties.evidence(pieces) }
}

package enum LawAgeText {
  package static func sentence(_ age: LawAge) -> String { Words.english.lawAge.sentence(age) }
}

package enum MisfitText {
  package static func of(_ misfit: Misfit) -> String { Words.english.misfits.text(misfit) }
  package static func summary(_ misfits: [Misfit]) -> String? {
    Words.english.misfits.summary(misfits)
  }
}

package enum ProvenanceText {
  package static func name(_ provenance: Provenance) -> String {
    Words.english.provenance.name(provenance)
  }
  package static func full(_ provenance: Provenance) -> String {
    Words.english.provenance.full(provenance)
  }
  package static func period(of use: Use, until: Timestamp?) -> String? {
    Words.english.provenance.period(of: use, until: until)
  }
}

package enum WhatIfText {
  package typealias Group = WhatIfGroup
  private static var phrases: WhatIfPhrases { Words.english.whatIf }
  package static var title: String { phrases.title }
  package static var caution: String { phrases.caution }
  package static func nothing(_ outcome: Outcome) -> String { phrases.nothing(outcome) }
  package static func groups(
    _ found: [WhatIf], _ questionnaire: Questionnaire, _ answers: Answers, most: Int
  ) -> [Group] {
    phrases.groups(found, questionnaire, answers, most: most)
  }
}
