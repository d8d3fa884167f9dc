import Reasoning
import Questionnaires

/// Findings above minimal can hold together.
///
/// Findings are cumulative: a system can be high-risk on two counts and a chatbot besides. Two that
/// never hold together may be meant so, when they are the two sides of one question. If not, a gate
/// keeps one of them from being asked about.
enum StrangeFindings: Check {
  static let code = "strange-findings"
  static let summary = "Findings above minimal can hold together."
  static let isForNotes = true

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.pairs.strangers.map { first, second in
      .note(
        "\"\(second.id)\" never holds together with \"\(first.id)\"", at: second.place)
    }
  }
}
