/// The look of a form page beyond that of a report.
enum FormStyle {
  static let sheet = """
    [hidden] { display: none !important; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    .number { color: var(--quiet); font-variant-numeric: tabular-nums; }
    fieldset { margin: 1.4rem 0; padding: 0 0 0 .9rem; border: 0;
      border-left: .2rem solid var(--line); min-width: 0; }
    fieldset.follow { margin-left: 1.2rem; }
    legend { padding: 0; font-weight: 600; font-size: 1.08rem; }
    .only { font-weight: 600; }
    .boxes li { display: flex; flex-wrap: wrap; gap: .1rem .8rem; padding: 0; text-indent: 0; }
    .choice { display: flex; gap: .55rem; align-items: baseline; flex: 1 1 14rem; }
    .choice input { flex: none; }
    input[type=checkbox], input[type=radio] { width: 1.1rem; height: 1.1rem; margin: 0;
      accent-color: var(--link); }
    .maybe { display: none; color: var(--quiet); }
    .with-maybe .maybe { display: inline-flex; gap: .3rem; align-items: baseline; }
    details { flex: 1 1 100%; font-size: .92rem; color: var(--quiet); padding-left: 1.7rem; }
    .field { display: grid; grid-template-columns: minmax(5rem, 13rem) minmax(0, 1fr); gap: .6rem;
      align-items: baseline; }
    .field label { color: var(--quiet); }
    input[type=text], input[type=date], input[type=file], textarea { font: inherit; color: inherit;
      background: var(--paper); border: 1px solid var(--quiet); border-radius: .2rem;
      padding: .25rem .4rem; width: 100%; min-width: 0; }
    textarea { field-sizing: content; resize: vertical; }
    button { font: inherit; padding: .35rem .8rem; border: 1px solid var(--link); cursor: pointer;
      border-radius: .3rem; background: var(--paper); color: var(--link); }
    #save { background: var(--link); color: var(--paper); font-weight: 600; }
    .clear { font-size: .85rem; padding: .1rem .5rem; }
    .bar { border-top: 2px solid var(--ink); margin-top: 2.5rem; padding-top: .8rem; }
    :focus-visible { outline: .2rem solid var(--link); outline-offset: .12rem; }
    @media screen and (max-width: 36rem) {
      fieldset.follow { margin-left: .5rem; }
      .field { grid-template-columns: minmax(0, 1fr); gap: .15rem; }
    }
    @media print {
      .live, details, .skip { display: none !important; }
      fieldset { break-inside: avoid; margin: 8pt 0; }
      legend { break-after: avoid; font-size: 10.5pt; }
      input[type=text], input[type=date], textarea { border: 0; border-bottom: 1px solid #000;
        border-radius: 0; }
      .part { break-before: auto; margin-top: 14pt; padding-top: 6pt; border-top: 1pt solid #000; }
    }
    """
}
