/**
 * @module Who asked for it: a call, or a break in a sitting, that one voice says came about at the request of one party and another
 * at that of the other. "The call was made at Ardan's request", "it was Brenn that had asked for it".
 */

import { contentWords } from '../alignment/content-words.ts'
import { dayNumber, dayOf } from '../document/dates.ts'
import { everyMatch } from '../document/every-match.ts'
import type { Passage } from '../document/passage.ts'
import { disputeId, shortened, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import { partiesByName as partiesByStems } from './parties-by-name.ts'
import { partiesByName } from './party.ts'
import type { Dispute, DisputeSide, RecordStatement, StatementVariant } from './record.ts'
import { part } from './spellings.ts'
import { distinctPassages } from './statements.ts'

/** What is asked for, by the words that tell of it. There are many meetings, and who asked for which is not told apart. */
const EVENTS: readonly (readonly [kind: string, told: RegExp])[] = [
  ['call', /\b(?:calls?|telephone|phoned?|conversation)\b/giu],
  ['break', /\b(?:breaks?|pauses?|recess|adjourn\p{L}*|interrupt\p{L}*|broken off|suspended|suspension)\b/giu],
]

const SIDE = '(?: (?:delegation|side|team|government|ministry|officials?|negotiators?))?'
const WHO = '(?<who>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})'
const REQUEST = '(?:request|initiative|insistence|behest|urging)'

const ASKED: readonly RegExp[] = [
  new RegExp(`\\bat (?:the )?${REQUEST} of (?:the )?${WHO}`, 'gu'),
  new RegExp(`\\bat (?:the )?${WHO}(?:['’]s?)? ${REQUEST}\\b`, 'gu'),
  new RegExp(`\\b(?:following|after) an? ${WHO}${SIDE} request\\b`, 'gu'),
  new RegExp(
    `\\b[Ii]t was (?:the )?${WHO}${SIDE} (?:who|that|which) (?:had )?(?:asked for|requested|sought|initiated|wanted)\\b`,
    'gu',
  ),
]

/** One telling of who asked. */
interface Asked {
  readonly kind: string
  readonly party: string
  readonly clause: Passage
  readonly said: { readonly statement: RecordStatement; readonly variant: StatementVariant } | null
  readonly voice: string | null
  readonly report: number
  readonly day: number | null
}

/** What reports of one event are written within, in days. */
const DAYS = 14

/** One per kind of thing that two parties are told to have asked for. */
export function whoAsked(matter: Matter): readonly Dispute[] {
  const told = requestsIn(matter)
  return [...Map.groupBy(told, ({ kind }) => kind).values()].flatMap((same): readonly Dispute[] => {
    const first = same.find(one => same.some(other => isOther(one, other)))
    if (first === undefined) return []
    const others = same.filter(other => isOther(first, other))
    const sides = [[first, ...same.filter(one => one !== first && one.party === first.party)], others].map(side =>
      sideOfAsked(side, matter),
    )
    return [
      {
        id: disputeId('attribution', sides, matter.reports),
        question: `Who asked for the ${first.kind}?`,
        type: 'attribution',
        severity: 'low',
        basis: 'It is told to have come about at the request of one party, and of another.',
        sides,
      },
    ]
  })
}

function isOther(a: Asked, b: Asked): boolean {
  if (a.party === b.party || (a.voice === b.voice && a.report === b.report)) return false
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= DAYS
}

function requestsIn({ testimonies, statements, actors, partyOf }: Matter): readonly Asked[] {
  const nameOf = partiesByName(actors, partyOf)
  const byStems = partiesByStems(actors, partyOf)
  const said = Map.groupBy(
    statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant }))),
    ({ variant }) => variant.evidence.file,
  )
  return testimonies.flatMap(({ report: { file, published }, sentences }, report) => {
    const day = dayNumber(dayOf(published))
    return sentences.flatMap(({ passage }, at) =>
      ASKED.flatMap(form => everyMatch(passage.exact, form)).flatMap((match): readonly Asked[] => {
        const who = match.groups!['who']!
        const byStem = contentWords(who).flatMap(stem => byStems.get(stem) ?? [])[0] ?? null
        const party = nameOf(who) ?? nameOf(who.replace(/s$/, '')) ?? byStem
        const kind =
          kindNear(passage.exact, match.index) ??
          kindNear(sentences[at - 1]?.passage.exact ?? '', Number.POSITIVE_INFINITY)
        if (party === null || kind === null) return []
        const place = passage.start + match.index
        const voiced = said
          .get(file)
          ?.find(({ variant: { evidence } }) => evidence.start <= place && place < evidence.end)
        const voice = voiced === undefined ? null : (partyOf(voiced.statement.speaker) ?? voiced.statement.speaker)
        const clause = part(passage, match.index, match.index + match[0].length)
        return [{ kind, party, clause, said: voiced ?? null, voice, report, day }]
      }),
    )
  })
}

/** The event told nearest to a place of a sentence. */
function kindNear(words: string, place: number): string | null {
  const found = EVENTS.flatMap(([kind, told]) =>
    everyMatch(words, told).map(({ index }) => ({ kind, away: Math.abs(Math.min(place, words.length) - index) })),
  )
  return found.toSorted((a, b) => a.away - b.away)[0]?.kind ?? null
}

function sideOfAsked(told: readonly Asked[], { reports }: Matter): DisputeSide {
  const voiced = told.flatMap(({ said }) => said ?? [])
  const clauses = told.map(({ clause }) => clause)
  if (voiced.length > 0) {
    const side = sideOf(voiced)
    return { ...side, evidence: distinctPassages([...side.evidence, ...clauses]) }
  }
  const [first] = told as readonly [Asked]
  return {
    claim: shortened(first.clause.exact),
    holder: null,
    chain: [reports[first.report]!.id],
    statements: [],
    evidence: distinctPassages(clauses),
  }
}
