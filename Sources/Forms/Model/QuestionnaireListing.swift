package import Questionnaires
package import Wording

/// A questionnaire as text, for reading and reviewing.
package enum QuestionnaireListing {
  /// All questions with their options, section by section; `digest` is that of its files.
  package static func text(
    _ questionnaire: Questionnaire, digest: String, _ words: Words
  ) -> String {
    var lines = [
      words.lists.bracketed(
        text: questionnaire.title, remark: "\(questionnaire.id) \(questionnaire.version)"),
      words.listing.head(day: questionnaire.lawAsOf, digest: digest),
      questionnaire.about,
    ]
    for section in questionnaire.sections {
      lines += ["", "# \(section.title)"]
      if let condition = section.askWhen {
        lines.append(
          words.listing.onlyIf(condition: words.conditions.clause(condition, in: questionnaire)))
      }
      for question in section.questions {
        append(question, indent: "", questionnaire, words, to: &lines)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(
    _ question: Question, indent: String, _ questionnaire: Questionnaire, _ words: Words,
    to lines: inout [String]
  ) {
    lines.append("")
    if let condition = question.askWhen {
      let clause = words.conditions.clause(condition, in: questionnaire)
      lines.append(indent + words.listing.onlyIfQuestion(condition: clause))
    }
    let cites = question.cites.compactMap { questionnaire.source($0)?.label }
    let basis = words.list([question.term].compactMap { $0 } + cites)
    let text =
      basis.isEmpty
      ? question.text : words.lists.bracketed(text: question.text, remark: basis)
    lines.append("\(indent)\(text)  [\(question.id)]")
    for option in question.options {
      lines.append("\(indent)  - \(option.text)  [\(option.id)]")
      for followUp in option.followUps {
        append(followUp, indent: indent + "      ", questionnaire, words, to: &lines)
      }
    }
  }
}
