package import JSONText
package import Storage
import Typography

/// Why an assessment could not be written.
package enum WritingFailure: Error {
  /// The file could not be made or replaced.
  case storage(StorageFailure)
  /// It could not be opened again.
  case unreadable(JSONRefusal)
  /// Another reason, in words.
  case command(CommandFailure)

  /// Whether something stands under the name, or another program is about to put it there.
  package var isNameTaken: Bool {
    switch self {
    case .storage(.alreadyExists), .storage(.notAFile), .storage(.symbolicLink): true
    case .command(let failure): failure.status == .locked
    case .storage, .unreadable: false
    }
  }

  package var isTooLarge: Bool {
    if case .unreadable(.tooLarge) = self { true } else { false }
  }

  /// A sentence for the user.
  package var message: String {
    switch self {
    case .storage(let failure): CommandFailure(storage: failure).message
    case .command(let failure): failure.message
    case .unreadable(.nulCharacter):
      "a text has a zero byte in it, and the file could not be opened again"
    case .unreadable(.tooDeep(let limit)):
      "something in it is nested more than \(limit) levels deep, and the file could not be opened "
        + "again"
    case .unreadable(.duplicateKey(let key)):
      "\"\(SafeText.line(key))\" would stand in it twice, and the file could not be opened again"
    case .unreadable(.tooLarge(_, let limit)):
      "the file would be larger than \(limit >> 20) MiB, and could not be opened again. Shorten a "
        + "note, or go on in another file: the history of your changes then stays in this one"
    }
  }
}

extension KnownFile {
  /// Replaces the content.
  package mutating func write(_ bytes: [UInt8]) throws(WritingFailure) {
    do throws(StorageFailure) {
      try replace(with: bytes)
    } catch {
      throw .storage(error)
    }
  }
}
