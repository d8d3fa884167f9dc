/// The digests that say which questionnaire was used: one of the law's logic, one of each
/// translation. The build, the program's own copy and a folder are all measured here.
package struct QuestionnaireDigests: Sendable, Equatable {
  /// Which digest a file of a questionnaire belongs to.
  package enum Part: Equatable, Sendable {
    case logic
    /// A translation, such as `de`.
    case texts(language: String)
    /// A described system, or which of them to play together. It tests a questionnaire and does not
    /// change what it says.
    case scenario

    /// - Parameter path: the file's path inside the questionnaire.
    package init(of path: String) {
      if path.hasPrefix("scenarios/") || path == "sets.json" {
        self = .scenario
      } else if path.hasPrefix("languages/") {
        let name = path.dropFirst("languages/".count)
        self = .texts(language: String(name.hasSuffix(".json") ? name.dropLast(5) : name))
      } else {
        self = .logic
      }
    }
  }

  /// SHA-256, in hexadecimal, over the files that decide, with the texts they are written in.
  package let logic: String
  /// SHA-256, in hexadecimal, of each translation, by its language.
  package let texts: [String: String]

  /// Digests that were worked out before.
  package init(logic: String, texts: [String: String]) {
    self.logic = logic
    self.texts = texts
  }

  /// The digests of a questionnaire's files, in whatever order.
  package init(of files: some Sequence<(path: String, bytes: [UInt8])>) {
    var logic: [(path: String, bytes: [UInt8])] = []
    var texts: [String: [(path: String, bytes: [UInt8])]] = [:]
    for file in files {
      switch Part(of: file.path) {
      case .logic: logic.append(file)
      case .texts(let language): texts[language, default: []].append(file)
      case .scenario: break
      }
    }
    self.logic = SHA256.hexDigest(ofFiles: logic)
    self.texts = texts.mapValues { SHA256.hexDigest(ofFiles: $0) }
  }
}
