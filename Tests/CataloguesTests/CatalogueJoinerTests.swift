import Catalogues
import Testing

/// What another language may say, and what is taken for missing.
@Suite struct CatalogueJoinerTests {
  private func join(_ english: String, _ german: String) -> (Catalogue, [String]) {
    let files = [("en/tiers.json", english), ("de/tiers.json", german)].compactMap {
      CatalogueReader.read(path: $0.0, bytes: Array($0.1.utf8)).file
    }
    let (catalogue, problems) = CatalogueJoiner.join(files)
    return (catalogue, problems.map(\.description))
  }

  private let english = #"{"a": "High {risk}"}"#

  @Test func aTextOfThisEnglishIsTaken() {
    let (catalogue, problems) = join(
      english, #"{"a": {"of": "b6e9f4ce", "text": "Hohes {risk}"}}"#.replacingDigest(english))
    #expect(problems.isEmpty)
    #expect(catalogue.translations[0].missing.isEmpty)
    #expect(catalogue.translations[0].stale.isEmpty)
  }

  @Test func aTextOfAnotherEnglishIsStale() {
    let (catalogue, problems) = join(english, #"{"a": {"of": "00000000", "text": "Hohes"}}"#)
    #expect(problems.isEmpty)
    #expect(catalogue.translations[0].stale == ["tiers.a"])
  }

  @Test func aLanguageMayLackATextButHaveNoneOfItsOwn() {
    let (catalogue, problems) = join(english, #"{"b": "x"}"#)
    #expect(catalogue.translations[0].missing == ["tiers.a"])
    #expect(problems == ["de/tiers.json:1:2: b: English has no such text"])
  }

  @Test(arguments: [
    ("Hohes", "a: the place {risk} is missing"),
    ("Hohes {risk} {day}", "a: English has no place {day}"),
  ])
  func placesAreThoseOfEnglish(text: String, message: String) {
    let german = #"{"a": {"of": "b6e9f4ce", "text": "TEXT"}}"#.replacing("TEXT", with: text)
    #expect(join(english, german.replacingDigest(english)).1 == ["de/tiers.json:1:2: \(message)"])
  }
}

extension String {
  /// With the digest of the one text of an English file.
  fileprivate func replacingDigest(_ english: String) -> String {
    let entry = CatalogueReader.read(path: "en/tiers.json", bytes: Array(english.utf8)).file?
      .entries[0]
    return replacing("b6e9f4ce", with: entry?.digest ?? "")
  }
}
