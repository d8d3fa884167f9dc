extension CalendarDate {
  /// The days since 1 March of the year 0, in the calendar of today: a year that begins in March has
  /// its odd day at its end.
  package var number: Int {
    let fromMarch = (month + 9) % 12
    let years = year - (month < 3 ? 1 : 0)
    return years * 365 + years / 4 - years / 100 + years / 400 + (fromMarch * 306 + 5) / 10 + day
      - 1
  }
}
