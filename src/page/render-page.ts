/**
 * @module The brief and its reports as one HTML file: no network, no storage, at home on `file://`.
 * Every mark is a link to the exact words it rests on; the script only makes the way there and back shorter.
 */
import type { Report } from '../document/report.ts'
import type { Brief } from '../views/brief.ts'
import { endsOf } from './citations.ts'
import { drawBrief, drawCitations } from './draw-brief.ts'
import { drawReportList, drawReports } from './draw-reports.ts'
import { plainLine, running } from './escape.ts'
import { PAGE_CSS } from './page.css.ts'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './page-script.ts'

/** What the page shows of a report. */
export type PageReport = Pick<Report, 'id' | 'file' | 'title' | 'outlet' | 'published' | 'text' | 'problems'>

/**
 * Nothing may be fetched and no script but ours may run, should an escape ever fail. Styles need no hash: without a
 * network they can carry nothing away.
 */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

/** The page, as the text of one HTML file. Reports stand in the order given; all text is taken for untrusted. */
export function renderPage({
  brief,
  reports,
}: {
  readonly brief: Brief
  readonly reports: readonly PageReport[]
}): string {
  const ends = endsOf(brief, reports)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${plainLine(brief.title) || 'Brief'}</title>
<style>${PAGE_CSS}</style>
</head>
<body>
<div class="skips"><a href="#brief">Skip to the brief</a> <a href="#reports">Skip to the reports</a></div>
<header class="top">
<p class="name">Readout</p>
<p class="count">${counted(ends.size, 'citation')} from ${counted(reports.length, 'report')}</p>
<div class="controls needs-script"><button type="button" id="dark" aria-pressed="false">Dark</button> <button type="button" id="keys" aria-haspopup="dialog">Keys</button></div>
</header>
<div class="panes">
<main id="brief" tabindex="-1">
<h1>${running(brief.title || 'Brief')}</h1>
<p class="lead-in">Each number leads to the exact words of a report.</p>
${drawBrief(brief, ends)}
${drawCitations(ends, reports)}
<div class="preview" id="preview" role="tooltip" hidden></div>
</main>
<aside id="reports" tabindex="-1" aria-labelledby="reports-title">
<h2 id="reports-title" class="unseen">Reports</h2>
${drawReportList(reports)}
${drawReports(reports, ends)}
<section class="trail needs-script" id="trail" aria-label="Cited passage" hidden>
<p id="trail-title"></p>
<ul id="trail-places"></ul>
<p><a id="back" href="#brief">← Back to the brief</a> <kbd>Esc</kbd></p>
</section>
</aside>
</div>
${HELP}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const HELP = `<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys</h2>
<dl>
<div><dt><kbd>n</kbd></dt><dd>Next citation</dd></div>
<div><dt><kbd>p</kbd></dt><dd>Previous citation</dd></div>
<div><dt><kbd>Enter</kbd></dt><dd>On a number: go to the passage</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>Back to the brief</dd></div>
<div><dt><kbd>?</kbd></dt><dd>This list</dd></div>
</dl>
<p><label><input type="checkbox" id="letters" checked> Use the letter keys</label></p>
<p><button type="button" id="close-help">Close</button></p>
</dialog>`
