import Testing
import Typography

/// Text in which case, accents and spacing make no difference.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("Yes", "yes"), ("  Not \t sure ", "not sure"), ("Straße", "strasse"), ("É", "e"),
    ("e\u{301}", "e"), ("Łódź", "lodz"), ("Œuvre", "oeuvre"), ("don’t", "don't"),
    ("„so“", "\"so\""), ("2–3", "2-3"), ("", ""), (" ", ""),
  ])
  func foldsCaseAccentsAndSpacing(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  /// A sigma is written otherwise at the end of a word, and in capitals it is one letter.
  @Test(arguments: ["ΣΚΟΠΟΣ", "σκοπος", "σκοποσ", "Σκοπός", "ΣΚΟΠΟς"])
  func aFinalSigmaIsASigma(text: String) {
    #expect(Folding.fold(text) == "σκοποσ")
  }

  @Test func wordsAreWithoutPunctuation() {
    #expect(Folding.words("Who? You, and Ἀθήνα’s!").prefix(3) == ["who", "you", "and"])
    #expect(Folding.words("ΣΚΟΠΟΣ; σκοπός.") == ["σκοποσ", "σκοποσ"])
  }
}
