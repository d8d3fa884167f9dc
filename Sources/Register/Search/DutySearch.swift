import Questionnaires
import Typography

/// Finds the duty that somebody means.
package enum DutySearch {
  package enum Found: Sendable {
    case one(DutyWork)
    /// Several fit; those worked on or given come first.
    case several([DutyWork])
    /// None fits; the names that come nearest, perhaps none.
    case none(nearest: [String])
  }

  /// A duty by its name, or by words of its title; the beginnings of words are enough. Of several that
  /// fit, one whose title is just these words is meant.
  package static func find(_ words: String, in all: [DutyWork]) -> Found {
    let folded = Folding.fold(words)
    if let exact = all.first(where: { Folding.fold($0.name) == folded }) { return .one(exact) }
    let wanted = Folding.words(words)
    let hits =
      wanted.isEmpty
      ? []
      : all.filter { work in
        let there = Folding.words("\(work.name) \(work.title)")
        return wanted.allSatisfy { beginning in there.contains { $0.hasPrefix(beginning) } }
      }
    switch hits.count {
    case 0: return .none(nearest: nearest(to: folded, in: all))
    case 1: return .one(hits[0])
    default:
      let whole = hits.filter { Folding.words($0.title) == wanted }
      return whole.count == 1 ? .one(whole[0]) : .several(hits)
    }
  }

  private static func nearest(to folded: String, in all: [DutyWork]) -> [String] {
    let name = NearestName.find(folded, in: all.map(\.name))
    let title = NearestName.find(folded, in: all.map { Folding.fold($0.title) })
    let work = title.flatMap { title in all.first { Folding.fold($0.title) == title } }
    var names: [String] = []
    for name in [name, work?.name].compactMap({ $0 }) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
