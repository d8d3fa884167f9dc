/// A file that a synchroniser put beside another one, because two computers had changed it.
package struct ConflictCopy: Sendable, Equatable {
  /// Whose way of naming it is.
  package enum Synchroniser: String, Sendable, CaseIterable {
    case dropbox = "Dropbox"
    case nextcloud = "Nextcloud"
    case syncthing = "Syncthing"
    case oneDrive = "OneDrive"
  }

  /// The name of the copy.
  package let name: String
  /// The name of the file that it is a copy of.
  package let original: String
  package let synchroniser: Synchroniser

  /// The conflict copies among the names of a folder, in the order of the names. A copy whose original
  /// is not there is left out: there is nothing to join it with. Names are all that is looked at;
  /// whether it is the same system, the documents tell.
  package static func all(among names: some Sequence<String>) -> [ConflictCopy] {
    let names = Array(names)
    let known = Set(names)
    return names.compactMap { of($0, isThere: known.contains) }
  }

  /// What a name says that the file is a copy of, if such a file is there; nil when it is no copy.
  package static func of(_ name: String, isThere: (String) -> Bool) -> ConflictCopy? {
    readings(of: name).first { $0.original != name && isThere($0.original) }
  }

  /// What a name may be, the surest first.
  private static func readings(of name: String) -> [ConflictCopy] {
    // Our own names have none of these; a hundred thousand of them are passed over quickly.
    let isOdd = name.utf8.contains { (0x41...0x5A).contains($0) || $0 == 0x28 || $0 == 0x5F }
    guard isOdd, let dot = name.lastIndex(of: ".") else { return [] }
    let ending = String(name[dot...])
    let stem = String(name[..<dot])
    var found: [ConflictCopy] = []
    func add(_ original: Substring, _ synchroniser: Synchroniser) {
      guard !original.isEmpty else { return }
      found.append(
        ConflictCopy(name: name, original: original + ending, synchroniser: synchroniser))
    }
    for (before, words) in parentheses(stem) {
      let lower = words.lowercased()
      // Nextcloud begins with the words, Dropbox with whose copy it is.
      if lower.hasPrefix("conflicted copy") {
        add(before, .nextcloud)
      } else if lower.contains("conflicted copy") || lower.hasPrefix("case conflict") {
        add(before, .dropbox)
      }
    }
    if let place = stem.ranges(of: ".sync-conflict-").last {
      add(stem[..<place.lowerBound], .syncthing)
    }
    if let place = stem.ranges(of: "_conflict-").last, isDated(stem[place.upperBound...]) {
      add(stem[..<place.lowerBound], .nextcloud)
    }
    // OneDrive adds the name of the computer, which may hold hyphens itself.
    for hyphen in stem.indices.reversed() where stem[hyphen] == "-" {
      if isComputer(stem[stem.index(after: hyphen)...]) { add(stem[..<hyphen], .oneDrive) }
    }
    return found
  }

  /// `chatbot (Ada's conflicted copy)`: what stands before and in a parenthesis at the end. There may
  /// be another one in it.
  private static func parentheses(_ stem: String) -> [(before: Substring, words: Substring)] {
    guard stem.hasSuffix(")") else { return [] }
    return stem.ranges(of: " (").map {
      (stem[..<$0.lowerBound], stem[$0.upperBound...].dropLast())
    }
  }

  private static func isDated(_ text: Substring) -> Bool {
    text.prefix(8).count == 8 && text.prefix(8).allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Windows computers are called in capital letters, digits and hyphens, at most 15 of them. Fewer
  /// than five are more often a country or a department.
  private static func isComputer(_ text: Substring) -> Bool {
    (5...15).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "-") }
      && text.contains(where: \.isUppercase) && text.first != "-" && text.last != "-"
  }
}
