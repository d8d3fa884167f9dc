import Hashing
import JSONText
import QuestionnaireTexts
import Questionnaires

/// The digests that say which questionnaire was used: one of the law's logic, one of the texts of
/// each language. The build, the program's own copy and a folder are all measured here.
///
/// Two questionnaires with one logic lead every sheet to the same result. A sentence that is
/// written better changes the texts alone.
package struct QuestionnaireDigests: Sendable, Equatable {
  /// Which digest a file of a questionnaire belongs to.
  package enum Part: Equatable, Sendable {
    /// What decides, with the texts it is written in.
    case source
    /// A translation, such as `de`.
    case texts(language: String)
    /// A described system, or which of them to play together. It tests a questionnaire and does not
    /// change what it says.
    case scenario
    /// The terms of the law in other languages, which translations are checked with.
    case terms

    /// - Parameter path: the file's path inside the questionnaire.
    package init(of path: String) {
      if path.hasPrefix("scenarios/") || path == "sets.json" {
        self = .scenario
      } else if path == "terms.json" {
        self = .terms
      } else if path.hasPrefix("languages/") {
        let name = path.dropFirst("languages/".count)
        self = .texts(language: String(name.hasSuffix(".json") ? name.dropLast(5) : name))
      } else {
        self = .source
      }
    }
  }

  /// SHA-256, in hexadecimal, over what decides: no texts, no scenarios.
  package let logic: String
  /// SHA-256, in hexadecimal, over the texts of each language: those of the files themselves under
  /// `source`, each translation under its language.
  package let texts: [String: String]

  /// The key of ``texts`` for the language in which the files are written.
  package static let source = "source"

  /// Digests that were worked out before.
  package init(logic: String, texts: [String: String]) {
    self.logic = logic
    self.texts = texts
  }

  /// The digests of a questionnaire's files, in whatever order.
  package init(of files: some Sequence<(path: String, bytes: [UInt8])>) {
    var logic: [(path: String, bytes: [UInt8])] = []
    var source: [(path: String, bytes: [UInt8])] = []
    var texts: [String: String] = [:]
    for file in files {
      switch Part(of: file.path) {
      case .source:
        logic.append((file.path, LogicBytes.of(file.bytes)))
        source.append((file.path, Self.textBytes(of: file)))
      case .texts(let language): texts[language] = SHA256.hexDigest(ofFiles: [file])
      case .scenario, .terms: break
      }
    }
    texts[Self.source] = SHA256.hexDigest(ofFiles: source)
    self.logic = SHA256.hexDigest(ofFiles: logic)
    self.texts = texts
  }

  private static func textBytes(of file: (path: String, bytes: [UInt8])) -> [UInt8] {
    guard let root = JSONReader.read(file.bytes).node else { return file.bytes }
    var bytes: [UInt8] = []
    for text in TextWalk.texts(in: root, path: file.path) {
      bytes += "\(text.id) \(text.text.utf8.count) ".utf8
      bytes += text.text.utf8
    }
    return bytes
  }
}
