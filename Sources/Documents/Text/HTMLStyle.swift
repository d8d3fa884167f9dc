/// The look of HTML reports and of pages made like them: on the screen in light and dark, at every width, and on paper.
package enum HTMLStyle {
  /// What a browser may load: nothing but the styles in the file.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  /// Colours as names: `light` and `dark` are compared with their papers in the tests.
  package static let sheet = [colours, text, result, parts, tables, pictures, paper]
    .joined(separator: "\n")

  /// On paper each part begins a page, the first one below the title.
  private static let sheets = """

    @media print {
      h2.part { break-before: page; border: 0; padding-top: 0; margin-top: 0; }
      h2#part-1 { break-before: auto; } header { margin-bottom: 8pt; }
    }
    """

  /// On paper in the size of a book.
  private static let reading = """

    @media print {
      body { font-size: 11pt; line-height: 1.4; } h1 { font-size: 18pt; }
      h2 { font-size: 14pt; } h3 { font-size: 12pt; margin: 10pt 0 4pt; } p { margin: 5pt 0; }
      .kind, .quiet { font-size: 9pt; } table { font-size: 11pt; margin: 4pt 0 8pt; }
      thead th { font-size: 9pt; } .pairs dt, .pairs dd { font-size: 11pt; }
    }
    """

  /// All that a document adds to the sheet that all have.
  static func looks(_ look: Look) -> String {
    (look.isForTheWall ? wall : "") + (look.partsAreSheets ? sheets : "")
      + (look.isReadOnPaper ? reading : "") + paper(look.paper) + (look.size.map(sized) ?? "")
  }

  private static func paper(_ paper: Look.Paper) -> String {
    switch paper {
    case .upright, .dense: ""
    case .broad: broad
    case .columns: columns
    }
  }

  /// On paper in two columns; no list of boxes is torn apart.
  private static let columns = """

    @page { margin: 10mm 12mm 12mm; }
    @media print {
      main { columns: 2; column-gap: 7mm; column-rule: 1px solid var(--line); }
      body { font-size: 8.5pt; line-height: 1.25; } h2:first-child { margin-top: 0; }
      h3 { margin-top: 4pt; } h3 + p { break-after: avoid; } .boxes { break-inside: avoid; }
      .boxes li { margin: 0; }
    }
    """

  /// On paper wider than high.
  private static let broad = """

    @page { size: A4 landscape; }
    """

  private static func height(_ room: Table.Room) -> String { "\(room.height ?? 0)mm" }

  /// On a screen everything grows with the type; on paper nothing changes.
  private static let wall = """

    @media screen { html { font-size: 150%; } body { max-width: 76rem; } }
    thead th { white-space: nowrap; }
    """

  private static let colours = """
    :root { color-scheme: light dark; --ink: #1a2027; --paper: #ffffff; --soft: #f4f6f8;
      --line: #cfd6dd; --quiet: #4b5762; --link: #0b4f8a;
      --prohibited: #9c1220; --high: #a33f00; --limited: #705400; --minimal: #1b6338;
      --outside: #44505b; --neutral: #44505b; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --paper: #14181d;
      --soft: #1d232a; --line: #39434d; --quiet: #aab5c0; --link: #8fbcea;
      --prohibited: #ff9ca4; --high: #ffb681; --limited: #ecd174; --minimal: #8adba7;
      --outside: #b4bfc9; --neutral: #b4bfc9; } }
    .prohibited { --tone: var(--prohibited); } .high { --tone: var(--high); }
    .limited { --tone: var(--limited); } .minimal { --tone: var(--minimal); }
    .outside { --tone: var(--outside); } .neutral { --tone: var(--neutral); }
    """

  private static let text = """
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 52rem; padding: 2.2rem 1.25rem 4rem; color: var(--ink);
      background: var(--paper); overflow-wrap: break-word;
      font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { position: static; }
    .kind { margin: 0; color: var(--quiet); font-size: .85rem; font-weight: 600;
      letter-spacing: .05em; text-transform: uppercase; }
    .quiet { margin: 0; color: var(--quiet); font-size: .9rem; }
    h1 { margin: .15rem 0 .25rem; font-size: 2rem; line-height: 1.2; }
    h2 { margin: 2.2rem 0 .7rem; font-size: 1.3rem; line-height: 1.25; }
    h3 { margin: 1.7rem 0 .5rem; font-size: 1.08rem; }
    h4 { margin: 1.2rem 0 .4rem; color: var(--quiet); font-size: .95rem; }
    p { margin: .5rem 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
    li { margin: .3rem 0; }
    .boxes { padding: 0; list-style: none; }
    .boxes li { padding-left: 1.4rem; text-indent: -1.4rem; }
    """

  private static let result = """
    .banner { margin: 1.4rem 0 1.2rem; padding: 1.2rem 1.4rem; border: 1px solid var(--line);
      border-left: .5rem solid var(--tone); border-radius: .3rem; background: var(--soft); }
    .banner p { margin: .35rem 0; }
    .banner p.headline { display: flex; gap: .8rem; align-items: flex-start; margin: 0 0 .4rem;
      color: var(--tone); font-size: 1.6rem; font-weight: 700; line-height: 1.25; }
    .shape { flex: none; width: 1em; height: 1em; margin-top: .12em; fill: currentColor; }
    .shape .hollow { fill: none; stroke: currentColor; stroke-width: 3; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      gap: .7rem 1.1rem; margin: 1.2rem 0; }
    .figures.threes { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .figures div { padding: .5rem 0; border-top: 2px solid var(--line); }
    .figures dt { color: var(--quiet); font-size: .85rem; }
    .figures dd { margin: .1rem 0 0; font-weight: 600; }
    """

  private static let parts = """
    nav { margin-top: 2rem; padding-top: .8rem; border-top: 1px solid var(--line); }
    nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; padding: 0; list-style: none; }
    nav a { display: inline-block; padding: .2rem 0; }
    .part { padding-top: 1.4rem; border-top: 2px solid var(--ink); margin-top: 3rem; }
    .card { margin: 1rem 0; padding: .9rem 1.1rem; border: 1px solid var(--line);
      border-left: .3rem solid var(--tone); border-radius: .3rem; break-inside: avoid; }
    .card h3, .card h4, .card h5 { margin: 0; color: var(--ink); font-size: 1.05rem;
      line-height: 1.3; }
    .card p { margin: .35rem 0; }
    .card p.label { display: flex; gap: .4rem; margin: 0 0 .2rem; color: var(--tone);
      font-size: .8rem; font-weight: 700; letter-spacing: .04em; }
    .pairs { margin: .6rem 0; }
    .pairs div { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr);
      gap: .1rem 1rem; padding: .25rem 0; border-top: 1px solid var(--line); }
    .pairs dt { color: var(--quiet); font-size: .9rem; }
    .pairs dd { margin: 0; min-width: 0; font-size: .95rem; overflow-wrap: anywhere; }
    """

  private static let tables = """
    table { width: 100%; margin: .5rem 0 1.2rem; border-collapse: collapse; font-size: .95rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    th, td { padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line);
      text-align: left; vertical-align: top; }
    thead th { color: var(--quiet); font-size: .85rem; border-bottom-width: 2px; }
    tbody th { min-width: 8rem; font-weight: 600; }
    tr { break-inside: avoid; }
    td:empty { min-width: 6rem; height: 2.4rem; }
    .to-write td:empty { height: \(height(.words)); } .to-sign td:empty { height: \(height(.signature)); }
    @media screen and (min-width: 36rem), print {
      .to-write tbody th, .to-sign tbody th { width: 30%; }
      .to-sign td:last-child:empty { width: 34%; }
    }
    @media screen and (max-width: 36rem) {
      body { padding: 1.4rem 1rem 3rem; }
      h1 { font-size: 1.6rem; }
      .banner { padding: 1rem; }
      .banner p.headline { font-size: 1.3rem; }
      .figures, .figures.threes { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .figures div:last-child:nth-child(odd) { grid-column: 1 / -1; }
      .pairs div { grid-template-columns: minmax(0, 1fr); }
      table, tbody, tr, tbody th, td { display: block; }
      thead { position: absolute; left: -99rem; }
      tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
      tbody th, td { padding: .1rem 0; border: 0; }
      td[data-name]::before { content: attr(data-name) ": "; color: var(--quiet); }
    }
    """

  private static let pictures = """
    .picture { margin: 1rem 0; break-inside: avoid; }
    .picture svg { display: block; width: 100%; max-width: 31rem; height: auto; }
    .picture figcaption { margin-top: .3rem; color: var(--quiet); font-size: .9rem; }
    .picture text { fill: var(--ink); font-size: 13px; }
    .picture .strong { font-weight: 700; } .picture .soft { fill: var(--quiet); }
    .picture .edge { fill: var(--paper); stroke: var(--quiet); }
    .picture .broken { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 3; }
    .picture .full { fill: var(--tone); stroke: var(--ink); stroke-width: 2; }
    """

  /// What sort of document it is, below each page on paper.
  static func kind(_ kind: String) -> String {
    let text = String(kind.filter { !"\"\\\n<".contains($0) })
    return "\n@page { @bottom-left { content: \"\(text)\"; \(footer) } }"
  }

  /// Boxes at the edge of a page take nothing from the page but what is said of it.
  private static let footer =
    "font: 8pt system-ui, \"Segoe UI\", \"Liberation Sans\", Arial, sans-serif;"

  private static let paper = """
    @page { size: A4; margin: 13mm 16mm 15mm;
      @bottom-right { content: counter(page) " / " counter(pages); \(footer) } }
    @media print {
      :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --soft: #ffffff;
        --line: #b8c0c8; --quiet: #3d4852; --link: #0b4f8a; --prohibited: #9c1220; --high: #a33f00;
        --limited: #705400; --minimal: #1b6338; --outside: #44505b; --neutral: #44505b; }
      body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.3;
        orphans: 3; widows: 3; }
      h1 { font-size: 15pt; } h2 { font-size: 10.5pt; margin: 6pt 0 1pt; }
      h3 { font-size: 9.5pt; margin: 6pt 0 1pt; } h4 { font-size: 9pt; margin: 5pt 0 1pt; }
      .kind, .quiet { font-size: 8pt; } p, ul, ol { margin: 2pt 0; }
      ul, ol { padding-left: 11pt; } li { margin: 1pt 0; break-inside: avoid; }
      h2, h3, h4, h5, .label, .lead, thead { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      .part { padding-top: 5pt; margin-top: 14pt; border-width: 1px; }
      #part-1 { break-before: page; border: 0; padding-top: 0; margin-top: 0; }
      .banner { margin: 6pt 0; padding: 6pt 10pt; break-inside: avoid; }
      .banner p { margin: 2pt 0; } .banner p.headline { font-size: 14pt; }
      .skip, nav { display: none; }
      table { font-size: 8.5pt; margin: 2pt 0 4pt; } th, td { padding: 2pt 6pt 2pt 0; }
      thead th { font-size: 8pt; } thead { display: table-header-group; }
      td:empty { height: 16pt; }
      .figures { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
        gap: 3pt 10pt; margin: 6pt 0; break-inside: avoid; }
      .figures.threes { grid-template-columns: repeat(3, minmax(0, 1fr)); }
      .whole { break-inside: avoid; } main > p:has(+ h2:last-of-type) { break-after: avoid; }
      .figures div { padding: 2pt 0; border-top-width: 1px; }
      .figures dt { font-size: 8pt; } .figures dd { font-size: 8.5pt; }
      .picture { display: inline-block; width: 49%; margin: 3pt 0; vertical-align: top; }
      .picture svg { max-width: 8.2cm; }
      .picture figcaption { margin: 1pt 0 0; font-size: 8pt; }
      .card { margin: 6pt 0; padding: 5pt 8pt; } .card p { margin: 2pt 0; }
      .card h3, .card h4, .card h5 { font-size: 10pt; }
      .pairs { margin: 3pt 0 0; } .pairs div { padding: 1.5pt 0; grid-template-columns: 8rem 1fr; }
      .pairs dt, .pairs dd { font-size: 8.5pt; }
      .picture { margin: 6pt 0; } .picture svg { max-width: 11cm; print-color-adjust: exact; }
      .picture figcaption { font-size: 8.5pt; }
    }
    """
}
