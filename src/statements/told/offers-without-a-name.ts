/** @module Offers that nobody calls a text: "answered with 18 per cent", "has suggested a panel in its place", and a version named without its noun. */
import type { Figure } from '../../document/layers.ts'
import { presentIn } from './find-people.ts'
import type { Line } from './lines.ts'
import { lengthTold } from './text-words.ts'
import type { TextNamed } from './told-text.ts'
import type { Elliptic } from './which-version.ts'

/** "has suggested in its place a panel of three": something else instead of what is on the table. */
const INSTEAD =
  /\b(?:suggest|propos|offer|put forward|float)(?:ed|es|s|ing)?\b[^.;]{0,30}?\b(?:in its place|in their place|instead|as an alternative|in return)\b,? (?:that )?/giu

/** "answered with 18 per cent and a coupon of 6": a counter-offer that nobody calls one. */
const ANSWERED_WITH =
  /\b(?:answer|respond|repl|counter|came back|come back|hit back)(?:ed|s|ied|ies|ing)? with (?=(?:an? |the |its )?(?:[\p{L}-]+ ){0,2}[£$€]?\d)/giu

/** "had offered 75,000 tonnes if the clause went": terms that nobody calls an offer. */
const OFFERED_SO_MUCH =
  /\b(?:offered|proposed) (?:(?!to\b|that\b)\p{Ll}+ ){0,2}?(?=(?:an? (?:extra |further |additional )?)?(?:up to |about |around |some |only |at least |at most |as (?:much|many) as )?[£$€]?\d)/giu

/** "has offered to free 120 men", "has proposed that the nets be hauled in", "offered a truce": what somebody puts on the table by word of mouth. */
const OFFERED =
  /(?:\b(?:has|have|had) (?:also |now |again |since |already |(?:\p{Ll}+ly ))*(?:offered|proposed)|(?<!\b(?:be|been|was|were|is|are) )\boffered) (?=to \p{Ll}|that (?:the|both|each|all|an?|its|their|\p{Lu})|(?:an?|the) \p{Ll})/giu

/** About the talks themselves and no terms; courtesies; what reports say in pictures. */
const NO_TERMS =
  /^(?:(?:to|that|an?|the|both|sides|each|all|new|another|further|second|third|next|fresh|different|kind|sort) )*(?:host|hold|meet|mediate|talk|resume|continue|discuss|come|go|travel|sit|help|facilitate|listen|consult|brief|explain|return|chair|convene|receive|visit|speak|see|give (?:an?|its|his|her) (?:account|briefing|answer)|meetings?|rounds?|sessions?|talks|dates?|venues?|rooms?|tables?|seats?|chairs?|apolog\p{L}+|thanks|condolences|verdicts?|views?|perspectives?|glimpse|explanations?|accounts?|comfort|hope|reasons?|prayers?|congratulat\p{L}+|assessments?|details?|hints?|clues?|versions?|drafts?|texts?|papers?|plans?|proposals?|services|mediation|good offices|hands?|olive|smiles?|tea|glass|cup|toast|place|way out|word)\b/iu

/** "denied that it had offered", "would have offered", "was offered": nobody did, or somebody else. */
const NOT_OFFERED =
  /\b(?:not|never|n[’']t|den(?:y|ied|ies)|if|whether|could|would|should|might|may|was|were|been|be|being)\b[^.;,]{0,30}$/iu

/** "denied that it", "rejected reports that it" */
const DENIED = /\b(?:den(?:y|ied|ies)|reject(?:s|ed)|dismiss(?:es|ed)|no truth)\b[^.;,]{0,40}$/iu

export function offersOfSoMuch(line: Line, at: number, figures: readonly Figure[]): readonly TextNamed[] {
  const inWords = [...line.words.matchAll(OFFERED)].filter(({ index, 0: verb }) => {
    const behind = line.words.slice(index + verb.length)
    // "offered a guarded smile": of a thing without a number only what "has been" put there.
    const isTold = /^(?:ha[sd]|have) /i.test(verb) || /^to /.test(behind) || /^[^.;,]{0,60}\d/.test(behind)
    return isTold && !NO_TERMS.test(behind) && !/^[^.;,]{0,40}\b(?:rounds?|meetings?|sessions?) /.test(behind)
  })
  const found = [...line.words.matchAll(OFFERED_SO_MUCH), ...inWords].filter(
    ({ index, 0: verb }, place, all) =>
      all.findIndex(one => one.index + one[0].length === index + verb.length) === place,
  )
  return found.flatMap((found): readonly TextNamed[] => {
    const subject = line.acting.findLast(({ end }) => end <= found.index)
    if (
      subject === undefined ||
      found.index - subject.end > NEAR_VERB ||
      NOT_OFFERED.test(line.words.slice(subject.end, found.index))
    )
      return []
    if (DENIED.test(line.words.slice(0, subject.start))) return []
    const { sides } = presentIn(line, figures, subject)
    const start =
      found.index +
      found[0].length +
      (line.words.slice(found.index + found[0].length).match(/^(?:to|that) /)?.[0].length ?? 0)
    const terms = line.words.slice(start).match(/^(?:[^.;:“”"]|[.](?=\d)){6,160}(?![\p{L}\d])/u)?.[0] ?? ''
    const length = terms.replace(TOLD_BY, '').replace(SAYS_MORE, '').length
    const { kind, anonymous } = figures[subject.figure]!
    if (!areTerms(terms.slice(0, length))) return []
    if (length === 0 || (sides.length === 0 && (kind !== 'person' || anonymous))) return []
    const name = { start, end: start + length }
    return [
      {
        ...bareVersion(line, at, { name, state: 'revised', ordinal: null }, null),
        noun: '',
        offer: { start: subject.start, end: name.end },
        state: 'alternative',
        owners: sides,
        status: 'tabled',
      },
    ]
  })
}

/** "40 buses", "free 120 men": so much of something, done to something. Not "7,500", "share with the experts", "for the six". */
function areTerms(words: string): boolean {
  return (
    /\p{L}{3}/u.test(words.replace(/^\W*[£$€]?[\d.,]+\W*/u, /[£$€%]/.test(words) ? 'sum' : '')) &&
    !WITHOUT_OBJECT.test(words) &&
    !TO_COME_TOGETHER.test(words)
  )
}

/** What is offered stands elsewhere: "a map he offered to share with them", "had offered in return for it". */
const WITHOUT_OBJECT =
  /^(?:(?:share|give|send|lend|hand|show|pass|supply) (?:with|to)|for|in|with|on|to|by|as|at)\b(?! (?:\d|[£$€]))/iu

/** That people meet is about the talks. */
const TO_COME_TOGETHER =
  /^[^.;:]{0,110}?\b(?:together|(?:to )?meet|eat|dine|dinner|lunch|breakfast|supper|hearing|audience|face to face|at one table|around (?:a|the) table|summit)\b/iu

/** ", according to the same official", ", its minister, Ada Keller, told us": whose word it is. */
const TOLD_BY =
  /, (?:according to|adding|which|an offer|though|although)\b.*$|, [^,]{2,50}(?:, [^,]{2,40},)? (?:said|told|says|has learn(?:ed|t)|reported)\b.*$/u

/** "40 buses and said that the road was safe", "who offered 700 insists on a count": what else the one who offers says or does. */
const SAYS_MORE =
  /,? (?:(?:and|but) (?:(?:it|he|she|they|that|has|have|had|also|now|still|later|then) )*(?:said|says|told|tells|added|adds|asked|asks|proposed|proposes|suggested|suggests|insisted|insists|demanded|demands|warned|warns|denied|denies|refused|refuses|rejected|rejects|wanted|wants|called|calls|(?:do|does|did|would|will|was|were|is|are) not)\b|(?:insists|insisted|says|said) ).*$/u

/** Code units between who offers and the verb: "has now". */
const NEAR_VERB = 25

export function countersIn(line: Line, at: number, figures: readonly Figure[]): readonly TextNamed[] {
  return [...line.words.matchAll(ANSWERED_WITH)].map((found): TextNamed => {
    const subject = line.acting.findLast(({ end }) => end <= found.index)
    const start = found.index + found[0].length
    const length = line.words.slice(start).match(/^(?:[^.;,]|[.,](?=\d)){3,110}/u)?.[0].length ?? 0
    return {
      ...bareVersion(line, at, { name: { start, end: start + length }, state: 'revised', ordinal: null }, null),
      noun: '',
      offer: { start: found.index, end: start + length },
      state: 'counter',
      owners: subject === undefined ? [] : presentIn(line, figures, subject).sides,
    }
  })
}

export function alternativesIn(
  line: Line,
  at: number,
  figures: readonly Figure[],
  before: readonly TextNamed[],
): readonly TextNamed[] {
  return [...line.words.matchAll(INSTEAD)].flatMap((found): readonly TextNamed[] => {
    const subject = line.acting.findLast(({ end }) => end <= found.index)
    const start = found.index + found[0].length
    const end =
      start + (line.words.slice(start).match(/^[^.;,]{0,90}?(?= whose | which | that |[.;,]|$)/u)?.[0].length ?? 0)
    if (subject === undefined || end - start < 6) return []
    const owners = presentIn(line, figures, subject).sides
    if (owners.length === 0) return []
    return [
      {
        line: at,
        name: { start, end },
        isLetter: false,
        noun: '',
        offer: { start: subject.start, end },
        number: null,
        unit: null,
        state: 'alternative',
        ordinal: null,
        owners,
        range: null,
        status: null,
        place: null,
        refersTo: null,
        answers: before.length === 0 ? null : before.length - 1,
        basedOn: null,
        isPublic: null,
      },
    ]
  })
}

/** A version named without its noun. */
export function bareVersion(
  line: Line,
  at: number,
  { name, state, ordinal }: Elliptic,
  unit: string | null,
): TextNamed {
  return {
    line: at,
    name,
    isLetter: false,
    noun: 'version',
    offer: null,
    ...(lengthTold(line.words.slice(name.end), unit) ?? { number: null, unit: null }),
    state,
    ordinal,
    owners: [],
    range: null,
    status: null,
    place: null,
    refersTo: null,
    answers: null,
    basedOn: null,
    isPublic: null,
  }
}
