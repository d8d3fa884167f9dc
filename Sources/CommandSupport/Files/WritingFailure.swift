package import JSONText
package import Storage
import Typography
package import Wording

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
  package func message(_ words: Words) -> String {
    switch self {
    case .storage(let failure): CommandFailure(storage: failure).message(words)
    case .command(let failure): failure.message(words)
    case .unreadable(.nulCharacter): words.files.writeNul
    case .unreadable(.tooDeep(let limit)): words.files.writeTooDeep(limit: limit)
    case .unreadable(.duplicateKey(let key)): words.files.writeTwice(key: SafeText.line(key))
    case .unreadable(.tooLarge(_, let limit)): words.files.writeTooLarge(limit: limit >> 20)
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
