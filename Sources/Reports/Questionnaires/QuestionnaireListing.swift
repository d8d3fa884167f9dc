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
        lines.append("Only if \(words(condition, in: questionnaire)).")
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
      lines.append("\(indent)Only if \(words(condition, in: questionnaire)):")
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

  /// A gate in words; gates are made of facts alone.
  private static func words(_ condition: Condition, in questionnaire: Questionnaire) -> String {
    switch condition.kind {
    case .all(let parts):
      parts.map { words($0, in: questionnaire) }.joined(separator: ", and ")
    case .any(let parts):
      parts.map { words($0, in: questionnaire) }.joined(separator: ", or ")
    case .not(let part): "it is not so that \(words(part, in: questionnaire))"
    case .atLeast(let count, of: let parts):
      "at least \(count) of these hold: "
        + parts.map { words($0, in: questionnaire) }.joined(separator: "; ")
    case .fact(let id): questionnaire.facts.first { $0.id == id }?.text ?? id.text
    case .reading(let id, let choice):
      "\(id.text) is read as \(choice.text)"
    case .chosen(let id, _), .number(let id, _), .date(let id, _): id.text
    }
  }
}
