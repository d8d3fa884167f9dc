import CReadline
import Glibc

extension LineEditor {
  /// How long the rest of a letter may take, in milliseconds: over a network its bytes can come in
  /// two packets.
  private static let patience: Int32 = 50

  /// Readline gets every byte from here, so that a signal also reaches it in the middle of a long
  /// paste or of a question of its own, where it would otherwise wait for a key. Signals that do
  /// not end the line can wait until readline returns.
  func nextByte() -> Int32 {
    if ready.isEmpty {
      guard let byte = receive() else {
        wasCutShort = true
        return READERR
      }
      ready = byte < 0x80 ? [byte] : letter(beginningWith: byte)
    }
    return Int32(fit(ready.removeFirst()))
  }

  /// The next byte that was typed; nil when there will be none for this line.
  private func receive() -> UInt8? {
    while terminal.wait(for: Terminal.ending) == .input {
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || (errno != EINTR && errno != EAGAIN) { break }
    }
    return nil
  }

  /// The same, but nil when it does not come soon.
  private func receiveSoon() -> UInt8? {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, Self.patience) > 0 ? receive() : nil
  }

  // MARK: Letters

  /// A letter in UTF-8, from the terminal's own character set if need be, and what was read too far.
  private func letter(beginningWith first: UInt8) -> [UInt8] {
    var bytes = [first]
    if !decoder.isMultibyte {
      while let more = Self.missing(from: bytes) {
        if more == 0 { return bytes }
        guard let byte = receiveSoon() else { break }
        bytes.append(byte)
      }
    }
    return decoded(bytes)
  }

  private func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes
    var result: [UInt8] = []
    while !rest.isEmpty {
      guard rest[0] >= 0x80 else { return result + rest }
      var outcome = LetterDecoder.Outcome.unknown
      var length = 0
      repeat {
        if length == rest.count {
          guard let byte = receiveSoon() else { break }
          rest.append(byte)
        }
        length += 1
        outcome = decoder.decode(Array(rest[..<length]))
      } while outcome == .incomplete && length < 8
      if case .letters(let letters) = outcome {
        result += letters
      } else {
        length = 1
        result += LetterDecoder.unknown
        hasUnknownLetters = true
      }
      rest.removeFirst(length)
    }
    return result
  }

  /// How many bytes are missing from the one letter that these begin; nil when they begin none.
  private static func missing(from bytes: [UInt8]) -> Int? {
    let length =
      switch bytes[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, bytes.count <= length,
      bytes.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) })
    else { return nil }
    if bytes.count == length, String(validating: bytes, as: UTF8.self) == nil { return nil }
    return length - bytes.count
  }

  // MARK: What a byte does here

  /// The byte as readline is to have it.
  private func fit(_ byte: UInt8) -> UInt8 {
    bytesOfLine += 1
    let beginsPaste = paste.see(byte)
    let isFirst = bytesOfLine == 1
    // A key that writes, or a paste; after any other key the line is being changed.
    if isReplaceable, isFirst && byte >= 0x20 && byte != 0x7F || beginsPaste && bytesOfLine == 6 {
      replace()
    }
    if leafs, isFirst, rl_end == 0 {
      // As in less: the space bar leafs on, q stops, both at once.
      if byte == UInt8(ascii: " ") { return UInt8(ascii: "\r") }
      if byte == UInt8(ascii: "q") { ready.insert(UInt8(ascii: "\r"), at: 0) }
    }
    guard byte == 0, paste.isPasting else { return byte }
    // Readline's lines end with a zero byte: the rest of what is pasted would be lost.
    hasUnknownLetters = true
    ready.insert(contentsOf: LetterDecoder.unknown.dropFirst(), at: 0)
    return LetterDecoder.unknown[0]
  }

  /// Empties the line before what is typed goes into it; undo brings it back.
  private func replace() {
    isReplaceable = false
    rl_begin_undo_group()
    rl_delete_text(0, rl_end)
    rl_point = 0
    rl_end_undo_group()
  }
}
