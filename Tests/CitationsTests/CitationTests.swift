import Citations
import Testing

/// English citations, taken apart and written in other languages.
@Suite struct CitationTests {
  /// How German writes them, and no other language needs more.
  private static let german: [CitationForm: String] = [
    .article: "Art. {article}", .articles: "Art. {article}–{last}",
    .paragraph: "Art. {article} Abs. {paragraph}",
    .paragraphs: "Art. {article} Abs. {paragraph}–{last}",
    .paragraphPoint: "Art. {article} Abs. {paragraph} Buchst. {point}",
    .paragraphPoints: "Art. {article} Abs. {paragraph} Buchst. {point}–{last}",
    .paragraphSubpoint: "Art. {article} Abs. {paragraph} Buchst. {point} Ziff. {subpoint}",
    .articlePoint: "Art. {article} Buchst. {point}",
    .articlePoints: "Art. {article} Buchst. {point}–{last}",
    .articleSubpoint: "Art. {article} Buchst. {point} Ziff. {subpoint}",
    .definition: "Art. {article} Nr. {number}",
    .definitionPoint: "Art. {article} Nr. {number} Buchst. {point}",
    .recital: "Erwägungsgrund {number}", .recitals: "Erwägungsgründe {number}–{last}",
    .annex: "Anhang {annex}", .annexSection: "Anhang {annex} Abschnitt {section}",
    .annexSectionPoint: "Anhang {annex} Abschnitt {section} Nr. {number}",
    .annexPoint: "Anhang {annex} Nr. {number}",
    .annexSubpoint: "Anhang {annex} Nr. {number} Buchst. {point}",
    .regulation: "VO (EU) {number}", .directive: "RL (EU) {number}",
    .olderDirective: "RL {number}/EU", .partOfRegulation: "{part} der VO (EU) {number}",
    .partOfDirective: "{part} der RL (EU) {number}", .partOfDataProtection: "{part} DSGVO",
    .guidelines: "Leitlinien {number}",
  ]

  @Test(arguments: [
    ("Art. 1", "Art. 1"), ("Art. 26(2)", "Art. 26 Abs. 2"),
    ("Art. 55(1)(b)", "Art. 55 Abs. 1 Buchst. b"), ("Art. 16(b)", "Art. 16 Buchst. b"),
    ("Art. 75c(4)(a)", "Art. 75c Abs. 4 Buchst. a"), ("Art. 4a(1)-(2)", "Art. 4a Abs. 1–2"),
    ("Art. 5(1)(ba), (bb)", "Art. 5 Abs. 1 Buchst. ba, Art. 5 Abs. 1 Buchst. bb"),
    ("Art. 5(1a)(a)(i)", "Art. 5 Abs. 1a Buchst. a Ziff. i"),
    ("Art. 23(1)(a)-(d)", "Art. 23 Abs. 1 Buchst. a–d"),
    ("Art. 113(c)(i)", "Art. 113 Buchst. c Ziff. i"),
    ("Art. 3(8)", "Art. 3 Nr. 8"), ("Art. 3(49)(b)", "Art. 3 Nr. 49 Buchst. b"),
    ("Recital 12", "Erwägungsgrund 12"),
    ("Recital 7 of Reg. (EU) 2026/1744", "Erwägungsgrund 7 der VO (EU) 2026/1744"),
    ("Annex III", "Anhang III"), ("Annex III point 4", "Anhang III Nr. 4"),
    ("Annex III point 4(a)", "Anhang III Nr. 4 Buchst. a"),
    ("Annex I Section A point 7", "Anhang I Abschnitt A Nr. 7"),
    ("Annex XI Section 2", "Anhang XI Abschnitt 2"),
    ("Reg. (EU) 2024/1689", "VO (EU) 2024/1689"), ("Dir. (EU) 2016/680", "RL (EU) 2016/680"),
    ("Dir. 2014/68/EU", "RL 2014/68/EU"), ("GDPR Art. 4(1)", "Art. 4 Abs. 1 DSGVO"),
    ("Reg. (EU) 2026/1744 Art. 2", "Art. 2 der VO (EU) 2026/1744"),
    ("Guidelines C(2025) 5053", "Leitlinien C(2025) 5053"),
    (
      "Art. 26(1), 26(3); 25(1)(c)", "Art. 26 Abs. 1, Art. 26 Abs. 3; Art. 25 Abs. 1 Buchst. c"
    ),
    (
      "Art. 26(9); GDPR Art. 35; Directive (EU) 2016/680 Art. 27",
      "Art. 26 Abs. 9; Art. 35 DSGVO; Art. 27 der RL (EU) 2016/680"
    ),
    (
      "Art. 111(2); rec. 11-14 of Reg. (EU) 2026/1744",
      "Art. 111 Abs. 2; Erwägungsgründe 11–14 der VO (EU) 2026/1744"
    ),
    ("Art. 16(b)-(c), 23(3); 91-93", "Art. 16 Buchst. b–c, Art. 23 Abs. 3; Art. 91–93"),
  ])
  func everyPlaceIsWrittenWhole(english: String, german: String) throws {
    let style = try CitationStyle(patterns: Self.german, letters: nil)
    let list = try #require(CitationList(english: english))
    #expect(style.text(list) == german)
  }

  /// Words that say more than places are for a translator.
  @Test(arguments: [
    "Art. 43(3) as replaced", "Art. 26(5) subpara 1 sentence 1", "Code of practice", "",
    "Art. 5(1", "Art. ", "Art. 5(1)(a) ", "Annex", "Annex IV 2(f)", "5(1)", "(a)", "Recital 7 of",
    "Art. 6(3) e contrario; 25(1)(c)", "Dir. 2009/48/EC", "Art. 5;6", "Annex III, 5(1)",
  ])
  func whatSaysMoreIsNoCitation(text: String) {
    #expect(CitationList(english: text) == nil)
  }

  /// Greek and Bulgarian have letters of their own; the sixth Greek one is two.
  @Test func lettersFollowTheAlphabetOfTheLanguage() throws {
    let greek = "α β γ δ ε στ ζ η θ ι ια ιβ ιγ ιδ ιε ιστ ιζ ιη ιθ κ κα κβ κγ κδ κε κστ"
    let style = try CitationStyle(
      patterns: Self.german, letters: greek.split(separator: " ").map(String.init))
    #expect(style.text(.paragraphPoint(article: "5", paragraph: "1", .init("f"))).hasSuffix(" στ"))
    #expect(style.text(.paragraphPoint(article: "5", paragraph: "1", .init("bb"))).hasSuffix(" ββ"))
    #expect(style.text(.annexSection("VIII", "C")).hasSuffix(" Γ"))
    #expect(style.text(.annexSection("XI", "2")).hasSuffix(" 2"))
  }

  /// French counts what was put in with bis and ter; Portuguese writes articles otherwise.
  @Test(arguments: [
    ("Art. 4", "4"), ("Art. 4a", "4 bis"), ("Art. 75c(4)(a)", "75 quater 4 a"),
    ("Art. 5(1a)", "5 1 bis"), ("Art. 5(1)(bb)", "5 1 b ter"), ("Art. 5(1)(h)", "5 1 h"),
    ("Annex III", "III"),
  ])
  func whatWasPutInIsCountedAsTheLanguageDoes(english: String, written: String) throws {
    let patterns = Dictionary(
      uniqueKeysWithValues: CitationForm.allCases.map { form in
        (form, form.slots.map { "{\($0.rawValue)}" }.joined(separator: " "))
      })
    let latin = ["{n}", "{n} bis", "{n} ter", "{n} quater", "{n} quinquies", "{n} sexies"]
    let list = try #require(CitationList(english: english))
    let style = try CitationStyle(patterns: patterns, letters: nil, numbers: latin)
    #expect(style.text(list) == written)
    let ordinal = ["{n}.º", "{n}.º-A", "{n}.º-B", "{n}.º-C", "{n}.º-D", "{n}.º-E"]
    let other = try CitationStyle(
      patterns: patterns, letters: nil, numbers: latin, articleNumbers: ordinal)
    #expect(other.text(.paragraph(article: "4a", "1a")) == "4.º-A 1 bis")
    #expect(throws: CitationStyle.Refusal.wrongNumbers) {
      try CitationStyle(patterns: patterns, letters: nil, numbers: ["{n}"])
    }
  }

  @Test func patternsThatLoseAPlaceAreRefused() {
    func refusal(_ change: (inout [CitationForm: String]) -> Void) -> CitationStyle.Refusal? {
      var patterns = Self.german
      change(&patterns)
      do {
        _ = try CitationStyle(patterns: patterns, letters: nil)
        return nil
      } catch { return error }
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0[.annex] = nil } == .missing(.annex))
    #expect(refusal { $0[.paragraph] = "Art. {article}" } == .wrongSlots(.paragraph))
    #expect(
      refusal { $0[.article] = "Art. {article} {article}" } == .wrongSlots(.article))
    #expect(refusal { $0[.recital] = "Erw. {number} {point}" } == .wrongSlots(.recital))
    #expect(throws: CitationStyle.Refusal.shortAlphabet(1)) {
      try CitationStyle(patterns: Self.german, letters: ["α"])
    }
  }
}
