import Plurals
package import QuestionnaireTexts
import Questionnaires

/// What the program says, in one language. Passed as a value to whoever writes for people.
///
/// The texts of an area are members that the build makes from `Texts/`: `words.tiers.headlineHigh`.
/// A text that the language does not have is said in English.
package struct Words: Sendable {
  package let language: LanguageTag
  private let source: Source
  private let rule: PluralRule

  private enum Source {
    /// Every text brings its English along; nothing is read or kept.
    case english
    /// English, made longer and strange, so that what is not taken from here can be seen.
    case pseudo
    case packed(PackedTexts)
  }

  package static let english = Words(.english, .english, .digits)

  /// The made-up language of tests and translators: English with accents, 40 % longer.
  package static let pseudo = Words(LanguageTag("xx") ?? .english, .pseudo, .digits)

  /// The languages in which the program can speak, English first.
  package static var languages: [LanguageTag] {
    [.english] + PackedTexts.languages.compactMap { LanguageTag($0) }
  }

  /// The words of a language, or of it without its region; nil when the program has neither.
  package init?(speaking language: LanguageTag) {
    switch language.base {
    case .english: self = Words(language, .english, .digits)
    case Self.pseudo.language: self = .pseudo
    case let base:
      guard let packed = PackedTexts(base.text), let rule = PluralRule(language: base.text) else {
        return nil
      }
      self = Words(language, .packed(packed), rule)
    }
  }

  private init(_ language: LanguageTag, _ source: Source, _ rule: PluralRule) {
    self.language = language
    self.source = source
    self.rule = rule
  }

  /// The names of the texts that are said in English for want of their own, as `tiers.soFar`.
  package var missing: [String] {
    guard case .packed(let packed) = source else { return [] }
    return packed.missing
  }

  /// The text with a number; `english` is its English form.
  func text(_ id: Int, _ english: StaticString, _ values: [PhraseValue] = []) -> String {
    switch source {
    case .english: values.isEmpty ? english.description : fill(english.bytes, values)
    case .pseudo: fill(PseudoText.of(english.bytes), values)
    case .packed(let packed): fill(packed.text(id) ?? english.bytes, values)
    }
  }

  /// The text with a number, in the form that `count` takes.
  func plural(
    _ id: Int, _ count: Int, one: StaticString, other: StaticString, _ values: [PhraseValue]
  ) -> String {
    let english = (count == 1 ? one : other).bytes
    switch source {
    case .english: return fill(english, values)
    case .pseudo: return fill(PseudoText.of(english), values)
    case .packed(let packed):
      return fill(packed.form(id, rule.category(of: count), of: rule.all) ?? english, values)
    }
  }

  /// Bytes below the blank stand for places (see `PackedText` in `Catalogues`).
  private func fill(_ bytes: some Sequence<UInt8>, _ values: [PhraseValue]) -> String {
    var filled: [UInt8] = []
    for byte in bytes {
      if (0x10...0x1D).contains(byte), values.indices.contains(Int(byte) - 0x10) {
        filled += written(values[Int(byte) - 0x10]).utf8
      } else {
        filled.append(byte)
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }

  private func written(_ value: PhraseValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): self.number(number)
    case .day(let day): self.day(day)
    case .moment(let moment): self.moment(moment)
    }
  }
}

extension StaticString {
  /// Where they lie in the program.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
