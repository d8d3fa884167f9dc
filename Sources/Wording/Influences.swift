package import Reasoning
import Questionnaires

/// How much an open question decides, in words.
extension InfluencesPhrases {
  /// `decides the tier in 34 % of cases`, `cannot change the tier any more`
  package func text(_ influence: Influence) -> String {
    influence.isDecisive ? decides(percent: percent(influence.share)) : cannot
  }

  /// A share of one: `34 %`, `less than 0.1 %`
  package func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    switch tenths {
    case 0: return percentLess(number: words.number("0.1"))
    case ..<100: return percent(number: words.number("\(tenths / 10).\(tenths % 10)"))
    default: return percent(number: words.number((tenths + 5) / 10))
    }
  }
}
