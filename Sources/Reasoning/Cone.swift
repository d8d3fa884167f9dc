package import Questionnaires

/// All questions on which some conditions depend: those they read, those the facts in them read,
/// and those that decide whether these are asked.
package struct Cone {
  package private(set) var questions: Set<QuestionID> = []
  private var facts: Set<FactID> = []
  private let questionnaire: Questionnaire

  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  package mutating func add(_ condition: Condition) {
    for (fact, _) in condition.facts where facts.insert(fact).inserted {
      if let fact = questionnaire.fact(fact) { add(fact.when) }
    }
    for (question, _) in condition.questions { add(question) }
  }

  private mutating func add(_ question: QuestionID) {
    guard questions.insert(question).inserted, let entry = questionnaire.outline[question] else {
      return
    }
    if let parent = entry.parent {
      add(questionnaire.outline.entries[parent.question].question.id)
    } else {
      if let condition = entry.question.askWhen { add(condition) }
      if let condition = questionnaire.sections[entry.section].askWhen { add(condition) }
    }
  }
}
