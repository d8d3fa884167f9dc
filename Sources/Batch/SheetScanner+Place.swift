import QuestionnaireTexts
import Questionnaires

extension SheetScanner {
  /// Some place in the bytes of a sheet.
  struct Place {
    let base: UnsafePointer<UInt8>
    /// How many bytes there are from here on.
    let readable: Int

    /// The next eight bytes, the first one lowest, with zeros for what is behind the end.
    @inline(__always)
    var word: UInt64 { readable >= 8 ? word(at: 0) : lastBytes }

    /// Eight bytes that there are, from so many bytes on.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
      UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }

    private var lastBytes: UInt64 {
      var word: UInt64 = 0
      for index in 0..<readable { word |= UInt64(base[index]) << UInt64(index * 8) }
      return word
    }
  }

  /// A string of printable ASCII without escapes.
  struct Name {
    let start: Place
    let length: Int

    /// Made of the length and of the first and the last eight bytes.
    var hash: Int {
      var head = start.word
      if length < 8 { head &= (UInt64(1) << UInt64(length * 8)) - 1 }
      let tail = length < 8 ? head : start.word(at: length - 8)
      let mixed = (head ^ tail &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
      return Int(truncatingIfNeeded: (mixed ^ UInt64(length)) >> 33)
    }
  }
}
