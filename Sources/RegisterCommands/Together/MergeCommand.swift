package import ArgumentParser
import Assessments
package import CommandSupport
import Questionnaires
import Reasoning
import Register
import RegisterReports
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
      --ask asks instead. The two files stay as they are, unless -o names one of them. It says what \
      came from which file, and when the result is not that of one of them alone.

      Two systems with different names are not joined: at a terminal it asks, and elsewhere it takes \
      --force. A system that was renamed in one of the files is still the same.

      The histories say where the two parted. A common ancestor (--base) settles what no history \
      keeps, such as fields of other programs.

      When git could not join two versions of a file and left both in it, between markers, name \
      that file alone: it is joined in its place.

      WITH GIT
        Once in a repository, so that git joins assessments by itself:
          git config merge.aiact.name "assessments of aiact"
          git config merge.aiact.driver \\
            "aiact merge --base %O %A %B -o %A --force --called %P"
          echo "assessments/*.json merge=aiact" >> .gitattributes

      EXIT CODES
        0 joined · 1 joined, with conflicts to settle · 64 two systems, or wrong use · 75 another program has the file open

      EXAMPLES
        aiact merge ada.json ben.json -o both.json
        aiact merge ada.json ben.json -o both.json --ask
        aiact merge ours.json theirs.json --base old.json -o ours.json --force
        aiact merge chatbot.json && git add chatbot.json
      """)

  @Argument(
    help: "Your assessment and the other one; or one in which git left two versions.",
    completion: .file(extensions: ["json"]))
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

  @Flag(
    help: """
      Replace the output file when it exists, and join assessments whose systems have different \
      names.
      """)
  package var force = false

  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      if !ask { try IdleOption.refuse(["--by": by != nil], without: "--ask") }
      let paths = try paths(words)
      if paths.count == 1 {
        try IdleOption.refuse(["--base": base != nil], without: "OTHER.json")
      }
      let destination = try destination(for: paths, words)
      if ask, !Confirmation.canAsk {
        throw CommandFailure(message: words.merging.askNeedsTerminal, status: .wrongUse)
      }
      let lock = try destination.lock()
      defer { lock.release() }
      let sources =
        paths.count == 1
        ? try MergeSources(sidesIn: paths[0], words)
        : try MergeSources((paths[0], paths[1]), base: base)
      // Git always has the file replaced; that says nothing of what stands in it.
      let names =
        called.map { (words.merging.ours(file: $0), words.merging.theirs(file: $0)) }
        ?? sources.names
      try OneSystem.require(
        sources, called: names, isForced: called == nil ? force : nil, words)
      var merge = try Self.join(sources, words)
      let loaded = try Self.loaded(questionnaire, for: sources.ours)
      var dialogue = MergeDialogue(
        words: words, questionnaire: loaded?.questionnaire, ours: SafeText.line(names.0),
        theirs: SafeText.line(names.1), person: PersonName.said(by))
      let rest = try dialogue.settle(&merge, asking: ask)
      var joined = merge.assessment
      let analysis = loaded.map { Self.analysis(of: &joined, $0) }
      try destination.write(joined)
      let account = MergeAccount(words: words, ours: names.0, theirs: names.1)
      report(merge, in: destination.path, rest: rest, account)
      if let analysis { report(analysis, beside: sources, account) }
      return rest.isEmpty ? 0 : ExitStatus.someFailed.rawValue
    }
  }

  /// One file with two versions in it, or two files.
  private func paths(_ words: Words) throws(CommandFailure) -> [String] {
    guard (1...2).contains(files.count) else {
      throw CommandFailure(
        message: words.merging.nameTwo(
          command: "\(ProgramName.shown) merge A.json B.json -o BOTH.json"), status: .wrongUse)
    }
    return try files.map { file throws(CommandFailure) in
      try AssessmentName.path(of: file, saying: words)
    }
  }

  /// A file in which git left two versions is no assessment, so what is joined may take its place.
  private func destination(
    for paths: [String], _ words: Words
  ) throws(CommandFailure) -> MergeOutput {
    if paths.count == 1, output == nil || output == files[0] {
      return MergeOutput(path: paths[0], replacing: true, keepsOlder: false, words: words)
    }
    guard let output else {
      throw CommandFailure(message: words.merging.sayWhere, status: .wrongUse)
    }
    return MergeOutput(
      path: output, replacing: force, keepsOlder: called == nil, words: words)
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
          answers: assessment.answersMark, program: Version.number))
    }
    return analysis
  }

  /// How many conflicts are left, and what came from whom. Git joins many files, and has a line for
  /// each.
  private func report(
    _ merge: AssessmentMerge, in path: String, rest: [MergeConflict], _ account: MergeAccount
  ) {
    let words = account.words
    let settled = merge.conflicts.count - rest.count
    var parts = [called ?? path]
    if settled > 0 { parts.append(words.merging.settled(count: settled)) }
    if !rest.isEmpty { parts.append(words.merging.toSettle(count: rest.count)) }
    Output.error(SafeText.clean(words.merging.joined(parts: words.clauses(parts))))
    guard called == nil else { return }
    for line in account.shares(of: merge) { Output.error(SafeText.line(line)) }
  }

  /// What the joined answers lead to, and where that is not what one of the two led to alone.
  private func report(
    _ analysis: Analysis, beside sources: MergeSources, _ account: MergeAccount
  ) {
    let alone = [sources.ours, sources.theirs].map { document in
      Analysis(
        analysis.reasoner, document.fit(to: analysis.questionnaire).answers,
        on: analysis.outcome.date)
    }
    let others = account.results(of: analysis, beside: (ours: alone[0], theirs: alone[1]))
    guard called == nil || !others.isEmpty else { return }
    let headline = account.words.tiers.headline(
      analysis.outcome.range, openCount: analysis.decisiveCount)
    Output.error(account.words.merging.leadsTo(headline: headline))
    for line in others { Output.error(SafeText.line(line)) }
  }

  private static func join(
    _ sources: MergeSources, _ words: Words
  ) throws(CommandFailure) -> AssessmentMerge {
    do throws(AssessmentMerge.Refusal) {
      return try AssessmentMerge(sources.ours, sources.theirs, base: sources.base)
    } catch {
      switch error {
      case .otherQuestionnaire(let one, let other):
        throw CommandFailure(
          message: SafeText.clean(
            words.merging.otherQuestionnaire(
              ours: sources.names.ours, ourQuestionnaire: one, theirs: sources.names.theirs,
              theirQuestionnaire: other)),
          status: .notUnderstood)
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
