import Hashing
import Testing

/// The digest by which an assessment tells which questionnaire it was made with.
@Suite struct FileDigestTests {
  private static func digest(_ files: (String, String)...) -> String {
    SHA256.hexDigest(ofFiles: files.map { (path: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// Stored assessments carry this digest, so what goes into it must never change: the SHA-256 of
  /// `6 a.json 2 {}8 b/c.json 2 []`.
  @Test func staysTheSameForEver() {
    #expect(
      Self.digest(("a.json", "{}"), ("b/c.json", "[]"))
        == "247cbb14aa2d0df2999c7d749d01eb567e49d017d1404a428636837eaf42ec9d")
  }

  @Test func theOrderOfTheFilesDoesNotMatter() {
    let ordered = Self.digest(("a.json", "1"), ("b.json", "2"), ("c/d.json", "3"))
    #expect(Self.digest(("c/d.json", "3"), ("a.json", "1"), ("b.json", "2")) == ordered)
    #expect(Self.digest(("b.json", "2"), ("c/d.json", "3"), ("a.json", "1")) == ordered)
  }

  @Test func everyChangeGivesAnotherDigest() {
    let digests = [
      Self.digest(),
      Self.digest(("", "")),
      Self.digest(("a", "bc")),
      Self.digest(("ab", "c")),
      Self.digest(("a", "cb")),
      Self.digest(("A", "bc")),
      Self.digest(("a", "bc"), ("d", "")),
      Self.digest(("a", "b"), ("c", "")),
      Self.digest(("a", ""), ("c", "b")),
      Self.digest(("a", ""), ("bc", "")),
      Self.digest(("a", "2 bc")),
      Self.digest(("a", "bc1 d 0 ")),
      Self.digest(("a 2", "bc")),
    ]
    #expect(Set(digests).count == digests.count)
  }
}
