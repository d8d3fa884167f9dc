/// Terminal output as a person reads it.
package enum PlainText {
  /// The text without escape sequences, bells and carriage returns.
  package static func cleaned(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x1B: dropSequence(&rest)
      case 0x07, 0x0D: continue
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func dropSequence(_ rest: inout ArraySlice<UInt8>) {
    switch rest.popFirst() {
    case UInt8(ascii: "["):
      // Parameters up to one byte from @ to ~.
      while let byte = rest.popFirst(), !(0x40...0x7E).contains(byte) {}
    case UInt8(ascii: "]"):
      // A title or the like, up to a bell or ESC \.
      while let byte = rest.popFirst(), byte != 0x07 {
        if byte == 0x1B {
          _ = rest.popFirst()
          return
        }
      }
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      _ = rest.popFirst()
    default:
      return
    }
  }
}
