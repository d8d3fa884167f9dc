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

  func line(_ difference: RecheckDifference) -> Line {
    switch difference {
    case .tiers(let old, let new):
      Line(
        kind: "Tier", code: "tier", id: nil, title: "Tier", old: Self.tiers(old),
        new: Self.tiers(new))
    case .finding(let step): Self.line(step, "Finding", "finding", finding(step.id))
    case .duty(let step): Self.line(step, "Duty", "duty", duty(step.id))
    case .questionComes(let id):
      Line(
        kind: "New question", code: "question-new", id: id, title: question(id), old: nil,
        new: "asked now; it has no answer yet, or one from before")
    case .questionGoes(let id):
      Line(
        kind: "Question gone", code: "question-gone", id: id, title: question(id),
        old: "asked", new: "not asked any more")
    case .questionReworded(let id):
      Line(
        kind: "Question reworded", code: "question-reworded", id: id, title: question(id),
        old: nil, new: "worded otherwise; look at your answer again")
    case .answerLost(let misfit):
      Line(
        kind: "Answer does not fit", code: "answer-lost", id: misfit.question,
        title: question(misfit.question), old: nil, new: MisfitText.of(misfit))
    }
  }

  private static func line(
    _ step: RecheckDifference.Step, _ kind: String, _ code: String, _ title: String
  ) -> Line {
    let what = step.old == nil ? "comes" : step.new == nil ? "goes" : "changes"
    return Line(
      kind: "\(kind) \(what)", code: "\(code)-\(what)", id: step.id, title: title,
      old: step.old.map { words($0) }, new: step.new.map { words($0) })
  }

  /// `certain, from 2 Dec 2027`
  private static func words(_ line: StoredResult.Line) -> String {
    let days = line.starts.map { text -> String in
      switch text {
      case "never": "never starts"
      case "undated": "no date is set"
      default: CalendarDate(iso: text).map { "from \($0.long)" } ?? text
      }
    }
    return ([line.isCertain ? "certain" : "possible"] + [days.joined(separator: " or ")])
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func tiers(_ tiers: [Tier]) -> String {
    tiers.isEmpty ? "no result" : TierWords.quiet(tiers)
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
  static func missing(_ row: Recheck, _ missing: Recheck.Missing) -> String {
    let under = "\(ProvenanceText.name(row.answeredUnder))"
    switch missing {
    case .notStored:
      return "No result of \(under) is stored in it. Name the folder of that questionnaire with "
        + "--against, or open the assessment and look at the result."
    case .ofOtherAnswers:
      return "The result that is stored in it is not that of its answers; somebody changed them "
        + "elsewhere. Name the folder of \(under) with --against."
    }
  }

  /// `Since the last change: 3 duties from 2 Dec 2026`; nil when nothing has begun.
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
    let words = RegisterWords(report.questionnaire)
    return "Begun since the last change: "
      + days.map { "\($0.day.long): \(words.starts($0.starts))" }.joined(separator: "; ")
  }
}
