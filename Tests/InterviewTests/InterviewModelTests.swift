import Questionnaires
import Randomness
import Reasoning
import Testing
import Wording

@testable import Assessments
@testable import Interview

/// Lines by chance, against a dictionary of answers and a place: after every line the file, the
/// document in memory and the dictionary hold the same answers, and the question that should be due is
/// shown.
@MainActor @Suite struct InterviewModelTests {
  private static let lineCount = 60

  @Test(arguments: 0..<60) func everyLineLeavesFileMemoryAndReferenceTheSame(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let questionnaire = try Fixture.questionnaire()
    var reference = InterviewReference()
    let keeper = RecordingKeeper()
    let console = ScriptedConsole([], columns: 200)
    let conversation = try conversation(
      questionnaire, from: try Fixture.assessment(), console, keeper)
    var typed: [String] = []
    console.improvise = { _ in
      do {
        let said = console.latest
        check(said, conversation, keeper, reference, questionnaire, "seed \(seed): \(typed)")
        guard typed.count < Self.lineCount else { return .endOfInput }
        let lines = try reference.lines(questionnaire)
        // On a text, rubbish is an answer: the last line of that kind counts.
        let line = try #require(lines.map(\.line).randomElement(using: &chance))
        let move = try #require(lines.last { $0.line == line }).move
        typed.append(line)
        reference.take(move)
        return .line(line)
      } catch {
        Issue.record(error)
        return .endOfInput
      }
    }
    #expect(conversation.run() == .saved)
    #expect(typed.count == Self.lineCount)
    try resume(questionnaire, from: keeper.saved.last, reference)
  }

  /// The file alone is enough to go on with the question that is due.
  private func resume(
    _ questionnaire: Questionnaire, from saved: Assessment?, _ reference: InterviewReference
  ) throws {
    let console = ScriptedConsole([], columns: 200)
    let keeper = RecordingKeeper()
    let conversation = try conversation(
      questionnaire, from: try #require(saved), console, keeper)
    let resumed = InterviewReference(answers: reference.answers)
    console.improvise = { _ in
      check(console.latest, conversation, nil, resumed, questionnaire, "resumed")
      return .endOfInput
    }
    _ = conversation.run()
    #expect(!console.requests.isEmpty)
  }

  private func check(
    _ said: String, _ conversation: Conversation, _ keeper: RecordingKeeper?,
    _ reference: InterviewReference, _ questionnaire: Questionnaire, _ lines: Comment
  ) {
    #expect(Self.answers(of: conversation.assessment, questionnaire) == reference.answers, lines)
    if let keeper {
      let written = keeper.saved.last.map { Self.answers(of: $0, questionnaire) } ?? [:]
      #expect(written == reference.answers, lines)
    }
    guard reference.hasMoved else {
      #expect(!said.isEmpty, "a line that does nothing is answered; \(lines)")
      return
    }
    let shown =
      reference.place.flatMap { QuestionID($0) }.flatMap { questionnaire.outline[$0] }
      .map(\.question.text) ?? "Check your answers"
    #expect(said.contains(shown), lines)
  }

  private static func answers(
    of assessment: Assessment, _ questionnaire: Questionnaire
  ) -> [String: Answer] {
    let fitting = assessment.fit(to: questionnaire).answers
    var answers: [String: Answer] = [:]
    for (id, _, _) in InterviewReference.tree {
      guard let question = QuestionID(id) else { continue }
      answers[id] = fitting[question]
    }
    return answers
  }

  private func conversation(
    _ questionnaire: Questionnaire, from assessment: Assessment, _ console: ScriptedConsole,
    _ keeper: RecordingKeeper
  ) throws -> Conversation {
    let now = try #require(Timestamp("2026-11-23T15:00:00Z"))
    let date = try #require(CalendarDate(iso: "2026-11-23"))
    return Conversation(
      heading: Heading(questionnaire), reasoner: { Reasoner(questionnaire) },
      assessment: assessment, console: console, words: .english, keeper: keeper,
      reporter: RecordingReporter(),
      asOf: date, now: { now })
  }
}
