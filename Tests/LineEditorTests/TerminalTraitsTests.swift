import Testing

@testable import LineEditor

struct TerminalTraitsTests {
  private func traits(
    _ variables: [String: String], isTerminal: Bool = true, codeset: String = "ANSI_X3.4-1968"
  ) -> TerminalTraits {
    TerminalTraits(isTerminal: isTerminal, codeset: codeset) { variables[$0] }
  }

  @Test func color() {
    #expect(traits(["TERM": "xterm"]).allowsColor)
    #expect(traits(["TERM": "xterm", "NO_COLOR": ""]).allowsColor)
    #expect(!traits(["TERM": "xterm", "NO_COLOR": "0"]).allowsColor)
    #expect(!traits(["TERM": "dumb"]).allowsColor)
    #expect(!traits(["TERM": ""]).allowsColor)
    #expect(!traits([:]).allowsColor)
    #expect(!traits(["TERM": "xterm"], isTerminal: false).allowsColor)
  }

  @Test func utf8() {
    #expect(traits(["LANG": "de_DE.UTF-8"]).isUTF8)
    #expect(traits(["LANG": "de_DE.utf8@euro"]).isUTF8)
    #expect(traits(["LANG": "C", "LC_CTYPE": "C.UTF-8"]).isUTF8)
    #expect(traits(["LANG": "hi_IN"], codeset: "UTF-8").isUTF8)
    #expect(!traits(["LANG": "de_DE.UTF-8", "LC_ALL": "C"]).isUTF8)
    #expect(traits(["LANG": "de_DE.UTF-8", "LC_ALL": ""]).isUTF8)
    #expect(!traits(["LANG": "C"]).isUTF8)
    #expect(!traits([:]).isUTF8)
  }
}
