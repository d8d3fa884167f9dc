/// What is said when a text comes back from the editor and is not taken.
enum EditingWords {
  /// With the path of the file that keeps what was written on a line of its own below it.
  static func notTaken(_ failure: EditingFailure) -> String {
    "The note was not taken. \(reason(failure)) What you wrote is kept here:"
  }

  static func unchanged(_ failure: EditingFailure) -> String {
    "The note is unchanged. \(reason(failure)) A short note also fits on one line: :note TEXT"
  }

  private static func reason(_ failure: EditingFailure) -> String {
    switch failure {
    case .file(let reason): "It could not be edited: \(reason)."
    case .noEditor: "The editor named by EDITOR could not be started."
    case .ended(let code): "The editor ended with code \(code)."
    case .killed: "The editor was ended from outside."
    case .gone: "The editor left no file behind."
    case .notAFile(let what): "The editor left \(what) in its place."
    case .tooLong(let limit):
      "It is longer than \(limit >> 10) KiB. Shorten it, or name it as :evidence."
    case .otherEncoding(let line): "Line \(line) has letters that are not UTF-8. Save it as UTF-8."
    case .zeroByte(let line): "Line \(line) has a zero byte in it, which no text has."
    }
  }
}
