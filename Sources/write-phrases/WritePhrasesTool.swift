import Catalogues
import Glibc

/// Writes the Swift file of the program's texts. Arguments: the file to write, the folder of the
/// texts, the files in it. In place of the file, `--report` prints what languages lack, `--digests`
/// what a translation carries of each English text.
@main struct WritePhrasesTool {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { fail(["usage: write-phrases OUTPUT FOLDER FILE…"]) }
    let folder = arguments[2]
    var files: [CatalogueFile] = []
    var problems: [String] = []
    for path in arguments.dropFirst(3) {
      guard let bytes = read(path) else { fail(["\(path): cannot be read"]) }
      let place = String(path.dropFirst(folder.utf8.count + 1))
      let (file, found) = CatalogueReader.read(path: place, bytes: bytes)
      if let file { files.append(file) }
      problems += found.map { "\(folder)/\($0)" }
    }
    let (catalogue, differences) = CatalogueJoiner.join(files)
    problems += differences.map { "\(folder)/\($0)" }
    guard problems.isEmpty else { fail(problems) }
    switch arguments[1] {
    case "--report": return report(catalogue)
    case "--digests": return digests(catalogue)
    default: break
    }
    guard write(PhraseCode.swift(for: catalogue), to: arguments[1]) else {
      fail(["\(arguments[1]): cannot be written"])
    }
  }

  private static func report(_ catalogue: Catalogue) {
    let count = catalogue.english.map(\.entries.count).reduce(0, +)
    print("en: \(count) texts")
    for translation in catalogue.translations {
      print(
        "\(translation.language): \(translation.missing.count) missing, "
          + "\(translation.stale.count) stale")
      for name in translation.missing { print("  missing \(name)") }
      for name in translation.stale { print("  stale \(name)") }
    }
  }

  private static func digests(_ catalogue: Catalogue) {
    for entry in catalogue.english.flatMap(\.entries) { print("\(entry.digest) \(entry.name)") }
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

  private static func fail(_ messages: [String]) -> Never {
    for message in messages {
      let line = Array("\(message)\n".utf8)
      _ = Glibc.write(STDERR_FILENO, line, line.count)
    }
    exit(1)
  }
}
