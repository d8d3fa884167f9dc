import Questionnaires

/// The sentences on fines at the end of a result.
enum FineWords {
  /// `missed` is the title of a duty that carries this fine.
  static func highest(_ amount: String, _ level: Duty.Fine, missed: String?) -> String {
    if level == .f1 {
      return "Highest fine that the Act names: \(amount). It is for breaking a ban."
    }
    guard let missed else { return "Highest fine that the Act names: \(amount)." }
    return
      "Highest fine that the Act names: \(amount). It can follow, for example, when this is not done: “\(missed)”."
  }

  static func ifBanned(_ amount: String) -> String {
    "If it turns out to be banned, up to \(amount)."
  }

  static func ifOpen(_ amount: String) -> String {
    "Depending on what is open, up to \(amount)."
  }
}
