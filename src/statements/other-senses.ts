/** @module Verbs of saying in another sense: "called into question", "went on national television", "prepared to leave", "as quoted by the agency". */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { SOME } from './source-nouns.ts'
import { DETERMINERS } from './words.ts'

/** What a verb does not mean here, by its lemma; behind it stands `next`. */
type Sense = (reading: Reading, draft: Draft, next: string) => boolean

/** "protested outside the ministry": where they stood, not what against. */
const standing: Sense = (_, __, next) => /^(?:at|in|outside|inside|near|along|across|on|around|before)$/.test(next)

const SENSES: Readonly<Record<string, Sense>> = {
  call: (_, __, next) => next === 'into',
  'go on': (_, __, next) => !/^(?:to|that|[,:."“])?$/.test(next),
  protest: standing,
  demonstrate: standing,
  rally: standing,
  chant: standing,
  // "a draft seen by the Register": who has read a text has said nothing.
  see: ({ words }, { cue, group }) => words[cue.past - 1] === 'by' && group?.passive !== true,
  quote: ({ words }, { cue }) => words[cue.past - 1] === 'by',
  // "Ardanis back home"; "a fund backed by Ardan", "tanks backed by aircraft": what stands behind a thing says nothing of it.
  back: ({ words }, { content: [piece], cue, group, at }) =>
    /^(?:home|in|at|to|from|then|there)$/.test(words[piece?.first ?? -1] ?? '') ||
    (words[cue.past - 1] === 'by' && group?.first === at),
  // "attacked by rebels": with arms.
  attack: ({ words }, { cue, source }) =>
    words[cue.past - 1] === 'by' && source !== null && ARMED.test(words[source.head]!),
  // "prepared to visit Osland": made ready; "is prepared to" is willing.
  prepare: (_, { group }, next) => group?.passive === false && next === 'to',
  // "two pilots held by Ardan to be freed": in custody.
  hold: ({ words }, { content: [piece], cue, group, at }) =>
    words[cue.past - 1] === 'by' && (group === null || group.first === at) && words[piece?.first ?? -1] !== 'that',
  // "Ardan would be required to leave": by whom, is not told.
  require: (_, { group, source }) => group?.passive === true && source === null,
  // "The fire was reported at noon": somebody rang the brigade.
  report: ({ words }, { group, source, content }, next) =>
    group?.passive === true &&
    source === null &&
    /^(?:at|in|on|near|around|shortly|before|after|just|by|from)$/.test(next) &&
    !content.some(({ first }) => /^(?:that|to)$/.test(words[first]!)),
  // "repeating a phrase the palace likes": the words are told before.
  repeat: ({ words, quotation }, { content: [piece] }) =>
    piece !== undefined && quotation[piece.first] === -1 && isWording(words, piece),
  // "says that flour is running out, threatening the towns": what is told of threatens, not who tells it.
  threaten: threatensByItself,
}

/** Who attacks otherwise than with words. */
const ARMED =
  /^(?:arsonists?|gunm[ae]n|rebels|militants|insurgents|troops|forces|soldiers|fighters|militiamen|mobs?|gangs?|assailants?|attackers?|drones?|jets?|aircraft|warplanes|missiles?|robbers|pirates|dogs?)$/

/** "a phrase", "his favourite line": words that are spoken of. */
function isWording(words: readonly string[], { first, past }: TokenRange): boolean {
  const noun = words
    .slice(first, Math.min(past, first + 4))
    .findIndex(word => /^(?:phrase|word|words|term|slogan|line|formula|expression|mantra)$/.test(word))
  return noun > 0 && DETERMINERS.has(words[first]!) && words[first + noun + 1] !== 'that'
}

/** What one threatens with; all else is what is in danger. */
export const BLOW =
  /^(?:war|wars|action|actions|strikes?|sanctions?|retaliation|revenge|reprisals?|force|consequences|tariffs?|dut(?:y|ies)|walkouts?|vetoe?s?|responses?|escalation|lawsuits?|attacks?|measures|punishment|boycotts?|invasion|blockades?|court|prosecution|steps?|cuts?)$/

function threatensByItself(reading: Reading, { at, cue, content: [piece] }: Draft): boolean {
  const { words, quotation, ranges, document } = reading
  if (!words[at]!.endsWith('ing') || words[at - 1] === 'by' || piece === undefined) return false
  if (quotation[piece.first] !== -1 || piece.first !== cue.past || /^(?:to|that|with)$/.test(words[piece.first]!))
    return false
  if (words.slice(piece.first, piece.past).some(word => BLOW.test(word) || word === 'with')) return false
  // Behind a clause that somebody told.
  const { first } = ranges[document.tokens[at]!.sentence]!
  const says = words
    .slice(first, at)
    .findIndex(word => /^(?:says?|said|told|reported|reports|warn(?:s|ed)|added|adds)$/.test(word))
  return says !== -1 && hasFinite(reading, { first: first + says + 1, past: at })
}

/** Whether the verb says nothing here. */
export function isOtherSense(reading: Reading, draft: Draft): boolean {
  const { words } = reading
  const { lemma, cue, group, source, certain } = draft
  const sense = Object.hasOwn(SENSES, lemma) ? SENSES[lemma] : undefined
  if (sense?.(reading, draft, words[cue.past] ?? '') === true) return true
  // "a planned visit": the participle belongs to its noun, and the article before it is nobody.
  return (
    group?.passive === false &&
    source !== null &&
    certain !== true &&
    words.slice(source.first, source.past).every(word => DETERMINERS.has(word) && !SOME.has(word))
  )
}
