/// The look of HTML reports: on the screen in light and dark, at every width, and on paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f3f5f7;
      --line: #c9d1d9; --quiet: #4c5661; --link: #0b5394; --tone: #4c5661; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --paper: #15181c;
      --soft: #1f242a; --line: #3a424b; --quiet: #aab4be; --link: #8ab8e6; --tone: #aab4be; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 54rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.55 system-ui, "Segoe UI", "Liberation Sans", sans-serif;
      overflow-wrap: anywhere; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { position: static; }
    .kind { margin: 0; color: var(--quiet); text-transform: uppercase; letter-spacing: .06em;
      font-size: .8rem; }
    h1 { margin: .1rem 0 1.2rem; font-size: 1.9rem; line-height: 1.2; }
    h2 { margin: 2.4rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line);
      font-size: 1.35rem; }
    h3 { margin: 1.6rem 0 .5rem; font-size: 1.1rem; }
    h4 { margin: 1.1rem 0 .4rem; font-size: 1rem; color: var(--quiet); }
    a { color: var(--link); }
    ul { padding-left: 1.3rem; } li { margin: .25rem 0; }
    .prohibited { --tone: #a3131f; } .high { --tone: #b04700; } .limited { --tone: #7a5c00; }
    .minimal { --tone: #1d6b3a; } .outside { --tone: #4c5661; }
    @media (prefers-color-scheme: dark) { .prohibited { --tone: #ff9aa2; }
      .high { --tone: #ffb37a; } .limited { --tone: #ecd06f; } .minimal { --tone: #86d9a3; }
      .outside { --tone: #aab4be; } }
    .banner { padding: 1.1rem 1.3rem; border: 2px solid var(--tone);
      border-left-width: .7rem; border-radius: .4rem; background: var(--soft); }
    .headline { margin: 0 0 .5rem; color: var(--tone); font-size: 1.6rem; font-weight: 700;
      line-height: 1.25; }
    .card { margin: .9rem 0; padding: .8rem 1.1rem; border: 1px solid var(--line);
      border-left: .4rem solid var(--tone); border-radius: .3rem; break-inside: avoid; }
    .card p { margin: .3rem 0; }
    .title { font-weight: 700; font-size: 1.05rem; }
    .label { color: var(--tone); font-size: .8rem; letter-spacing: .04em; }
    dl { margin: .5rem 0; }
    dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .1rem 1rem;
      padding: .2rem 0; border-top: 1px solid var(--line); }
    dt { color: var(--quiet); } dd { margin: 0; }
    @media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
    @page { size: A4; margin: 18mm 16mm 20mm;
      @bottom-right { content: counter(page) " / " counter(pages); } }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; }
      h2, h3, h4 { break-after: avoid; } .skip { display: none; } }
    """
}
