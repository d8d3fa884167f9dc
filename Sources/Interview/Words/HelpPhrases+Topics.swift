import Questionnaires
import TypedLines
import Wording

/// The help texts. Every command in them does what they say.
extension HelpPhrases {
  /// How to answer this kind of question, one way a line.
  func answering(_ question: Question) -> [String] {
    switch question.kind {
    case .oneOf: [oneOf, question.noUnsure ?? oneOfUnsure]
    case .manyOf: [manyOf, question.noUnsure ?? manyOfUnsure]
    case .text: [text]
    case .number, .date: [words.screens.howTo(question, isAnswered: false)]
    }
  }

  /// What else can be done at a question.
  var main: [String] {
    let typing = words.typing
    return [
      mainQuestion, mainMoving, mainStanding,
      mainMore(keys: typing.word(typing.keys), all: typing.word(typing.all)),
    ]
  }

  var allKeys: [(key: String, meaning: String)] {
    [
      (keyEnter, keyEnterMeaning), (keyTab, keyTabMeaning), (keyArrows, keyArrowsMeaning),
      (keyControlC, keyControlCMeaning), (keyControlD, keyControlDMeaning),
    ]
  }

  func usage(_ name: CommandName) -> String {
    let typing = words.typing
    return switch name {
    case .help: usageHelp(keys: typing.word(typing.keys), all: typing.word(typing.all))
    case .back: usageBack
    case .examples: usageExamples
    case .go: usageGo
    case .answers: usageAnswers
    case .duties: usageDuties
    case .note: usageNote
    case .evidence: usageEvidence
    case .flag: usageFlag
    case .system: usageSystem
    case .summary: usageSummary
    case .interviewee: usageInterviewee
    case .report: usageReport
    case .save: usageSave
    case .language: usageLanguage
    case .why, .law, .next, .skip, .status, .whatif, .flags, .story, .hint, .quit:
      ":\(name.rawValue)"
    }
  }

  /// `endings` are those of the files that `:report` can write, `depths` those that it can show.
  func meaning(_ name: CommandName, endings: String, depths: [String]) -> String {
    switch name {
    case .help: help
    case .why: why
    case .examples: examples
    case .law: law
    case .back: back
    case .next: next
    case .go: go
    case .skip: skip
    case .answers: answers
    case .status: status
    case .whatif: whatif
    case .duties: duties
    case .note: note
    case .evidence: evidence
    case .flag: flag
    case .flags: flags
    case .system: system
    case .summary: summary
    case .interviewee: interviewee
    case .report: report(endings: endings, depths: words.list(depths))
    case .save: save
    case .language: language
    case .story: story
    case .hint: hint
    case .quit: quit
    }
  }
}
