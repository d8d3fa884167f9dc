import Checks
import CommandSupport
import JSONText

/// The lines of a file with answers, told apart: those understood and those not.
struct AnswerLines {
  private(set) var answers: [(line: Int, answer: GivenAnswer)] = []
  /// Lines that are not understood, with the reason.
  private(set) var failures: [(line: Int, message: String)] = []

  /// Empty lines are passed over.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(GivenAnswer.Failure) {
        answers.append((index + 1, try GivenAnswer.read(Array(line))))
      } catch {
        failures.append((index + 1, error.message))
      }
    }
  }
}
