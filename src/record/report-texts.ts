/**
 * @module Which mentions of one report are one text: those that go back to each other, versions of what was told before, an
 * apposition ("The first draft, a 24-point document"). A text brought in anew ("A 12-point Ardan paper") is another one.
 */
import type { Mention, OneText } from './proposals.ts'

/** The texts of one report, each with its mentions in reading order. */
export function textsOfReport(mentions: readonly Mention[]): readonly OneText[] {
  const texts: { readonly kind: OneText['kind']; readonly mentions: Mention[] }[] = []
  const textOf = new Map<number, (typeof texts)[number]>()
  for (const mention of mentions) {
    const referent = mention.refersTo === null ? undefined : textOf.get(mention.refersTo)
    const before = mentions.findLast(({ index }) => index < mention.index)
    const kind = kindOf(mention)
    const known =
      referent ??
      (before !== undefined && isApposition(before, mention) ? textOf.get(before.index) : undefined) ??
      knownText(
        texts.filter(text => text.kind === kind || isAnswer(text, mention)),
        mention,
      )
    const text = known ?? { kind, mentions: [] as Mention[] }
    if (known === undefined) texts.push(text)
    text.mentions.push(mention)
    textOf.set(mention.index, text)
  }
  return joinedByOwner(texts)
}

/** "the latest proposal … a plan from Ardan … the Ardan proposal": told of as two, by its owner one. */
function joinedByOwner(texts: readonly OneText[]): readonly OneText[] {
  const joined: OneText[] = []
  for (const text of texts) {
    const at = joined.findIndex(
      one =>
        text.kind === 'plan' &&
        one.kind === 'plan' &&
        sortOf(one.mentions[0]!) === sortOf(text.mentions[0]!) &&
        text.mentions.some(mention => sharesOwner(one, mention)) &&
        !text.mentions.some(mention => otherNumber(one, mention)),
    )
    if (at < 0) joined.push(text)
    else joined[at] = { ...text, mentions: [...joined[at]!.mentions, ...text.mentions] }
  }
  return joined
}

/** "gave its reply … has asked for three amendments": what one side wants otherwise, in its answer. */
function isAnswer(text: OneText, mention: Mention): boolean {
  const kinds = [text.kind, kindOf(mention)]
  return kinds.includes('counter') && kinds.includes('amendments') && sharesOwner(text, mention)
}

export function kindOf({ state }: Mention): OneText['kind'] {
  return state === 'counter' || state === 'amendments' || state === 'alternative' ? state : 'plan'
}

/** "The first draft, a 24-point document": right behind it, between commas. */
function isApposition({ passage: one }: Mention, { passage: other, number, state }: Mention): boolean {
  const between = other.start - one.end
  return between > 0 && between <= 2 && number !== null && state === null && /^an? /i.test(other.exact)
}

/** The text of its report that a mention is another mention of; `undefined` where it brings one in. */
function knownText<T extends OneText>(all: readonly T[], mention: Mention): T | undefined {
  const { state, number, owners, passage } = mention
  if (state === 'alternative') return undefined
  const texts = all
    .filter(({ mentions }) => sortOf(mentions[0]!) === sortOf(mention) && !otherOwner(mentions, [mention]))
    .filter(text => !isOfAnother(text, mention))
    .toSorted((a, b) => b.mentions.at(-1)!.index - a.mentions.at(-1)!.index)
  const numbered = texts.find(text => sameNumber(text, mention))
  if (numbered !== undefined) return numbered
  if (state === 'counter') {
    const open = texts.filter(text => !otherNumber(text, mention))
    return open.find(text => sharesOwner(text, mention)) ?? (/^an? /i.test(passage.exact) ? undefined : open[0])
  }
  if (state === 'amendments') return texts[0]
  const owned = owners.length === 0 ? undefined : texts.find(text => sharesOwner(text, mention))
  const isVersion = state === 'first' || state === 'revised'
  // "The 14-point paper", of what was so far "a plan": only of one whose length and owner nobody has told.
  const isRefined = (text: T) => text.mentions.some(one => one.state === 'revised' && nounOf(one) === nounOf(mention))
  const isOpen = (text: T) =>
    text.mentions.every(one => one.number === null && one.owners.length === 0) &&
    (isRefined(text) || text.mentions.every(one => one.state !== 'revised'))
  if (number !== null && !isVersion) {
    if (owned !== undefined && !otherNumber(owned, mention)) return owned
    // "a revised Ardan draft … The version with seven points": the one text there is, its length not yet told.
    const [only, ...more] = texts
    const isOpenLength =
      only?.mentions.every(one => one.number === null) === true && only.mentions.some(one => one.state === 'revised')
    if (isOpenLength && more.length === 0 && DEFINITE.test(passage.exact)) return only
    // "A draft plan, refined in Osford … a 14-point plan": what was refined.
    return texts.find(text => isOpen(text) && (!/^an? /i.test(passage.exact) || isRefined(text)))
  }
  if (owned !== undefined) return owned
  // "an Ardan proposal" brings one in; "Ardan’s text" may be the one told of.
  if (owners.length > 0 && BRINGS_IN.test(passage.exact) && !isVersion) return undefined
  const isNews = NEW.test(passage.exact)
    ? texts.find(text => text.mentions.some(one => NEW.test(one.passage.exact)))
    : undefined
  // "an earlier version", behind a letter of four lines: of the text that the report is about.
  const told = texts.filter(({ mentions }) => mentions.some(one => one.state === state))
  const mostTold = (told.length > 0 ? told : texts).toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
  return isNews ?? (isVersion ? mostTold : texts[0])
}

/** "Ardan handed over a four-page paper. The second draft …": a later draft of what was drafted before, and not of the paper just brought in. */
function isOfAnother({ mentions }: OneText, { ordinal = null, owners, passage }: Mention): boolean {
  const noun = nounOf({ passage })
  return (
    (ordinal ?? 1) > 1 &&
    !/^(?:versions?|editions?|iterations?)$/.test(noun) &&
    BRINGS_IN_ONE.test(mentions[0]!.passage.exact) &&
    mentions.every(one => nounOf(one) !== noun && one.state !== 'revised' && one.state !== 'first') &&
    !mentions.some(one => one.owners.some(owner => owners.includes(owner)))
  )
}

const BRINGS_IN_ONE = /^an? /i

const DEFINITE = /^["“‘]?(?:the|this|that|these|those|[\p{L}]+[’']s) /iu

/** "the latest proposal" is not the one of a month ago. */
export const NEW = /\b(?:latest|new|newest|fresh)\b/i

function nounOf({ passage: { exact } }: Pick<Mention, 'passage'>): string {
  return exact.split(' ').at(-1)!.toLowerCase()
}

/** "an Ardan proposal", "the ministers’ own paper", "a rival text": not the one told of so far. */
const BRINGS_IN = /^an? |\b(?:own|rival|competing|alternative|separate|another)\b/i

/** A letter answers a text or goes along with it; an agreement in principle is what came of it. Neither is the text. */
export function sortOf({
  passage: { exact },
}: Mention): 'letter' | 'struck' | 'map' | 'statement' | 'side' | 'text' | `a ${string}` {
  // A list is no map, and an idea no paper.
  const own = exact.match(OF_ITS_OWN)
  if (own !== null) return `a ${own[0].toLowerCase()}`
  if (
    /\b(?:tables?|pages?|(?<!term )sheets?|sketch(?:es)?|diagrams?|grids?|checklists?|spreadsheets?|inventor(?:y|ies))$/i.test(
      exact,
    )
  )
    return 'map'
  // A part of the whole that is signed for itself.
  if (/\b(?:protocols?|side letters?|annex(?:es)?|arrangements?)$/i.test(exact)) return 'side'
  if (/\b(?:letters?|messages?|notes?)$/i.test(exact)) return 'letter'
  if (/\b(?:joint|draft) (?:[\p{L}-]+ )?(?:statements?|declarations?|communiqu[eé]s?)$/iu.test(exact))
    return 'statement'
  return /\b(?:agreements? in principle|agreed (?:minutes?|record|conclusions)|(?:outline|handshake|preliminary|interim|provisional|partial) (?:[\p{L}-]+ ){0,2}(?:accord|agreement|deal|pact)s?)$/iu.test(
    exact,
  )
    ? 'struck'
    : 'text'
}

const OF_ITS_OWN =
  /\b(?:map|chart|list|roster|timetable|schedule|calendar|idea|scheme|concept|suggestion|model|mechanism|wording|language|option|bargain|formula)(?=[es]?$)/i

export function sameNumber({ mentions, kind }: OneText, mention: Mention): boolean {
  if (kind === 'alternative' || mention.number === null) return false
  return (
    mentions.some(
      other =>
        other.number !== null &&
        other.number === mention.number &&
        (other.unit === null || mention.unit === null || other.unit === mention.unit) &&
        // Many a paper has five pages: an answer and a plan of that length are two.
        (mention.unit !== 'page' ||
          (kind === 'counter') === (kindOf(mention) === 'counter') ||
          mentions.some(one => one.owners.some(owner => mention.owners.includes(owner)))),
    ) && !otherOwner(mentions, [mention])
  )
}

function otherNumber({ mentions }: OneText, { number }: Mention): boolean {
  return number !== null && mentions.some(other => other.number !== null && other.number !== number)
}

/** Two texts of the same length by different people stay two; what the mediators drew up is no side’s. */
export function otherOwner(mentions: readonly Whose[], others: readonly Whose[]): boolean {
  const [ours, theirs] = [mentions, others].map(all => all.flatMap(({ owners }) => owners))
  if (ours!.length > 0 && theirs!.length > 0) return !ours!.some(owner => theirs!.includes(owner))
  const [hands, otherHands] = [mentions, others].map(all => new Set(all.flatMap(({ holder }) => holder ?? [])))
  if (hands!.size > 0 && otherHands!.size > 0) return hands!.isDisjointFrom(otherHands!)
  const isMediators = (set: ReadonlySet<string>) => set.size === 1 && set.has(MEDIATORS)
  return (isMediators(hands!) && theirs!.length > 0) || (isMediators(otherHands!) && ours!.length > 0)
}

type Whose = Pick<Mention, 'owners' | 'holder'>

/** As `statements` writes whoever sits between the sides. */
export const MEDIATORS = 'mediators'

function sharesOwner({ mentions }: OneText, { owners }: Mention): boolean {
  return mentions.some(other => other.owners.some(owner => owners.includes(owner)))
}
