/// What is said when a text comes back from the editor and is not taken.
enum EditingWords {
  static func refused(_ failure: EditingFailure, keptIn place: String?) -> String {
    let kept =
      place.map { " What you wrote is kept in \($0)" }
      ?? " The note is unchanged; a short note also fits on one line: :note TEXT"
    return reason(failure) + kept
  }

  private static func reason(_ failure: EditingFailure) -> String {
    switch failure {
    case .file(let reason): "The note could not be edited: \(reason)."
    case .noEditor: "The editor named by EDITOR could not be started."
    case .ended(let code): "The editor ended with code \(code), so the note was not taken."
    case .killed: "The editor was ended from outside, so the note was not taken."
    case .gone: "The editor left no file behind."
    case .notAFile(let what): "The editor left \(what) in the place of the note."
    case .tooLong(let limit):
      "The note was not taken: it is longer than \(limit >> 10) KiB. Shorten it, or name it as "
        + ":evidence."
    case .otherEncoding(let line):
      "The note was not taken: line \(line) has letters that are not UTF-8. Save it as UTF-8."
    case .zeroByte(let line):
      "The note was not taken: line \(line) has a zero byte in it, which no text has."
    }
  }
}
