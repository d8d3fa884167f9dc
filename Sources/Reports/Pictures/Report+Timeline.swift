import Reasoning
package import Documents
import Questionnaires
import Wording

extension Report {
  /// When duties start, from now on, as places on a line that is not drawn to scale: what applies
  /// now is full, what is still to come is empty, what is only possible has a broken edge. Nil when
  /// no duty has a known start.
  package var startsTimeline: Picture? {
    let starts = DutyStart.all(certain: timetable, possible: possibleDuties)
    guard !starts.isEmpty else { return nil }
    let others = timetable.filter { !$0.time.isDated }.map {
      words.lists.labelled(label: words.starts.heading($0.time), value: $0.count(words))
    }
    let sentence = words.pictures.starts(
      starts: words.clauses(starts.map { $0.text(words) } + others))
    let rows = (starts.count + Self.placesInRow - 1) / Self.placesInRow
    let axes = (0..<rows).map { row -> Shape in
      let count = min(starts.count - row * Self.placesInRow, Self.placesInRow)
      let y = Self.rowHeight * row + 30
      return .line(x: 42, y: y, toX: 42 + 85 * (count - 1), toY: y)
    }
    return Picture(
      name: "timeline", title: words.pictures.startsTitle, sentence: sentence,
      height: Self.rowHeight * rows - 6,
      shapes: axes + starts.enumerated().flatMap { number, start in shapes(of: start, at: number) })
  }

  private static let placesInRow = 4
  private static let rowHeight = 92

  private func shapes(of start: DutyStart, at number: Int) -> [Shape] {
    let x = 42 + 85 * (number % Self.placesInRow)
    let top = Self.rowHeight * (number / Self.placesInRow)
    let ground: Shape.Ground =
      start.certain == 0 ? .broken : start.time == .now ? .solid(.neutral) : .blank
    let radius = 6 + min(start.certain + start.possible, 18) / 3
    let time =
      switch start.time {
      case .now: words.pictures.startsNow
      case .launch: words.pictures.startsLaunch
      case .from(let day): words.day(day)
      case .undated, .never: words.starts.heading(start.time)
      }
    var shapes: [Shape] = [
      .circle(x: x, y: top + 30, radius: radius, ground),
      .text(time, x: x, y: top + 12, .middle, .strong),
    ]
    if start.certain > 0 {
      let duties = words.pictures.duties(count: start.certain)
      shapes.append(.text(duties, x: x, y: top + 60, .middle, .usual))
    }
    if start.possible > 0 {
      let possible =
        start.certain > 0
        ? words.pictures.possibleToo(count: start.possible)
        : words.pictures.possible(count: start.possible)
      shapes.append(
        .text(possible, x: x, y: top + (start.certain > 0 ? 76 : 60), .middle, .quiet))
    }
    return shapes
  }
}
