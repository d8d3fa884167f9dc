import Glibc
import Questionnaires

/// Writes the Swift file that carries the questionnaires. Arguments: the file to write, the folder
/// of the questionnaires, the files in it.
///
/// Text goes into `StaticString`s, which compile fast and are read in place; an array of bytes
/// takes the compiler 0.2 s for each kilobyte.
@main struct EmbedTool {
  /// What the compiler reads in a text as its end, as another character, or as none at all.
  private static let forbidden = ["\"\"\"####", "\\####", "\0"]

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { fail("usage: embed-questionnaires OUTPUT FOLDER FILE…") }
    let folder = arguments[2]
    var files: [(path: String, bytes: [UInt8])] = []
    for path in arguments.dropFirst(3) {
      guard let bytes = read(path) else { fail("\(path): cannot be read") }
      // What the compiler would take for something else must not get into its file.
      guard let text = String(validating: bytes, as: UTF8.self) else {
        fail("\(path): not UTF-8 text; save it as UTF-8")
      }
      guard !forbidden.contains(where: text.contains) else {
        fail("\(path): the program cannot carry \"\"\"####, \\#### or a zero byte")
      }
      files.append((String(path.dropFirst(folder.utf8.count + 1)), bytes))
    }
    guard write(swift(for: files), to: arguments[1]) else {
      fail("\(arguments[1]): cannot be written")
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
      "import Questionnaires\n\nextension EmbeddedFolder {\n  package static let all: [EmbeddedFolder] = [\n"
    for (name, files) in folders.sorted(by: { $0.key < $1.key }) {
      let digests = QuestionnaireDigests(of: files)
      let texts = digests.texts.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
      text +=
        "    EmbeddedFolder(name: \"\(name)\", digests: .init(logic: \"\(digests.logic)\", texts: "
      text += "[\(texts.isEmpty ? ":" : texts.joined(separator: ", "))]), files: [\n"
      for file in files {
        text += "      (\"\(file.path)\", ####\"\"\"\n"
        text += String(decoding: file.bytes, as: UTF8.self)
        text += "\n\"\"\"####),\n"
      }
      text += "    ]),\n"
    }
    return text + "  ]\n}\n"
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
