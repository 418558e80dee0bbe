/**
 * @module Texts on the table as one report names them: "the 14-point draft", "a revised version of the Ardan plan", "a counter-proposal".
 * A bare definite mention ("the text", "the paper") goes back to the text named before it. MODEL §5.
 */
import { addDays, type DateRange, dayOf } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { ToldText } from '../../document/testimony.ts'
import { isAdjective, presentIn, sideCalled } from './find-people.ts'
import { placeIn } from './find-place.ts'
import { isHandled, isOfTalks } from './handled-texts.ts'
import { type Line, sideNameOf } from './lines.ts'
import { setOut } from './set-out.ts'
import {
  AMENDMENTS,
  BY_WHOM,
  COUNTER,
  FIRST,
  LATEST,
  lengthTold,
  MODIFIER,
  NEW_VERSION,
  NONE_YET,
  NOT_OF_TALKS,
  NOT_PUBLIC,
  numberingIn,
  OF_BEFORE,
  OF_NEGOTIATIONS,
  OFFER,
  OFFER_OF_TERMS,
  OFFERS,
  PUBLIC,
  REVISED,
  REVISED_AFTER,
  REVISING,
  REWORKING,
  SEEN,
  statusOf,
  TEXT_NOUN,
  VERSION_OF,
  WEAK_NOUN,
  WHICH_ONE,
} from './text-words.ts'
import { bareVersionsIn, DONE_WITH_IT, EARLIER, type Elliptic, ordinalOf } from './which-version.ts'

/** A text named in a line; offsets within the line. */
export interface TextNamed extends Omit<ToldText, 'passage' | 'points' | 'offer'> {
  readonly line: number
  readonly name: Span
  /** The clause that says who offers it, where one does. */
  readonly offer: Span | null
  /** A letter, message or note, which answers a text or goes along with it. */
  readonly isLetter: boolean
  /** Its noun alone, in lower case. */
  readonly noun: string
}

interface Named {
  readonly name: Span
  /** The noun alone. */
  readonly noun: string
  /** "of the 14-point text" belongs to it. */
  readonly whole: Span
}

export function textsIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  headings: readonly Line[] = [],
): readonly TextNamed[] {
  const texts: TextNamed[] = []
  const ofTalks = isOfTalks(lines)
  lines.forEach((line, at) => {
    withWhatIsToldOfIt(texts, line, at, dayOf(published))
    const versions = bareVersionsIn(lines, at, headings)
    for (const named of namesIn(line)) {
      const text = textOf(lines, at, named, figures, dayOf(published), texts, ofTalks)
      if (text !== null) texts.push(text)
    }
    for (const version of versions) texts.push(bareVersion(line, at, version, unitBefore(lines, at, headings)))
    for (const alternative of alternativesIn(line, at, figures, texts)) texts.push(alternative)
    for (const counter of countersIn(line, at, figures)) if (ofTalks) texts.push(counter)
  })
  const told = texts.map((text, index) => ({ ...text, answers: noneAsNull(answered(lines, text, index, texts)) }))
  return withLaterOnes(lines, told)
}

/** What the next sentence says of a text by "it": how long it is, when it was handed over. Changes the last of `texts`. */
function withWhatIsToldOfIt(texts: TextNamed[], line: Line, at: number, published: string | null): void {
  const last = texts.findLastIndex(text => text.line >= at - 1)
  if (last < 0) return
  const text = texts[last]!
  const length = HAS_LENGTH.test(line.words) ? lengthTold(line.words.replace(/^It/, ''), text.unit) : null
  if (length !== null && text.number === null) texts[last] = { ...text, ...length }
  const done = line.words.match(DONE_WITH_IT)
  const time =
    done === null
      ? undefined
      : line.times.find(
          ({ start, precision }) => precision !== 'order' && start >= done.index! && start < done.index! + 60,
        )
  if (time !== undefined && text.range === null) texts[last] = { ...texts[last]!, range: gone(time.range, published) }
}

/** "the new offer", beside "the first offer"; beside "the original plan", "the plan" may be the same. */
const LATEST_ONE = /\b(?:new|latest|newest|final|current)\b/i

/** "put it to them on 11 May" may be read as a day to come; whoever has done it did it the last time there was one. */
function gone(range: DateRange, published: string | null): DateRange {
  if (published === null || range.earliest === null || range.earliest <= published) return range
  const yearBefore = (day: string | null) => day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return { earliest: yearBefore(range.earliest), latest: yearBefore(range.latest) }
}

/** "Sunday’s text", where "agreed to swap" looks ahead: the Sunday gone by. */
function weekGone(range: DateRange, published: string | null): DateRange {
  if (published === null || range.earliest === null || range.latest === null || range.earliest <= published)
    return range
  return { earliest: addDays(range.earliest, -WEEK), latest: addDays(range.latest, -WEEK) }
}

const WEEK = 7

/** A version named without its noun. */
function bareVersion(line: Line, at: number, { name, state, ordinal }: Elliptic, unit: string | null): TextNamed {
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

/** What the report counts its texts by: "two articles went missing". */
function unitBefore(lines: readonly Line[], at: number, headings: readonly Line[]): string | null {
  const words = [...headings, ...lines.slice(Math.max(0, at - FAR), at + 1)].map(line => line.words).join(' ')
  return words.match(/\b(point|article|clause|paragraph|page)s\b/i)?.[1]?.toLowerCase() ?? null
}

/** "A text was released today. An earlier version had …": the text that the report is about is the later one. */
function withLaterOnes(lines: readonly Line[], texts: readonly TextNamed[]): readonly TextNamed[] {
  const nameOf = ({ line, name }: TextNamed) => lines[line]!.words.slice(name.start, name.end)
  const rootOf = (at: number): number => (texts[at]!.refersTo === null ? at : rootOf(texts[at]!.refersTo))
  const later = new Set(
    texts.flatMap((text, at) => {
      if (text.state !== 'first' || texts.some(({ state }) => state === 'revised')) return []
      const isEarlier = EARLIER.test(nameOf(text))
      return texts.flatMap((other, index) => {
        const isBefore =
          index < at && other.line >= text.line - FAR && (other.state === null || other.refersTo !== null)
        return isBefore && (isEarlier || LATEST_ONE.test(nameOf(texts[rootOf(index)]!))) ? [rootOf(index)] : []
      })
    }),
  )
  return texts.map((text, at) => (later.has(at) && text.state === null ? { ...text, state: 'revised' as const } : text))
}

/** "It now has ten points", of the text of the sentence before. */
const HAS_LENGTH = /^It (?:now |also )?(?:has|had|contains?|numbers|comprises|r[au]ns? to|consists of)\b/u

function noneAsNull(index: number | null): number | null {
  return index === null || index < 0 ? null : index
}

/** Names in a line, "version of X" as one. */
function namesIn(line: Line): readonly Named[] {
  const found: Named[] = []
  for (const noun of line.words.matchAll(TEXT_NOUN)) {
    const end = noun.index + noun[0].length
    const name = { start: nameStart(line.words, noun.index), end }
    const before = found.at(-1)
    const isPart =
      before !== undefined &&
      VERSION_OF.test(before.noun) &&
      /^ of (?:a |an |the )?$/.test(line.words.slice(before.whole.end, name.start) + articleAt(line.words, name.start))
    if (before !== undefined && (isPart || name.start < before.whole.end))
      found[found.length - 1] = { ...before, whole: { start: before.whole.start, end } }
    else found.push({ name, noun: noun[0], whole: name })
  }
  return found
}

function articleAt(words: string, at: number): string {
  return words.slice(at).match(/^(?:the|an?) /i)?.[0] ?? ''
}

const ARTICLE = /^(?:the|an?|this|that|these|its|his|her|their|our|another|any|some|several|no)$/i

/** Where the name begins: back over what may modify such a noun, to its article. */
function nameStart(words: string, nounAt: number): number {
  const before = words.slice(0, nounAt)
  let start = nounAt
  let unknown = 0
  for (const token of before.split(/(?<= )/u).toReversed()) {
    const word = token.trim().replace(/^[“"‘(]+|[,”"’)]+$/gu, match => (match === '’' ? '’' : ''))
    // "noted that Ardan's draft": no article.
    if (word === 'that' && /^\p{Lu}/u.test(words.slice(start))) break
    if (word === '' || !before.slice(0, start).endsWith(token)) break
    if (ARTICLE.test(word)) return start - token.length
    const isOwner = /^\p{Lu}/u.test(word) || /[’']s?$/.test(word) || /^\d+$/.test(word) || /ly$/.test(word)
    if (!isOwner && !MODIFIER.test(word)) {
      // One word nobody foresaw ("sweeping") may stand behind an article.
      unknown += 1
      if (unknown > 1 || !/^\p{Ll}[\p{Ll}-]{3,}$/u.test(word) || STOPS.test(word)) break
      const words = before
        .slice(0, start - token.length)
        .trim()
        .split(' ')
        .toReversed()
      const preceding = words.find(one => !MODIFIER.test(one) || ARTICLE.test(one)) ?? ''
      if (!ARTICLE.test(preceding) && !/[’']s$/.test(preceding)) break
    }
    start -= token.length
  }
  return start + (words.slice(start).match(/^(?:(?:and|or) |[“"‘(,\s]+)+/i)?.[0].length ?? 0)
}

const STOPS =
  /^(?:with|from|over|about|under|that|which|into|after|before|during|between|against|have|been|were|will|would|could|said|says|told|than|when|while|where|this|these|those|they|only|also|such|what)$/i

function textOf(
  lines: readonly Line[],
  at: number,
  named: Named,
  figures: readonly Figure[],
  published: string | null,
  before: readonly TextNamed[],
  ofTalks: boolean,
): TextNamed | null {
  const line = lines[at]!
  const { whole, noun } = named
  const words = line.words.slice(whole.start, whole.end)
  const after = line.words.slice(whole.end)
  const near = after.slice(0, 140)
  const ahead = line.words.slice(0, whole.start)
  const numbering =
    numberingIn(words, after) ?? lengthTold(after, before.findLast(({ unit }) => unit !== null)?.unit ?? null)
  const isAmendments = AMENDMENTS.test(noun)
  const isCounter =
    COUNTER.test(words) ||
    REPLY.test(noun) ||
    (/^ of (?:its|their|his|her) own\b/.test(near) && (numbering !== null || before.length > 0))
  const offer = offerOf(line, named, figures)
  if (NOT_OF_TALKS.test(words)) return null
  if (isAmendments && (offer === null || offer.sides.length === 0)) return null
  // "agreed on a note that sets …", "their first letter demanded …"
  const isTerms =
    WEAK_NOUN.test(noun) &&
    ofTalks &&
    (AGREED_ON.test(ahead) || ordinalOf(words) !== null) &&
    setOut(line, whole) !== null
  if (WEAK_NOUN.test(noun) && numbering === null && !isHandedOver(line, offer) && !isTerms) return null
  if (isVerb(words, noun, after)) return null
  // "said in a joint statement"
  if (/^joint /i.test(noun) && (/\bin $/i.test(ahead) || (numbering === null && setOut(line, whole) === null)))
    return null
  if (/^an?\b/i.test(words) && NEVER_GOT.test(ahead)) return null
  if (WEAK_NOUN.test(noun) && IS_ANSWER.test(`${near} ${lines[at + 1]?.words ?? ''}`)) return null
  const owners = ownersOf(line, named, figures, offer?.sides ?? [])
  const definite = /^(?:the|this|that|its|his|her|their)\b/i.test(words)
  const isChanged = (/^(?:its|their|his|her)\b/i.test(words) && REVISING.test(ahead)) || REWORKING.test(ahead)
  const revised =
    REVISED.test(words) ||
    NEW_VERSION.test(words) ||
    REVISED_AFTER.test(near) ||
    isChanged ||
    /\b(?:revision|update)s? (?:of|to)\b/.test(words)
  const strong =
    numbering !== null ||
    isCounter ||
    isAmendments ||
    OF_NEGOTIATIONS.test(words) ||
    NEW_VERSION.test(words) ||
    SEEN.test(near) ||
    OFFER_OF_TERMS.test(words) ||
    (offer !== null && (OFFER.test(noun) || PLAN_OF_OTHERS.test(noun))) ||
    WEAK_NOUN.test(noun) ||
    LATEST.test(words) ||
    (revised && offer !== null && /^(?:version|edition|draft|text|paper)$/i.test(noun)) ||
    (OFFER.test(noun) && OF_SO_MUCH.test(near)) ||
    (isChanged && ofTalks) ||
    (WHICH_ONE.test(words) && ofTalks) ||
    // "papers": of any kind.
    (!WEAK_NOUN.test(noun) &&
      words !== noun &&
      (isHandled(line, whole, ofTalks) ||
        (ofTalks && (setOut(line, whole) !== null || IS_HANDED.test(lines[at + 1]?.words ?? ''))))) ||
    BY_A_MEDIATOR.test(`${words} ${near.slice(0, 60)}`)
  // "a counter-draft … The seven-point paper": the text just named, now by its length.
  const isLength = numbering !== null && !before.some(({ number }) => number === numbering.number)
  const lately = before.at(-1)
  const isSame =
    isLength &&
    lately !== undefined &&
    lately.number === null &&
    lately.line < at &&
    lately.line >= at - NEAR &&
    !REVISED.test(words)
  const antecedent =
    definite && !isCounter
      ? numbering === null
        ? topicBefore(before, at, noun)
        : isSame
          ? lately
          : undefined
      : undefined
  if (!strong && antecedent === undefined && !(owners.length > 0 && PLAN_OF_OTHERS.test(noun) && before.length > 0))
    return null
  if (OFFER.test(noun) && !strong) return null
  if (DOING.test(near) && numbering === null && !OF_NEGOTIATIONS.test(words)) return null
  if (NONE_YET.test(words) || /\b(?:not|never|neither|either|every|each) $/i.test(line.words.slice(0, whole.start)))
    return null
  const state = isAmendments
    ? 'amendments'
    : isCounter
      ? 'counter'
      : revised
        ? 'revised'
        : FIRST.test(words) || OF_BEFORE.test(near) || /^ that (?:was )?leaked\b/.test(near)
          ? 'first'
          : null
  const nextNoun = near.search(new RegExp(TEXT_NOUN.source, 'iu'))
  const clause = near.slice(0, near.search(/[;.]|, (?:said|says|while|but)\b|$/))
  return {
    line: at,
    name: whole,
    isLetter: WEAK_NOUN.test(noun),
    noun: noun.toLowerCase(),
    offer: offer === null ? null : offer.span,
    number: numbering?.number ?? null,
    unit: numbering?.unit ?? null,
    state,
    ordinal: ordinalOf(words),
    owners,
    range: madeOn(line, whole, Math.min(clause.length, nextNoun < 0 ? clause.length : nextNoun), published),
    status: statusOf(
      `${words}${clause.slice(0, 100)} ${offer === null ? '' : line.words.slice(offer.span.start, offer.span.end)}`,
    ),
    place: revised ? placeOfRevision(line, whole.end, figures) : null,
    // "the plan" is the plan named before; with its own number, state or owner it may be another.
    refersTo:
      antecedent !== undefined &&
      state === null &&
      owners.every(owner => antecedent.owners.length === 0 || antecedent.owners.includes(owner))
        ? before.lastIndexOf(antecedent)
        : null,
    answers: null,
    basedOn:
      /^[^.;]{0,40}\b(?:based on|builds on|mirrors|modelled on|drawn from)\b/i.test(after) ||
      /\b(?:based on|builds on|mirrors|modelled on) (?:the |an? )?[“"”]? ?(?:one )?$/i.test(
        line.words.slice(0, whole.start),
      )
        ? basis(before, at)
        : null,
    isPublic: NOT_PUBLIC.test(line.words)
      ? false
      : PUBLIC.test(`${line.words.slice(Math.max(0, whole.start - 30), whole.start)}${words}${clause}`)
        ? true
        : null,
  }
}

/** "refined in Osford"; where it was only handed over says nothing of the version. */
function placeOfRevision(line: Line, end: number, figures: readonly Figure[]): string | null {
  const { name } = placeIn(line, figures, end, Math.min(line.words.length, end + 120))
  if (name === null) return null
  const between = line.words.slice(end, line.words.indexOf(name, end))
  return /\b(?:given|handed|sent|presented|delivered|circulated|tabled|shown|put|constituted|said|told)\b|\bto (?:the )?$/.test(
    between,
  )
    ? null
    : name
}

/** "handed the mediators a written message": at the talks a paper is a text, wherever else it is a paper. */
function isHandedOver(line: Line, offer: { readonly sides: readonly string[]; readonly span: Span } | null): boolean {
  if (offer === null || offer.sides.length === 0) return false
  return /\b(?:handed|gave|given|delivered|passed|conveyed)\b[^.;]{0,30}\b(?:mediators?|delegation|other side|counterparts?|negotiators)\b/i.test(
    line.words.slice(offer.span.start, offer.span.end),
  )
}

/** "have agreed on a technical note that sets the flow". */
const AGREED_ON = /\b(?:agreed(?: on| to)?|signed|initialled|initialed|endorsed) $/i

/** The sentence behind: "It was handed to the delegates on Monday". */
const IS_HANDED =
  /^It (?:had been |has been |was |is )(?:\p{Ll}+ly )?(?:put|given|handed|presented|sent|submitted|tabled|circulated|shown|leaked|drawn up|drafted)\b/u

/** "did not receive an offer": there is none. */
const NEVER_GOT = /\b(?:not|n[’']t|never|without|nor|cannot)\b[^,;.“”"]{0,25}$/iu

/** "Mediators plan to put": somebody plans. */
function isVerb(words: string, noun: string, after: string): boolean {
  return /^plan$/i.test(noun) && /^ to\b/.test(after) && /^(?:\p{L}+s|\p{Lu}\p{L}+) plan$/u.test(words)
}

/** A letter that says yes or no to a text is none itself. */
const IS_ANSWER =
  /(?:\b(?:which|that|saying (?:it|they)|in which (?:it|they)) |\bIt )(?:accept|reject|agree|welcome|confirm|decline|thank)(?:s|ed)\b/

/** What "the text" goes back to: of the last sentence that names any, the one named first, which it is about. */
function topicBefore(before: readonly TextNamed[], at: number, noun: string): TextNamed | undefined {
  const near = before.filter(
    ({ line, state, isLetter }) =>
      line >= at - FAR &&
      state !== 'alternative' &&
      state !== 'amendments' &&
      (!isLetter || !/^(?:draft|text)s?$/i.test(noun)),
  )
  // "The earlier draft had left that open": a look back, after which "the text" is again the one the report is about.
  const topics = near.filter(({ state }) => state !== 'first')
  const all = topics.length > 0 ? topics : near
  // "the offer", after a term sheet of others: the offer named before.
  const last = all.findLast(one => one.noun === noun.toLowerCase()) ?? all.at(-1)
  return before.find(
    text => text.line === last?.line && near.includes(text) && (text.state !== 'first' || topics.length === 0),
  )
}

/** How many sentences back "the text" may reach: a screen of print. */
const FAR = 12

/** A text just named: in the sentence before, or the few before that. */
const NEAR = 4

/** "a proposal presented by the mediators". */
const BY_A_MEDIATOR = /\b(?:mediators?|mediator[’']s|facilitators?)\b/i

/** An owner's "plan" or "proposal"; "version" and "package" say too little. */
const PLAN_OF_OTHERS = /^(?:plans?|proposals?|texts?|drafts?|papers?|frameworks?)$/i

/** "its offer of a 3 per cent rise". */
const OF_SO_MUCH =
  /^ of (?:an? |up to |about )?(?:[\d.]+ ?(?:%|per cent|percent|-)|[£$€]|(?:[\p{L}\d.%-]+ ){0,4}(?:rise|raise|increase|bonus|payment|truce|pause|ceasefire|cut|quota)\b)/iu

/** "a plan to dig a canal": what somebody is going to do. */
const DOING =
  /^ (?:to (?!the |an? |its |their |end|stop|settle|resolve|halt|regulate|share|divide|free|release|limit|cut|govern|\p{Ll}+s\b)|for (?:lunch|dinner|dealing))/iu

/** The last text named before in the same sentence or the two before: what the new one rests on. */
function basis(before: readonly TextNamed[], at: number): number | null {
  const index = before.findLastIndex(({ line }) => line >= at - 2)
  return index < 0 ? null : index
}

/** Whose it is: "Ardan's plan", "the Ardan-backed text", "a plan from Ardan", "Ardan has tabled a paper". */
function ownersOf(
  line: Line,
  { whole }: Named,
  figures: readonly Figure[],
  offering: readonly string[],
): readonly string[] {
  const inside = presentIn(line, figures, { start: whole.start, end: whole.end }).sides
  const people = line.naming
    .filter(({ start, end }) => start >= whole.start && end <= whole.end)
    .flatMap(({ figure }) => figures[figure]!.side ?? (figures[figure]!.kind === 'state' ? figures[figure]!.name : []))
  const words = line.words.slice(whole.start, whole.end)
  const adjectives = [...words.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}.]*)(?=[ -])/gu)].flatMap(([, word]) =>
    isSideWord(word!, figures) ? (sideCalled(word!, figures) ?? []) : [],
  )
  const by = line.words.slice(whole.end).match(BY_WHOM)
  const behind =
    by === null || /\bof $/.test(by[0])
      ? []
      : presentIn(line, figures, { start: whole.end + by[0].length - 1, end: whole.end + by[0].length + 50 }).sides
  const relative = tabledBy(line, whole.end, figures)
  const named = [
    ...new Set([...people, ...adjectives, ...inside.filter(side => side !== 'mediators'), ...behind, ...relative]),
  ]
  return named.length > 0 ? named : offering
}

/** "a plan that Keller, the envoy of Ardan, put before them", "the draft Osei tabled": whoever does it in the clause behind. */
function tabledBy(line: Line, end: number, figures: readonly Figure[]): readonly string[] {
  const open = line.words.slice(end).match(/^,? (?:(?:that|which) )?/)?.[0].length ?? 0
  const subject = line.acting.find(({ start }) => start >= end + open && start <= end + open + 4)
  if (open === 0 || subject === undefined) return []
  const verb = line.words.slice(subject.end).match(/^(?:,[^,;.]{1,80},)? (?:has |had |have )?(\p{L}+)(?: \p{L}+)?/u)
  const isOffered =
    verb !== null && (OFFERS.test(verb[0]) || /^put (?:before|to|on)\b/.test(verb[0].trim().replace(/^.*, /, '')))
  return isOffered ? presentIn(line, figures, subject).sides : []
}

/** A state's name or an adjective made like one: "Osford" in "the Osford plan" is a town, whoever has an office there. */
function isSideWord(word: string, figures: readonly Figure[]): boolean {
  return (
    isAdjective(word) ||
    figures.some(({ kind, name, aliases }) => name === word || (kind === 'state' && aliases.includes(word)))
  )
}

/** "Ardan has handed the mediator a paper": the subject offers it, and the clause says so. */
function offerOf(
  line: Line,
  { whole }: Named,
  figures: readonly Figure[],
): { readonly sides: readonly string[]; readonly span: Span } | null {
  const before = line.words.slice(Math.max(0, whole.start - 70), whole.start)
  const verb = [...before.matchAll(new RegExp(OFFERS.source, 'giu'))].at(-1)
  // "agreed to the plan", "gave an answer to the plan": what is offered is not the plan.
  if (verb === undefined || /[.;:“"”]|\bto\b|\bsaying\b/.test(before.slice(verb.index))) return null
  // "wants the draft to name a date": another's.
  if (
    /^(?:request|sought|seek|want|demand)/i.test(verb[0]) &&
    /^(?:the|this|that)\b/i.test(line.words.slice(whole.start, whole.end))
  )
    return null
  if (new RegExp(TEXT_NOUN.source, 'iu').test(before.slice(verb.index + verb[0].length))) return null
  const verbAt = Math.max(0, whole.start - 70) + verb.index
  // "the envoys, who … , will deliver this proposal": whoever carries a text need not be who wrote it.
  const isCarried = /^(?:deliver|hand|send|sent|pass|shar)/i.test(verb[0])
  const subject =
    (isCarried ? undefined : beforeInsert(line, verbAt)) ?? line.acting.filter(({ end }) => end <= verbAt).at(-1)
  // "At the summit we offered a proposal": whoever says so.
  const own = line.words
    .slice(Math.max(subject?.end ?? 0, verbAt - 20), verbAt)
    .match(/\b(?:[Ww]e|I)(?: have| had)? $/u)
  if (own !== null) {
    const side = line.speakers[0] === undefined ? null : sideNameOf(figures[line.speakers[0]]!)
    return { sides: side === null ? [] : [side], span: { start: verbAt - own[0].length, end: whole.end } }
  }
  if (
    subject === undefined ||
    verbAt - subject.end > (line.words[subject.end] === ',' && !isCarried ? LONGEST_INSERT : 40) ||
    /[;:]/.test(line.words.slice(subject.end, verbAt))
  )
    return null
  const { sides } = presentIn(line, figures, subject)
  return { sides, span: { start: subject.start, end: whole.end } }
}

/** About two lines of print between a subject and its verb. */
const LONGEST_INSERT = 160

/** "The guild, which speaks for 2,000 pilots, on Monday put forward": whoever stands before what is inserted. */
function beforeInsert(line: Line, verbAt: number): Line['acting'][number] | undefined {
  const closing = line.words
    .slice(0, verbAt)
    .match(/,(?: on \p{L}+| late on \p{L}+| has| had| have| also| then| later)* $/u)
  if (closing === null) return undefined
  return line.acting.findLast(
    ({ end }) =>
      end >= closing.index! - LONGEST_INSERT &&
      end < closing.index! &&
      /^, (?:which|who|whose|the|an?|its|led|representing|speaking for)\b/.test(line.words.slice(end)),
  )
}

/** The day behind the noun: "tabled on Monday", "that leaked on Tuesday", "circulated on Wednesday evening". */
function madeOn(line: Line, { start, end }: Span, reach: number, published: string | null): DateRange | null {
  const made =
    /\b(?:tabled|leaked|circulated|presented|delivered|handed|given|put forward|put before|submitted|unveiled|published|drafted|received|sent|turned up|proposed|agreed)\b/i
  const behind = line.words.slice(end, end + Math.min(reach, 110))
  const time = line.times.find(one => one.start >= end && one.end <= end + behind.length + 2)
  if (time !== undefined && made.test(line.words.slice(end, time.start)) && time.precision !== 'order')
    return time.range
  // "the draft of 19 May", "a paper dated 2 May", "Tuesday’s text"
  const inside = line.times.find(one => one.start >= start - 1 && one.end <= end && one.precision === 'day')
  if (inside !== undefined) return weekGone(inside.range, published)
  if (time?.precision === 'day' && /^,? (?:of|dated|from) (?:the )?$/.test(line.words.slice(end, time.start)))
    return time.range
  const before = line.words.slice(Math.max(0, start - 60), start)
  // "tabled a draft on Monday"
  const isBehind = time !== undefined && /^ (?:on |late on |early on |in )?$/.test(line.words.slice(end, time.start))
  if (isBehind && made.test(before) && time.precision !== 'order') return time.range
  const earlier = line.times.findLast(one => one.end <= start && one.start >= start - 60)
  if (earlier !== undefined && made.test(before) && earlier.precision !== 'order') return earlier.range
  return made.test(before) && /\b(?:has|have) /.test(before) && published !== null
    ? { earliest: null, latest: published }
    : null
}

/** "has suggested in its place a panel of three": something else instead of what is on the table. */
const INSTEAD =
  /\b(?:suggest|propos|offer|put forward|float)(?:ed|es|s|ing)?\b[^.;]{0,30}?\b(?:in its place|in their place|instead|as an alternative|in return)\b,? (?:that )?/giu

/** "answered with 18 per cent and a coupon of 6": a counter-offer that nobody calls one. */
const ANSWERED_WITH =
  /\b(?:answer|respond|repl|counter|came back|come back|hit back)(?:ed|s|ied|ies|ing)? with (?=(?:an? |the |its )?(?:[\p{L}-]+ ){0,2}[£$€]?\d)/giu

function countersIn(line: Line, at: number, figures: readonly Figure[]): readonly TextNamed[] {
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

function alternativesIn(
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

/** "Its reply asks for guarantees": an answer that sets out something is one. */
const REPLY = /^(?:repl|response)/i

/** Between a counter-proposal and the text it answers, when that is named after it. */
const IN_ANSWER_TO =
  /\b(?:receiving|received|in (?:response|reply|answer) to|answer(?:s|ed|ing)? to|to replace|instead of|against|rejecting|to)\b/i

/** What a counter-proposal answers: the text named with it as what was answered, else the last one named before. */
function answered(lines: readonly Line[], text: TextNamed, index: number, texts: readonly TextNamed[]): number | null {
  if (text.state !== 'counter' && text.state !== 'amendments') return text.answers
  const isOther = (at: number) => texts[at]!.state !== 'counter' && texts[at]!.state !== 'amendments'
  const after = [...texts.keys()].find(at => {
    const other = texts[at]!
    if (at <= index || !isOther(at) || other.line !== text.line) return false
    const between = lines[text.line]!.words.slice(text.name.end, other.name.start)
    return IN_ANSWER_TO.test(between) && !/\b(?:after which|then|later)\b/i.test(between)
  })
  const isBefore = (at: number) => at < index && isOther(at) && texts[at]!.line >= text.line - FAR
  const topic = texts.findLastIndex(({ state }, at) => isBefore(at) && state !== 'first')
  return after ?? (topic >= 0 ? topic : texts.findLastIndex((_, at) => isBefore(at)))
}
