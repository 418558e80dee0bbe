/**
 * @module What part somebody takes at talks by what he is called: "a Kenyan negotiator", "the leader of the Ardan team", "a
 * member of its delegation", "one of the five in the room". Who was it once, or is it elsewhere, is not.
 */
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Acting } from './lines.ts'
import { BETWEEN, type PartFound } from './part-by-verbs.ts'
import { bearersNamed, type PeopleOfLine } from './people-by-heads.ts'
import { isOfTalks, isReal, isRoom, isSent } from './talks-nouns.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NEGOTIATES = set('negotiator delegate')
const FIRST = set('chief lead top head main principal senior')
const HEADS = set('head leader chief')
const BELONGS = set('member part deputy number two representative envoy one those adviser official coordinator')
const PRESIDES = set('chair co-chair chairman chairwoman chairperson host moderator')

/** Every part that the nouns of a line give somebody. */
export function partsByNouns(people: PeopleOfLine): readonly PartFound[] {
  const { words } = people
  return words.flatMap((word, noun): readonly PartFound[] => {
    const role = /^(?:NN|CD|DT|JJ)/.test(word.tag) ? partOf(words, noun) : null
    if (role === null || isOnce(words, noun) || !isReal(words, noun)) return []
    return bearersNamed(people, noun).map((mention: Acting) => ({ mention, role }))
  })
}

function partOf(words: readonly Word[], noun: number): PartFound['role'] | null {
  const { lemma } = words[noun]!
  if (BETWEEN.has(lemma)) return 'mediates'
  if (NEGOTIATES.has(lemma) && words[noun]!.tag === 'NN')
    return words.some(({ head, lemma: one }) => head === noun && FIRST.has(one)) ? 'leads' : 'was there'
  const of = dependents(words, noun).filter(at => /^(?:nmod|obl)/.test(words[at]!.relation))
  const sent = of.some(at => /^(?:of|in|on|with)$/.test(caseOf(words, at) ?? '') && isSent(words, at))
  if (HEADS.has(lemma) && sent) return 'leads'
  if (PRESIDES.has(lemma) && of.some(at => isOfTalks(words, at))) return 'mediates'
  if (!BELONGS.has(lemma)) return null
  const isThere = (at: number): boolean =>
    (/^(?:at|to|in)$/.test(caseOf(words, at) ?? '') && (isOfTalks(words, at) || isRoom(words, at))) ||
    (caseOf(words, at) === 'of' && dependents(words, at, 'nmod').some(isThere))
  return sent || of.some(isThere) ? 'was there' : null
}

/** "the former negotiator", "his ex-chief negotiator", "a deputy negotiator's brother". */
function isOnce(words: readonly Word[], noun: number): boolean {
  return words.some(
    ({ head, lemma, relation }, at) =>
      head === noun && at < noun && /^(?:amod|advmod|compound)/.test(relation) && ONCE.has(lemma),
  )
}

const ONCE = set('former ex ex- once late longtime onetime one-time retired then previous hostage police')
