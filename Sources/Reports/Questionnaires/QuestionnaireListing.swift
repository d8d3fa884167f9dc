package import Questionnaires
import Wording

/// A questionnaire as text, for reading and reviewing.
package enum QuestionnaireListing {
  /// All questions with their options, section by section; `digest` is that of its files.
  package static func text(_ questionnaire: Questionnaire, digest: String) -> String {
    var lines = [
      "\(questionnaire.title) (\(questionnaire.id) \(questionnaire.version))",
      "Law as of \(questionnaire.lawAsOf.long). Digest \(digest).",
      questionnaire.about,
    ]
    for section in questionnaire.sections {
      lines += ["", "# \(section.title)"]
      if let condition = section.askWhen {
        lines.append("Only if \(ConditionText.clause(condition, in: questionnaire)).")
      }
      for question in section.questions {
        append(question, indent: "", questionnaire, to: &lines)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(
    _ question: Question, indent: String, _ questionnaire: Questionnaire, to lines: inout [String]
  ) {
    lines.append("")
    if let condition = question.askWhen {
      lines.append("\(indent)Only if \(ConditionText.clause(condition, in: questionnaire)):")
    }
    let cites = question.cites.compactMap { questionnaire.source($0)?.label }
    let basis = ([question.term].compactMap { $0 } + cites).joined(separator: ", ")
    lines.append(
      "\(indent)\(question.text)\(basis.isEmpty ? "" : " (\(basis))")  [\(question.id)]")
    for option in question.options {
      lines.append("\(indent)  - \(option.text)  [\(option.id)]")
      for followUp in option.followUps {
        append(followUp, indent: indent + "      ", questionnaire, to: &lines)
      }
    }
  }
}
