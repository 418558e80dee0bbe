/**
 * @module Meetings planned by who will be where on a day: "Officers will be at the Lund lock on the 21st", "the delegation goes to
 * Osford on 5 July". Whoever is sent to talk goes there for it, whatever verb tells so. Nothing without grammar.
 */
import type { DateRange } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { overlaps } from '../../document/span.ts'
import { doersOf, isVerb } from './clause-heads.ts'
import { SENT } from './comings-by-heads.ts'
import { presentIn } from './find-people.ts'
import { NOWHERE } from './find-place.ts'
import { dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { realityByHeads } from './meeting-reality.ts'
import { dayBelow, nameAt, townsBelow } from './placed-day.ts'
import type { Telling } from './telling.ts'
import { BARE } from './told-apart.ts'
import { weekdayToCome } from './weekday-ahead.ts'

/** Verbs that tell where somebody is, or that he is at work there; behind "to" and "for" any verb leads on. */
const IS_THERE =
  /^(?:be|meet|convene|reconvene|gather|assemble|return|come|arrive|sit|start|begin|open|resume|continue|follow|expect|await|due|reassemble|negotiate|talk|stay|work|appear|attend|join)$/

/** What they say there is said, and what they send there goes without them. */
const SPEAKS = /^(?:say|tell|add|announce|write|report|vote|elect|send|hand|speak|appeal|object)$/

const MAYBE = /^(?:could|may|might|can|should|must|not|n't|never)$/
const IF = /^(?:if|unless|whether|that)$/

/** @param told what the same report tells of meetings already: of a sentence that tells of one nothing is taken here */
export function sentThere(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  told: readonly Telling[],
): readonly Telling[] {
  if (published === null) return []
  const taken = Map.groupBy(told, ({ line }) => line)
  return lines.flatMap((line, at): readonly Telling[] => {
    const { grammar: words } = line
    if (words === null || line.times.length === 0) return []
    return words.flatMap((word, verb): readonly Telling[] => {
      // "will be in Osford": a parser hangs it on the town.
      const isIn = dependents(words, verb, 'cop').length > 0
      if (!(isVerb(word) || isIn) || SPEAKS.test(word.lemma)) return []
      const doers = doersOf(words, verb).filter(one => isSent(line, words, one, figures))
      if (doers.length === 0 || isUncertain(words, verb)) return []
      const [town, another] = townsBelow(line, words, verb, figures, isIn || IS_THERE.test(word.lemma) ? ANY : ONWARD)
      const day = dayBelow(line, words, verb)
      const isNow =
        /^VB[PZ]$/.test(word.tag) || dependents(words, verb, 'aux').some(one => words[one]!.lemma === 'will')
      const time = day !== null && isNow ? weekdayToCome(line, day, published) : day
      if (town === undefined || another !== undefined || time === null || !isAhead(time.range, published)) return []
      const ends = [words[doers[0]!]!, word, words[town]!, time]
      const start = Math.min(...ends.map(one => one.start))
      const end = Math.max(...ends.map(one => one.end))
      const passage = { start: line.start + start, end: line.start + end }
      if ((taken.get(at) ?? []).some(one => overlaps(one.passage, passage))) return []
      if (line.quoted.some(quotation => overlaps(quotation, word))) return []
      const reality = realityByHeads(line, word)
      if (reality !== null && reality !== 'planned' && reality !== 'held') return []
      const { sides } = presentIn(line, figures, nounPhrase(words, doers[0]!))
      return [
        {
          ...BARE,
          form: 'talks',
          status: 'planned',
          present: { people: [], sides },
          ofMore: false,
          name: line.words.slice(word.start, word.end),
          range: time.range,
          place: { ...NOWHERE, name: nameAt(line, words, town) },
          passage,
          line: at,
        },
      ]
    })
  })
}

const ANY = /^(?:in|at|to|for|near)$/
const ONWARD = /^(?:to|for)$/

/** "Officials", "the delegation": and nobody by his name. */
function isSent(line: Line, words: readonly Word[], at: number, figures: readonly Figure[]): boolean {
  const { lemma, tag, start, end } = words[at]!
  return (
    SENT.has(lemma) &&
    tag.startsWith('NN') &&
    !line.acting.some(one => one.start <= start && end <= one.end && figures[one.figure]!.kind === 'person')
  )
}

/** "could be in Osford", "if they go to Osford", "will not be there". */
function isUncertain(words: readonly Word[], verb: number): boolean {
  const { head, relation } = words[verb]!
  const below = dependents(words, verb)
  if (below.some(at => MAYBE.test(words[at]!.lemma))) return true
  if (/^advcl/.test(relation) && below.some(at => IF.test(words[at]!.lemma))) return true
  return head >= 0 && /^xcomp/.test(relation) && dependents(words, head).some(at => MAYBE.test(words[at]!.lemma))
}

function isAhead({ earliest }: DateRange, published: string): boolean {
  return earliest !== null && earliest > published
}
