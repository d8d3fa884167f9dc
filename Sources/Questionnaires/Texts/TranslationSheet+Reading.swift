import JSONText

extension TranslationSheet {
  /// Why a sheet that comes back cannot be taken.
  package enum Refusal: Error, Equatable {
    case noJSON(line: Int)
    case noSheet
    /// It is for this language.
    case otherLanguage(String)
    case unknownTexts([String])
    case twice(String)
  }

  /// Takes the translations out of a sheet that ``working`` wrote and somebody filled in. A text
  /// whose English has changed since the sheet was written stays as it was, and is named.
  ///
  /// - Returns: how many were taken, and the ids of those that were not.
  package mutating func take(_ bytes: [UInt8]) throws(Refusal) -> (taken: Int, outdated: [String]) {
    let result = JSONReader.read(bytes)
    guard let root = result.node else {
      let offset = result.problems.first?.offset ?? 0
      throw .noJSON(line: bytes.prefix(offset).count { $0 == 0x0A } + 1)
    }
    guard case .object(let sheet) = root.value, case .array(let items)? = sheet["texts"]?.value
    else { throw .noSheet }
    if case .string(let name)? = sheet["language"]?.value, name != language.text {
      throw .otherLanguage(name)
    }
    if case .string(let reviewed)? = sheet["reviewed"]?.value { self.reviewed = reviewed }
    let positions = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.id, $0) })
    var seen: Set<String> = []
    var unknown: [String] = []
    var outdated: [String] = []
    var taken = 0
    for item in items {
      guard case .object(let object) = item.value, case .string(let id)? = object["id"]?.value,
        case .string(let digest)? = object["of"]?.value,
        case .string(let text)? = object["text"]?.value
      else { throw .noSheet }
      guard seen.insert(id).inserted else { throw .twice(id) }
      guard let position = positions[id] else {
        unknown.append(id)
        continue
      }
      guard !text.isEmpty else { continue }
      guard rows[position].of == digest else {
        outdated.append(id)
        continue
      }
      rows[position].text = text
      rows[position].isStale = false
      taken += 1
    }
    guard unknown.isEmpty else { throw .unknownTexts(unknown) }
    return (taken, outdated)
  }
}
