import Questionnaires

/// The levels of fine in words (Articles 99 and 101 of the Act).
enum FineWords {
  /// The levels from the highest to the lowest.
  static let order: [Duty.Fine] = [.f1, .f2, .fg, .f3, .fn]

  /// What such a fine is for.
  static func subject(_ fine: Duty.Fine) -> String {
    switch fine {
    case .f1: "Prohibited practices"
    case .f2: "Most other duties"
    case .f3: "Wrong information to authorities"
    case .fg: "General-purpose AI models"
    case .fn: "Duties left to the Member States"
    case .none: "No fine"
    }
  }

  /// The ceiling, whoever has to pay.
  static func amount(_ fine: Duty.Fine) -> String {
    switch fine {
    case .f1: "EUR 35 million or 7 % of yearly turnover"
    case .f2, .fg: "EUR 15 million or 3 % of yearly turnover"
    case .f3: "EUR 7.5 million or 1 % of yearly turnover"
    case .fn: "set by national law"
    case .none: "none"
    }
  }

  /// Which of the two amounts counts.
  static func rule(_ fine: Duty.Fine) -> String {
    switch fine {
    case .f1: "The higher of the two; for small and medium-sized companies the lower"
    case .f2, .f3:
      "The higher of the two; for small and medium-sized companies and small mid-caps the lower"
    case .fg: "The higher of the two, for companies of every size"
    case .fn: "Each Member State has its own"
    case .none: ""
    }
  }

  static func article(_ fine: Duty.Fine) -> String {
    switch fine {
    case .f1: "Art. 99(3), (6)"
    case .f2: "Art. 99(4), (6), (6a)"
    case .f3: "Art. 99(5), (6), (6a)"
    case .fg: "Art. 101"
    case .fn: "Art. 99(1)"
    case .none: ""
    }
  }
}
