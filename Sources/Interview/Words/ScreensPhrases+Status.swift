import Questionnaires
import Reasoning
import Wording

/// Where the answers lead so far, and what stands behind it.
extension ScreensPhrases {
  func weight(_ weight: QuestionWeight) -> String {
    switch weight {
    case .settles: weightSettles
    case .most: weightMost
    case .some: weightSome
    case .little: weightLittle
    }
  }

  /// What would settle the result, to follow "until".
  func until(_ count: Int, isMoreToAsk: Bool) -> String {
    isMoreToAsk ? untilAnswered : untilSettled(count: count)
  }

  func dependsOn(_ finding: String, _ statements: [String]) -> String {
    dependsOn(finding: finding, questions: words.list(statements.map { words.quoted($0) }))
  }
}
