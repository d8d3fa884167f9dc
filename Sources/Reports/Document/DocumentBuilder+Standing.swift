import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// How firm the ground of a finding is; nothing for what the law says outright.
  func standing(of finding: Finding) -> [Block.Pair] {
    var pairs: [Block.Pair] = []
    if let ground = words.ground(finding.firmness) {
      pairs.append((words.file.ground, [.text(ground)]))
    }
    if let reading = finding.reading { pairs.append((words.file.ourReading, [.text(reading)])) }
    if let otherwise = finding.otherwise {
      pairs.append((words.file.readOtherWay, [.text(otherwise)]))
    }
    return pairs
  }
}
