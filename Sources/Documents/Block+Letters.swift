extension Block {
  /// About how many letters it puts on paper.
  var letters: Int {
    switch self {
    case .part(let title), .heading(_, let title): title.count
    case .paragraph(let inlines): inlines.letters
    case .list(let items), .steps(let items): items.map(\.letters).reduce(0, +)
    case .boxes(let boxes): boxes.map(\.text.letters).reduce(0, +)
    case .pairs(let pairs), .figures(let pairs):
      pairs.map { $0.name.count + $0.value.letters }.reduce(0, +)
    case .table(let table):
      (table.columns.map(\.count) + table.rows.joined().map(\.letters)).reduce(0, +)
    case .banner(_, let headline, let body):
      headline.count + body.map(\.letters).reduce(0, +)
    case .card(let card):
      card.title.count + (card.label?.count ?? 0) + card.body.map(\.letters).reduce(0, +)
    case .picture(let picture): picture.sentence.count
    }
  }
}

extension [Inline] {
  fileprivate var letters: Int {
    reduce(0) { sum, inline in
      switch inline {
      case .text(let text), .strong(let text), .typed(let text), .link(let text, _):
        sum + text.count
      case .gap: sum
      }
    }
  }
}
