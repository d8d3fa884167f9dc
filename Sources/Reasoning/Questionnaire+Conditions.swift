package import Questionnaires

extension Questionnaire {
  /// Every condition written anywhere in it.
  package var conditions: [Condition] {
    var found = sections.compactMap(\.askWhen) + outline.entries.compactMap(\.question.askWhen)
    found += roles.compactMap(\.when) + facts.map(\.when)
    for finding in findings {
      found.append(finding.when)
      found += finding.unless.map(\.when)
      found += (finding.applies?.grace ?? []).map(\.when)
    }
    for duty in duties {
      found.append(duty.when)
      found += duty.starts.compactMap(\.when)
      if let condition = duty.settledWhen { found.append(condition) }
    }
    if let launch { found.append(launch.when) }
    found += advice.timeline.compactMap(\.when)
    found += advice.guidance.map(\.when) + advice.forms.map(\.when)
    return found
  }
}
