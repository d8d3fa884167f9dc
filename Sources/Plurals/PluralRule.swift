/// Which form a number takes: the cardinal rules of CLDR 48 for the official languages of the Union.
package enum PluralRule: Sendable {
  /// Danish, and those that look at the value alone or at the digits.
  case danish, value, digits
  /// With a form for whole millions.
  case french, spanish, romance
  case czech, polish, croatian, slovene
  case lithuanian, latvian, maltese, irish, romanian

  /// Nil for languages that are none of the 24.
  package init?(language: String) {
    switch language {
    case "da": self = .danish
    case "bg", "el", "hu": self = .value
    case "de", "en", "et", "fi", "nl", "sv": self = .digits
    case "fr": self = .french
    case "es": self = .spanish
    case "it", "pt": self = .romance
    case "cs", "sk": self = .czech
    case "pl": self = .polish
    case "hr": self = .croatian
    case "sl": self = .slovene
    case "lt": self = .lithuanian
    case "lv": self = .latvian
    case "mt": self = .maltese
    case "ga": self = .irish
    case "ro": self = .romanian
    default: return nil
    }
  }

  /// The forms that whole numbers below a million take; a text must have them.
  package var needed: [PluralCategory] {
    switch self {
    case .danish, .value, .digits, .french, .spanish, .romance: [.one, .other]
    case .czech, .croatian, .lithuanian, .romanian: [.one, .few, .other]
    case .polish: [.one, .few, .many]
    case .slovene: [.one, .two, .few, .other]
    case .latvian: [.zero, .one, .other]
    case .maltese, .irish: [.one, .two, .few, .many, .other]
    }
  }

  /// All forms; those of fractions and of whole millions may be left out.
  package var all: [PluralCategory] {
    switch self {
    case .french, .spanish, .romance: [.one, .many, .other]
    case .czech, .lithuanian, .polish: [.one, .few, .many, .other]
    default: needed
    }
  }

  /// The forms that stand for one number only, so that they may say it in a word.
  package var single: [PluralCategory] {
    switch self {
    case .danish, .value, .digits, .spanish, .romance, .czech, .polish, .romanian: [.one]
    case .maltese, .irish: [.one, .two]
    case .french, .croatian, .slovene, .lithuanian, .latvian: []
    }
  }
}
