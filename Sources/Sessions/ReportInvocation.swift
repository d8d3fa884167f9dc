import CommandSupport
/// The command line that writes the full report of an assessment, fit to be copied into a shell.
package struct ReportInvocation {
  /// How the program was called: `aiact`, or the path to it.
  package let program: String
  /// The file of the assessment.
  package let file: String
  /// What the interview was told, so that the report says the same: the folder of the
  /// questionnaire, readings, the day.
  package let folder: String?
  package let readings: [String]
  package let date: String?
  /// What every command takes for the file; nil where only its path will do.
  package var shortName: String?

  package var text: String {
    let words = [
      program, "report", Self.operand(shortName ?? file), "-o", Self.operand("\(name).html"),
    ]
    return line(words)
  }

  /// The command line that opens the assessment again.
  package var interview: String { line([program, "interview", Self.operand(shortName ?? file)]) }

  /// The command line that writes the letter; `isAsked` where it would else write what customers get.
  package func letter(isAsked: Bool) -> String {
    line([program, "letter", Self.operand(shortName ?? file)] + (isAsked ? ["--letter"] : []))
  }

  private func line(_ words: [String]) -> String {
    var words = words
    if let folder { words += ["--questionnaire", folder] }
    for reading in readings { words += ["--reading", reading] }
    if let date { words += ["--as-of", date] }
    return words.map { ShellWord.quoted($0) }.joined(separator: " ")
  }

  /// The file's name without folder and ending.
  private var name: String {
    let name = file.split(separator: "/").last ?? "result"
    return String(name.hasSuffix(".json") ? name.dropLast(5) : name)
  }

  /// A path that is not taken for an option.
  private static func operand(_ path: String) -> String {
    path.hasPrefix("-") ? "./\(path)" : path
  }
}
