package import JSONText
package import Questionnaires

/// What the answers led to when the document was left, as the questionnaire in use then made it. The
/// next version of the questionnaire is compared with it; that one is not there any more.
///
/// It holds ids and days and no text, because it is for comparing and not for reading; and beside them
/// how far the answers go, for the list at the start.
package struct StoredResult: Sendable, Equatable {
  /// Something that holds or may hold, and from when.
  package struct Line: Sendable, Equatable {
    package let id: String
    /// Whether it holds however the open points turn out.
    package let isCertain: Bool
    /// Days as `2027-12-02`, or `never` or `undated`; several while it is open which.
    package let starts: [String]

    package init(id: String, isCertain: Bool, starts: [String]) {
      self.id = id
      self.isCertain = isCertain
      self.starts = starts
    }
  }

  /// A question that was asked and how it was worded.
  package struct Asked: Sendable, Equatable {
    package let id: String
    /// The first eight digits of the SHA-256 of question and options.
    package let wording: String

    package init(id: String, wording: String) {
      self.id = id
      self.wording = wording
    }
  }

  /// How far the answers go, as a program made it that reads the law in the usual way.
  package struct Progress: Sendable, Equatable {
    /// Questions asked that have an answer.
    package let answered: Int
    /// Whether every question that is asked has an answer, *not sure* included.
    package let isFinished: Bool
    /// The version of the program. Another one may come to another result.
    package let program: String

    package init(answered: Int, isFinished: Bool, program: String) {
      self.answered = answered
      self.isFinished = isFinished
      self.program = program
    }
  }

  /// Of which answers it is the result: ``Assessment/answersMark``.
  package let answers: String
  /// From the mildest to the worst.
  package let tiers: [Tier]
  /// Whether the headline could not change any more.
  package let isSettled: Bool
  package let findings: [Line]
  package let duties: [Line]
  package let questions: [Asked]
  /// Nil when it was made by an older program, or with other readings of the law than the usual ones.
  package let progress: Progress?
  /// Fields of other programs, kept as they are.
  package internal(set) var extras: [JSONOutput.Member] = []

  package init(
    answers: String, tiers: [Tier], isSettled: Bool, findings: [Line], duties: [Line],
    questions: [Asked], progress: Progress? = nil
  ) {
    self.answers = answers
    self.tiers = tiers
    self.isSettled = isSettled
    self.findings = findings
    self.duties = duties
    self.questions = questions
    self.progress = progress
  }
}
