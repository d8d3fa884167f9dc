/// The keys of a questionnaire's files whose values are words for people. They are what a
/// translation may replace, and what the logic does not depend on.
package enum TextKey {
  /// Keys of texts, or of lists of texts.
  package static let all: Set<String> = [
    "about", "action", "ask", "badge", "because", "called", "disclaimer", "discuss", "do", "errors",
    "event", "evidence", "examples", "findOut", "hint", "intro", "label", "meanwhile", "nearMisses",
    "noUnsure", "onlyIf", "open", "otherwise", "reading", "reason", "reference", "relief", "short",
    "statement", "steps", "term", "text", "title", "unit", "why",
  ]

  /// Keys of texts that decide something by being there: a question with `noUnsure` takes no "not
  /// sure", a duty with `onlyIf` may not bind.
  package static let deciding: Set<String> = [
    "ask", "event", "meanwhile", "noUnsure", "onlyIf", "open", "otherwise", "reading", "relief",
  ]

  /// Keys under which a condition stands. Its keys are names of questions, whatever they look like.
  package static let conditions: Set<String> = ["askWhen", "settledWhen", "when"]
}
