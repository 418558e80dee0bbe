/**
 * @module Dropped hedges: a few quoted words that elsewhere stand under "appears to" or "may", and here stand bare.
 * The words are the speaker's; the certainty is not.
 */
import { everyMatch } from '../document/every-match.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { firmerWordings, otherSpeakers } from './firmer-wordings.ts'
import type { Actor, Anomaly, RecordStatement, ReportEntry } from './record.ts'
import { part } from './spellings.ts'

/** Fewer words are in every speech; more are a sentence, which keeps its hedge. */
const FEWEST_WORDS = 3
const MOST_WORDS = 9

const HEDGE = /\b(?:appears?|seems?|may|might|could|perhaps|possibly|probably|apparently|likely)\b/i

/** A hedge rules the words that follow it in its clause. */
const REACH = 70

/** One per short quotation that another place gives with a hedge before it. */
export function droppedHedges(testimonies: readonly Testimony[], reports: readonly ReportEntry[]): readonly Anomaly[] {
  const hedged = hedgedPlaces(testimonies)
  return testimonies.flatMap(({ sentences }, at) =>
    sentences.flatMap(({ passage }) => {
      if (HEDGE.test(passage.exact)) return []
      return everyMatch(passage.exact, QUOTED).flatMap(match => {
        const start = match.index + 1
        const quote = part(passage, start, start + match[1]!.length)
        const place = hedgedFor(quote, hedged)
        if (place === undefined) return []
        return [
          {
            id: `anomaly-${reports[at]!.id}-hedge-${quote.start}`,
            kind: 'hedge-dropped',
            summary: `“${quote.exact}” stands here without “${place.hedge}”, which goes before it elsewhere.`,
            evidence: [quote, place.passage],
          },
        ]
      })
    }),
  )
}

/** One per wording that is firmer than another report's of the same saying. */
export function leftOutHedges(statements: readonly RecordStatement[]): readonly Anomaly[] {
  return firmerWordings(statements).map(({ soft, firm, hedge }) => ({
    id: `anomaly-${firm.report}-firmer-${firm.evidence.start}`,
    kind: 'hedge-dropped',
    summary: `It is told here without “${hedge}”, which another report has: “${soft[0]!.wording.replace(/\s+/g, ' ')}”.`,
    evidence: [firm.evidence, soft[0]!.evidence],
  }))
}

/** One per saying that another report gives to another person. */
export function changedSpeakers(statements: readonly RecordStatement[], actors: readonly Actor[]): readonly Anomaly[] {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]))
  return otherSpeakers(statements, actors).map(({ statement, own, other, speaker }) => ({
    id: `anomaly-${other.report}-speaker-${other.evidence.start}`,
    kind: 'attribution-changed',
    summary: `It is given here to ${nameOf.get(speaker)}, elsewhere to ${nameOf.get(statement.speaker)}.`,
    evidence: [other.evidence, own[0]!.evidence],
  }))
}

/** A few words in quotation marks; bounded, so that a stray mark costs nothing. */
const QUOTED = /["“]([^"“”]{8,90})["”]/gu

function hedgedFor(quote: Passage, hedged: ReadonlyMap<string, readonly Hedged[]>): Hedged | undefined {
  const words = plainWords(quote.exact)
  const [first, ...others] = words.split(' ')
  if (others.length + 1 < FEWEST_WORDS || others.length + 1 > MOST_WORDS) return undefined
  return hedged
    .get(first!)
    ?.find(({ passage, after }) => !meets(passage, quote) && after.some(later => later.startsWith(`${words} `)))
}

interface Hedged {
  readonly passage: Passage
  readonly hedge: string
  /** What follows the hedge, from each word on, plain. */
  readonly after: readonly string[]
}

/** Quoted sentences with a hedge, under every word that stands within its reach. */
function hedgedPlaces(testimonies: readonly Testimony[]): ReadonlyMap<string, readonly Hedged[]> {
  const places = new Map<string, Hedged[]>()
  for (const { statements } of testimonies)
    for (const { quoted } of statements)
      for (const passage of quoted) {
        const match = HEDGE.exec(passage.exact)
        if (match === null) continue
        const words = plainWords(passage.exact.slice(match.index + match[0].length)).split(' ')
        const within = plainWords(passage.exact.slice(match.index + match[0].length).slice(0, REACH)).split(' ').length
        const after = words.slice(0, within).map((_, from) => `${words.slice(from, from + MOST_WORDS + 1).join(' ')} `)
        const place = { passage, hedge: match[0], after }
        for (const word of new Set(words.slice(0, within))) places.set(word, [...(places.get(word) ?? []), place])
      }
  return places
}

function plainWords(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ')
}

function meets(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
