package import Questionnaires
package import Reasoning
package import Scenarios

/// For each finding and each duty: the questions it depends on and the scenarios that bring it about.
package struct ScenarioCoverage: Sendable {
  package struct Row: Sendable {
    package let name: String
    package let title: String
    package let cites: [SourceID]
    /// The questions that decide it, without those that most findings depend on.
    package let questions: [QuestionID]
    /// The scenarios in which it is established.
    package let scenarios: [ScenarioID]

    /// No scenario brings it about, or no question decides it.
    package var isEmpty: Bool { scenarios.isEmpty }
  }

  package let findings: [Row]
  package let duties: [Row]
  /// The questions that most findings depend on, and that the rows leave out.
  package let common: [QuestionID]

  package init(_ reasoner: Reasoner, scenarios: [Scenario]) {
    let questionnaire = reasoner.questionnaire
    let outcomes = scenarios.map { reasoner.outcome(of: $0.answers, on: $0.asOf) }
    let cones = questionnaire.findings.map { finding in
      var cone = Cone(questionnaire)
      cone.add(finding.when)
      for exception in finding.unless { cone.add(exception.when) }
      return cone.questions
    }
    let order = questionnaire.outline.entries.map(\.question.id)
    let common = order.filter { id in cones.count { $0.contains(id) } * 2 > cones.count }
    self.common = common
    func questions(_ cone: Set<QuestionID>) -> [QuestionID] {
      let special = order.filter { cone.contains($0) && !common.contains($0) }
      return special.isEmpty ? order.filter(cone.contains) : special
    }
    findings = questionnaire.findings.indices.map { number in
      let finding = questionnaire.findings[number]
      return Row(
        name: finding.id.text, title: finding.title, cites: finding.cites,
        questions: questions(cones[number]),
        scenarios: zip(scenarios, outcomes)
          .filter { $0.1.findings[number].status == .established }.map(\.0.id))
    }
    duties = questionnaire.duties.indices.map { number in
      let duty = questionnaire.duties[number]
      var cone = Cone(questionnaire)
      cone.add(duty.when)
      return Row(
        name: duty.id.text, title: duty.title, cites: duty.cites,
        questions: questions(cone.questions),
        scenarios: zip(scenarios, outcomes)
          .filter { $0.1.duties[number].status == .established }.map(\.0.id))
    }
  }
}
