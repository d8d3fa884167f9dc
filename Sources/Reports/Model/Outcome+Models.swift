import Questionnaires
import Reasoning

extension Outcome {
  /// How many duties bind where what is assessed is only a general-purpose AI model: the result is
  /// minimal for want of a system, every duty that counts is one of those fined under Article 101, and
  /// the person has no role but those of a model. Zero for everything else.
  var dutiesOfAModelAlone: Int {
    guard isSettled, tier == .minimal else { return 0 }
    let certain = duties.filter { $0.status == .established && $0.counts }
    let roles = Set(certain.flatMap(\.duty.roles))
    guard certain.allSatisfy({ $0.duty.fine == .fg }),
      self.roles.allSatisfy({ $0.value == .ruledOut || roles.contains($0.key) })
    else { return 0 }
    return certain.count
  }
}
