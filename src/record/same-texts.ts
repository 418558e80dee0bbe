/**
 * @module Which texts of several reports are one: by their length, by whose they are, else by what they are called. Two
 * texts that one report tells apart are never the same. MODEL §5, P1.
 */
import { contentWords } from '../alignment/content-words.ts'
import { addDays } from '../document/dates.ts'
import type { Mention, OneText } from './proposals.ts'
import { NEW, otherOwner, sameNumber, sortOf, textsOfReport } from './report-texts.ts'

/** One text in one report. */
interface Told extends OneText {
  readonly report: number
}

/** Texts of all reports, each with all that is told of it. */
export function oneTexts(mentions: readonly Mention[]): readonly OneText[] {
  const told = [...Map.groupBy(mentions, ({ report }) => report)].flatMap(([report, own]) =>
    textsOfReport(own).map((text): Told => ({ ...text, report })),
  )
  const groups: Told[][] = []
  const join = (text: Told, known: Told[] | undefined) => {
    if (known === undefined) groups.push([text])
    else known.push(text)
  }
  const counted = told.filter(text => text.mentions.some(isCounted))
  const waiting = told.filter(text => !counted.includes(text))
  // Numbers first: whoever names the number names the text; a length of once, which others may not tell, after the others.
  for (const text of [...counted.filter(one => !isOfOnce(one)), ...counted.filter(isOfOnce)]) {
    const same = groups.filter(group => canBe(group, text) && sameLength(group, text))
    const owners = ownersOf([text])
    const own = groups.filter(group => canBe(group, text) && isOwners(group, owners) && !group.some(isOfOnce))
    join(text, same[0] ?? (isOfOnce(text) ? mostTold(own) : undefined))
    // "cut from 24 points to 19" makes one of two.
    for (const other of same.slice(1)) merge(groups, same[0]!, other)
  }
  const unnamed: Told[] = []
  for (const text of waiting) {
    const owners = text.mentions.flatMap(mention => mention.owners)
    const long = groups.find(group => canBe(group, text) && sameLength(group, text))
    const own = groups.filter(group => canBe(group, text) && isOwners(group, owners))
    if (long !== undefined) join(text, long)
    else if (owners.length === 0 || own.length === 0) unnamed.push(text)
    else join(text, mostTold(own))
  }
  // The owners’ texts that nobody counts, then those of which nobody says whose they are.
  const owned = unnamed.filter(text => text.mentions.some(({ owners }) => owners.length > 0))
  for (const text of [...owned, ...unnamed.filter(one => !owned.includes(one))]) {
    if (text.kind === 'alternative') {
      join(
        text,
        groups.find(group => sameOffer(group, text)),
      )
      continue
    }
    const owners = ownersOf([text])
    const possible = groups.filter(group => canBe(group, text) && !otherOwners(group, text))
    const own = owners.length === 0 ? [] : possible.filter(group => isOwners(group, owners))
    const anyOwner = groups.some(group => ownersOf(group).length > 0)
    const open = owners.length > 0 && anyOwner ? possible.filter(group => ownersOf(group).length === 0) : possible
    const isNews = text.mentions.some(({ passage }) => NEW.test(passage.exact)) && owners.length === 0
    const recent = isNews ? open.filter(group => group.some(other => isRecent(other, text))) : open
    // "an Ardan proposal" brings one in: of those that are counted it is none.
    const isOther = owners.length > 0 && text.mentions.every(({ passage }) => /^an? /i.test(passage.exact))
    const called = isOther ? recent.filter(group => !group.some(one => one.mentions.some(isCounted))) : recent
    join(text, mostTold(own) ?? likest(called, text))
  }
  return groups.map(group => ({
    kind: group.some(({ kind }) => kind === 'counter') ? 'counter' : group[0]!.kind,
    mentions: group.flatMap(({ mentions: all }) => all).toSorted((a, b) => a.report - b.report || a.index - b.index),
  }))
}

/** A revision’s own length is its own, and no name of the text. */
function isCounted({ number, state }: Mention): boolean {
  return number !== null && state !== 'revised'
}

/** "An earlier version had nine points": the only length told is one that the text had once. */
function isOfOnce({ mentions }: Told): boolean {
  return mentions.filter(isCounted).every(({ state }) => state === 'first') && mentions.some(isCounted)
}

/** Not two texts of one report, and of one sort; a plan told elsewhere may be somebody’s answer. */
function canBe(group: readonly Told[], text: Told): boolean {
  const [first] = group
  if (group.some(({ report }) => report === text.report)) return false
  if (sortOf(first!.mentions[0]!) !== sortOf(text.mentions[0]!) && !isSameAnswer(group, text)) return false
  const kinds = [...group.map(({ kind }) => kind), text.kind]
  if (kinds.every(kind => kind === text.kind)) return text.kind !== 'alternative'
  return (
    (kinds.every(kind => kind === 'plan' || kind === 'counter') ||
      kinds.every(kind => kind === 'amendments' || kind === 'counter')) &&
    (isOwners(group, ownersOf([text])) || sameLength(group, text))
  )
}

/** "sent a written response on 3 May", and elsewhere "the note of 3 May": one side's answer of one day, whatever it is called. */
function isSameAnswer(group: readonly Told[], { mentions, kind }: Told): boolean {
  if (kind !== 'counter' && group.every(one => one.kind !== 'counter')) return false
  const dayOf = ({ range }: Mention) => (range !== null && range.earliest === range.latest ? range.earliest : null)
  const known = group.flatMap(one => one.mentions)
  return mentions.some(
    mention =>
      dayOf(mention) !== null &&
      known.some(
        other => dayOf(other) === dayOf(mention) && other.owners.some(owner => mention.owners.includes(owner)),
      ),
  )
}

function sameLength(group: readonly Told[], { mentions }: Told): boolean {
  return mentions.some(mention => group.some(text => sameNumber(text, mention)))
}

/** "75,000 tonnes", by two reports of the same side: one offer. */
function sameOffer(group: readonly Told[], text: Told): boolean {
  const [own] = figuresIn(text.mentions[0]!)
  return (
    own !== undefined &&
    group.some(
      ({ kind, report, mentions: [other] }) =>
        kind === text.kind &&
        report !== text.report &&
        other!.owners.some(owner => text.mentions[0]!.owners.includes(owner)) &&
        own === figuresIn(other!)[0],
    )
  )
}

function figuresIn({ passage }: Mention): readonly string[] {
  return passage.exact.match(/\d[\d.,]*\d|\d/g) ?? []
}

function ownersOf(group: readonly Told[]): readonly string[] {
  return group.flatMap(({ mentions }) => mentions.flatMap(({ owners }) => owners))
}

function otherOwners(group: readonly Told[], text: Told): boolean {
  return otherOwner(
    group.flatMap(({ mentions }) => mentions),
    text.mentions,
  )
}

/** The owner named first and most. */
function isOwners(group: readonly Told[], owners: readonly string[]): boolean {
  const all = ownersOf(group)
  const [first] = all.toSorted((a, b) => all.filter(one => one === b).length - all.filter(one => one === a).length)
  return first !== undefined && owners.includes(first)
}

function mostTold(groups: readonly Told[][]): Told[] | undefined {
  return groups.toSorted((a, b) => countOf(b) - countOf(a))[0]
}

function countOf(group: readonly Told[]): number {
  return group.reduce((count, { mentions }) => count + mentions.length, 0)
}

/** The one called by the same words, "a revised proposal"; else the one that most is said of. */
function likest(groups: readonly Told[][], text: Told): Told[] | undefined {
  const words = wordsOf([text])
  const alike = (group: readonly Told[]) => {
    const theirs = wordsOf(group)
    return [...words].filter(word => theirs.has(word)).length
  }
  return groups.toSorted((a, b) => alike(b) - alike(a) || countOf(b) - countOf(a))[0]
}

function wordsOf(group: readonly Told[]): ReadonlySet<string> {
  return new Set(
    group.flatMap(({ mentions }) =>
      mentions.flatMap(({ passage, state }) => [
        ...contentWords(passage.exact),
        ...(state === 'revised' || state === 'first' ? [`(${state})`] : []),
      ]),
    ),
  )
}

function merge(groups: Told[][], into: Told[], other: Told[]): void {
  if (other.some(({ report }) => into.some(text => text.report === report))) return
  into.push(...other)
  groups.splice(groups.indexOf(other), 1)
}

/** After three weeks without a word of a text, a new one is another. */
const STALE = 21

function isRecent({ mentions: [known] }: Told, { mentions: [mention] }: Told): boolean {
  const [before, now] = [known!.published, mention!.published]
  return before === null || now === null || now <= before || now <= addDays(before, STALE)
}
