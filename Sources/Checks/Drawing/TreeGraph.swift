import Reasoning
package import Questionnaires

/// A questionnaire as a drawing: sections, questions and the findings they lead to.
package struct TreeGraph: Sendable {
  package enum Kind: Sendable {
    case section
    case question
    /// Nil for a notice.
    case finding(Tier?)
  }

  package struct Node: Sendable {
    /// Letters, digits and underscores.
    package let name: String
    package let label: String
    package let kind: Kind
  }

  package struct Edge: Sendable {
    package let from: String
    package let to: String
    /// The option that leads there; nil where nothing has to be chosen.
    package let label: String?
  }

  package private(set) var nodes: [Node] = []
  package private(set) var edges: [Edge] = []

  /// What is drawn.
  package enum Part: Sendable {
    /// The tree of questions, without findings.
    case whole
    /// One section, with the findings that its questions decide.
    case section(SectionID)
    /// One finding, with every question that leads to it.
    case finding(FindingID)
  }

  package init(_ questionnaire: Questionnaire, _ part: Part) {
    switch part {
    case .whole: draw(questionnaire) { _ in true }
    case .section(let id):
      draw(questionnaire) { questionnaire.sections[$0.section].id == id }
      let drawn = questionnaire.outline.entries
        .filter { questionnaire.sections[$0.section].id == id }.map(\.question.id)
      for finding in questionnaire.findings { connect(finding, to: drawn, in: questionnaire) }
    case .finding(let id):
      guard let finding = questionnaire.finding(id) else { return }
      var cone = Cone(questionnaire)
      cone.add(finding.when)
      for exception in finding.unless { cone.add(exception.when) }
      draw(questionnaire) { cone.questions.contains($0.question.id) }
      connect(finding, to: Array(cone.questions), in: questionnaire)
    }
  }

  private mutating func draw(
    _ questionnaire: Questionnaire, where isDrawn: (Outline.Entry) -> Bool
  ) {
    let entries = questionnaire.outline.entries
    var sections: Set<Int> = []
    for entry in entries where isDrawn(entry) {
      let section = questionnaire.sections[entry.section]
      if sections.insert(entry.section).inserted {
        nodes.append(
          Node(name: "s_" + Self.name(section.id.text), label: section.title, kind: .section))
      }
      let name = "q_" + Self.name(entry.question.id.text)
      nodes.append(Node(name: name, label: entry.question.text, kind: .question))
      if let parent = entry.parent {
        let question = entries[parent.question].question
        edges.append(
          Edge(
            from: "q_" + Self.name(question.id.text), to: name,
            label: question.options[parent.option].text))
      } else {
        edges.append(Edge(from: "s_" + Self.name(section.id.text), to: name, label: nil))
      }
    }
  }

  private mutating func connect(
    _ finding: Finding, to drawn: [QuestionID], in questionnaire: Questionnaire
  ) {
    let read = questionnaire.questionsRead(by: [finding.when] + finding.unless.map(\.when))
    let from = drawn.filter { read.contains($0) }.sorted()
    guard !from.isEmpty else { return }
    let name = "f_" + Self.name(finding.id.text)
    nodes.append(Node(name: name, label: finding.title, kind: .finding(finding.tier)))
    for question in from {
      edges.append(Edge(from: "q_" + Self.name(question.text), to: name, label: nil))
    }
  }

  private static func name(_ id: String) -> String {
    String(id.map { $0 == "-" ? "_" : $0 })
  }
}

extension Questionnaire {
  /// The questions that conditions read, themselves or through facts.
  func questionsRead(by conditions: [Condition]) -> Set<QuestionID> {
    let byID = Dictionary(facts.map { ($0.id, $0.when) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<FactID> = []
    var read: Set<QuestionID> = []
    var waiting = conditions
    while let condition = waiting.popLast() {
      read.formUnion(condition.questions.map(\.question))
      for (fact, _) in condition.facts where seen.insert(fact).inserted {
        if let when = byID[fact] { waiting.append(when) }
      }
    }
    return read
  }
}
