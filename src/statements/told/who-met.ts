/** @module Who met: the people and sides that the clause of a meeting says were there. */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { pairIn } from './find-pairs.ts'
import { NOBODY, type Present, presentIn, together } from './find-people.ts'
import { presentInPassing } from './in-a-meeting.ts'
import { type Line, sideNameOf } from './lines.ts'
import type { Clause } from './meeting-triggers.ts'
import { goersTo } from './sitting-heads.ts'

/** The states a sentence is about. */
export function statesOf(line: Line, figures: readonly Figure[]): readonly string[] {
  const states = line.acting.map(({ figure }) => figures[figure]!).filter(({ kind }) => kind === 'state')
  return [...new Set(states.map(({ name }) => name))]
}

/** What ends a list of those who met: their subject, the place, the time, the verb. */
const LIST_ENDS =
  /[;:.?!—–(“"]|\b(?:to|on|over|about|for|concluded|ended|resumed|began|yielded|produced|without|that|as|in|at|after|before|during|while|failed|collapsed|broke|were|was|have|has|had|is|are|who|whose|which|where|said|would|will|amid|since|until|following|ahead|aimed|late|early|next|last|yesterday|today|scheduled|planned|lasted|took|remain\w*)\b|\b\p{Lu}\p{L}+day\b/iu

/** Who stands after "with", "between" or the verb, as far as the list goes. */
export function listFrom(line: Line, start: number): Span {
  if (/^(?: again)?,/.test(line.words.slice(start))) return { start, end: start }
  return { start, end: withoutLooseEnd(line, start, stopOutside(line, start, LIST_ENDS)) }
}

/** ", which is mediating at the request of both, and the League": what is said of one of them before the next is named. */
const INSERTED =
  /^, (?:which|who|where|whose) [^.;:“”"]{3,160}?,(?: and| or)? (?=(?:the |an? |its |their )?(?:[\p{Ll}-]+ ){0,2}\p{Lu})/u

/** Those in the list that begins at `start`, with those named behind what is inserted in it. */
export function presentInList(line: Line, figures: readonly Figure[], start: number): Present {
  const list = listFrom(line, start)
  const here = presentIn(line, figures, list)
  const insert = line.words.slice(list.end).match(INSERTED)
  return insert === null ? here : together(here, presentIn(line, figures, listFrom(line, list.end + insert[0].length)))
}

/** The first such word that stands in no mention: "the envoy to North Ardan, Keller" has the stop word "to" in a title. */
export function stopOutside(line: Line, start: number, stops: RegExp): number {
  let from = start
  for (;;) {
    const stop = line.words.slice(from).search(stops)
    const at = stop < 0 ? line.words.length : from + stop
    // A word that is itself a mention, "who", ends the list all the same.
    const mention = line.acting.find(one => one.start < at && at < one.end)
    if (mention === undefined) return at
    from = mention.end
  }
}

/** After a comma only somebody may follow, with a title before at most. */
function withoutLooseEnd(line: Line, start: number, end: number): number {
  const commas = [...line.words.slice(start, end).matchAll(/,/g)].map(({ index }) => start + index)
  for (const comma of commas) {
    if (line.acting.some(mention => mention.start <= comma && comma < mention.end)) continue
    const next = line.acting.find(mention => mention.start > comma && mention.start - comma <= 45)
    if (next === undefined || next.start >= end) return comma
  }
  return end
}

/** "led by Keller and joined by Osei", "attended by the envoy": who comes after such words took part, whatever the clause. */
const JOINED =
  /\b(?:(?<=\b(?:delegation|delegations|delegates|team|teams|negotiators|side|officials),? (?:which (?:is|was) )?)(?:led|headed)|joined|attended|accompanied|flanked) by |\b(?:alongside|together with|(?:sat|seated) (?:next to|beside|across from)) /gi

/** "in Osford, to which the union’s negotiator, Ada Keller, had flown": who came there. */
const CAME_THERE =
  /,? (?:to which|where) ((?:[^.;:“”"](?!\b(?:said|told)\b)){3,100}?) (?:had|has|have) (?:also |just |already )?(?:travelled|traveled|flown|come|gone|driven|been (?:flown|summoned|invited|called))\b/gu

/** Who sits between the sides: a person was there, a state is no side of it. */
const MEDIATED =
  /\b(?:facilitated|mediated|chaired|moderated|(?<=\b(?:conference|call|talks|meeting|session|round|discussion),? )led) by /gi

/** Verbs whose subject takes part in the talks that are their object. */
const TAKES_PART =
  /\b(?:h[eo]ld|holding|chaired|hosted|convened|presided over|moderated|closed|ended?|ending|began|begin|opened|resumed?|concluded|attend(?:ed|s)?|continued|had|have|having|wrapped up|broke off|completed|finished|entered|started|restarted|conducted|opened|took part in|participated in|signed|struck|reached|sealed|clinched|inked|initialled|finali[sz]ed|hammered out|thrashed out|agreed|announced|ready|willing|open|prepared|offer(?:ed|s)|invited|available)\b[^;]{0,60}$/i

export function presentAtNoun(clause: Clause, lines: readonly Line[], figures: readonly Figure[]): Present {
  const { line, from, trigger } = clause
  const after = line.words.slice(trigger.end)
  const between = after.match(
    /^(?:,? (?:in|at|on|inside|over|about|for|to|aimed at|hosted by|brokered by|mediated by|facilitated by) [^,;]{1,60}?)?,? between |^[^.;:“”"]{0,100}? (?:was|were|is|are|marked) (?:the|their|its|an?) (?:[\p{L}-]+ ){0,4}between /u,
  )
  const withThem = after.match(
    /^(?:,? (?:directly|in|at|on|of|inside|over|about|for) ?[^,;]{0,60}?(?<!\b(?:deal|deals|dealing|comply|complying|along|together|coupled|associated)))?(?:,| -)? with /,
  )
  const opening = between ?? withThem
  const list = opening === null ? null : listFrom(line, trigger.end + opening[0].length)
  // "left the talks, with Ardan accusing Bela": what somebody else does meanwhile.
  const isAside =
    list !== null &&
    opening![0].includes(',') &&
    /^\P{Lu}*\p{Lu}[^,;]*? \p{Ll}{3,}ing\b/u.test(line.words.slice(list.start, list.end))
  const named = list === null || isAside ? NOBODY : presentInList(line, figures, list.start)
  const gathered = after.match(GATHERS)
  const those = gathered === null ? NOBODY : presentInList(line, figures, trigger.end + gathered[0].length)
  const before = line.words.slice(from, trigger.start)
  const subject =
    between === null && TAKES_PART.test(before)
      ? presentIn(line, figures, { start: from, end: from + before.search(TAKES_PART) })
      : NOBODY
  // "The president granted the envoy an audience": both stand before it.
  const atAudience = /^audience$/i.test(line.words.slice(trigger.start, trigger.end))
    ? presentIn(line, figures, { start: from, end: trigger.start })
    : NOBODY
  // "handed over the list at the first round": whoever does something there is there.
  const doer = AT_IT.test(before) ? doingIn(clause, figures) : NOBODY
  const goes = goersTo(line, trigger)
  const goer = goes === null ? NOBODY : presentIn(line, figures, goes)
  const speaks = /\b(?:ready|willing|open|prepared|available)\b/i.test(before) && /\b(?:I|we|We)\b/.test(before)
  const speaker = speaks && line.speakers[0] !== undefined ? ofFigure(line.speakers[0], figures) : NOBODY
  const own = /\b(?:his|her|its|their)\b(?: [\p{L}-]+){0,2} $/iu.test(before) ? ownerBefore(clause, figures) : NOBODY
  const pairs = compoundBefore(line, figures, trigger.start)
  const anaphor = between === null ? null : pairIn(lines, clause.at, figures, { start: trigger.end, end: clause.to })
  return [
    subject,
    those,
    doer,
    goer,
    atAudience,
    speaker,
    own,
    pairs,
    joinedIn(clause, figures),
    presentInPassing(clause, figures),
    anaphor === null ? NOBODY : { people: anaphor, sides: [] },
  ].reduce(together, named)
}

/** "The Osford round brought together Keller and Osei". */
export const GATHERS =
  /^(?: (?:in|at|of|on) [^,.;:“”"]{1,60}?)? (?:has |had |have )?(?:also )?(?:brought|bringing|brings) together (?!again\b)|^(?: (?:in|at|of|on) [^,.;:“”"]{1,60}?)? (?:has |had |have )?(?:also )?(?:united|involved|gathered|assembled|included) (?=\p{Lu}|the |both )/u

/** "at the first round", "to the second session". */
const AT_IT = /\b(?:at|to|into|during|for) (?:the|its|their|his|her|that) (?:[\p{L}-]+ ){0,2}$/iu

/** What people do who are there; who is only told of it is elsewhere. */
const DOES_THERE =
  /^(?:,[^,;.]{1,60},)? (?:had |has |also |then |first )*(?:handed|brought|presented|tabled|delivered|gave|put|carried|took|submitted|read out|showed|laid|sat|walked|arrived|appeared|turned up|came|spoke|listened|chaired|opened|closed|represented|led)\b/u

/** A person before the noun who does something there, in the same sentence. */
function doingIn({ line, trigger }: Clause, figures: readonly Figure[]): Present {
  const doer = line.acting.findLast(
    ({ start, end, figure }) =>
      end <= trigger.start &&
      trigger.start - end <= FAR_FROM_DOER &&
      figures[figure]!.kind === 'person' &&
      DOES_THERE.test(line.words.slice(end)) &&
      start < trigger.start,
  )
  return doer === undefined ? NOBODY : presentIn(line, figures, doer)
}

/** Code units between who does something and the round at which it is done: what is handed over, and when. */
const FAR_FROM_DOER = 90

function ofFigure(figure: number, figures: readonly Figure[]): Present {
  const { kind, anonymous } = figures[figure]!
  const side = sideNameOf(figures[figure]!)
  return { people: kind === 'person' && !anonymous ? [figure] : [], sides: side === null ? [] : [side] }
}

/** "after its meeting with Keller": it is whoever was named last. */
function ownerBefore({ line, trigger }: Clause, figures: readonly Figure[]): Present {
  const last = line.acting.filter(({ end }) => end <= trigger.start).at(-1)
  return last === undefined ? NOBODY : presentIn(line, figures, last)
}

/** "the Keller-Osei summit", "Ardan-Belan talks". */
function compoundBefore(line: Line, figures: readonly Figure[], start: number): Present {
  const found = line.words.slice(0, start).match(/(\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]*) (?:[\p{L}-]+ ){0,2}$/u)
  if (found === null) return NOBODY
  // "Ardan-Belan Corvia talks" are about Corvia.
  const from = start - found[0].length
  return presentIn(line, figures, { start: from, end: from + found[1]!.length + 1 })
}

/** Those who are said to have led, joined or attended it, or to have come there. */
export function joinedIn({ line }: Clause, figures: readonly Figure[]): Present {
  const behind = (words: RegExp) =>
    [...line.words.matchAll(words)].map(found =>
      presentIn(line, figures, listFrom(line, found.index + found[0].length)),
    )
  const came = [...line.words.matchAll(CAME_THERE)].map(found => {
    const start = found.index + found[0].indexOf(found[1]!)
    return presentIn(line, figures, { start, end: start + found[1]!.length })
  })
  const between = behind(MEDIATED).map(({ people }): Present => ({ people, sides: [] }))
  return [...behind(JOINED), ...came, ...between].reduce(together, NOBODY)
}

export function presentAtVerb(clause: Clause, lines: readonly Line[], figures: readonly Figure[]): Present {
  const { line, from, trigger, at } = clause
  const visitor = visitorBehind(line, trigger, figures)
  const named = presentIn(line, figures, listFrom(line, visitor ?? trigger.end + withBehind(line, trigger.end)))
  const isBetween = /^(?:facilitated|mediated|chaired|brokered)/i.test(line.words.slice(trigger.start, trigger.end))
  const met = isBetween ? { ...named, sides: [] } : named
  const before = line.words.slice(from, trigger.start)
  const isAdverbial = /^\s*(?:after|before|following|since|upon|while|on)?\s*$/i.test(before)
  const ahead = OPENS_WITH_PRONOUN.test(line.words.slice(0, trigger.start))
    ? subjectAfter(clause, lines, figures)
    : NOBODY
  const subject = isAdverbial
    ? subjectAfter(clause, lines, figures)
    : ahead.people.length === 1
      ? ahead
      : presentIn(line, figures, { start: from, end: trigger.start })
  const pair = isAdverbial ? null : pairIn(lines, at, figures, { start: from, end: trigger.start })
  return [subject, pair === null ? NOBODY : { people: pair, sides: [] }, joinedIn(clause, figures)].reduce(
    together,
    met,
  )
}

/** "In Osford, where she met Osei, Keller said", "After he met Osei, Keller flew home": the pronoun stands before its name. */
const OPENS_WITH_PRONOUN =
  /^\W*(?:(?:In|At) [^,.;:“”"]{2,60}, where|After|Before|When|While|As|Once) (?:he|she) (?:has |had |is |was )?(?:also |later |earlier )?$/u

/**
 * "received on Monday at the palace the minister, Osei", "receiving the envoys of Ardan, Keller and Osei": where the visitor is
 * named, if only a day, a house and what the visitors are stand before.
 */
export function visitorBehind({ words, acting }: Line, trigger: Span, figures: readonly Figure[]): number | null {
  if (!/^receiv(?:e|ed|es|ing)$/i.test(words.slice(trigger.start, trigger.end))) return null
  const behind = acting.filter(({ start, figure }) => start >= trigger.end && figures[figure]!.kind === 'person')
  const named = behind.find(({ form }) => form === 'name')
  if (named !== undefined && ENVOYS_OF.test(words.slice(trigger.end, named.start))) return named.start
  const [next] = behind
  if (next === undefined || next.form === 'pronoun') return null
  return DAY_AND_HOUSE.test(words.slice(trigger.end, next.start)) ? next.start : null
}

const ENVOYS_OF =
  /^ (?:(?:at|in|on) [^,;.:“”"]{2,60}? )?(?:(?:the|two|three|both|its|their|his|her) )+(?:[\p{L}-]+ ){0,2}(?:envoys|representatives|negotiators|ministers|delegates|emissaries|mediators|ambassadors)(?: (?:of|from) [^,;.:“”"]{2,50})?, $/u

const DAY_AND_HOUSE = /^ (?:(?:(?:late |early )?on|at|in|yesterday|today|this|earlier)(?: [\p{L}\d’'-]+){0,5} ?){1,3}$/u

/** "met for two hours in Osford with the minister": how many code units stand before those who were met. */
function withBehind(line: Line, from: number): number {
  const adverbial = line.words.slice(from).match(/^ (?:[^,;.:(–—“"]{1,60}? )?(?=with )/u)?.[0]
  if (adverbial === undefined || /\b(?:and|that|who|which|to|after|before)\b/.test(adverbial)) return 0
  const end = from + adverbial.length
  return line.acting.some(({ start }) => start >= from && start < end && !adverbial.includes(' in '))
    ? 0
    : adverbial.length
}

/** "After meeting Osei in Osford, Keller flew home": who met stands after the comma. */
function subjectAfter({ line, trigger, at }: Clause, lines: readonly Line[], figures: readonly Figure[]): Present {
  for (const comma of line.words.slice(trigger.end).matchAll(/, /g)) {
    const start = trigger.end + comma.index + 2
    const mention = line.acting.find(one => one.start >= start && one.start <= start + 4)
    const pair = pairIn(lines, at, figures, { start, end: Math.min(line.words.length, start + 45) })
    if (pair !== null) return { people: pair, sides: [] }
    if (mention !== undefined && !/^[’']s/.test(line.words.slice(mention.end)))
      return presentIn(line, figures, listFrom(line, start))
  }
  return NOBODY
}
