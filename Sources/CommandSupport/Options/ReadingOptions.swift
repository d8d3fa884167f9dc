package import ArgumentParser
package import Questionnaires
package import Reasoning
import Typography
import Wording

/// How points are read on which lawyers differ: `--reading NAME=CHOICE`, as often as needed.
package struct ReadingOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("reading"),
    help: ArgumentHelp(
      "Read a disputed point of the law otherwise; the report names them.",
      valueName: "name=choice"))
  package var texts: [String] = []

  package init() {}

  /// A reasoner that reads the law as told.
  package func reasoner(_ questionnaire: Questionnaire) throws(CommandFailure) -> Reasoner {
    try Self.reasoner(questionnaire, texts)
  }

  /// The same, for tiers, findings and questions alone.
  package func tierReasoner(_ questionnaire: Questionnaire) throws(CommandFailure) -> Reasoner {
    Reasoner(onlyForTiers: questionnaire, readings: try Self.chosen(texts, in: questionnaire))
  }

  /// A reasoner that reads the law as told by `name=choice`.
  package static func reasoner(
    _ questionnaire: Questionnaire, _ texts: [String]
  ) throws(CommandFailure) -> Reasoner {
    Reasoner(questionnaire, readings: try chosen(texts, in: questionnaire))
  }

  private static func chosen(
    _ texts: [String], in questionnaire: Questionnaire
  ) throws(CommandFailure) -> Readings {
    var chosen: Readings = [:]
    for text in texts {
      let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
      let reading = questionnaire.readings.first { $0.id.text == halves.first }
      let choice = reading?.choices.first { $0.id.text == halves.last }
      guard halves.count == 2, let reading, let choice else {
        let choices = list(reading.map { [$0] } ?? questionnaire.readings)
        throw CommandFailure(.wrongUse) { words in
          let text = SafeText.clean(text)
          return choices.isEmpty
            ? words.options.noReadingAtAll(text: text)
            : words.options.noReading(text: text, choices: words.list(choices))
        }
      }
      chosen[reading.id] = choice.id
    }
    return chosen
  }

  private static func list(_ readings: [Reading]) -> [String] {
    readings.flatMap { reading in
      reading.choices.map { "\(reading.id.text)=\($0.id.text)" }
    }
  }
}
