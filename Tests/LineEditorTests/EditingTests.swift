import PseudoTerminal
import Testing

struct EditingTests {
  @Test func keysEditTheLine() throws {
    let terminal = try conversation()
    try terminal.send("provdier\(Key.left)\(Key.left)\(Key.left)\u{14}\u{05}!\r")
    try terminal.expectLine("provider!")
    try terminal.send("quit\r")
    try terminal.expect("END")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
  }

  @Test func accentsAreOneCharacterInEveryLocale() throws {
    for locale in ["C", "POSIX", "C.UTF-8", "de_DE.UTF-8"] {
      let terminal = try conversation(environment: ["LANG": locale])
      try terminal.send("aé\(Key.backspace)ö\r")
      try terminal.expectLine("aö")
      #expect(terminal.plainText.contains("utf8 \(locale.hasSuffix("UTF-8"))"))
      #expect(!terminal.plainText.contains("\\303"))
    }
  }

  @Test func aPasteIsOneLine() throws {
    let terminal = try conversation()
    try terminal.send(Key.paste("first\rsecond\nthird"))
    try terminal.expect("third")
    try terminal.send("\r")
    try terminal.expectLine("first\nsecond\nthird")
  }

  @Test func altEnterInsertsALineEnd() throws {
    let terminal = try conversation()
    try terminal.send("a\(Key.altEnter)b\r")
    try terminal.expectLine("a\nb")
  }

  @Test(arguments: [10_000, 50_000])
  func longPastes(_ length: Int) throws {
    let terminal = try conversation()
    try terminal.send(Key.paste("length " + String(repeating: "ä", count: length)) + "\r")
    try terminal.expect("LENGTH \(length)\r\n")
  }

  @Test func tenThousandTypedCharacters() throws {
    let terminal = try conversation()
    try terminal.send("length " + String(repeating: "x", count: 10_000) + "\r")
    try terminal.expect("LENGTH 10000\r\n")
  }

  @Test func thePrefillCanBeEdited() throws {
    let terminal = try conversation()
    try terminal.send("prefill 2 Dec 2026\r")
    try terminal.expect("role> 2 Dec 2026")
    try terminal.send("\(Key.backspace)7\r")
    try terminal.expectLine("2 Dec 2027")
  }

  @Test func keysForCommandsSetTheTextAside() throws {
    let terminal = try conversation()
    for (key, command) in [(Key.f1, ":help"), (Key.pageUp, ":back"), (Key.pageDown, ":next")] {
      try terminal.send(key)
      try terminal.expectLine(command)
      try terminal.send("half\(key)")
      try terminal.expectLine(command, aside: "half")
    }
  }

  @Test func bytesThatAreNoTextAreRepaired() throws {
    let terminal = try conversation()
    try terminal.send([0x61, 0xFF, 0x62, 0x0D])
    try terminal.expectLine("a\u{FFFD}b")
  }

  /// The first key decides: one that writes takes the place of the refused line, any other begins to
  /// change it.
  @Test(arguments: [
    ("1", "1"), ("ä2", "ä2"), (Key.paste("new"), "new"), ("", "old"), ("\(Key.left)!", "ol!d"),
    (Key.backspace, "ol"), ("\(Key.controlA)x", "xold"), ("\u{05}1", "old1"),
    ("1\u{1F}\u{1F}", "old"),
  ])
  func aRefusedLineGivesWay(keys: String, line: String) throws {
    let terminal = try conversation()
    try terminal.send("refused old\r")
    try terminal.expect("role> old")
    try terminal.send(keys + "\r")
    try terminal.expectLine(line)
  }

  @Test func otherPrefillsDoNotGiveWay() throws {
    let terminal = try conversation()
    try terminal.send("prefill old\r")
    try terminal.expect("role> old")
    try terminal.send("1\r")
    try terminal.expectLine("old1")
  }

  /// Typed before the prompt was there, as by a script or a quick hand.
  @Test func typeAheadTakesThePlaceOfARefusedLine() throws {
    let terminal = try conversation()
    try terminal.send("refused old\r1\r")
    try terminal.expectLine("1")
  }

  @Test func theSpaceBarLeafsAndQStops() throws {
    let terminal = try conversation()
    for (keys, line) in [(" ", ""), ("q", "q"), ("\r", ""), ("x y\r", "x y"), ("xq\r", "xq")] {
      try terminal.send("leaf\r")
      try terminal.expect("role> ")
      try terminal.send(keys)
      try terminal.expectLine(line)
    }
    try terminal.send(" a\r")
    try terminal.expectLine(" a")
  }
}
