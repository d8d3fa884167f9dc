import Documents
import Questionnaires

/// How firm the ground of a finding is, in words.
enum StandingWords {
  /// Nothing for what the law says outright.
  static func pairs(_ finding: Finding) -> [Block.Pair] {
    var pairs: [Block.Pair] = []
    switch finding.standing {
    case .law: break
    case .guidelines:
      pairs.append(("Ground", [.text("Final guidelines of the Commission; they do not bind.")]))
    case .draft:
      pairs.append(("Ground", [.text("Draft guidelines of the Commission; they may change.")]))
    case .unsettled:
      pairs.append(("Ground", [.text("The text can be read in two ways; this is not settled.")]))
    }
    if let reading = finding.reading { pairs.append(("Our reading", [.text(reading)])) }
    if let otherwise = finding.otherwise {
      pairs.append(("Read the other way", [.text(otherwise)]))
    }
    return pairs
  }
}
