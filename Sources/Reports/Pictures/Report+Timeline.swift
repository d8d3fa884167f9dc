import Reasoning
package import Documents
import Questionnaires
import Wording

extension Report {
  /// When duties start, from now on, as places on a line that is not drawn to scale: what applies
  /// now is full, what is still to come is empty, what is only possible has a broken edge. Nil when
  /// there are not two days to compare.
  package var startsTimeline: Picture? {
    let starts = DutyStart.all(certain: timetable, possible: possibleDuties)
    guard starts.count > 1 else { return nil }
    let others = timetable.filter { !$0.time.isDated }.map {
      words.lists.labelled(label: words.starts.heading($0.time), value: $0.count(words))
    }
    // One start a sentence: together they would be too long a one.
    let told = starts.map { $0.text(words) } + others
    let sentence = words.pictures.starts(
      starts: (told.dropLast().map { words.reports.sentence(text: $0) } + told.suffix(1))
        .joined(separator: " "))
    let labels = starts.map { self.labels(of: $0) }
    let rows = TimelineRows(
      widths: labels.map { $0.map { LetterWidth.of($0.text, $0.weight) }.max() ?? 0 })
    let height = Self.rowHeight + (labels.contains { $0.count > 2 } ? 16 : 0)
    let axes = rows.axes.enumerated().map { row, axis in
      Shape.line(
        x: axis.lowerBound, y: height * row + 30, toX: axis.upperBound, toY: height * row + 30)
    }
    let dots = zip(zip(starts, labels), rows.places).flatMap { start, place in
      shapes(of: start.0, start.1, x: place.x, top: height * place.row)
    }
    return Picture(
      name: "timeline", title: words.pictures.startsTitle, sentence: sentence,
      height: height * rows.axes.count - 6, shapes: axes + dots)
  }

  private static let rowHeight = 76

  private typealias Label = (text: String, weight: Shape.Weight)

  /// The day above the line, the numbers below it.
  private func labels(of start: DutyStart) -> [Label] {
    let time =
      switch start.time {
      case .now: words.pictures.startsNow
      case .launch: words.pictures.startsLaunch
      case .from(let day): words.day(day)
      case .undated, .never: words.starts.heading(start.time)
      }
    var labels: [Label] = [(time, .strong)]
    if start.certain > 0 { labels.append((words.pictures.duties(count: start.certain), .usual)) }
    if start.possible > 0 {
      let possible =
        start.certain > 0
        ? words.pictures.possibleToo(count: start.possible)
        : words.pictures.possible(count: start.possible)
      labels.append((possible, .quiet))
    }
    return labels
  }

  private func shapes(of start: DutyStart, _ labels: [Label], x: Int, top: Int) -> [Shape] {
    let ground: Shape.Ground =
      start.certain == 0 ? .broken : start.time == .now ? .solid(.neutral) : .blank
    let radius = 6 + min(start.certain + start.possible, 18) / 3
    return [.circle(x: x, y: top + 30, radius: radius, ground)]
      + labels.enumerated().map { line, label in
        .text(
          label.text, x: x, y: top + (line == 0 ? 12 : 44 + 16 * line), .middle, label.weight)
      }
  }
}
