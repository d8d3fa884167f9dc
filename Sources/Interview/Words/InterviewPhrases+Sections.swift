import Questionnaires
import Reasoning
import TypedLines
import Wording

/// What is said between two sections.
extension InterviewPhrases {
  /// A sentence on the section and, if there is something to say, one on the result so far.
  func done(_ section: Int, answers: Int, _ outcome: Outcome) -> String {
    [sectionDone(count: answers, section: section), words.tiers.soFar(outcome.range)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  func passed(_ sections: [(number: Int, title: String)]) -> String {
    let names = sections.map { words.numbered($0.number, $0.title) }
    return names.count == 1
      ? sectionPassed(section: names[0]) : sectionsPassed(sections: words.enumeration(names))
  }
}
