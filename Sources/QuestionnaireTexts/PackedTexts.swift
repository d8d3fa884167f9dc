package import JSONText

/// A translation as the program carries it: for each file of the questionnaire its texts in the
/// order of the file, one on a line, an empty line where there is none. The build has left out
/// what is stale, so that nothing has to be compared at run time.
package struct PackedTexts: Sendable {
  package let language: LanguageTag
  /// How far the translation was checked, in English.
  package let reviewed: String
  private let lines: @Sendable (_ path: String) -> [UInt8]?

  /// - Parameter lines: the lines for one file of the questionnaire, in UTF-8; nil when it has no
  ///   texts. It is called when the file is read, and not before.
  package init(
    language: LanguageTag, reviewed: String,
    lines: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    self.language = language
    self.reviewed = reviewed
    self.lines = lines
  }

  /// The lines for one file of a questionnaire, as ``texts(of:)`` reads them.
  package static func lines(for root: JSONNode, path: String, in translation: Translation) -> String
  {
    TextWalk.texts(in: root, path: path).map { placed in
      PackedLines.escaped(translation.current(for: placed) ?? "")
    }.joined(separator: "\n")
  }

  /// The texts of one file by their positions; nil for those that have no translation.
  package func texts(of path: String) -> [String?] {
    guard let lines = lines(path) else { return [] }
    return PackedLines.texts(of: lines).map { $0.isEmpty ? nil : $0 }
  }
}
