/// Every fact and every reading is used, and every option matters to some condition, follow-up or
/// reason.
///
/// An option that nothing reads may be right (the harmless ones often are); it is a warning only
/// where a question has no option at all that anything reads.
enum UnusedName: Check {
  static let code = "unused-name"

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let questionnaire = subject.questionnaire
    let conditions = questionnaire.conditions
    let facts = Set(conditions.flatMap { $0.facts.map(\.fact) })
    let questions = Set(conditions.flatMap { $0.questions.map(\.question) })
    var results: [CheckResult] = questionnaire.facts.filter { !facts.contains($0.id) }
      .map { .warning("nothing uses the fact \"\($0.id)\"", at: $0.place) }
    let readings = Set(conditions.flatMap(\.readings))
    results += questionnaire.readings.filter { !readings.contains($0.id) }
      .map { .warning("nothing uses the reading \"\($0.id)\"", at: $0.place) }
    for entry in questionnaire.outline.entries
    where !entry.question.options.isEmpty && !questions.contains(entry.question.id)
      && entry.question.options.allSatisfy(\.followUps.isEmpty)
    {
      results.append(
        .warning(
          "nothing depends on the answer to \"\(entry.question.id)\"", at: entry.question.place))
    }
    return results
  }
}
