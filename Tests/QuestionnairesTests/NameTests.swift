import Questionnaires
import Testing
import Typography

/// Names, days and the guess at what a misspelt name was to be.
@Suite struct NameTests {
  @Test(arguments: ["a", "1", "art-5-1-f", "emotion-at-work", String(repeating: "a", count: 60)])
  func wellFormedNamesAreTaken(text: String) {
    #expect(QuestionID(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "ä", "a\n", "e\u{301}",
    String(repeating: "a", count: 61),
  ])
  func otherNamesAreNot(text: String) {
    #expect(QuestionID(text) == nil)
  }

  @Test(arguments: ["2026-12-02", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])
  func daysAreReadAndWritten(iso: String) throws {
    #expect(try #require(CalendarDate(iso: iso)).description == iso)
  }

  @Test(arguments: [
    "", "2026", "2026-12", "2026-1-01", "26-12-02", "2026-13-01", "2026-00-10", "2026-04-31",
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-01-00", "2026-01-32", "1899-12-31",
    "2200-01-01", "2026-12-02 ", "+026-12-02", "2026-+1-02", "2026/12/02", "２０２６-12-02",
    "2026-12-02-01",
  ])
  func daysThatDoNotExistAreNot(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    arguments: [
      ("provder", "provider"), ("provdier", "provider"), ("proovider", "provider"),
      ("Provider", "provider"), ("deploier", "deployer"), ("ide", "id"), ("di", "id"), ("xyz", nil),
      ("importer-of-goods", nil), ("", nil),
    ] as [(String, String?)])
  func theNearestNameIsGuessedWhenItIsNear(name: String, expected: String?) {
    #expect(NearestName.find(name, in: ["provider", "deployer", "importer", "id"]) == expected)
  }

  @Test func amongEquallyNearNamesTheFirstInTheAlphabetIsGuessed() {
    #expect(NearestName.find("cat", in: ["rat", "bat", "hat"]) == "bat")
    #expect(NearestName.find("cat", in: []) == nil)
  }
}
