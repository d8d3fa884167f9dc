package import Wording

extension TypingPhrases {
  /// The usual one of several words, as it is shown where it can be typed.
  package func word(_ list: String) -> String { String(list.prefix { $0 != "," }) }
}
