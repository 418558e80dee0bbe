/** @module Offices told by a clause behind a name: "Jonah Hale, who chairs the union", "Ana Osei, leading the Ardan delegation". */
import { isVerbOfActors } from './gazetteers/common-words.ts'
import type { Word } from './words.ts'

/** Verb as it stands behind "who" or alone → the office it tells. */
const OFFICE_OF_VERB: ReadonlyMap<string, string> = new Map(
  (
    [
      ['chair', 'chairs chaired chairing'],
      ['co-chair', 'co-chairs co-chaired co-chairing'],
      ['head', 'heads headed heading runs running directs directing'],
      ['leader', 'leads led leading'],
      ['president', 'presides presided presiding'],
      ['commander', 'commands commanding'],
      ['mediator', 'mediates mediated mediating brokers brokered brokering facilitates facilitating'],
      ['adviser', 'advises advised advising counsels counselled counseling counselling'],
      ['representative', 'represents represented representing'],
    ] as const
  ).flatMap(([office, verbs]) => verbs.split(' ').map(verb => [verb, office] as const)),
)

/** The same for verbs that tell an office only with "for": "negotiating for the growers". */
const OFFICE_OF_VERB_FOR: ReadonlyMap<string, string> = new Map([
  ['speaks', 'spokesperson'],
  ['speaking', 'spokesperson'],
  ['negotiates', 'negotiator'],
  ['negotiated', 'negotiator'],
  ['negotiating', 'negotiator'],
  ['talks', 'negotiator'],
  ['bargains', 'negotiator'],
  ['bargaining', 'negotiator'],
  ['acts', 'representative'],
  ['acting', 'representative'],
])

/** 10 words: an apposition may stand between the name and its clause. */
const REACH = 10

/** The office told by a clause behind a name, and the word where it says for whom. */
export function officeOfClause(words: readonly Word[], past: number) {
  const sentence = words[past - 1]?.sentence
  for (let at = past; at < words.length && at - past < REACH && words[at]!.sentence === sentence; at += 1) {
    const { lower, text, gap } = words[at]!
    if (lower === 'who') {
      const isBe = /^(?:is|was|has|also)$/.test(words[at + 1]?.lower ?? '')
      return officeOfVerb(words, isBe ? at + 2 : at + 1, sentence!)
    }
    // "Ana Osei, the deputy minister leading the team": the clause follows a comma or the title, and no verb of its own.
    if (/ing$/.test(lower) && (at > past || /^,\s/.test(gap))) {
      const office = officeOfVerb(words, at, sentence!)
      if (office !== undefined && /^,\s/.test(words[past]!.gap)) return office
    }
    if (isVerbOfActors(text)) return undefined
  }
  return undefined
}

function officeOfVerb(words: readonly Word[], verb: number, sentence: number) {
  const next = words[verb]
  if (next === undefined || next.sentence !== sentence) return undefined
  const link = words[verb + 1]?.lower
  const isFor = link === 'for' || link === 'over'
  const office = OFFICE_OF_VERB.get(next.lower) ?? (isFor ? OFFICE_OF_VERB_FOR.get(next.lower) : undefined)
  if (office === undefined) return undefined
  return { office, forWord: isFor ? verb + 2 : (chairedFor(words, verb, sentence) ?? verb + 1) }
}

/** "chaired the four-hour session for | the Delta Compact": for whom comes after what. */
function chairedFor(words: readonly Word[], verb: number, sentence: number): number | undefined {
  let isSession = false
  for (let at = verb + 1; at < words.length && at - verb < 7 && words[at]!.sentence === sentence; at += 1) {
    const { lower, gap } = words[at]!
    if (/^[,;:–—]/.test(gap)) return undefined
    if (lower === 'for') return isSession ? at + 1 : undefined
    if (
      /^(?:session|sessions|talks|meeting|meetings|round|negotiations|discussions|mediation|effort|efforts)$/.test(
        lower,
      )
    )
      isSession = true
  }
  return undefined
}
