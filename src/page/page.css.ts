/**
 * @module The look of the page. Two voices, two faces: our words in the system's sans, the reports' own words in a serif,
 * wherever they stand. One colour, amber, and it always means evidence.
 */

/** The whole style sheet. Never holds anything from a report or a brief. */
export const PAGE_CSS = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #15171a);
  --desk: light-dark(#f6f4ef, #1b1e22);
  --ink: light-dark(#1c1b19, #e8e5de);
  --quiet: light-dark(#5f5b53, #a8a49a);
  --hairline: light-dark(#dcd8ce, #34383e);
  --strong-line: light-dark(#1c1b19, #8d897f);
  --link: light-dark(#0b4f8a, #8dc1f2);
  --mark-ink: light-dark(#6a3f00, #f3cd83);
  --tint: light-dark(#fbeecb, #3b311a);
  --tint-shared: light-dark(#f7e2a8, #4a3c1b);
  --tint-line: light-dark(#c79a33, #8f7330);
  --tint-current: light-dark(#ffd764, #785a10);
  --tint-current-ink: light-dark(#1c1b19, #fff6dd);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", "Liberation Serif", Georgia, serif;
}
* { box-sizing: border-box; }
html { font-family: var(--sans); font-size: 100%; line-height: 1.55; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus, aside:focus, article:focus { outline: none; }
[hidden], html:not(.scripted) .needs-script { display: none !important; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skips a { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; z-index: 5; padding: .5rem 1rem; color: var(--paper); background: var(--ink); }
.skips a:focus { inset-block-start: .5rem; }
button { font: inherit; font-size: .8125rem; line-height: 1; padding: .45rem .75rem; color: var(--ink); background: transparent; border: 1px solid var(--hairline); border-radius: 3px; cursor: pointer; }
button:hover { border-color: var(--quiet); }
button[aria-pressed="true"] { color: var(--paper); background: var(--ink); border-color: var(--ink); }
kbd { font-family: inherit; font-size: .75rem; padding: .1rem .4rem; border: 1px solid var(--hairline); border-radius: 3px; color: var(--quiet); }

/* The head of the page. */
.top { display: flex; align-items: center; gap: .75rem; padding: .4rem clamp(1rem, 3vw, 2.5rem); border-block-end: 1px solid var(--hairline); font-size: .8125rem; }
.top p { margin: 0; }
.top .name { font-weight: 700; letter-spacing: .01em; }
.top .count { color: var(--quiet); }
.controls { margin-inline-start: auto; display: flex; gap: .5rem; }

/* The brief. */
main, aside { position: relative; padding: 1.75rem clamp(1rem, 3vw, 2.5rem) 3rem; }
main > * { max-inline-size: 44rem; }
h1 { margin: 0 0 .4rem; font-size: clamp(1.5rem, 1.2rem + 1.1vw, 2rem); line-height: 1.18; letter-spacing: -.015em; text-wrap: balance; }
.lead-in { margin: 0 0 1.75rem; font-size: .875rem; color: var(--quiet); }
main h2 { margin: 2.25rem 0 .6rem; padding-block-start: .5rem; border-block-start: 2px solid var(--strong-line); font-size: 1rem; line-height: 1.3; }
main p { margin: 0 0 .9rem; text-wrap: pretty; }
.points { margin: 0; padding: 0; list-style: none; }
.points li { margin: 0; padding-block: .55rem; text-wrap: pretty; }
.points li + li { border-block-start: 1px solid var(--hairline); }
.sentence.is-citing { background: var(--tint); box-shadow: 0 0 0 .15em var(--tint); -webkit-box-decoration-break: clone; box-decoration-break: clone; }

/* A mark: the number of a citation. */
.marks { position: relative; font-size: .6875rem; line-height: 0; vertical-align: baseline; inset-block-start: -.42em; white-space: nowrap; margin-inline-start: .15em; }
.mark { padding: .12em .36em; margin-inline-end: .16em; color: var(--mark-ink); background: var(--tint); border-radius: 3px; font-weight: 600; font-variant-numeric: tabular-nums; text-decoration: none; }
.bracket { font-size: 0; } /* Not seen, yet there when the words are copied or printed. */
.mark:hover { text-decoration: underline; background: var(--tint-shared); }
.marks > :last-child { margin-inline-end: .05em; }
.is-citing .mark { background: var(--tint-shared); }
.mark[aria-current], .is-citing .mark[aria-current] { color: var(--tint-current-ink); background: var(--tint-current); box-shadow: 0 0 0 1px var(--tint-line); }

/* The matrix. */
.table-scroll { max-inline-size: none; overflow-x: auto; margin-block: .9rem 1.5rem; }
table { border-collapse: collapse; min-inline-size: 42rem; inline-size: 100%; font-size: .875rem; line-height: 1.42; }
th, td { padding: .55rem .6rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--hairline); }
td { min-inline-size: 8rem; }
thead th, thead td { padding-block-start: 0; vertical-align: bottom; font-size: .8125rem; font-weight: 600; border-block-end-color: var(--strong-line); }
tbody th { font-weight: 600; inline-size: 9rem; min-inline-size: 7.5rem; }
tr > :first-child { position: sticky; inset-inline-start: 0; padding-inline-start: 0; background: var(--paper); z-index: 1; }
td.absent { color: var(--quiet); }

/* Behind the table: evidence and history, the timeline, the graphs. */
.more { display: block; inline-size: max-content; margin-block-start: .2rem; padding-block: .15rem; font-size: .75rem; }
main h3 { margin: 1.1rem 0 .3rem; font-size: .9375rem; line-height: 1.35; }
.history:focus { outline: none; }
.history:focus-visible, .history:target { outline: 2px solid var(--tint-line); outline-offset: .35rem; }
.dated { margin: 0; padding: 0 0 0 1rem; list-style: none; border-inline-start: 2px solid var(--hairline); font-size: .875rem; line-height: 1.45; }
.dated li { padding-block: .3rem; }
.when { font-weight: 600; font-variant-numeric: tabular-nums; }
.when::after { content: "."; }
.kind, .ground { color: var(--quiet); font-weight: 400; }
.kind::before { content: "("; }
.kind::after { content: ")"; }
.back { font-size: .8125rem; }
.back a { display: inline-block; padding-block: .25rem; }
.graph p { font-size: .875rem; color: var(--quiet); }
.graph svg { display: block; font: 13px/1.3 var(--sans); }
.graph svg.fits { max-width: 100%; min-width: 26rem; height: auto; }
.graph text { fill: var(--ink); }
.graph .note, .graph .line text { fill: var(--quiet); font-size: 12px; }
.graph rect { fill: var(--desk); stroke: var(--quiet); }
.graph .line path { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.graph marker path { fill: var(--ink); }
.graph .line text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }

/* The list of citations. */
.citations ol { margin: 0; padding-inline-start: 2.4rem; font-size: .8125rem; line-height: 1.45; }
.citations li { padding-block: .5rem; padding-inline-start: .25rem; scroll-margin-block: 4rem; }
.citations li + li { border-block-start: 1px solid var(--hairline); }
.citations li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.place { color: var(--quiet); }
.range { white-space: nowrap; }
blockquote { margin: .2rem 0 0; font-family: var(--serif); font-size: 1.08em; line-height: 1.45; overflow-wrap: anywhere; unicode-bidi: isolate; }
.entry { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; }
.ups { inline-size: 3.5rem; margin-block-start: -.15rem; text-align: end; }
.up { display: inline-block; min-inline-size: 1.5rem; padding: .2rem .1rem; line-height: 1.2rem; text-align: center; text-decoration: none; }
.up:hover { text-decoration: underline; }

/* The reports. */
aside { background: var(--desk); padding-block-start: 0; }
.report-list { position: sticky; inset-block-start: 0; z-index: 2; margin-inline: calc(-1 * clamp(1rem, 3vw, 2.5rem)); padding-inline: clamp(1rem, 3vw, 2.5rem); background: var(--desk); border-block-end: 1px solid var(--hairline); overflow-x: auto; scrollbar-width: thin; }
.report-list ol { display: flex; gap: 1.4rem; margin: 0; padding: 0; list-style: none; }
.report-list a { display: block; padding: .55rem 0 .5rem; font-size: .8125rem; line-height: 1.3; white-space: nowrap; color: var(--ink); text-decoration: none; border-block-end: 3px solid transparent; }
.report-list a:hover .tab-name { text-decoration: underline; }
.report-list a:focus-visible { outline-offset: -3px; }
.report-list a[aria-current] { border-block-end-color: var(--tint-line); }
.report-list a[aria-current] .tab-name { font-weight: 600; }
.tab-name, .tab-date { display: block; }
.tab-date { font-size: .75rem; color: var(--quiet); }
.report { max-inline-size: 38rem; padding-block: 1.5rem 2rem; scroll-margin-block-start: 3.5rem; }
.report + .report { border-block-start: 2px solid var(--strong-line); }
.masthead { margin: 0; font-size: .8125rem; color: var(--quiet); }
.outlet { font-weight: 700; color: var(--ink); }
.report h3 { margin: .15rem 0 .2rem; font-family: var(--serif); font-size: 1.375rem; line-height: 1.25; letter-spacing: -.005em; text-wrap: balance; overflow-wrap: anywhere; }
.file { margin: 0 0 1rem; font-size: .75rem; color: var(--quiet); overflow-wrap: anywhere; }
.problems { margin: 0 0 1rem; padding: .5rem .8rem; font-size: .8125rem; line-height: 1.45; border: 1px solid var(--hairline); border-radius: 3px; background: var(--paper); }
.problems p { margin: 0; font-weight: 600; }
.problems ul { margin: 0; padding-inline-start: 1.1rem; }
.report-text { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.6; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.report-text mark { color: inherit; background: var(--tint); text-decoration: underline; text-decoration-color: var(--tint-line); text-decoration-thickness: .06em; text-underline-offset: .22em; scroll-margin-block: 6rem; }
.report-text mark[data-shared] { background: var(--tint-shared); }
html.scripted .report-text mark { cursor: pointer; }
.report-text mark:hover { text-decoration-thickness: .14em; }
.report-text mark.is-current, html:not(.scripted) mark:target, html:not(.scripted) mark:has(:target) { color: var(--tint-current-ink); background: var(--tint-current); text-decoration-thickness: .14em; }
.report-text :focus { outline: none; }
.report-text :focus-visible { outline: 2px solid var(--link); outline-offset: 3px; }

/* Where the passage on show is cited, and the way back. */
.trail { position: sticky; inset-block-end: 1rem; z-index: 3; max-block-size: 40vh; overflow-y: auto; margin-block-start: 1rem; padding: .7rem 1rem; font-size: .8125rem; line-height: 1.45; background: var(--paper); border: 1px solid var(--hairline); border-inline-start: 4px solid var(--tint-line); border-radius: 3px; box-shadow: 0 2px 14px rgb(0 0 0 / .14); }
.trail p, .trail ul { margin: 0; }
.trail ul { padding: 0; list-style: none; }
.trail li { padding-block: .15rem; }
.trail p:first-child { color: var(--quiet); }
.trail p:last-child { margin-block-start: .35rem; font-weight: 600; }

/* The preview beside a mark or a passage. */
.preview { position: fixed; z-index: 4; inline-size: max-content; max-inline-size: min(24rem, calc(100vw - 2rem)); max-block-size: 16rem; overflow: auto; padding: .6rem .8rem; font-size: .8125rem; line-height: 1.45; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; box-shadow: 0 4px 18px rgb(0 0 0 / .18); }
.preview p { margin: 0; }
.preview p + p { margin-block-start: .4rem; }
.preview .preview-head { color: var(--quiet); }
.preview .preview-words { font-family: var(--serif); font-size: .9375rem; }
.preview b { color: var(--mark-ink); }

dialog { max-inline-size: 22rem; padding: 1.25rem 1.5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; }
dialog::backdrop { background: rgb(0 0 0 / .35); }
dialog h2 { margin: 0 0 .75rem; font-size: 1rem; }
dialog dl { margin: 0 0 1rem; font-size: .875rem; }
dialog dl div { display: flex; gap: 1rem; padding-block: .3rem; border-block-end: 1px solid var(--hairline); }
dialog dt { flex: 0 0 4rem; }
dialog dd { margin: 0; }
dialog p { margin: 0 0 1rem; font-size: .875rem; }
dialog p:last-child { margin: 0; }

/* Wide enough for both: two panes that scroll apart. 60rem leaves each at least 55 letters to the line. */
@media screen and (min-width: 60rem) {
  body { display: grid; grid-template-rows: auto minmax(0, 1fr); block-size: 100vh; block-size: 100dvh; }
  .skips { position: absolute; }
  .panes { display: grid; grid-template-columns: minmax(0, 1.32fr) minmax(0, 1fr); min-block-size: 0; }
  main, aside { overflow-y: auto; overscroll-behavior: contain; }
  aside { border-inline-start: 1px solid var(--hairline); }
}
@media screen and (max-width: 59.99rem) {
  aside { border-block-start: 1px solid var(--hairline); }
  .mark { padding: .3em .5em; }
}
@media screen and (max-width: 30rem) { .top .count { display: none; } }
@media (prefers-reduced-motion: no-preference) {
  .report-text mark, .sentence { transition: background-color .2s; }
}
@media (forced-colors: active) {
  .mark { border: 1px solid LinkText; }
  .mark[aria-current], .report-text mark.is-current { outline: 2px solid Highlight; }
  .report-list a[aria-current] { border-block-end-color: Highlight; }
  .sentence.is-citing { text-decoration: underline; }
  .graph text { fill: CanvasText; }
  .graph rect { fill: Canvas; stroke: CanvasText; }
  .graph .line path { stroke: CanvasText; }
}

/* On paper: the brief, then its citations as endnotes with their exact words. */
@media print {
  :root { color-scheme: light !important; }
  @page { margin: 2cm; }
  html { font-size: 10.5pt; background: none; }
  .skips, .top, aside, .trail, .preview, .lead-in, .ups, .more, .back, dialog { display: none !important; }
  main { padding: 0; }
  main > * { max-inline-size: none; }
  h2 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  .table-scroll { overflow: visible; }
  table { min-inline-size: 0; }
  td { min-inline-size: 0; }
  tr > :first-child { position: static; }
  a { color: inherit; text-decoration: none; }
  .mark { padding: 0; background: none; font-weight: 400; }
  .bracket { font-size: 1em; }
}
`
