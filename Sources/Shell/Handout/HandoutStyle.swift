/// How a sheet looks: one column on a phone, cards of 90 by 60 mm that fit A4 and Letter alike.
enum HandoutStyle {
  /// The style sheet.
  ///
  /// Two by four cards take 180 by 240 mm, less than either paper has within margins of 12 mm. The
  /// backs run from right to left, so that each lies behind its front when paper turns over its
  /// long edge.
  static let css = """
    :root { color-scheme: light dark; --ink: #1d1f21; --soft: #5c6166; --line: #c9ced3;
      --paper: #ffffff; --accent: #00568a; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --soft: #a5abb1;
      --line: #43484d; --paper: #16181a; --accent: #8cc8f2; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      overflow-wrap: anywhere; }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.9rem; line-height: 1.15; margin: 0.2em 0; }
    h2 { font-size: 1.3rem; margin: 1.6em 0 0.4em; padding-bottom: 0.15em;
      border-bottom: 2px solid var(--accent); }
    h3 { font-size: 1.1rem; margin: 1.2em 0 0.3em; color: var(--accent); }
    article h3, article h4 { font-size: 1rem; margin: 0; color: inherit; }
    p { margin: 0.1em 0; }
    article { margin: 0 0 0.7em; }
    .lead, .beside, .label { color: var(--soft); }
    .beside, .label { font-size: 0.875rem; }
    q { quotes: none; font-style: italic; }
    .index ul { columns: 14rem; padding: 0; margin: 0; list-style: none; font-size: 0.875rem; }
    .sheet { max-width: 46rem; margin: 0 auto; padding: 1rem; display: grid; gap: 0.5rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .card { position: relative; border: 1px dashed var(--line); padding: 1.2rem 0.8rem 0.8rem; }
    .number { position: absolute; top: 0.2rem; right: 0.5rem; color: var(--soft);
      font-size: 0.75rem; }
    .front .card { display: flex; align-items: center; justify-content: center; min-height: 6rem; }
    .term { font-size: 1.4rem; font-weight: 700; text-align: center; line-height: 1.2; }
    @page { margin: 12mm; }
    @media print {
      :root { --ink: #000000; --soft: #444444; --line: #999999; --paper: #ffffff;
        --accent: #000000; }
      body { font-size: 9.5pt; }
      main { max-width: none; padding: 0; columns: 2; column-gap: 8mm; }
      h1, .lead { column-span: all; }
      h1, h2, h3, h4 { break-after: avoid; }
      article, li { break-inside: avoid; }
      .sheet { break-before: page; break-inside: avoid; max-width: none; width: 180mm; padding: 0;
        gap: 0; grid-template-columns: 90mm 90mm; grid-auto-rows: minmax(60mm, auto); }
      .card { break-inside: avoid; padding: 7mm 5mm 5mm; }
      .back .card { font-size: 11pt; }
      .back { direction: rtl; }
      .back .card { direction: ltr; }
    }
    """
}
