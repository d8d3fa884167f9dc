package import Assessments
import Hashing

/// A digest that stands for the whole history of a document, and for how long it was then. Each link
/// is the SHA-256 of the link before and of one line, so that a history which has only grown since
/// still begins with the one that was sealed.
package struct HistoryHead: Sendable, Equatable {
  /// How many lines it covers.
  package let count: Int
  /// In hexadecimal.
  package let digest: String

  package init(count: Int, digest: String) {
    self.count = count
    self.digest = digest
  }

  package init(of assessment: Assessment) {
    let lines = assessment.historyLines
    self.init(count: lines.count, digest: Self.digest(of: lines[...]))
  }

  /// What has become of this history in a document.
  package enum Relation: Sendable, Equatable {
    /// It is the same.
    case same
    /// It goes on from there; so many lines came after.
    case grown(by: Int)
    /// Something in it was changed, left out, or put in before its end, as a merge does.
    case other
  }

  package func relation(to assessment: Assessment) -> Relation {
    let lines = assessment.historyLines
    guard lines.count >= count, Self.digest(of: lines.prefix(count)) == digest else {
      return .other
    }
    return lines.count == count ? .same : .grown(by: lines.count - count)
  }

  private static func digest(of lines: ArraySlice<String>) -> String {
    lines.reduce("") { before, line in
      var hash = SHA256()
      hash.update("\(before)\n\(line)".utf8)
      return hash.hexDigest()
    }
  }
}
