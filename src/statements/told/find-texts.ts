/**
 * @module Texts on the table as one report names them: "the 14-point draft", "a revised version of the Ardan plan", "a counter-proposal".
 * A bare definite mention ("the text", "the paper") goes back to the text named before it. MODEL §5.
 */
import { dayOf } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { carriedIn } from './carried-texts.ts'
import {
  answered,
  basis,
  FAR,
  handedBeside,
  isDefiniteName,
  isOf,
  isStatement,
  itsPoints,
  NEAR,
  sameBefore,
  topicBefore,
  withLaterOnes,
} from './earlier-texts.ts'
import { placeBefore } from './find-place.ts'
import { handedIn } from './handed-texts.ts'
import { isHandled, isHandledByHeads, isOfTalks } from './handled-texts.ts'
import type { Line } from './lines.ts'
import { type Named, namesIn } from './name-texts.ts'
import { alternativesIn, bareVersion, countersIn, offersOfSoMuch } from './offers-without-a-name.ts'
import { phrasesIn } from './phrase-table.ts'
import { placeOfRevision } from './place-of-revision.ts'
import { putForward } from './put-forward.ts'
import { setOut } from './set-out.ts'
import { setOutByHeads } from './set-out-by-heads.ts'
import { isShortened, shortenedIn } from './shortened-texts.ts'
import { struckIn } from './struck-deals.ts'
import { madeOn } from './text-dates.ts'
import { TEXT_NOUNS } from './text-nouns.ts'
import {
  AGREED_ON,
  BRINGS_IN,
  BY_A_MEDIATOR,
  COUNTERED_WITH,
  DEFINITE,
  DOING,
  IN_ANSWER,
  IS_ANSWER,
  IS_HANDED,
  IS_OTHER_LENGTH,
  isHandedOver,
  isNewspaper,
  isVerb,
  isVerbOfClause,
  KNOWN_AS,
  LONGER_THAN,
  NEVER_GOT,
  OF_SO_MUCH,
  OFFERED_TEXT,
  PLAN_OF_OTHERS,
  REPLY,
  SEVERAL_TEXTS,
  SEVERAL_UNCOUNTED,
  SPECIFIC,
} from './text-or-not.ts'
import {
  AMENDMENTS,
  CHANGED_VERSION,
  COUNTER,
  FIRST,
  LATEST,
  lengthTold,
  NEW_VERSION,
  NONE_YET,
  NOT_OF_TALKS,
  NOT_PUBLIC,
  numberingIn,
  OF_BEFORE,
  OF_NEGOTIATIONS,
  OFFER,
  OFFER_OF_TERMS,
  OWN_WORDS,
  PUBLIC,
  REVISED,
  REVISED_AFTER,
  REVISING,
  REWORKING,
  SEEN,
  statusOf,
  WEAK_NOUN,
  WHICH_ONE,
} from './text-words.ts'
import { asAnswers, withWhatIsToldOfIt } from './told-of-it.ts'
import type { TextNamed } from './told-text.ts'
import { asAmended, asReplaced, isLongGone, revisedFrom } from './versions-before.ts'
import { asTwoVersions, bareVersionsIn, ordinalOf, replacedIn } from './which-version.ts'
import { offerOf, ownersByHeading, ownersOf } from './who-offers-texts.ts'
import { holderOf, isOtherHand, MEDIATORS, mediatingIn } from './whose-text.ts'

export function textsIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  headings: readonly Line[] = [],
): readonly TextNamed[] {
  const texts: TextNamed[] = []
  const ofTalks = isOfTalks(lines)
  const mediating = mediatingIn(lines, figures)
  lines.forEach((line, at) => {
    withWhatIsToldOfIt(texts, line, at, dayOf(published))
    const versions = bareVersionsIn(lines, at, headings)
    if (ofTalks) texts.push(...carriedIn(line, at, figures, dayOf(published)))
    const named = namesIn(line)
    const held = (text: TextNamed) => ({
      ...text,
      holder: holderOf(line, text.name, text.offer, text.owners, mediating),
    })
    if (ofTalks) {
      const wholes = named.map(({ whole }) => whole)
      texts.push(...handedIn(line, at, figures, dayOf(published), texts, wholes).map(held))
    }
    for (const one of named) {
      const text = textOf(lines, at, one, figures, dayOf(published), texts, ofTalks, headings, mediating)
      if (text !== null) texts.push(...revisedFrom(line, text, one), text)
    }
    if (ofTalks) texts.push(...handedIn(line, at, figures, dayOf(published), texts, nameSpansOf(texts, at)).map(held))
    if (ofTalks) texts.push(...struckIn(lines, at, texts))
    texts.push(...shortenedIn(line, at, figures, texts, unitBefore(lines, at, headings)))
    asTwoVersions(texts, line, at)
    texts.push(...replacedIn(line, at, texts))
    for (const version of versions) texts.push(bareVersion(line, at, version, unitBefore(lines, at, headings)))
    for (const alternative of alternativesIn(line, at, figures, texts)) texts.push(alternative)
    // "An early version was leaked. It offered a bonus of 300 crowns": the version did, and it is no other offer.
    // "In its plan it offered to cap the levy": so the plan says.
    const isOfText =
      (/^It (?:also |even )?(?:offered|proposed)\b/.test(line.words) && texts.some(text => text.line === at - 1)) ||
      (/^(?:In|Under) /.test(line.words) && texts.some(text => text.line === at))
    const offers = isOfText ? [] : offersOfSoMuch(line, at, figures)
    for (const offer of [...countersIn(line, at, figures), ...offers]) if (ofTalks) texts.push(offer)
  })
  asReplaced(lines, texts)
  asAmended(lines, texts)
  asAnswers(lines, texts)
  const told = texts.map((text, index) => ({ ...text, answers: answered(lines, text, index, texts) }))
  return withLaterOnes(lines, told)
}

function nameSpansOf(texts: readonly TextNamed[], at: number): readonly Span[] {
  return texts.filter(({ line }) => line === at).map(({ name }) => name)
}

/** What the report counts its texts by: "two articles went missing". */
function unitBefore(lines: readonly Line[], at: number, headings: readonly Line[]): string | null {
  const words = [...headings, ...lines.slice(Math.max(0, at - FAR), at + 1)].map(line => line.words).join(' ')
  return words.match(/\b(point|article|clause|paragraph|page)s\b/i)?.[1]?.toLowerCase() ?? null
}

function textOf(
  lines: readonly Line[],
  at: number,
  named: Named,
  figures: readonly Figure[],
  published: string | null,
  before: readonly TextNamed[],
  ofTalks: boolean,
  headings: readonly Line[],
  mediating: ReadonlySet<string>,
): TextNamed | null {
  const line = lines[at]!
  const { whole, noun } = named
  const words = line.words.slice(whole.start, whole.end)
  const after = line.words.slice(whole.end)
  const near = after.slice(0, 140)
  const ahead = line.words.slice(0, whole.start)
  // "an amended version of his 7-point paper": how long it is itself is not said there.
  const { base } = named
  const ownWords = base === null ? words : line.words.slice(whole.start, base.start)
  const isOfBase = base !== null && [REVISED, NEW_VERSION, CHANGED_VERSION].some(version => version.test(ownWords))
  const numbering =
    numberingIn(isOfBase ? ownWords : words, after) ??
    lengthTold(after, before.findLast(({ unit }) => unit !== null)?.unit ?? null)
  const isAmendments = AMENDMENTS.test(noun)
  const lately = before.at(-1)
  const isPredicate =
    /\b(?:is|was|were) (?:an? (?:\p{Ll}+ ){0,2})?$/u.test(ahead) &&
    lately?.line === at &&
    (lately.state === 'counter' || (lately.status === 'tabled' && whole.start - lately.name.end <= PREDICATE))
  const isCounter =
    COUNTER.test(words) ||
    REPLY.test(noun) ||
    /^alternatives?$/i.test(noun) ||
    IN_ANSWER.test(near) ||
    (COUNTERED_WITH.test(ahead) && !REVISED.test(words) && !NEW_VERSION.test(words)) ||
    // "What he brought was a plan of his own": one text, told of twice.
    (/^ of (?:its|their|his|her) own\b/.test(near) && !isPredicate && before.some(text => text.line < at))
  const offer = offerOf(line, named, figures)
  if (NOT_OF_TALKS.test(words) || OWN_WORDS.test(after)) return null
  // "a reply, known at the talks as the river note": the reply, by another name.
  if (lately?.line === at && KNOWN_AS.test(line.words.slice(lately.name.end, whole.start)))
    return {
      ...bareVersion(line, at, { name: whole, state: 'first', ordinal: null }, null),
      noun: noun.toLowerCase(),
      state: null,
      refersTo: before.length - 1,
    }
  // "is “the only paper there is”": said of the one named beside it.
  if (/^["“]?the only /i.test(words)) return null
  // "Both versions": neither alone.
  if (/^(?:both|either|neither)\b/i.test(words) || SEVERAL_TEXTS.test(words)) return null
  // "her version says": how somebody tells it.
  if (/^(?:its|his|her|their) version$/i.test(words) && !/^ of\b/.test(after)) return null
  // "agreed on a note that sets …", "their first letter demanded …"
  const isTerms =
    WEAK_NOUN.test(noun) &&
    ofTalks &&
    (AGREED_ON.test(ahead) || ordinalOf(words) !== null) &&
    setOut(line, whole) !== null
  // "delivered on Wednesday a note which proposes …"
  const isSent =
    ofTalks && /^ (?:that|which)\b/.test(after) && isHandled(line, whole, ofTalks) && setOut(line, whole) !== null
  // "The letter gives them safe passage": one that was told of before.
  const isToldOf =
    WEAK_NOUN.test(noun) &&
    DEFINITE.test(words) &&
    before.some(one => one.noun.split(/[ -]/).at(-1) === noun.toLowerCase())
  const says = ofTalks ? (setOut(line, whole) ?? setOutByHeads(line, whole)) : null
  // "In a letter to his troops he pledged": to nobody at the table, as far as the report says.
  const isSaying =
    WEAK_NOUN.test(noun) &&
    says !== null &&
    !/\bin $/i.test(ahead) &&
    (isHandled(line, whole, ofTalks) || isHandledByHeads(line, whole))
  if (
    WEAK_NOUN.test(noun) &&
    numbering === null &&
    !isHandedOver(line, offer) &&
    !isTerms &&
    !isSent &&
    !isToldOf &&
    !isSaying
  )
    return null
  if (isVerb(words, noun, after) || isVerbOfClause(line, whole, noun)) return null
  if (isNewspaper(lines, at, named, figures)) return null
  if (SEVERAL_UNCOUNTED.test(words) && numbering === null && !isAmendments) return null
  // "said in a joint statement"
  if (/^joint /i.test(noun) && (/\bin $/i.test(ahead) || (numbering === null && setOut(line, whole) === null)))
    return null
  if (/^an?\b/i.test(words) && NEVER_GOT.test(ahead) && !isStillToCome(words, after)) return null
  if (WEAK_NOUN.test(noun) && IS_ANSWER.test(`${near} ${lines[at + 1]?.words ?? ''}`)) return null
  const definite = DEFINITE.test(words)
  const ofText = itsPoints(words, before, at)
  const owners =
    ofText !== undefined
      ? []
      : ownersOf(
          lines,
          at,
          named,
          figures,
          (offer?.sides ?? []).filter(side => side !== MEDIATORS),
        )
  // "seven amendments", "a list of Ardan’s amendments": so many, or on paper.
  const isListed =
    /\blist of $/.test(ahead) ||
    /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{Ll}+ )?amendments$/iu.test(words)
  if (
    isAmendments &&
    (offer === null || offer.sides.length === 0) &&
    (owners.length === 0 || (says === null && !isListed)) &&
    // "the amendments received from the union would cut …": whose they are is told elsewhere.
    !(definite && says !== null && isHandled(line, whole, ofTalks))
  )
    return null
  const holder = holderOf(line, whole, offer?.span ?? null, owners, mediating)
  const ofOneHand = before.filter(one => !isOtherHand(one, { owners, holder }))
  const isChanged = (/^(?:its|their|his|her)\b/i.test(words) && REVISING.test(ahead)) || REWORKING.test(ahead)
  const revised =
    REVISED.test(words) ||
    (ofTalks && /^ that /.test(after) && isShortened(after)) ||
    (/\bdifferent \p{L}+$/iu.test(words) && /^ from (?:the|its|their|what)\b/.test(after)) ||
    CHANGED_VERSION.test(words) ||
    NEW_VERSION.test(words) ||
    REVISED_AFTER.test(near) ||
    LONGER_THAN.test(after) ||
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
    (ofTalks && isShortened(after)) ||
    (revised && offer !== null && /^(?:version|edition|draft|text|paper)$/i.test(noun)) ||
    (OFFER.test(noun) && OF_SO_MUCH.test(near)) ||
    (isChanged && ofTalks) ||
    ((WHICH_ONE.test(words) || (base !== null && WHICH_ONE.test(ownWords.replace(/ of $/, '')))) && ofTalks) ||
    // "papers": of any kind.
    (!WEAK_NOUN.test(noun) &&
      words !== noun &&
      (isHandled(line, whole, ofTalks) ||
        (ofTalks && (says !== null || isHandledByHeads(line, whole) || IS_HANDED.test(lines[at + 1]?.words ?? ''))))) ||
    BY_A_MEDIATOR.test(`${words} ${near.slice(0, 60)}`)
  // "a counter-draft … The seven-point paper": the text just named, now by its length.
  const isLength = numbering !== null && !before.some(({ number }) => number === numbering.number)
  const isAside = /\b(?:as|like|unlike|than) (?:in )?$/i.test(ahead)
  const isSame =
    isLength &&
    lately !== undefined &&
    lately.number === null &&
    lately.line < at &&
    lately.line >= at - NEAR &&
    isStatement(lately.noun) === isStatement(noun) &&
    // "the text", in a report that has told how long its text is: that one.
    !(isDefiniteName(lines, lately) && before.some(one => one.number !== null)) &&
    !isAside &&
    !REVISED.test(words)
  // "The reply was a plan in three phases": what was named is what it is.
  const antecedent =
    isPredicate || ofText !== undefined
      ? (ofText ?? lately)
      : definite && !isCounter
        ? numbering === null
          ? SPECIFIC.test(noun)
            ? ofOneHand.findLast(one => one.noun.split(/[ -]/).at(-1) === noun.toLowerCase())
            : (sameBefore(ofOneHand, words, noun) ?? topicBefore(ofOneHand, at, noun))
          : isSame
            ? (handedBeside(before, lately, numbering) ?? lately)
            : undefined
        : undefined
  if (!strong && antecedent === undefined && !(owners.length > 0 && PLAN_OF_OTHERS.test(noun) && before.length > 0))
    return null
  if (OFFER.test(noun) && !strong) return null
  // "the offer stands": of what was offered, and of no draft.
  const isOffered = (one: TextNamed) => OFFERED_TEXT.test(one.noun) || one.state === 'alternative'
  if (/^the offers?$/i.test(words) && numbering === null && !before.some(isOffered)) return null
  if (DOING.test(near) && numbering === null && !OF_NEGOTIATIONS.test(words)) return null
  if (NONE_YET.test(words) || /\b(?:not|never|neither|either|every|each) $/i.test(line.words.slice(0, whole.start)))
    return null
  const state = isAmendments
    ? 'amendments'
    : isCounter
      ? 'counter'
      : revised
        ? 'revised'
        : FIRST.test(words) ||
            OF_BEFORE.test(near) ||
            (definite && isLongGone(line, whole.end, published) && before.some(one => one.state === 'revised')) ||
            /^ that (?:was )?leaked\b/.test(near)
          ? 'first'
          : null
  // "The first outline … The current paper": the later one.
  const isLater =
    state === null &&
    (antecedent?.state === 'first' || (before.some(one => one.state === 'first') && IS_OTHER_LENGTH.test(after))) &&
    /\b(?:current|present|latest|new|newest|final)\b/i.test(words)
  // "the Osford text": the one that was made there.
  const town =
    state === null && owners.length === 0 && numbering === null
      ? placeBefore(line, figures, line.words.indexOf(noun, whole.start))
      : null
  const isBare = definite && owners.length === 0 && numbering === null && antecedent === undefined && state === null
  const nextNoun = phrasesIn(TEXT_NOUNS, line).find(({ start }) => start >= whole.end)?.start
  const clause = near.slice(0, near.search(/[;.]|, (?:said|says|while|but)\b|$/))
  return {
    line: at,
    name: whole,
    isLetter: WEAK_NOUN.test(noun),
    isAside,
    noun: noun.toLowerCase(),
    // "a paper that Ardan handed over in Osford on Monday": the clause that brings it in.
    offer: offer === null ? (/^an? /i.test(words) ? putForward(line, whole) : null) : offer.span,
    number: numbering?.number ?? null,
    unit: numbering?.unit ?? null,
    state: isLater ? 'revised' : state,
    ordinal: ordinalOf(words),
    holder,
    owners: isBare ? ownersByHeading(headings, line, figures) : owners,
    range: madeOn(line, whole, Math.min(clause.length, (nextNoun ?? line.words.length) - whole.end), published),
    status: statusOf(
      `${words}${clause.slice(0, 100)} ${offer === null ? '' : line.words.slice(offer.span.start, offer.span.end)}`,
    ),
    place: revised ? placeOfRevision(line, whole.end, figures) : town,
    // "the plan" is the plan named before; with its own number, state or owner it may be another.
    refersTo:
      antecedent !== undefined &&
      state === null &&
      !isLater &&
      !BRINGS_IN.test(words) &&
      town === null &&
      isOf(owners, antecedent, at, words)
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

/** "would not send out a third version before the answer was in": later, it would. */
function isStillToCome(words: string, after: string): boolean {
  return (ordinalOf(words) ?? 1) > 1 && /^[^.;]{0,40}\b(?:before|until|unless|till)\b/.test(after)
}

/** From a subject to what it is said to be: " is ". */
const PREDICATE = 12
