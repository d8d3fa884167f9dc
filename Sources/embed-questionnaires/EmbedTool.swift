import Glibc
import Hashing
import JSONText
import Packing
import QuestionnaireTexts
import Questionnaires
import Translations

/// Writes the Swift files that carry the questionnaires. Arguments: the file to write, the folder of
/// the questionnaires, the files in it. For one translation: the file to write, the folder of the
/// questionnaire, `--language`, the language, the files.
///
/// Text goes into `StaticString`s, which compile fast and are read in place; an array of bytes
/// takes the compiler 0.2 s for each kilobyte.
@main struct EmbedTool {
  /// What the compiler reads in a text as its end, as another character, or as none at all.
  private static let forbidden = ["\"\"\"####", "\\####", "\0"]

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { fail("usage: embed-questionnaires OUTPUT FOLDER FILE…") }
    let text =
      if arguments.count > 5, arguments[3] == "--language" {
        translation(
          arguments[4], of: arguments[2],
          files: files(arguments.dropFirst(5), in: arguments[2]))
      } else {
        swift(for: files(arguments.dropFirst(3), in: arguments[2]))
      }
    guard write(text, to: arguments[1]) else { fail("\(arguments[1]): cannot be written") }
  }

  private static func files(
    _ paths: some Sequence<String>, in folder: String
  ) -> [(path: String, bytes: [UInt8])] {
    paths.map { path in
      guard let bytes = read(path) else { fail("\(path): cannot be read") }
      // What the compiler would take for something else must not get into its file.
      guard let text = String(validating: bytes, as: UTF8.self) else {
        fail("\(path): not UTF-8 text; save it as UTF-8")
      }
      guard !forbidden.contains(where: text.contains) else {
        fail("\(path): the program cannot carry \"\"\"####, \\#### or a zero byte")
      }
      return (String(path.dropFirst(folder.utf8.count + 1)), bytes)
    }
  }

  private static func swift(for files: [(path: String, bytes: [UInt8])]) -> String {
    var folders: [String: [(path: String, bytes: [UInt8])]] = [:]
    for file in files {
      let steps = file.path.split(separator: "/", maxSplits: 1).map(String.init)
      guard steps.count == 2 else { continue }
      folders[steps[0], default: []].append((steps[1], file.bytes))
    }
    var text =
      "import QuestionnaireTexts\nimport Questionnaires\nimport Translations\n\nextension EmbeddedFolder {\n  package static let all: [EmbeddedFolder] = [\n"
    for (name, files) in folders.sorted(by: { $0.key < $1.key }) {
      let packed = packed(files, in: name)
      let digests = QuestionnaireDigests(of: files)
      let own = digests.texts[QuestionnaireDigests.source] ?? ""
      text += "    EmbeddedFolder(name: \"\(name)\", logic: \"\(digests.logic)\", "
      text += "texts: \"\(own)\", files: [\n"
      let isScenario = { (file: (path: String, bytes: [UInt8])) in
        QuestionnaireDigests.Part(of: file.path) == .scenario
      }
      let isOther = { (file: (path: String, bytes: [UInt8])) in file.path.hasPrefix("languages/") }
      text += list(files.filter { !isScenario($0) && !isOther($0) })
      text +=
        "    ], packed: \(packed), scenarios: {[\n\(list(files.filter(isScenario)))    ]}, languages: [\n"
      for tag in TranslationReader.languages(of: files.map(\.path)) {
        text += "      EmbeddedLanguage(tag: \"\(tag)\", "
        text += "digest: \"\(digests.texts[tag.text] ?? "")\", "
        text += "texts: { .\(variable(name, tag)) }),\n"
      }
      text += "    ]),\n"
    }
    return text + "  ]\n}\n"
  }

  private static func list(_ files: [(path: String, bytes: [UInt8])]) -> String {
    files.map { file in
      "      (\"\(file.path)\", \(literal(String(decoding: file.bytes, as: UTF8.self)))),\n"
    }.joined()
  }

  /// The questionnaire as the program begins with it. The program does not look again at what it
  /// carries; so a questionnaire with a mistake must not get into it.
  private static func packed(
    _ files: [(path: String, bytes: [UInt8])], in folder: String
  ) -> String {
    // The schemas have the names of the files that they describe, and no sections.
    guard files.contains(where: { $0.path.hasPrefix("sections/") }) else { return "nil" }
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let result = QuestionnaireReader.read(sources)
    guard result.questionnaire != nil else {
      fail("\(folder): \(result.problems.map(\.formatted).joined(separator: "\n"))")
    }
    let own = sources.filter { QuestionnaireDigests.Part(of: $0.path) == .source }
    guard let packed = PackedQuestionnaire(own) else {
      fail(
        "\(folder): it has no mistake, but a text in it cannot be replaced by a mark, as packing needs"
      )
    }
    let counts = packed.files.map { "(\"\($0.path)\", \($0.count))" }.joined(separator: ", ")
    let parts = [packed.names, packed.texts, packed.values].map {
      literal(String(decoding: $0, as: UTF8.self))
    }
    return "{ .init(\n\(parts.joined(separator: ",\n")),\n      [\(counts)]) }"
  }

  /// One translation by the positions of texts, without what is stale.
  private static func translation(
    _ language: String, of folder: String, files: [(path: String, bytes: [UInt8])]
  ) -> String {
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    guard let tag = LanguageTag(language), let result = TranslationReader.read(tag, in: sources)
    else { fail("\(folder): languages/\(language).json is not named as a language") }
    guard let translation = result.translation else {
      fail("\(folder): " + result.problems.map(\.formatted).joined(separator: "\n"))
    }
    var text = "import QuestionnaireTexts\n\nextension PackedTexts {\n"
    text += "  static var \(variable(name, tag)): PackedTexts {\n"
    text += "    PackedTexts(language: LanguageTag(\"\(tag)\")!, reviewed: "
    text += "\(literal(translation.reviewed))) { path in\n      switch path {\n"
    for file in sources where !file.path.hasPrefix("languages/") {
      guard let root = JSONReader.read(file.bytes).node else { continue }
      let lines = Array(PackedTexts.lines(for: root, path: file.path, in: translation).utf8)
      guard !lines.isEmpty else { continue }
      guard let packed = Deflate.packed(lines, level: 9) else { fail("no memory to pack texts") }
      text += "      case \"\(file.path)\": EmbeddedLanguage.unpacked("
      text += "\"\(Base64.letters(of: packed))\", size: \(lines.count))\n"
    }
    return text + "      default: nil\n      }\n    }\n  }\n}\n"
  }

  /// A text as the compiler reads it back.
  private static func literal(_ text: String) -> String {
    "####\"\"\"\n\(text)\n\"\"\"####"
  }

  private static func variable(_ name: String, _ tag: LanguageTag) -> String {
    "\(name)_\(tag)".replacing("-", with: "_")
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let bytes = Array(text.utf8)
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWhole
  }

  private static func fail(_ message: String) -> Never {
    let line = Array("embed-questionnaires: \(message)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
    exit(1)
  }
}
