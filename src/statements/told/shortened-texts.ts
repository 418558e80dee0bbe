/** @module A text that a later sentence changes: "It was cut to 19 points", "The draft has since been rewritten", "and was trimmed to seven by Thursday". What it was before is one version, what it is now another. */
import type { Figure } from '../../document/layers.ts'
import { covers } from '../../document/span.ts'
import { placeIn } from './find-place.ts'
import type { Line } from './lines.ts'
import { bareVersion } from './offers-without-a-name.ts'
import { countOf } from './text-words.ts'
import type { TextNamed } from './told-text.ts'

const UNITS = '(points?|articles?|clauses?|paragraphs?|pages?|chapters?|sections?|items?)'

/** To how long: "to 19 points", "from twenty pages to nine", "to seven by Thursday". */
const TO_LENGTH = `(?:from (?:the )?(?:\\d{1,3}|\\p{Ll}+)(?: ${UNITS}(?: [^,.;:“”"]{3,40})?)? )?to (?:only |just |about |around |some )?(\\d{1,3}|\\p{Ll}+)(?: ${UNITS}| pages?)?(?=[,.;]|$| (?:after|by|during|from|in|on|before|over|overnight|at|and|this|last|when|within|following)\\b)`

/** Whose length it is: the text just told of, or the one that begins the sentence. */
const SUBJECT =
  '(?:^(?:But |And |Yet |(?:By|Within|On|After|At|Over|Since) [^,.;]{2,25}?,? )?(?:[Ii]t|[Tt]his|[Tt]he (?:[\\p{L}\\d-]+ ){0,3}?(?:draft|text|paper|document|plan|proposal|version|framework|outline|term sheet|memorandum|agreement|accord|non-paper))|,? (?:which|that)| and|, and|, but)'

const BEEN =
  '(?: (?:has|have|had)(?: (?:since|later|now|then|already|also))? been| was| were)(?: (?:since|later|then|subsequently|now|soon|afterwards|already|promptly|again|quietly|swiftly))*'

const MADE_SHORTER =
  '(?:cut|trimmed|shortened|pared|reduced|whittled|slimmed|boiled|condensed|expanded|lengthened)(?: down| back)?'

const SHORTENED = new RegExp(
  `${SUBJECT}(?:${BEEN} ${MADE_SHORTER}| (?:has |had )?(?:since )?(?:shrunk|shrank|grown|grew)) ${TO_LENGTH}`,
  'u',
)

/** "his 7-point paper, cut to five points", "a leaner paper, reduced from 31 articles to 27": right behind its name. */
const NOW_SHORTER = new RegExp(`^,? (?:now |since |meanwhile )?${MADE_SHORTER} ${TO_LENGTH}`, 'u')

/** "from the 12 printed in May", "from 31 articles to 27": how long it was, with what was done with that one. */
const FROM_LENGTH = new RegExp(
  `\\bfrom (?:the |its )?(?:earlier |original |first |previous |initial )?(\\d{1,3}|\\p{Ll}+)(?: ${UNITS}| pages?)?(?: (?:(?:that|which) )?(?:(?:was|were|had been) )?(?:\\p{Ll}+ed|given|sent|put|shown|brought|handed (?:out|over)|of|in|on)\\b[^,.;:“”"]{0,40}?)?(?= to (?:only |just |now )?(?:\\d|\\p{Ll}+[,.; ])|[,.;]|$| and | but )`,
  'u',
)

/** Without a length only what is done to texts counts: a levy is cut as well, but nobody redrafts one. */
const CHANGED = new RegExp(
  `${SUBJECT}${BEEN} (?:(?:heavily|substantially|slightly|partly|extensively|twice|repeatedly) )?(?:shortened|revised|rewritten|reworked|redrafted|amended|reworded|updated|modified|trimmed|slimmed down|pared down|watered down|toned down|toughened|polished|recast|abridged|edited)(?: (?:since|twice|again|heavily|repeatedly))?(?=[,.;]|$| (?:after|by|during|following|in|on|before|over|overnight|at|and|several|twice|to|since)\\b)`,
  'u',
)

/** "came back with six points in place of eight", "has four articles, down from ten". */
const IN_PLACE_OF = new RegExp(
  `\\b(?:with|has|had|have|at|contains|numbers|to|runs to) (?:only |just |now )?(\\d{1,3}|\\p{Ll}+) ${UNITS},? (?:in place of|instead of|rather than|down from|up from|against|compared with|and not) (?:the )?(?:earlier |original |first |previous )?(\\d{1,3}|\\p{Ll}+)(?: points?| articles?| clauses?| paragraphs?| pages?)?(?=[,.;]|$| (?:before|in|on|that|which|at|earlier)\\b)`,
  'u',
)

/** How long it became, told further on in the sentence. */
const CAME_OUT_WITH =
  /\b(?:came (?:out|back) with|emerged with|ended up with|was left with|now has|yielded|leaving) (?:only |just )?(\d{1,3}|\p{Ll}+) (point|article|clause|paragraph)s\b/u

/** Whether what stands behind a name says that it was shortened or grew. */
export function isShortened(after: string): boolean {
  return RELATIVE.test(after)
}

const RELATIVE = new RegExp(`^,? (?:which|that)${SHORTENED.source.slice(SUBJECT.length)}`, 'u')

/** The version that the sentence makes of the text named last; none where no text stands near. */
export function shortenedIn(
  line: Line,
  at: number,
  figures: readonly Figure[],
  before: readonly TextNamed[],
  unit: string | null,
): readonly TextNamed[] {
  const last = before.findLast(({ state, noun }) => state !== 'alternative' && noun !== '')
  if (last === undefined || last.line < at - REACH) return []
  const replaced = line.words.match(IN_PLACE_OF)
  const [now, then] = [countOf(replaced?.[1] ?? ''), countOf(replaced?.[3] ?? '')]
  if (now !== null && then !== null && now !== then) {
    const name = { start: replaced!.index!, end: replaced!.index! + replaced![0].length }
    const version = bareVersion(line, at, { name, state: 'revised', ordinal: null }, null)
    const unit = replaced![2]!.toLowerCase().replace(/s$/, '')
    const length = replaced![0].lastIndexOf(replaced![3]!)
    const before = { start: name.start + Math.max(0, length - ' in place of'.length), end: name.end }
    const first = bareVersion(line, at, { name: before, state: 'first', ordinal: null }, null)
    return [
      { ...version, number: now, unit },
      { ...first, number: then, unit },
    ]
  }
  const beside = last.line === at ? besideName(line, last.name.end) : null
  const length = beside ?? line.words.match(SHORTENED)
  const found = length ?? line.words.match(CHANGED)
  if (found === null) return []
  // "It was recast at sea and emerged with 23 articles"
  const after = length === null ? line.words.slice(found.index! + found[0].length).match(CAME_OUT_WITH) : null
  const number = countOf(length?.[2] ?? after?.[1] ?? '')
  const printed = (length?.[3] ?? length?.[1])?.toLowerCase().replace(/s$/, '') ?? null
  const own = printed ?? last.unit ?? unit
  // "It was cut to 4 per cent", "to two": only of what a text is long by.
  if (length !== null && (number === null || own === null || number < 2)) return []
  const isOwnSubject = found.index === 0
  if (!isOwnSubject && last.line !== at) return []
  // "a paper that has grown to 40 points": the paper itself is the later version.
  if (/^,? ?that\b/.test(found[0])) return []
  const start = found.index! + (found[0].match(/^,? ?(?:and|but|which|that)? ?/u)?.[0].length ?? 0)
  const end = found.index! + found[0].length
  const first = length === null ? null : wasSoLong(line, at, found.index!, own)
  const time = line.times.find(
    one =>
      one.start >= end &&
      one.start <= end + NEAR &&
      one.precision === 'day' &&
      !(first !== null && covers(first.name, one)),
  )
  const { name: place } = placeIn(line, figures, end, Math.min(line.words.length, end + FAR))
  return [
    ...(first === null ? [] : [first]),
    {
      ...bareVersion(line, at, { name: { start, end }, state: 'revised', ordinal: null }, null),
      ...(number === null ? {} : { number, unit: after?.[2]?.toLowerCase() ?? own }),
      range: time?.range ?? null,
      place: place !== null && AT_TALKS.test(line.words.slice(end, line.words.indexOf(place, end))) ? place : null,
    },
  ]
}

/** The change told directly behind a name, as a match within the line. */
function besideName({ words }: Line, end: number): RegExpMatchArray | null {
  const found = words.slice(end).match(NOW_SHORTER)
  if (found === null) return null
  found.index = end
  return found
}

/** The version before, by the length it had; `null` where the sentence gives none. */
function wasSoLong(line: Line, at: number, start: number, unit: string | null): TextNamed | null {
  const found = line.words.slice(start).match(FROM_LENGTH)
  const number = countOf(found?.[1] ?? '')
  if (found === null || number === null || number < 2) return null
  const name = { start: start + found.index! + 'from '.length, end: start + found.index! + found[0].length }
  const day = line.times.find(time => time.precision === 'day' && covers(name, time))
  const version = bareVersion(line, at, { name, state: 'first', ordinal: null }, null)
  return { ...version, number, unit: found[2]?.toLowerCase().replace(/s$/, '') ?? unit, range: day?.range ?? null }
}

/** How many sentences back the text may stand. */
const REACH = 2

/** Code units behind the change in which its day stands. */
const NEAR = 50

/** … and its place. */
const FAR = 140

/** "during the night of Jan. 9 at Osford": the stop of a month ends no clause. */
const AT_TALKS = /^(?:[^.;]|\.(?= \d)){0,110}\b(?:in|at) (?:the )?(?:(?!whose\b|which\b|who\b)[\p{L}’'-]+ ){0,5}$/u
