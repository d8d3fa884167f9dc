extension HTMLStyle {
  /// On paper in letters of so many half points, with little between them, so that as much as can be
  /// read stands on a page. Everything grows and shrinks with the letters but the room to sign.
  static func sized(_ halfPoints: Int) -> String {
    let points = halfPoints % 2 == 0 ? "\(halfPoints / 2)" : "\(halfPoints / 2).5"
    return """

      @page { margin: 10mm 13mm 12mm; }
      @media print {
        body { font-size: \(points)pt; line-height: 1.25; }
        h1 { font-size: 1.55em; margin: 0; } h2 { font-size: 1.1em; margin: .45em 0 0; }
        h3 { font-size: 1.05em; margin: .4em 0 0; }
        .kind, .quiet, .picture figcaption { font-size: .9em; }
        p, ul, ol { margin: .15em 0; } ul, ol { padding-left: 1.2em; } li { margin: .05em 0; }
        .boxes { padding: 0; }
        .banner { margin: .5em 0; padding: .4em 1em; } .banner p { margin: .1em 0; }
        .banner p.headline { font-size: 1.45em; margin: 0; }
        table, .pairs dt, .pairs dd, .figures dd { font-size: .95em; }
        table { margin: .1em 0 .3em; } th, td { padding: .15em .6em .15em 0; }
        thead th, .figures dt { font-size: .9em; }
        .figures { gap: .2em .9em; margin: .4em 0; } .figures div { padding: .15em 0; }
        .pairs { margin: .2em 0; } .pairs div { padding: .1em 0; }
        .picture { margin: .3em 0; }
      }
      """
  }
}
