import XML

/// Reads a catalogue that ``XLIFFWriter`` wrote and a translators' program has filled in. Marks
/// inside a text are passed over.
package struct XLIFFReader {
  /// Who says in a note how far the texts were checked.
  static let reviewed = "reviewed"
  /// Who says in a note that a text is meant to be the same in both languages.
  static let same = "same"
  /// The state of a translation that somebody has to look at again.
  static let fuzzy = "needs-review-translation"

  private let scanner: XMLScanner

  package static func read(_ bytes: [UInt8]) throws(Catalogue.Failure) -> Catalogue {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    guard let scanner = XMLScanner(bytes) else { throw .notXML }
    return try XLIFFReader(scanner: scanner).catalogue()
  }

  private func catalogue() throws(Catalogue.Failure) -> Catalogue {
    let tokens = scanner.tokens
    guard let file = tokens.first(where: { $0.kind == .open && $0.name == "file" }) else {
      throw .notXML
    }
    var units: [Catalogue.Unit] = []
    var reviewed: String?
    for (index, token) in tokens.enumerated() where token.kind == .open {
      switch token.name {
      case "trans-unit": units.append(try unit(at: index))
      case "note" where scanner.attribute("from", of: token) == Self.reviewed:
        reviewed = text(inside: index)
      default: break
      }
    }
    return Catalogue(
      name: attribute("original", of: file) ?? "",
      sourceLanguage: attribute("source-language", of: file) ?? "en",
      language: attribute("target-language", of: file) ?? "", reviewed: reviewed,
      units: try Catalogue.checkingIDs(units))
  }

  private func unit(at index: Int) throws(Catalogue.Failure) -> Catalogue.Unit {
    let tokens = scanner.tokens
    guard let id = attribute("id", of: tokens[index]) else { throw .nameless }
    var source = ""
    var target: String?
    var isFuzzy = false
    var isSame = false
    let depth = tokens[index].depth + 1
    // What a program proposes beside it stands deeper, in elements of its own.
    for child in index + 1..<scanner.end(of: index)
    where tokens[child].kind == .open && tokens[child].depth == depth {
      switch tokens[child].name {
      case "source": source = text(inside: child)
      case "target":
        let text = text(inside: child)
        target = text.isEmpty ? nil : text
        isFuzzy = isUnfinished(attribute("state", of: tokens[child]))
      case "note": isSame = isSame || attribute("from", of: tokens[child]) == Self.same
      default: break
      }
    }
    return Catalogue.Unit(
      id: id, source: source, target: target, isFuzzy: isFuzzy, isSame: isSame)
  }

  private func isUnfinished(_ state: String?) -> Bool {
    state.map { $0 == "new" || $0.hasPrefix("needs-") } ?? false
  }

  private func attribute(_ name: String, of token: XMLScanner.Token) -> String? {
    scanner.attribute(name, of: token).map { Self.plain(Substring($0)) }
  }

  private func text(inside index: Int) -> String {
    let start = scanner.tokens[index].range.upperBound
    let end = scanner.tokens[scanner.end(of: index)].range.lowerBound
    return Self.plain(Substring(scanner.text(start..<max(start, end))))
  }

  /// A text without marks, with its characters as they are meant.
  private static func plain(_ raw: Substring) -> String {
    var text = ""
    var rest = raw
    while let first = rest.first {
      if rest.hasPrefix("<![CDATA[") {
        let body = rest.dropFirst(9)
        let end = body.firstRange(of: "]]>")
        text += body[..<(end?.lowerBound ?? body.endIndex)]
        rest = body[(end?.upperBound ?? body.endIndex)...]
      } else if first == "<" {
        rest = rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
      } else if first == "&", let end = rest.firstIndex(of: ";") {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        text += character(name).map(String.init) ?? "&\(name);"
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(first)
        rest.removeFirst()
      }
    }
    return text
  }

  private static func character(_ name: Substring) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let value =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
