import Assessments
import Glibc
import JSONText
import Storage
import Testing
import Wording

@testable import CommandSupport
@testable import ResultFiles

/// What commands say when something goes wrong comes from the catalogue, but for names.
struct PseudoFailureTests {
  /// What is left of a text that is not from the catalogue.
  private func plain(in text: String) -> [String] {
    text.split { !$0.isASCII || !$0.isLetter }.map(String.init)
      .filter { $0.count > 1 && $0.contains { !"qxQX".contains($0) } }
  }

  @Test func whatTheFileSystemRefuses() {
    let kinds: [FileKind] = [.file, .folder, .symbolicLink, .pipe, .socket, .device]
    let failures: [StorageFailure] =
      [
        .symbolicLink(path: "1"), .alreadyExists(path: "1"), .changedMeanwhile(path: "1"),
        .tooLarge(path: "1", limit: 2), .tooDeep(path: "1", limit: 2), .noDataFolder,
        .system(POSIXFailure(call: "2", path: "standard output", code: ENOSPC)),
        .system(POSIXFailure(call: "2", path: "1", code: ENOENT)),
      ] + kinds.map { .notAFile(path: "1", kind: $0) }
    for failure in failures {
      let text = CommandFailure(storage: failure).message(.pseudo)
      // Names of settings stay.
      #expect(plain(in: text).filter { $0.lowercased() == $0 } == [], "\(text)")
    }
    #expect(CommandFailure(storage: failures[0]).message == failures[0].message)
  }

  /// Where the system's own words say enough they stay, without the name of the call; only what nobody
  /// but a programmer meets names it.
  @Test(arguments: [EROFS, ENOSPC, EDQUOT, EISDIR, ENAMETOOLONG, EIO, EPIPE])
  func theReasonsAreThoseOfTheSystem(code: Int32) {
    let failure = POSIXFailure(call: "open", path: "a.json", code: code)
    #expect(Words.english.files.text(.system(failure)) == "a.json: \(failure.reason)")
  }

  @Test func anUnusualReasonNamesTheCall() {
    let failure = StorageFailure.system(POSIXFailure(call: "open", path: "a.json", code: EMFILE))
    #expect(Words.english.files.text(failure) == failure.message)
  }

  @Test func whatIsWrongWithFiles() {
    let unreadable: [UnreadableAssessment] = [
      .twoSides(line: 1), .notJSON(message: "2", line: 1, column: 1),
      .notAnAssessment(what: "2", line: 1, column: 1), .newerFormat(9),
    ]
    for failure in unreadable {
      let text = failure.message(about: "1", .pseudo)
        .replacing("\(ProgramName.shown) merge 1", with: "")
      #expect(plain(in: text) == [], "\(text)")
    }
    let refusals: [JSONRefusal] = [
      .nulCharacter, .tooDeep(limit: 3), .duplicateKey("1"), .tooLarge(bytes: 1, limit: 1),
    ]
    for refusal in refusals {
      #expect(plain(in: WritingFailure.unreadable(refusal).message(.pseudo)) == [])
    }
  }

  @Test func whatIsWrongWithOptions() throws {
    let mismatches: [Destination.Mismatch] = [
      .unknownEnding("1"), .noEnding, .noFolder(.svg), .disagree(ending: .pdf, named: .html),
    ]
    for mismatch in mismatches {
      #expect(plainButFormats(mismatch.message(.pseudo)) == [])
    }
    let failures = [
      #expect(throws: CommandFailure.self) { () throws(CommandFailure) in
        try DateOptions.date("1")
      },
      #expect(throws: CommandFailure.self) { () throws(CommandFailure) in
        try LanguageWish.of("1")
      },
    ]
    for failure in failures {
      let text = try #require(failure).message(.pseudo).replacing("--language", with: "")
      #expect(plain(in: text) == [])
    }
  }

  @Test func howFarTheWorkIs() {
    for thing in [WorkDone.Thing.lines, .proofs, .reports, .assessments, .files] {
      var work = WorkDone(thing, of: 9)
      #expect(plain(in: Words.pseudo.progress.line(work, after: 400_000)) == [])
      work.total = nil
      work.count = 900
      #expect(plain(in: Words.pseudo.progress.line(work, after: 3)) == [])
      work.current = "1"
      #expect(plain(in: Words.pseudo.progress.line(work, after: 300)) == [])
    }
  }

  private func plainButFormats(_ text: String) -> [String] {
    let formats = Set(ReportFormat.allCases.flatMap { $0.endings + [$0.rawValue] })
    return plain(in: text).filter { !formats.contains($0) }
  }
}
