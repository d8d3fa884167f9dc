import Checks
import Foundation
import Questionnaires
import Testing

/// The questionnaire as it lies in the repository, as text that a test can damage.
struct ShippedFiles {
  private var texts: [String: String] = [:]

  /// All of them, read once for all tests.
  private static let all = Result { () throws -> [String: String] in
    let root =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
      + "/Questionnaires/eu-ai-act"
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where path.hasSuffix(".json") {
      texts[path] = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }
    return texts
  }

  /// Without the scenarios, except for those named, and without the sets that name their cases; and
  /// without translations, which have texts for the sets.
  init(scenarios: [String] = [], withSets: Bool = false) throws {
    texts = try Self.all.get().filter { path, _ in
      if path == "sets.json" { return withSets }
      if path.hasPrefix("languages/") { return false }
      return !path.hasPrefix("scenarios/") || scenarios.contains { path.contains($0) }
    }
  }

  var sources: [SourceFile] {
    texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0, bytes: Array($1.utf8)) }
  }

  /// `file:line` of everything that one check finds.
  func places(of code: String) -> Set<String> {
    Set(problems(of: code).map { "\($0.file):\($0.line)" })
  }

  func problems(of code: String) -> [Problem] {
    QuestionnaireChecks.run(sources, withNotes: true, only: code).problems
      .filter { $0.code == code }
  }

  /// Replaces the value of a key in the object with an id; gives `file:line` of the object.
  @discardableResult mutating func change(
    _ key: String, of id: String, _ edit: (String) -> String
  ) throws -> String {
    let (path, object) = try object(id)
    let text = try #require(texts[path])
    let label = "\"\(key)\": "
    let found = try #require(text.range(of: label, range: object.lowerBound..<text.endIndex))
    let value = found.upperBound..<Self.end(of: text[found.upperBound...])
    texts[path] = text.replacingCharacters(in: value, with: edit(String(text[value])))
    return "\(path):\(Self.line(of: object.lowerBound, in: text))"
  }

  func has(_ key: String, in id: String) throws -> Bool {
    let (path, object) = try object(id)
    return try #require(texts[path])[object].contains("\"\(key)\": ")
  }

  /// `file:line` of the value of a key in the object with an id.
  func place(of key: String, in id: String) throws -> String {
    let (path, object) = try object(id)
    let text = try #require(texts[path])
    let found = try #require(
      text.range(of: "\"\(key)\": ", range: object.lowerBound..<text.endIndex))
    return "\(path):\(Self.line(of: found.lowerBound, in: text))"
  }

  /// Puts a copy of the object with an id before it; gives `file:line` of the original.
  mutating func double(_ id: String, _ edit: (String) -> String) throws -> String {
    let (path, object) = try object(id)
    let text = try #require(texts[path])
    let copy = edit(String(text[object]))
    let changed = text.replacingCharacters(
      in: object.lowerBound..<object.lowerBound, with: copy + ", ")
    texts[path] = changed
    let start = changed.index(object.lowerBound, offsetBy: copy.count + 2)
    return "\(path):\(Self.line(of: start, in: changed))"
  }

  /// Puts text at the beginning of the first list with a name; gives `file:line` of it.
  mutating func insert(_ item: String, into list: String, of path: String) throws -> String {
    let text = try #require(texts[path])
    let found = try #require(text.range(of: "\"\(list)\": ["))
    texts[path] = text.replacingCharacters(
      in: found.upperBound..<found.upperBound, with: item + ", ")
    return "\(path):\(Self.line(of: found.upperBound, in: text))"
  }

  // MARK: Text

  /// The id may stand behind the beginning of a path: `findings/annex-i-a-2`.
  private func object(_ name: String) throws -> (path: String, range: Range<String.Index>) {
    let parts = name.split(separator: "/")
    let (folder, id) = (parts.dropLast().joined(separator: "/"), parts[parts.count - 1])
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) where path.hasPrefix(folder) {
      for key in ["id", "section"] {
        guard let found = text.range(of: "\"\(key)\": \"\(id)\"") else { continue }
        let start = try #require(text[..<found.lowerBound].lastIndex(of: "{"))
        return (path, start..<Self.end(of: text[start...]))
      }
    }
    throw Missing(id: name)
  }

  private struct Missing: Error { let id: String }

  /// The end of the JSON value that the text begins with.
  private static func end(of text: Substring) -> String.Index {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for place in text.indices {
      let sign = text[place]
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if sign == "\\" { isEscaped = true }
        if sign == "\"" { isInString = false }
      } else if sign == "\"" {
        isInString = true
      } else if "{[".contains(sign) {
        depth += 1
      } else if "}]".contains(sign) {
        depth -= 1
      } else if depth == 0, sign == "," || sign == "\n" {
        return place
      }
      if depth == 0, !isInString, "}]\"".contains(sign) { return text.index(after: place) }
    }
    return text.endIndex
  }

  private static func line(of place: String.Index, in text: String) -> Int {
    text[..<place].count { $0 == "\n" } + 1
  }
}
