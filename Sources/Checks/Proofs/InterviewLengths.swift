import Reasoning
package import Questionnaires
import DecisionDiagrams
import Satisfiability

/// How many questions an interview has, over all ways through the tree.
package struct InterviewLengths {
  package let fewest: Int
  /// When every answer that can be given is equally likely, and so is every set of answers where
  /// several can be given.
  package let mean: Double
  package let most: Int
  package let shortest: Answers
  package let longest: Answers

  /// Nil beyond 500 questions: counting takes time and space by the square of their number.
  package init?(_ questionnaire: Questionnaire) {
    guard questionnaire.outline.entries.count <= 500 else { return nil }
    let reasoner = Reasoner(counting: questionnaire)
    var search = WitnessSearch(reasoner)
    guard let shortest = search.shortest(), let longest = search.longest() else { return nil }
    self.shortest = shortest.answers
    fewest = shortest.count
    self.longest = longest.answers
    most = longest.count
    var completions = Completions(reasoner, [:])
    mean = reasoner.encoding.relevance.reduce(0) { sum, literal in
      let isAsked = completions.function(literal)
      return sum + completions.diagrams.likelihood(of: isAsked)
    }
  }
}
