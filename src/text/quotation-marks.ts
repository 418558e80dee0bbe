/**
 * @module Quotation marks within one paragraph: which belong together, which stand alone.
 * Double marks are paired first; single marks are then paired inside the regions the double ones leave, so that nothing crosses
 * and an apostrophe in a quotation cannot close one outside it.
 */
import type { Span } from '../document/span.ts'
import { trimmed } from '../document/span.ts'

/** A pair of marks, or an opening mark with what surely belongs to it. */
export interface MarkPair extends Span {
  readonly inner: Span
  readonly mark: 'double' | 'single'
  readonly closed: boolean
  /** Not closed, and nothing else was opened before the paragraph ended: the next paragraph may go on from it. */
  readonly runsOut: boolean
}

/** The marks of one paragraph that belong together, and those that do not. */
export interface PairedMarks {
  /** In order of `start`; nested, never crossing. */
  readonly pairs: readonly MarkPair[]
  /** Closing marks that nothing opened. */
  readonly unopened: readonly Span[]
}

/** What was paired, by the paragraph; forgotten with it. */
const paired = new WeakMap<Span, { readonly wholeText: string; readonly marks: PairedMarks }>()

/** Pairs the marks of one paragraph, once: quotations are made of what belongs together, damage of what does not. Linear. */
export function pairMarks(wholeText: string, paragraph: Span): PairedMarks {
  const found = paired.get(paragraph)
  if (found !== undefined && found.wholeText === wholeText) return found.marks
  const marks = markPairs(wholeText, paragraph)
  paired.set(paragraph, { wholeText, marks })
  return marks
}

function markPairs(wholeText: string, paragraph: Span): PairedMarks {
  // A search that finds nothing stops here, not at the end of the report: it is made once a paragraph.
  const text = wholeText.slice(0, paragraph.end)
  const { pairs: doubles, unopened } = pairDoubles(text, paragraph)
  const singles = pairSingles(text, paragraph, doubles)
  return { pairs: [...doubles, ...singles].toSorted((a, b) => a.start - b.start || b.end - a.end), unopened }
}

type Role = 'open' | 'close'

interface OpenMark extends Span {
  readonly straight: boolean
  /** Start of the first mark opened after it. */
  nextOpening: number | undefined
}

function pairDoubles(text: string, paragraph: Span): PairedMarks {
  const pairs: MarkPair[] = []
  const unopened: Span[] = []
  const open: OpenMark[] = []
  const abandon = (mark: OpenMark) => {
    const found = unclosed(text, mark, mark.nextOpening ?? paragraph.end, 'double', mark.nextOpening === undefined)
    if (found) pairs.push(found)
  }
  const marks = /["“”„‟«»]|``|''/g
  marks.lastIndex = paragraph.start
  const paired = hasEvenStraightMarks(text, paragraph)
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at: Span = { start: match.index, end: match.index + match[0].length }
    const straight = match[0] === '"'
    const slips =
      straight && paired && open.at(-1)?.straight === true && /[,.?!…] $/.test(text.slice(at.start - 2, at.start))
    const role = slips ? 'close' : roleOf(text, paragraph, at, match[0], open.length > 0)
    if (role === 'open') {
      // Straight marks do not nest: the one still open was never closed.
      if (straight && open.at(-1)?.straight) {
        const before = open.pop()!
        before.nextOpening ??= at.start
        abandon(before)
      }
      for (const mark of open.slice(-1)) mark.nextOpening ??= at.start
      open.push({ ...at, straight, nextOpening: undefined })
    } else if (role === 'close') {
      const mark = open.pop()
      if (!mark) unopened.push(at)
      else if (/\S/.test(text.slice(mark.end, at.start))) pairs.push(closedPair(mark, at, 'double'))
    }
  }
  for (const mark of open) abandon(mark)
  return { pairs: pairs.toSorted((a, b) => a.start - b.start || b.end - a.end), unopened }
}

/**
 * Whether no straight mark is missing. Then a mark that stands like an opening one behind a stop, while another is open,
 * is the closing one with its space on the wrong side: "We go, "Keller said.
 */
function hasEvenStraightMarks(text: string, { start }: Span): boolean {
  let even = true
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) even = !even
  return even
}

/** Whether a double mark opens or closes: by its shape where the shape tells, by its neighbours where they contradict it. */
function roleOf(text: string, paragraph: Span, at: Span, mark: string, isOpen: boolean): Role | undefined {
  const before = at.start > paragraph.start ? text[at.start - 1]! : ' '
  const after = at.end < paragraph.end ? text[at.end]! : ' '
  const canOpen = mayOpen(before) && !/\s/.test(after)
  const canClose = mayClose(after) && !/\s/.test(before)
  if (mark === '“' || mark === '«' || mark === '``') return canClose && !canOpen && isOpen ? 'close' : 'open'
  if (mark === '„' || mark === '‟') return 'open'
  if (mark === '”' || mark === '»') return canOpen && !canClose && !isOpen ? 'open' : 'close'
  // Two straight single marks in a row are the double mark of some papers' files; without words at them an empty pair or inches.
  if (mark === "''") return canOpen && !isOpen ? 'open' : isOpen && mayClose(after) ? 'close' : undefined
  // 6' 2", 24": inches.
  if (/\d/.test(before) && (!isOpen || /\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at.start - 6), at.start))))
    return canOpen ? 'open' : undefined
  if (canOpen !== canClose) return canOpen ? 'open' : 'close'
  if (isOpen) return 'close'
  return canOpen || /[.,:;?!\s]/.test(before) ? 'open' : undefined
}

function mayOpen(before: string): boolean {
  return /[\s([{<—–\-/“‘"'«\u2026]/.test(before)
}

function mayClose(after: string): boolean {
  return /[\s)\]}>—–\-/”’"'».,:;?!…]/.test(after)
}

/** Words that begin with an apostrophe. */
const ELISION =
  /^['‘’](?:em|tis|twas|twere|til|till|cause|cos|bout|round|n['’]|n|neath|im|er|ere|\d0s|\d\d)(?![\p{L}\d])/iu

interface SingleMark extends Span {
  readonly role: Role
  /** May as well be the apostrophe of a plural or of a dropped letter: "the parties’ plan", "goin’ home". */
  readonly weak: boolean
  readonly curly: boolean
  /** Index of the innermost double quotation it stands in; -1 outside all. */
  readonly region: number
  /** Where the next double quotation begins; infinity after the last. */
  readonly nextDouble: number
}

function pairSingles(text: string, paragraph: Span, doubles: readonly MarkPair[]): readonly MarkPair[] {
  const pairs: MarkPair[] = []
  for (const [region, marks] of singleMarks(text, paragraph, doubles)) {
    const limit = doubles[region]?.inner.end ?? paragraph.end
    let past = paragraph.start
    for (const [index, mark] of marks.entries()) {
      if (mark.role !== 'open' || mark.start < past) continue
      const rest = marks.slice(index + 1, nextOpening(marks, index))
      const closing = rest.find(({ weak }) => !weak) ?? rest.at(-1)
      if (closing && /\p{L}|\p{N}/u.test(text.slice(mark.end, closing.start))) {
        pairs.push(closedPair(mark, closing, 'single'))
        past = closing.end
      } else if (mark.curly && !closing) {
        // A straight mark that nothing closes is an apostrophe; a curly one says that it opens.
        const next = Math.min(marks[nextOpening(marks, index)]?.start ?? limit, mark.nextDouble, limit)
        const found = unclosed(text, mark, next, 'single', next === paragraph.end)
        if (found) pairs.push(found)
      }
    }
  }
  return pairs
}

function nextOpening(marks: readonly SingleMark[], index: number): number {
  let next = index + 1
  while (next < marks.length && marks[next]!.role !== 'open') next += 1
  return next
}

/** The single marks that are no apostrophes, by the innermost double quotation they stand in. */
function singleMarks(
  text: string,
  paragraph: Span,
  doubles: readonly MarkPair[],
): ReadonlyMap<number, readonly SingleMark[]> {
  const byRegion = new Map<number, SingleMark[]>()
  const around: number[] = []
  let nextDouble = 0
  const marks = /['‘’‚‹›]/g
  marks.lastIndex = paragraph.start
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const start = match.index
    while (nextDouble < doubles.length && doubles[nextDouble]!.start <= start) around.push(nextDouble++)
    while (around.length > 0 && doubles[around.at(-1)!]!.end <= start) around.pop()
    const region = { region: around.at(-1) ?? -1, nextDouble: doubles[nextDouble]?.start ?? Number.POSITIVE_INFINITY }
    const single = singleMark(text, paragraph, start, region)
    if (!single) continue
    const marksThere = byRegion.get(single.region)
    if (marksThere) marksThere.push(single)
    else byRegion.set(single.region, [single])
  }
  return byRegion
}

function singleMark(
  text: string,
  paragraph: Span,
  start: number,
  region: Pick<SingleMark, 'region' | 'nextDouble'>,
): SingleMark | undefined {
  const end = start + 1
  const mark = text[start]!
  const before = start > paragraph.start ? text[start - 1]! : ' '
  const after = end < paragraph.end ? text[end]! : ' '
  const curly = mark !== "'"
  const canOpen = mark !== '’' && mark !== '›' && mayOpen(before) && before !== "'" && !/[\s.,;:?!)]/.test(after)
  if (canOpen) {
    // ’90s, ’em, rock ’n’ roll
    return ELISION.test(text.slice(start, start + 8))
      ? undefined
      : { start, end, role: 'open', weak: false, curly, ...region }
  }
  const canClose = mark !== '‘' && mark !== '‚' && mark !== '‹' && !/\s/.test(before) && mayClose(after)
  if (!canClose || /\d/.test(before)) return undefined
  const weak =
    /s|in$/i.test(text.slice(Math.max(0, start - 2), start).slice(/s$/i.test(before) ? -1 : -2)) &&
    /^\s+[\p{L}\d]/u.test(text.slice(end, end + 4))
  return { start, end, role: 'close', weak, curly, ...region }
}

function closedPair(opening: Span, closing: Span, mark: 'double' | 'single'): MarkPair {
  return {
    start: opening.start,
    end: closing.end,
    inner: { start: opening.end, end: closing.start },
    mark,
    closed: true,
    runsOut: false,
  }
}

function unclosed(
  text: string,
  opening: Span,
  limit: number,
  mark: 'double' | 'single',
  runsOut: boolean,
): MarkPair | undefined {
  const { start, end } = trimmed(text, { start: opening.end, end: limit })
  if (start === end) return undefined
  return { start: opening.start, end, inner: { start: opening.end, end }, mark, closed: false, runsOut }
}
