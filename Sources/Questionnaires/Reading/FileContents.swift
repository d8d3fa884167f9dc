/// What a file holds, told by its path.
package enum FileContents: Equatable {
  case questionnaire, section, facts, readings, findings, duties, sources, scenario
  case timeline, expectations, guidance, drafts, requests, fines, sets
  case language, terms

  /// Whether it says nothing of what is asked and told: it tests, teaches or translates.
  var isBesideTheTexts: Bool {
    switch self {
    case .scenario, .sets, .language, .terms: true
    default: false
    }
  }

  /// Nil for a path that has no meaning in a questionnaire.
  package init?(path: String) {
    let steps = path.split(separator: "/").map(String.init)
    guard let file = steps.last, file.hasSuffix(".json"), steps.count <= 2 else { return nil }
    switch (steps.count, steps.count == 2 ? steps[0] : String(file.dropLast(5))) {
    case (1, "questionnaire"): self = .questionnaire
    case (2, "sections"): self = .section
    case (2, "scenarios"): self = .scenario
    case (2, "languages"): self = .language
    case (1, "sets"): self = .sets
    case (1, "terms"): self = .terms
    case (_, "facts"): self = .facts
    case (_, "timeline"): self = .timeline
    case (_, "expectations"): self = .expectations
    case (_, "guidance"): self = .guidance
    case (_, "drafts"): self = .drafts
    case (_, "requests"): self = .requests
    case (_, "fines"): self = .fines
    case (_, "readings"): self = .readings
    case (_, "findings"): self = .findings
    case (_, "duties"): self = .duties
    case (_, "sources"): self = .sources
    default: return nil
    }
  }
}
