package import Questionnaires

/// The numbers of questions, on paper and on the screen, so that one finds what stands on the other.
package enum FormNumbers {
  package static func of(_ outline: Outline) -> [String] {
    outline.entries.indices.map { of($0, in: outline) }
  }

  /// `2.4` for the fourth question of the second section, `2.4.1` for the first that follows on it.
  ///
  /// - Parameter number: the question's place in the outline, from 0.
  package static func of(_ number: Int, in outline: Outline) -> String {
    let entry = outline.entries[number]
    let before = outline.entries[...number]
    guard let parent = entry.parent?.question else {
      let place = before.count { $0.parent == nil && $0.section == entry.section }
      return "\(entry.section + 1).\(place)"
    }
    return "\(of(parent, in: outline)).\(before.count { $0.parent?.question == parent })"
  }
}
