package import Questionnaires
import Typography

/// Which rows of a register are shown; without anything all of them.
package struct RegisterFilter: Sendable {
  /// Those for which one of these tiers is possible.
  package var tiers: Set<Tier> = []
  /// Of those only the ones for which no other tier is possible.
  package var onlyCertain = false
  /// Those whose role is one of these.
  package var roles: Set<RoleID> = []
  /// Those with open points.
  package var onlyOpen = false
  /// Each of these words stands somewhere in the name, the place or the people.
  package var words: [String] = []

  package init() {}

  /// Whether nothing but one of the tiers that are looked for is possible.
  package func isCertain(_ entry: RegisterEntry) -> Bool {
    tiers.isEmpty ? entry.isSettled : entry.tiers.allSatisfy(tiers.contains)
  }

  package func takes(_ entry: RegisterEntry) -> Bool {
    (tiers.isEmpty || entry.tiers.contains(where: tiers.contains))
      && (!onlyCertain || isCertain(entry))
      && (roles.isEmpty || entry.roles.contains(where: roles.contains))
      && (!onlyOpen || entry.openCount > 0)
      && Self.contains(words, in: [entry.system, Self.searched(entry.id)] + entry.people)
  }

  /// What of a place is searched: the folders inside the one that is listed, and not those on the way to
  /// it, which all files share.
  static func searched(_ place: String) -> String {
    guard place.hasPrefix("/"), let name = place.split(separator: "/").last else { return place }
    return String(name)
  }

  /// Whether each word stands in one of the texts, without regard to case and accents.
  package static func contains(_ words: [String], in texts: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let texts = texts.map { Folding.fold($0) }
    return words.map { Folding.fold($0) }.allSatisfy { word in
      texts.contains { $0.contains(word) }
    }
  }
}
