/**
 * @module How real a meeting is by the verbs above it: "could take place", "agreed to hold", "denied having met", "any attempt
 * to bring them together", "flew there to see her". Nothing where there is no grammar or where it does not say.
 */
import type { Span } from '../../document/span.ts'
import type { ToldMeeting } from '../../document/testimony.ts'
import { headOf, isVerb } from './clause-heads.ts'
import { caseOf, dependents, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { upward } from './met-by-heads.ts'

/** `none`: denied, refused or only thought of. */
export type Reality = ToldMeeting['status'] | 'none'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs and nouns above a meeting, by what they make of it. */
const MAKES: readonly (readonly [ReadonlySet<string>, Reality])[] = [
  [
    set(
      'deny refuse reject oppose avoid decline exclude boycott prevent block forbid fail try attempt seek effort refusal attempt demand request appeal right wish bid push chance possibility prospect talk idea urge ask call',
    ),
    'none',
  ],
  [set('offer propose suggest want invitation proposal readiness willingness'), 'offered'],
  [set('agree plan intend expect decide promise schedule arrange set due plan agreement decision pencil'), 'planned'],
  [set('cancel postpone scrap shelve suspend'), 'cancelled'],
]

/** How somebody is who would meet. */
const READY = set('ready willing prepared open available')

/** With "off", what was planned is not to be: "called off", "put off". */
const OFF = set('call put')

/** Verbs that hold a meeting or go to one: what stands above them stands above it. */
const HOLDS = set(
  'hold have attend open resume begin start convene host arrange organise organize join restart continue chair enter conduct bring sit meet',
)
const GOES = set('go travel fly return come head sail drive arrive leave cross due send dispatch')

/** What meetings do when they are. */
const OCCURS = set('take hold happen occur begin start open resume follow reconvene convene go schedule plan')

const MAYBE = set('could may might can')

/** Further up another clause speaks. */
const DEEPEST = 5

export function realityByHeads({ grammar: words }: Line, trigger: Span): Reality | null {
  const named = words === null ? -1 : headOf(words, trigger)
  if (words === null || named < 0) return null
  for (let at = isVerb(words[named]!) ? named : upward(words, named).at(-1)!, steps = 0; steps < DEEPEST; steps += 1) {
    const word = words[at]!
    if (isVerb(word) && isMaybe(words, at)) return 'offered'
    if (word.head < 0) return null
    const made = madeOf(words, at)
    if (made !== null) return made
    if (!reachesUp(words, at)) return null
    at = word.head
  }
  return null
}

function isMaybe(words: readonly Word[], verb: number): boolean {
  return dependents(words, verb, 'aux').some(at => MAYBE.has(words[at]!.lemma))
}

/** What the word right above makes of it, where the one hangs on the other as its object, its aim or its content. */
function madeOf(words: readonly Word[], at: number): Reality | null {
  const { head, relation } = words[at]!
  const above = words[head]!
  const isAim = relation === 'xcomp' || (relation === 'acl' && words[at]!.tag === 'VB') || isManner(words[at]!)
  const isObject = /^(?:obj|nsubj:pass)$/.test(relation)
  const isLoose = /^advcl/.test(relation) && dependents(words, at, 'mark').length === 0
  if (isObject && OFF.has(above.lemma) && dependents(words, head, 'compound').some(one => words[one]!.lemma === 'off'))
    return 'cancelled'
  const isPurpose = /^advcl|^xcomp/.test(relation) && words[at]!.tag === 'VB'
  if (isPurpose && GOES.has(above.lemma)) return above.tag === 'VBD' || above.tag === 'VBN' ? 'held' : 'planned'
  const isReady = above.tag.startsWith('JJ') && READY.has(above.lemma)
  const made = isReady ? 'offered' : (MAKES.find(([verbs]) => verbs.has(above.lemma))?.[1] ?? null)
  if (made === null) return null
  // "were suspended on Tuesday": they went on till then.
  if (made === 'cancelled') return isObject && !(above.lemma === 'suspend' && relation !== 'obj') ? made : null
  // "tried to meet", "denied having met", "denied that they met", "refused a meeting"
  if (made === 'none' && above.lemma === 'deny' && (isLoose || relation === 'ccomp')) return made
  return isAim || (isObject && made !== 'none' && relation === 'obj') ? made : null
}

/** Whether what stands above the next word stands above the meeting as well. */
function reachesUp(words: readonly Word[], at: number): boolean {
  const { head, relation } = words[at]!
  const { lemma } = words[head]!
  if (relation === 'obj') return HOLDS.has(lemma)
  if (/^nsubj/.test(relation)) return OCCURS.has(lemma)
  if (/^obl/.test(relation))
    return GOES.has(lemma) || HOLDS.has(lemma) || (lemma === 'agree' && caseOf(words, at) === 'to')
  return /^(?:xcomp|conj)$/.test(relation) || (relation === 'acl' && words[at]!.tag === 'VB') || isManner(words[at]!)
}

/** "agreed in principle to hold": the noun between a verb and its aim says nothing. */
function isManner({ lemma, relation }: Word): boolean {
  return lemma === 'principle' && relation.startsWith('obl')
}
