package import ArgumentParser
import Assessments
package import CommandSupport
import Glibc
import Questionnaires
import Reasoning
import Register
import Typography
import Wording

/// `aiact merge`: joins two assessments of one system.
package struct MergeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join two assessments of one system: answers, notes, evidence, duties, history.",
    discussion: """
      Joins what two people said about one system, each in a file of their own. Nothing is lost: \
      the histories of both stand in the new file, by time. Where only one of them changed \
      something, that change stands. Where both did, and differently, the later one stands, the \
      conflict is listed, and a flag at the question (or the note on the duty) keeps it in mind; \
      --ask asks instead. The two files stay as they are, unless -o names one of them.

      The histories say where the two parted. A common ancestor (--base) settles what no history \
      keeps, such as fields of other programs.

      WITH GIT
        Once in a repository, so that git joins assessments by itself:
          git config merge.aiact.name "assessments of aiact"
          git config merge.aiact.driver \\
            "aiact merge --base %O %A %B -o %A --force --called %P"
          echo "assessments/*.json merge=aiact" >> .gitattributes

      EXIT CODES
        0 joined · 1 joined, with conflicts to settle · 75 another program has the file open

      EXAMPLES
        aiact merge ada.json ben.json -o both.json
        aiact merge ada.json ben.json -o both.json --ask
        aiact merge ours.json theirs.json --base old.json -o ours.json --force
      """)

  @Argument(
    help: "Your assessment and the other one.", completion: .file(extensions: ["json"]))
  package var files: [String]

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Where the joined assessment goes; - is standard output.", valueName: "out"),
    completion: .file(extensions: ["json"]))
  package var output: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("What both files came from.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  package var base: String?

  @Flag(help: "Ask at each conflict which of the two is right.")
  package var ask = false

  @ArgumentParser.Option(
    help: ArgumentHelp("Who decides with --ask, for the history.", valueName: "name"))
  package var by: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "How messages call the file, when git gives it another name.", valueName: "name"))
  package var called: String?

  @Flag(help: "Replace the output file when it exists.")
  package var force = false

  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    try Failing.run { () throws(CommandFailure) in
      guard files.count == 2 else {
        throw CommandFailure(
          message: "name two assessments to join: \(ProgramName.shown) merge A.json B.json -o "
            + "BOTH.json", status: .wrongUse)
      }
      guard let output else {
        throw CommandFailure(
          message: "say with -o where the joined assessment goes; the two files stay as they are",
          status: .wrongUse)
      }
      if ask, isatty(STDIN_FILENO) != 1 || isatty(STDERR_FILENO) != 1 {
        throw CommandFailure(
          message: "--ask needs a terminal; without it conflicts are listed", status: .wrongUse)
      }
      let paths = (try AssessmentName.path(of: files[0]), try AssessmentName.path(of: files[1]))
      let destination = MergeOutput(path: output, replacing: force, keepsOlder: called == nil)
      let lock = try destination.lock()
      defer { lock.release() }
      let ours = try AssessmentFile.document(in: paths.0)
      let theirs = try AssessmentFile.document(in: paths.1)
      let ancestor = try base.flatMap { path throws(CommandFailure) in try Self.ancestor(path) }
      var merge = try Self.join(ours, theirs, ancestor, paths)
      let loaded = try Self.loaded(questionnaire, for: ours)
      let names = called.map { ("\($0) (ours)", "\($0) (theirs)") } ?? paths
      var dialogue = MergeDialogue(
        words: ConflictWords(loaded?.questionnaire), ours: SafeText.line(names.0),
        theirs: SafeText.line(names.1), person: by)
      let rest = try dialogue.settle(&merge, asking: ask)
      var joined = merge.assessment
      let analysis = loaded.map { Self.analysis(of: &joined, $0) }
      try destination.write(joined)
      report(merge, rest: rest, analysis)
      return rest.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    }
  }

  /// What the joined answers lead to; kept in the document as after an interview, if it is under the
  /// same questionnaire.
  private static func analysis(
    of assessment: inout Assessment, _ loaded: LoadedQuestionnaire
  ) -> Analysis {
    let questionnaire = loaded.questionnaire
    let answers = assessment.fit(to: questionnaire).answers
    let analysis = Analysis(Reasoner(questionnaire), answers, on: Clock.today())
    if assessment.provenance.decides(like: loaded.provenance), assessment.result == nil {
      assessment.store(
        StoredResult(
          analysis.outcome, of: questionnaire, QuestionWordings(questionnaire),
          answers: assessment.answersMark))
    }
    return analysis
  }

  /// How many conflicts are left, and what the joined answers lead to.
  private func report(_ merge: AssessmentMerge, rest: [MergeConflict], _ analysis: Analysis?) {
    let settled = merge.conflicts.count - rest.count
    var parts = ["Joined: \(called ?? output ?? "")"]
    if settled > 0 { parts.append("\(Counting.of(settled, "conflict", "conflicts")) settled") }
    if !rest.isEmpty {
      parts.append("\(Counting.of(rest.count, "conflict", "conflicts")) to settle")
    }
    Output.error(SafeText.clean(parts.joined(separator: "; ") + "."))
    guard let analysis, called == nil else { return }
    let range = analysis.outcome.range
    Output.error(
      "The joined answers lead to: "
        + "\(TierWords.headline(range, openCount: analysis.decisiveCount)).")
  }

  /// What both came from; nil for an empty file, which git gives when both made the file anew.
  private static func ancestor(_ path: String) throws(CommandFailure) -> Assessment? {
    let bytes = try AssessmentFile.bytes(of: path)
    return bytes.isEmpty ? nil : try AssessmentFile.document(bytes, of: path)
  }

  private static func join(
    _ ours: Assessment, _ theirs: Assessment, _ base: Assessment?, _ paths: (String, String)
  ) throws(CommandFailure) -> AssessmentMerge {
    do throws(AssessmentMerge.Refusal) {
      return try AssessmentMerge(ours, theirs, base: base)
    } catch {
      switch error {
      case .otherQuestionnaire(let one, let other):
        throw CommandFailure(
          message: SafeText.clean(
            "\(paths.0) was answered with the questionnaire \"\(one)\", \(paths.1) with "
              + "\"\(other)\"; they cannot be joined"), status: .notUnderstood)
      }
    }
  }

  /// The questionnaire for the words; nil when the files were answered with another one. They can be
  /// joined without it.
  private static func loaded(
    _ options: QuestionnaireOptions, for assessment: Assessment
  ) throws(CommandFailure) -> LoadedQuestionnaire? {
    let loaded = try options.load()
    return loaded.questionnaire.id == assessment.provenance.id ? loaded : nil
  }
}
