import Assessments
import CommandSupport
import Glibc
import JSONText
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Two people and git, with and without the merge driver.
extension TogetherTests {
  private static var hasGit: Bool { access("/usr/bin/git", X_OK) == 0 }

  // MARK: Git without the merge driver

  /// Both left the file with a result of their own, as the interview does.
  private func finished(_ assessment: Assessment, _ tier: Tier) -> Assessment {
    var assessment = assessment
    assessment.store(
      StoredResult(
        answers: assessment.answersMark, tiers: [tier], isSettled: true, findings: [], duties: [],
        questions: []))
    return assessment
  }

  @Test(.enabled(if: hasGit)) func whatGitLeavesBetweenMarkersIsJoinedInItsPlace() throws {
    try git("init", "-q", "-b", "main")
    try write("shop.json", finished(base, .minimal))
    try git("add", ".")
    try git("commit", "-qm", "base")
    try git("checkout", "-qb", "ben")
    try write("shop.json", finished(answered(by: "Ben", on: 26, [("data", "others")]), .limited))
    try git("commit", "-qam", "Ben")
    try git("checkout", "-q", "main")
    try write("shop.json", finished(answered(by: "Ada", on: 25, [("people", "yes")]), .high))
    try git("commit", "-qam", "Ada")
    #expect(try git("merge", "-m", "joined", "ben").exitCode == 1)
    let path = folder("shop.json")
    let list = try run("list", path)
    #expect(list.exitCode == 1)
    let flat = list.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("git left two versions of it here, between markers. To join them: "))
    let left = try content("shop.json")
    #expect(try run("report", path).exitCode == 65)
    #expect(try content("shop.json") == left)
    let result = try run("merge", path)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors.hasPrefix("Joined: \(path).\n"))
    let joined = try read("shop.json")
    #expect(joined.records["people"]?.answer == .string("yes"))
    #expect(joined.records["data"]?.answer == .string("others"))
    #expect(joined.result?.answers == joined.answersMark)
    #expect(try run("merge", path).errors.contains("is one assessment, without markers of git"))
  }

  @Test(.enabled(if: hasGit)) func aConflictBetweenMarkersNamesTheBranches() throws {
    try git("init", "-q", "-b", "main")
    try write("shop.json", base)
    try git("add", ".")
    try git("commit", "-qm", "base")
    try git("checkout", "-qb", "ben")
    try write("shop.json", answered(by: "Ben", on: 26, [("people", "no")]))
    try git("commit", "-qam", "Ben")
    try git("checkout", "-q", "main")
    try write("shop.json", answered(by: "Ada", on: 25, [("people", "yes")]))
    try git("commit", "-qam", "Ada")
    try git("merge", "-m", "joined", "ben")
    let result = try run("merge", folder("shop.json"))
    #expect(result.exitCode == 1)
    #expect(
      result.errors.contains("It talks with people: \(folder("shop.json")) (HEAD) has"),
      "\(result.errors)")
    #expect(try read("shop.json").records["people"]?.answer == .string("no"))
  }

  @Test func sidesThatCannotBeReadAreLeftAlone() throws {
    let text = "<<<<<<< HEAD\n{\n=======\n[\n>>>>>>> ben\n"
    try folder.write("shop.json", text)
    let result = try run("merge", folder("shop.json"))
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("git show :2:\(folder("shop.json")) > ours.json"))
    #expect(try content("shop.json") == Array(text.utf8))
  }

  @discardableResult private func git(_ arguments: String...) throws -> ProgramResult {
    try runProgram(
      "/usr/bin/git", ["-C", folder.path] + arguments,
      environment: [
        "HOME": folder.path, "XDG_DATA_HOME": folder("data"), "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@a.example", "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@a.example",
      ])
  }

  /// A branch of Ada and one of Ben, and what `git merge` makes of them.
  private func mergeBranches(theirs: [(question: String, option: String)]) throws -> ProgramResult {
    try git("init", "-q", "-b", "main")
    try git(
      "config", "merge.aiact.driver",
      "'\(program)' merge --base %O %A %B -o %A --force --called %P "
        + "--questionnaire '\(small.folder.path)'")
    try folder.write(".gitattributes", "*.json merge=aiact\n")
    try write("shop.json", base)
    try git("add", ".")
    try git("commit", "-qm", "base")
    try git("checkout", "-qb", "ben")
    try write("shop.json", answered(by: "Ben", on: 26, theirs))
    try git("commit", "-qam", "Ben")
    try git("checkout", "-q", "main")
    try write("shop.json", answered(by: "Ada", on: 25, [("people", "yes")]))
    try git("commit", "-qam", "Ada")
    return try git("merge", "-m", "joined", "ben")
  }

  @Test(.enabled(if: hasGit)) func gitJoinsBranchesThatChangedDifferentAnswers() throws {
    let result = try mergeBranches(theirs: [("data", "others")])
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    let joined = try read("shop.json")
    #expect(joined.records["people"]?.answer == .string("yes"))
    #expect(joined.records["data"]?.answer == .string("others"))
    #expect(try git("status", "--porcelain").output == "")
  }

  @Test(.enabled(if: hasGit)) func gitIsToldOfAConflictAndTheFileStaysReadable() throws {
    let result = try mergeBranches(theirs: [("people", "no")])
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("Conflict: It talks with people: shop.json (ours) has"))
    #expect(try git("status", "--porcelain").output == "UU shop.json\n")
    let joined = try read("shop.json")
    #expect(joined.records["people"]?.answer == .string("no"))
    #expect(joined.records["people"]?.flag?.hasPrefix("To settle, two answers: ") == true)
  }
}
