import Documents
import Questionnaires
package import Reasoning
package import Scenarios
package import Wording

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
  let words: Words

  package init(
    _ cases: [TrainingCase], of set: CaseSet?, _ reasoner: Reasoner, _ words: Words
  ) {
    self.cases = cases
    self.set = set
    self.reasoner = reasoner
    self.words = words
  }

  package func handout(_ kind: Kind) -> Handout {
    switch kind {
    case .cards: cards
    case .sheets: sheets
    case .solutions: solutions
    }
  }

  var questionnaire: Questionnaire { reasoner.questionnaire }
  var title: String {
    self.set?.title ?? (cases.count == 1 ? cases[0].title : phrases.someCases)
  }
  var subtitle: String {
    phrases.subtitle(questionnaire: questionnaire.title, day: questionnaire.lawAsOf)
  }
  var phrases: PaperPhrases { words.paper }

  /// That the cases are written in another language; nothing where they are not.
  var remark: [Block] {
    words.remarkOnCases(of: questionnaire).map { [.paragraph([.text($0)])] } ?? []
  }

  func heading(_ training: TrainingCase) -> Block {
    .part(phrases.caseTitle(training: training.name, title: training.title))
  }

  /// One case a page. Nothing on it says what comes out.
  private var cards: Handout {
    let pages = cases.flatMap { training -> [Block] in
      let about = training.teaching.map {
        phrases.cardsLevel(level: $0.level, topics: words.list($0.topics.map(\.text)))
      }
      return [heading(training), .paragraph([.text(about ?? "")])] + remark
        + Block.paragraphs(training.scenario.story) + [
          .heading(level: 3, phrases.cardsThink),
          Handout.lines(
            phrases.cardsThink,
            [
              phrases.cardsResult, phrases.cardsArticle, phrases.cardsDecides, phrases.cardsOpen,
              phrases.cardsOtherwise,
            ], words, room: .words),
        ]
    }
    return Handout(
      kind: phrases.cards, title: title, subtitle: subtitle, pages, words, look: .readSheets)
  }
}
