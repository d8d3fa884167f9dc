import Wording
import Questionnaires

/// The line after an answer.
enum ChangeWords {
  static func established(_ tier: Tier?, _ finding: String) -> String {
    "Now established: \(name(tier))\(finding)."
  }

  static func possible(_ tier: Tier?, _ finding: String, dependsOn statement: String) -> String {
    "Now possible: \(name(tier))\(finding), depends on \"\(statement)\"."
  }

  private static func name(_ tier: Tier?) -> String {
    tier.map { "\(TierWords.loud($0)), " } ?? ""
  }

  static func ruledOut(_ finding: String) -> String { "Ruled out: \(finding)." }

  /// `because` is a sentence.
  static func cleared(_ article: String?, _ because: String) -> String {
    "Ruled out\(article.map { " (\($0))" } ?? ""): \(because)"
  }

  /// Two choices of one answer that pull in opposite directions.
  static func overruled(_ option: String, by decisive: String, _ article: String?) -> String {
    let why = "One listed use is enough."
    return article.map {
      "\"\(option)\" takes nothing back: \"\(decisive)\" decides (\($0)). \(why)"
    } ?? "\"\(option)\" takes nothing back: \"\(decisive)\" decides. \(why)"
  }

  static func more(_ count: Int) -> String { "And \(count) more, see :status." }

  static func setAside(_ count: Int) -> String {
    count == 1
      ? "1 answer set aside (no longer asked)." : "\(count) answers set aside (no longer asked)."
  }

  static func restored(_ count: Int) -> String {
    count == 1 ? "1 earlier answer counts again." : "\(count) earlier answers count again."
  }
}
