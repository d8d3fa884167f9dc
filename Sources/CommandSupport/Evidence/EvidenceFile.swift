package import Assessments
import Hashing
package import Storage
import Typography

/// Files that show that something was done, as an assessment names them.
package struct EvidenceFile {
  /// The place as it stands in the assessment: an address, a path from `/` on, or one from the folder
  /// of the assessment.
  package let place: String
  /// Where the file lies as seen from here; nil for an address.
  package let path: String?

  /// One that stands in the assessment in this file.
  package init(standingAt place: String, in assessment: String) {
    let expanded = HomePath.expanded(place)
    let folder = PathText.folder(of: assessment)
    let isWhole = expanded.hasPrefix("/") || folder.isEmpty
    self.init(
      place: place,
      path: Self.isAddress(place) ? nil : isWhole ? expanded : "\(folder)/\(expanded)")
  }

  /// One that somebody names on the command line, in the present folder. A relative path is written
  /// down as one from the folder of the assessment, so that both can be moved together.
  package init(typed: String, for assessment: String) {
    if Self.isAddress(typed) || typed.hasPrefix("/") || typed.hasPrefix("~") {
      self.init(standingAt: typed, in: assessment)
    } else {
      self.init(
        place: PathText.relative(typed, to: PathText.folder(of: assessment)), path: typed)
    }
  }

  private init(place: String, path: String?) {
    self.place = place
    self.path = path
  }

  /// What the file holds now.
  package func content() throws(StorageFailure) -> Evidence.Content? {
    guard let path else { return nil }
    var hash = SHA256()
    let size = try FileReader.forEachBlock(of: path) { hash.update($0) }
    return Evidence.Content(sha256: hash.hexDigest(), size: size)
  }

  /// `https://…`, `mailto:…`; a path has no colon so early.
  private static func isAddress(_ place: String) -> Bool {
    let scheme = place.prefix { $0.isASCII && $0.isLetter || $0 == "+" || $0 == "-" }
    guard scheme.count > 1 else { return false }
    let rest = place.dropFirst(scheme.count)
    return rest.hasPrefix("://")
      || (["mailto", "urn", "doi"].contains(scheme) && rest.first == ":")
  }
}
