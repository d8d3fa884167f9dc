package import Questionnaires

/// The numbers of questions, on a form and on the screen, so that one finds what stands on the other.
package enum FormNumbers {
  /// `2.4` for the fourth question of the second section, `2.4.1` for the first that follows on it.
  package static func of(_ outline: Outline) -> [String] {
    var numbers: [String] = []
    var bySection: [Int: Int] = [:]
    var byParent: [Int: Int] = [:]
    for entry in outline.entries {
      if let parent = entry.parent?.question {
        byParent[parent, default: 0] += 1
        numbers.append("\(numbers[parent]).\(byParent[parent] ?? 0)")
      } else {
        bySection[entry.section, default: 0] += 1
        numbers.append("\(entry.section + 1).\(bySection[entry.section] ?? 0)")
      }
    }
    return numbers
  }
}
