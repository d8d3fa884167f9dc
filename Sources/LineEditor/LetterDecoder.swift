import Glibc

/// Makes UTF-8 of the letters that a terminal of another character set sends.
struct LetterDecoder {
  /// What stands for a letter that cannot be told: U+FFFD.
  static let unknown: [UInt8] = [0xEF, 0xBF, 0xBD]

  private let conversion: iconv_t?
  /// Whether letters take several bytes, so that a letter could be mistaken for one in UTF-8.
  let isMultibyte: Bool

  /// - Parameter codeset: the character set of the user's locale, as the C library knows it.
  init(codeset: String) {
    let isPlain = ["", "UTF-8", "ANSI_X3.4-1968", "US-ASCII"].contains(codeset)
    let opened = isPlain ? nil : iconv_open("UTF-8", codeset)
    let isMissing = opened == nil || Int(bitPattern: opened) == -1
    conversion = isMissing ? nil : opened
    isMultibyte = !isMissing && Self.convert([0xA4], with: opened) == .incomplete
  }

  enum Outcome: Equatable {
    /// The letters in UTF-8.
    case letters([UInt8])
    /// The bytes begin a letter.
    case incomplete
    case unknown
  }

  /// What these bytes mean in the terminal's character set.
  func decode(_ bytes: [UInt8]) -> Outcome {
    conversion == nil ? .unknown : Self.convert(bytes, with: conversion)
  }

  private static func convert(_ bytes: [UInt8], with conversion: iconv_t?) -> Outcome {
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 64)
    iconv(conversion, nil, nil, nil, nil)
    let (result, code, room) = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        var (left, room) = (source.count, target.count)
        let result = iconv(conversion, &from, &left, &to, &room)
        return (result, errno, room)
      }
    }
    if result != -1 {
      return .letters(target.dropLast(room).map { UInt8(bitPattern: $0) })
    }
    return code == EINVAL ? .incomplete : .unknown
  }
}
