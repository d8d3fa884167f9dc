import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// How firm the ground of a finding is; nothing for what the law says outright.
  func standing(of finding: Finding) -> [Block.Pair] {
    var pairs: [Block.Pair] = []
    switch finding.standing {
    case .law: break
    case .guidelines: pairs.append((words.file.ground, [.text(words.file.groundGuidelines)]))
    case .draft: pairs.append((words.file.ground, [.text(words.file.groundDraft)]))
    case .unsettled: pairs.append((words.file.ground, [.text(words.file.groundUnsettled)]))
    }
    if let reading = finding.reading { pairs.append((words.file.ourReading, [.text(reading)])) }
    if let otherwise = finding.otherwise {
      pairs.append((words.file.readOtherWay, [.text(otherwise)]))
    }
    return pairs
  }
}
