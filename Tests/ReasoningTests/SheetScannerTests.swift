@testable import Batch
import Testing

@testable import Questionnaires

/// What the quick reader of sheets takes and what it leaves to the strict one.
@Suite struct SheetScannerTests {
  private func string(_ text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = SheetScanner(bytes)
      return scanner?.string().map { name in
        String(
          decoding: UnsafeBufferPointer(start: name.start.base, count: name.length), as: UTF8.self)
      }
    }
  }

  @Test(arguments: 0..<40)
  func readsPlainStringsOfEveryLength(_ length: Int) {
    let text = String("abcdefghijklmnopqrstuvwxyz~ 0123456789-_ABC".prefix(length))
    #expect(string("\"\(text)\"") == text)
    #expect(string(" \"\(text)\":\"more of it, long enough\"") == text)
    #expect(string("\"\(text)") == nil)
  }

  @Test(arguments: 0..<20)
  func leavesEverySignThatIsNotPlain(_ place: Int) {
    for sign in ["\\n", "\u{1F}", "\t", "\u{7F}", "é", "\u{0}"] {
      let text = String(repeating: "x", count: place) + sign + "yyyyyyyyyyyy"
      #expect(string("\"\(text)\"") == nil, "\(sign.debugDescription) at \(place)")
    }
  }

  @Test func namesAreToldApartInTheMiddle() {
    let table = NameTable(["aaaaaaaaBBaaaaaaaa", "aaaaaaaaCCaaaaaaaa", "a", "aa"])
    func number(_ name: String) -> Int? {
      Array("\"\(name)\"".utf8).withUnsafeBufferPointer { bytes in
        var scanner = SheetScanner(bytes)
        return scanner?.string().flatMap { table.number(of: $0) }
      }
    }
    #expect(number("aaaaaaaaBBaaaaaaaa") == 0)
    #expect(number("aaaaaaaaCCaaaaaaaa") == 1)
    #expect(number("aaaaaaaaDDaaaaaaaa") == nil)
    #expect(number("a") == 2)
    #expect(number("aa") == 3)
    #expect(number("aaa") == nil)
    #expect(number("") == nil)
  }

  /// A known name is found only whole, with its end, and never behind the end of the bytes.
  @Test(arguments: 1...60)
  func knownNamesAreTakenWhole(_ length: Int) {
    let name = String("the-names-of-questions-have-at-most-sixty-signs-not-one-more".prefix(length))
    let table = NameTable(["another", name])
    func isTaken(_ text: String) -> Bool {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        guard var scanner = SheetScanner(bytes) else { return false }
        let isTaken = scanner.take(1, of: table, word: scanner.here.word)
        #expect(!isTaken || scanner.take(UInt8(ascii: ":")))
        return isTaken
      }
    }
    #expect(isTaken("\(name)\":"))
    #expect(isTaken("\(name)\":\"long-enough-for-a-word\""))
    for end in ["", "x", "x\":", ":\"", "\\\":"] { #expect(!isTaken(name + end), "\(end)") }
    for place in 0..<length {
      var other = Array(name)
      other[place] = "X"
      #expect(!isTaken(String(other) + "\":"))
      #expect(!isTaken(String(name.prefix(place)) + "\":\"long-enough-for-a-word\""))
    }
  }
}
