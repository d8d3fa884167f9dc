/// The command line that writes the full report of an assessment, fit to be copied into a shell.
struct ReportInvocation {
  /// The file of the assessment.
  let file: String
  let origin: LoadedQuestionnaire.Origin

  var text: String {
    var words = ["aiact", "report", file, "--format", "html", "-o", "\(name).html"]
    if case .folder(let folder) = origin { words += ["--questionnaire", folder] }
    return words.map { Self.quoted($0) }.joined(separator: " ")
  }

  /// The file's name without folder and ending.
  private var name: String {
    let name = file.split(separator: "/").last ?? "result"
    return String(name.hasSuffix(".json") ? name.dropLast(5) : name)
  }

  /// The word as a POSIX shell takes it unchanged.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    guard !isPlain || word.isEmpty else { return word }
    let pieces = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + pieces.joined(separator: "'\\''") + "'"
  }
}
