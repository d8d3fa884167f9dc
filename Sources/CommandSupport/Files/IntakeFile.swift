import Assessments
package import Forms
import Questionnaires
import Storage
import Typography
import Wording

/// Files that somebody filled in: forms, tables, answer sheets, assessments.
package enum IntakeFile {
  /// The most problems of a file that are told one by one.
  private static let mostProblems = 20

  /// What stands in a file; `-` is standard input. Nothing is taken from a file with a mistake in it:
  /// the failure names every mistake with its place.
  package static func read(
    _ path: String, for loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> [Intake] {
    let bytes: [UInt8]
    do throws(StorageFailure) {
      bytes =
        path == "-"
        ? try FileReader.readAllOfStandardInput(limit: AssessmentFile.limit)
        : try FileReader.read(path, limit: AssessmentFile.limit)
    } catch {
      throw CommandFailure(storage: error)
    }
    let result = IntakeReader.read(bytes, for: loaded.questionnaire)
    guard result.problems.isEmpty else {
      let problems = result.problems
      throw CommandFailure(.notUnderstood) { words in
        let name = path == "-" ? words.files.standardInput : path
        let lines = problems.prefix(mostProblems).map {
          SafeText.line("\(name)\($0.message(words))")
        }
        let rest = problems.count - lines.count
        let more = rest > 0 ? [words.files.moreProblems(count: rest)] : []
        return (lines + more).joined(separator: "\n")
      }
    }
    return result.intakes
  }

  /// What a system is called where a file does not say: the file's own name without its ending.
  package static func name(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".answers.json", ".json", ".jsonl", ".csv", ".txt"]
    where last.lowercased().hasSuffix(ending) && last.count > ending.count {
      return String(last.dropLast(ending.count))
    }
    return last
  }
}
