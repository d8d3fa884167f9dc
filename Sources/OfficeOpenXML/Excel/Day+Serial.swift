import Documents

extension Day {
  /// The number by which spreadsheets know the day: 1 for 1 January 1900, with their 29 February
  /// 1900, so that it is right from March 1900 on.
  var serial: Int {
    let years = month <= 2 ? year - 1 : year
    let monthsFromMarch = (month + 9) % 12
    let days = 365 * years + years / 4 - years / 100 + years / 400
    return days + (153 * monthsFromMarch + 2) / 5 + day - 1 - Self.epoch
  }

  /// Days from 1 March of the year 0 to the day before the first that spreadsheets count.
  private static let epoch = 693_899
}
