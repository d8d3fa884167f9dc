package import ArgumentParser
package import Assessments
package import CommandSupport
import Questionnaires
import Reasoning
import Register
import Storage
import Typography
import Wording

/// `aiact duties set FILE DUTY …`: writes down the work on one duty.
package struct DutiesSetCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Write down how the work on a duty stands.",
    discussion: """
      DUTY is the id of a duty, or words of its title; the beginnings of words are enough as long as \
      they fit one duty only. The file is locked while it is changed, and durable before the \
      command ends. When anything is wrong, nothing is changed.

      Of a file named as evidence the path, the SHA-256 and the size are kept, not the file. A \
      relative path is kept as seen from the folder of the assessment.

      The change is kept under the name of whoever makes it: --by, or AIACT_PERSON in the \
      environment, says who that is. At a terminal you are asked otherwise; elsewhere it has no name.

      EXIT CODES
        0 written, or it stood so already · 64 wrong use, also an unknown duty · 65 the file is not \
        an assessment · 66 a file was not found · 74 writing failed · 75 another aiact has the file \
        open

      EXAMPLES
        aiact duties set chatbot.json all-lit --person "Ann Berg" --day 2026-12-01
        aiact duties set chatbot.json "ai lit" --state done --evidence training.pdf
        aiact duties set chatbot.json all-lit --not-needed "It says so in its name"
        aiact duties set chatbot.json all-lit --person "" --day none
      """)

  @Argument(
    help: "The assessment, or the name of its system.", completion: .file(extensions: ["json"]))
  package var file: String

  @Argument(help: "The id of the duty, or words of its title.")
  package var duty: String

  @ArgumentParser.Option(
    help: ArgumentHelp("open, doing, done or not-needed.", valueName: "state"))
  package var state: DutyProgress.Kind?

  @ArgumentParser.Option(
    help: ArgumentHelp("Nothing has to be done, for this reason.", valueName: "reason"))
  package var notNeeded: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("Who sees to it; \"\" for nobody.", valueName: "name"))
  package var person: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The day by which it is to be done, such as 2026-12-02 or \"2 Dec 2026\"; none takes it away.",
      valueName: "day"))
  package var day: String?

  @ArgumentParser.Option(help: ArgumentHelp("A remark; \"\" removes it.", valueName: "text"))
  package var note: String?

  @ArgumentParser.Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A file or an address that shows that it is done. As often as needed.", valueName: "file"),
    completion: .file())
  package var evidence: [String] = []

  @ArgumentParser.Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Takes a piece of evidence away, named as the list names it.", valueName: "file"))
  package var removeEvidence: [String] = []

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Who makes this change; without it, the name in AIACT_PERSON.", valueName: "name"))
  package var by: String?

  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let progress = try progress(words)
      let day = try plannedDay(words)
      guard
        progress != nil || person != nil || self.day != nil || note != nil || !evidence.isEmpty
          || !removeEvidence.isEmpty
      else {
        throw CommandFailure(message: words.dutyEdits.sayWhatChanges, status: .wrongUse)
      }
      let path = try AssessmentName.path(of: file, saying: words)
      let now = Clock.now()
      let pieces = try pieces(for: path, at: now)
      let loaded = try questionnaire.load()
      let reading = DutyBookReader(
        loaded, try readings.reasoner(loaded.questionnaire), on: try date.date(), everything: true)
      let said = try AssessmentEdit.change(path, for: loaded) {
        assessment, fitted throws(CommandFailure) in
        let search = DutyChoice(typed: duty, file: file, words: words)
        let work = try search.find(in: reading.duties(of: fitted), of: loaded.questionnaire)
        guard let id = DutyID(work.name) else { throw search.notFound(nearest: []) }
        let author = Author(
          name: try PersonName.saidOrAsked(by, usual: assessment.assessor, words),
          under: loaded.provenance.mark)
        let before = assessment
        if let progress { assessment.setProgress(progress, of: id, at: now, as: author) }
        if let person {
          assessment.setPerson(Trimming.onOneLine(person), of: id, at: now, as: author)
        }
        if self.day != nil { assessment.setDay(day, of: id, at: now, as: author) }
        if let note { assessment.setNote(note, of: id, at: now, as: author) }
        for place in removeEvidence {
          try remove(place, of: id, from: &assessment, at: now, as: author, words)
        }
        for piece in pieces { assessment.putEvidence(piece, of: id, as: author) }
        return told(
          work, assessment, changed: assessment.bytes != before.bytes, author, words)
      }
      for line in said { Output.error(SafeText.clean(line)) }
      return 0
    }
  }

  // MARK: What was asked

  private func progress(_ words: Words) throws(CommandFailure) -> DutyProgress? {
    if let notNeeded {
      guard state == nil || state == .notNeeded else {
        throw CommandFailure(message: words.dutyEdits.twoStates, status: .wrongUse)
      }
      guard let reason = DutyProgress.Reason(notNeeded) else {
        throw CommandFailure(message: words.dutyEdits.reasonEmpty, status: .wrongUse)
      }
      return .notNeeded(reason)
    }
    guard let state else { return nil }
    guard let progress = DutyProgress(state, because: nil) else {
      throw CommandFailure(message: words.dutyEdits.reasonNeeded, status: .wrongUse)
    }
    return progress
  }

  private func plannedDay(_ words: Words) throws(CommandFailure) -> CalendarDate? {
    guard let day, day != "none" else { return nil }
    return try DateOptions.date(day, words)
  }

  /// What is named as evidence, looked at before anything is changed.
  private func pieces(
    for path: String, at now: Timestamp
  ) throws(CommandFailure) -> [Evidence] {
    var pieces: [Evidence] = []
    for typed in evidence {
      let file = EvidenceFile(typed: typed, for: path)
      do throws(StorageFailure) {
        pieces.append(
          Evidence(place: file.place, title: nil, added: now, content: try file.content()))
      } catch {
        throw CommandFailure(CommandFailure(storage: error).status) {
          SafeText.line($0.evidence.refusal(error, of: typed))
        }
      }
    }
    return pieces
  }

  // MARK: Changes

  private func remove(
    _ place: String, of id: DutyID, from assessment: inout Assessment, at now: Timestamp,
    as author: Author, _ words: Words
  ) throws(CommandFailure) {
    let there = assessment[id]?.evidence ?? []
    guard let number = there.firstIndex(where: { $0.place == place }) else {
      let typed = SafeText.line(place)
      throw CommandFailure(
        message: there.isEmpty
          ? words.dutyEdits.noEvidence(typed: typed)
          : words.dutyEdits.notEvidence(
            typed: typed, evidence: SafeText.line(words.list(there.map(\.place)))),
        status: .wrongUse)
    }
    assessment.removeEvidence(number, of: id, at: now, as: author)
  }

  /// What is said when it is done.
  private func told(
    _ work: DutyWork, _ assessment: Assessment, changed: Bool, _ author: Author, _ words: Words
  ) -> [String] {
    let phrases = words.dutyEdits
    guard let id = DutyID(work.name), let record = assessment[id], changed else {
      return [phrases.unchanged(duty: work.title, id: work.name)]
    }
    var parts = [words.duties.state(record.progress)]
    if let who = words.duties.who(record.state, isLate: false) { parts.append(who) }
    if !record.evidence.isEmpty {
      parts.append(phrases.evidence(evidence: words.duties.evidence(record.evidence)))
    }
    var lines = [
      phrases.changed(duty: work.title, id: work.name, parts: words.clauses(parts)),
      author.name.map { phrases.notedBy(person: $0) }
        ?? phrases.notedNameless(variable: PersonName.variable),
    ]
    if work.standing == .gone { lines.append(phrases.gone) }
    if work.standing == .unknown { lines.append(phrases.unknownDuty) }
    return lines
  }
}
