import Assessments
import Questionnaires
import Register
import Wording

/// One difference in words: what it is about, how it was, how it is.
struct RecheckWords {
  /// What kind of thing differs, as a word for people and one for programs.
  struct Line {
    let kind: String
    let code: String
    let id: String?
    let title: String
    let old: String?
    let new: String?
  }

  let report: RecheckReport
  private var words: Words { report.words }
  private var phrases: RecheckPhrases { words.recheck }

  func line(_ difference: RecheckDifference) -> Line {
    switch difference {
    case .tiers(let old, let new):
      Line(
        kind: phrases.kindTier, code: "tier", id: nil, title: phrases.aboutTier, old: tiers(old),
        new: tiers(new))
    case .finding(let step): line(step, finding: finding(step.id))
    case .duty(let step): line(step, duty: duty(step.id))
    case .questionComes(let id):
      Line(
        kind: phrases.kindQuestionComes, code: "question-new", id: id, title: question(id),
        old: nil, new: phrases.askedNow)
    case .questionGoes(let id):
      Line(
        kind: phrases.kindQuestionGoes, code: "question-gone", id: id, title: question(id),
        old: phrases.asked, new: phrases.notAsked)
    case .questionReworded(let id):
      Line(
        kind: phrases.kindQuestionReworded, code: "question-reworded", id: id,
        title: question(id), old: nil, new: phrases.reworded)
    case .answerLost(let misfit):
      Line(
        kind: phrases.kindAnswerLost, code: "answer-lost", id: misfit.question,
        title: question(misfit.question), old: nil, new: words.misfits.text(misfit))
    }
  }

  private func line(_ step: RecheckDifference.Step, finding title: String) -> Line {
    let (kind, code) =
      switch (step.old, step.new) {
      case (nil, _): (phrases.kindFindingComes, "finding-comes")
      case (_, nil): (phrases.kindFindingGoes, "finding-goes")
      default: (phrases.kindFindingChanges, "finding-changes")
      }
    return line(step, kind, code, title)
  }

  private func line(_ step: RecheckDifference.Step, duty title: String) -> Line {
    let (kind, code) =
      switch (step.old, step.new) {
      case (nil, _): (phrases.kindDutyComes, "duty-comes")
      case (_, nil): (phrases.kindDutyGoes, "duty-goes")
      default: (phrases.kindDutyChanges, "duty-changes")
      }
    return line(step, kind, code, title)
  }

  private func line(
    _ step: RecheckDifference.Step, _ kind: String, _ code: String, _ title: String
  ) -> Line {
    Line(
      kind: kind, code: code, id: step.id, title: title, old: step.old.map { state($0) },
      new: step.new.map { state($0) })
  }

  /// `certain, from 2 Dec 2027`
  private func state(_ line: StoredResult.Line) -> String {
    let days = line.starts.map { text -> String in
      switch text {
      case "never": phrases.neverStarts
      case "undated": phrases.undated
      default: CalendarDate(iso: text).map { phrases.from(day: $0) } ?? text
      }
    }
    return words.list(
      [line.isCertain ? phrases.certain : phrases.possible]
        + (days.isEmpty ? [] : [words.either(days)]))
  }

  private func tiers(_ tiers: [Tier]) -> String {
    tiers.isEmpty ? phrases.noResult : words.tiers.quiet(tiers)
  }

  private func finding(_ id: String) -> String {
    let all = report.questionnaire.findings + (report.against?.findings ?? [])
    return all.first { $0.id.text == id }?.title ?? id
  }

  private func duty(_ id: String) -> String {
    let all = report.questionnaire.duties + (report.against?.duties ?? [])
    return all.first { $0.id.text == id }?.title ?? id
  }

  private func question(_ id: String) -> String {
    let known = QuestionID(id)
    let entry = known.flatMap { report.questionnaire.outline[$0] ?? report.against?.outline[$0] }
    return entry?.question.text ?? id
  }

  /// Why there is nothing to compare with.
  func missing(_ row: Recheck, _ missing: Recheck.Missing) -> String {
    let under = words.provenance.name(row.answeredUnder)
    switch missing {
    case .notStored: return phrases.missingNotStored(questionnaire: under)
    case .ofOtherAnswers: return phrases.missingOfOtherAnswers(questionnaire: under)
    }
  }

  /// `2 Dec 2026: 3 duties start; 2 Jan 2027: …`, since the last change; nil when nothing has begun.
  func begun(_ row: Recheck) -> String? {
    guard !row.begun.isEmpty else { return nil }
    var days: [(day: CalendarDate, starts: [RegisterStart])] = []
    for start in row.begun {
      if days.last?.day == start.day {
        days[days.count - 1].starts.append(start)
      } else {
        days.append((start.day, [start]))
      }
    }
    let said = RegisterWords(report.questionnaire, words)
    return words.clauses(
      days.map { words.lists.labelled(label: words.day($0.day), value: said.starts($0.starts)) })
  }
}
