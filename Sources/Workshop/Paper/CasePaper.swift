package import Questionnaires
package import Reasoning
import Documents
import Wording

/// Cases on paper: cards with the story, a sheet for the answers, and solutions for whoever teaches.
package struct CasePaper {
  /// What is printed.
  package enum Kind: String, CaseIterable, Sendable {
    case cards, sheets, solutions
  }

  let cases: [TrainingCase]
  /// Nil when the cases were chosen one by one.
  let set: CaseSet?
  let reasoner: Reasoner

  package init(_ cases: [TrainingCase], of set: CaseSet?, _ reasoner: Reasoner) {
    self.cases = cases
    self.set = set
    self.reasoner = reasoner
  }

  package func handout(_ kind: Kind) -> Handout {
    switch kind {
    case .cards: cards
    case .sheets: sheets
    case .solutions: solutions
    }
  }

  var questionnaire: Questionnaire { reasoner.questionnaire }
  var title: String { self.set?.title ?? (cases.count == 1 ? cases[0].title : "Cases") }
  var subtitle: String {
    "\(questionnaire.title), law as of \(questionnaire.lawAsOf.long)"
  }

  /// One case a page. Nothing on it says what comes out.
  private var cards: Handout {
    let pages = cases.flatMap { training -> [Block] in
      let topics = training.teaching?.topics.map(\.text).joined(separator: ", ")
      let level = training.teaching.map { "Level \($0.level) of 3" }
      return [
        .part("\(training.name): \(training.title)"),
        .paragraph([.text([level, topics].compactMap { $0 }.joined(separator: ". Topics: "))]),
      ] + Block.paragraphs(training.scenario.story) + [
        .heading(level: 3, "What we think"),
        Handout.lines(
          "What we think",
          [
            "Result", "Article", "What decides it", "What the story leaves open",
            "It would be another result, if",
          ]),
      ]
    }
    return Handout(kind: "Case cards", title: title, subtitle: subtitle, pages)
  }
}
