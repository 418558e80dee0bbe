/** @module Points: what a report says that a text sets out, each in its own piece of a sentence. MODEL §5, P4. */
import type { Span } from '../../document/span.ts'
import type { TextNamed } from './find-texts.ts'
import type { Line } from './lines.ts'
import { countOf } from './text-words.ts'

/** One point; offsets within its line, `text` an index into the texts. */
export interface PointFound {
  readonly line: number
  readonly span: Span
  readonly text: number
  /** "point eleven" is 11. */
  readonly number: number | null
}

/** Verbs a text does: "sets", "provides for", "would require". */
const SAYS =
  '(?:sets?|spreads?|grants?|provides? for|requires?|required|calls? for|keeps?|kept|says?|said|carr(?:y|ies)|allows?|caps?|limits?|obliges?|envisages?|envisions?|stipulates?|contains?|contained|includes?|included|foresees?|demands?|offers?|proposes?|gives?|sees?|sends?|lists?|drops?|raises?|lowers?|cuts?|bans?|commits?|leaves?|puts?|moves?|frees?|ties|extends?|phases?|reserves?|exempts?|guarantees?|lays? down|outlines?|outlining|states?)'
const HEDGE =
  '(?:also |reportedly |would |will |is (?:believed|said|understood|thought|expected|reported) to |now |already |reportedly also )*'

/** Directly behind the name, or behind an insert between commas: "The paper, delivered at four, keeps the figure". */
const AFTER_NAME = new RegExp(`^(?:,[^,;]{1,60},)? (?:that |which )?${HEDGE}(?:have )?${SAYS}\\b`, 'iu')

/** "The draft prepared by the mediators would have …": who made it stands before what it sets out. */
const MADE_BY =
  /^ (?:prepared|drafted|circulated|tabled|presented|submitted|proposed|handed|sent|drawn up|put forward)\b[^,;.]{1,70}?(?= would (?:have )?)/iu

/** The insert that says when or by whom, before the verb: "that leaked on Tuesday says five". */
const AFTER_RELATIVE = new RegExp(`^ (?:that|which) [\\p{L} ]{3,40}? ${HEDGE}${SAYS}\\b`, 'iu')

const IT = new RegExp(`^(?:[^.;:]{0,50}[:,] )?[Ii]t ${HEDGE}${SAYS}\\b`, 'u')

/** "In the revised text, the quota falls": what stands behind is in the text. */
const INSIDE = /\b(?:[Ii]n|[Uu]nder|[Aa]ccording to) $/u

/** "Point four would open", "Article 9 of the March text shares". */
const POINT = new RegExp(
  `\\b(?:[Pp]oint|[Pp]aragraph|[Aa]rticle|[Cc]lause|[Ss]ection) (\\d{1,3}|[a-z]+)(?: of (?:the|its|their) (?:[\\p{L}\\d-]+ ){0,2}(?:text|draft|plan|proposal|document|treaty))? (?:would|will|deals|divides?|shares?|splits?|${SAYS.slice(3, -1)})\\b`,
  'gu',
)

export function pointsIn(lines: readonly Line[], texts: readonly TextNamed[]): readonly PointFound[] {
  return lines.flatMap((line, at) => {
    const named = [...texts.keys()].filter(index => texts[index]!.line === at && texts[index]!.state !== 'alternative')
    const found = named.flatMap(index => pointsOf(line, at, index, texts[index]!.name))
    const lastLine = texts.findLast(text => text.line < at && text.line >= at - 2 && text.state !== 'alternative')?.line
    const last = texts.findIndex(text => text.line === lastLine && text.state !== 'alternative')
    const isIt = named.length === 0 && last >= 0 && IT.test(line.words)
    const pronoun = isIt ? split(line, at, last, { start: 0, end: line.words.length }) : []
    const numbered = [...line.words.matchAll(POINT)].flatMap(([, word]): readonly PointFound[] => {
      const text = texts.findLastIndex(one => one.line <= at && one.state !== 'alternative' && one.state !== 'counter')
      const number = countOf(word!)
      return text < 0 || number === null ? [] : [{ line: at, span: { start: 0, end: line.words.length }, text, number }]
    })
    return numbered.length > 0 ? numbered : [...found, ...pronoun]
  })
}

function pointsOf(line: Line, at: number, text: number, name: Span): readonly PointFound[] {
  const after = line.words.slice(name.end)
  const before = line.words.slice(0, name.start)
  if (INSIDE.test(before) && !/\b(?:took part|interest|faith|confidence) in $/i.test(before)) {
    const verb = after.search(
      /\b(?:falls?|rises?|come|comes|would|will|gets?|drops?|goes|remains?|stays?|becomes?|are|is) /u,
    )
    return verb < 0 ? [] : split(line, at, text, { start: name.start, end: line.words.length })
  }
  const made = after.match(MADE_BY)?.[0].length ?? 0
  if (made > 0 && AFTER_NAME.test(after.slice(made)))
    return split(line, at, text, { start: name.end + made, end: line.words.length })
  // "sections of the plan that would have required a levy and set limits"
  if (AFTER_NAME.test(after) || AFTER_RELATIVE.test(after))
    return split(line, at, text, { start: name.end, end: line.words.length })
  return []
}

/** Pieces between semicolons, and at "and" before another verb of the text; what a voice adds at the end is left off. */
function split(line: Line, at: number, text: number, { start, end }: Span): readonly PointFound[] {
  const words = line.words
    .slice(start, end)
    .replace(/, (?:according to|he said|she said|it said|they said)\b.*$|[.”"]+$/u, '')
  const cuts = [
    ...words.matchAll(
      new RegExp(
        `;(?: and)? |,? and (?=(?:the \\p{L}+ )?(?:${SAYS.slice(3, -1)}|fall|falls|come|comes)\\b)|,? and (?=the \\p{L}+ (?:come|fall|are|would))`,
        'giu',
      ),
    ),
  ]
  const pieces: Span[] = []
  let from = 0
  for (const cut of [
    ...cuts.map(found => ({ at: found.index, past: found.index + found[0].length })),
    { at: words.length, past: words.length },
  ]) {
    if (cut.at - from >= FEWEST) pieces.push({ start: start + from, end: start + cut.at })
    from = cut.past
  }
  return pieces.map(span => ({
    line: at,
    span: { start: span.start + (line.words.slice(span.start).match(/^\s*/)?.[0].length ?? 0), end: span.end },
    text,
    number: null,
  }))
}

/** A shorter piece sets nothing out. */
const FEWEST = 8
