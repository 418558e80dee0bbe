/** @module What a text is told to have been before: "an amended version of his 7-point paper", "It replaces a nine-page note", "the version she carried in April". */
import { addDays } from '../../document/dates.ts'
import type { Line } from './lines.ts'
import type { Named } from './name-texts.ts'
import { bareVersion } from './offers-without-a-name.ts'
import { putForward } from './put-forward.ts'
import { numberingIn } from './text-words.ts'
import type { TextNamed } from './told-text.ts'
import { isOtherHand } from './whose-text.ts'

/** "an amended version of his 7-point paper": that text as it was before. */
export function revisedFrom(line: Line, text: TextNamed, { base, noun }: Named): readonly TextNamed[] {
  if (base === null || text.state !== 'revised' || /^points$/i.test(noun)) return []
  const words = line.words.slice(base.start, base.end)
  return [
    {
      ...bareVersion(line, text.line, { name: base, state: 'first', ordinal: null }, null),
      ...(numberingIn(words, '') ?? { number: null, unit: null }),
      noun: words.split(' ').at(-1)!.toLowerCase(),
      owners: text.owners,
      holder: text.holder ?? null,
      offer: putForward(line, base),
    },
  ]
}

/** "an 11-point paper sent out on Monday, an amended version of a five-point note", "It is an amended version of …": the paper is the later version. Changes `texts`. */
export function asAmended(lines: readonly Line[], texts: TextNamed[]): void {
  texts.forEach((version, at) => {
    const before = texts[at - 1]?.state === 'first' ? texts[at - 2] : texts[at - 1]
    if (version.state !== 'revised' || before === undefined || before.state !== null || before.refersTo !== null) return
    const { words } = lines[version.line]!
    if (!/^an? [^.;]{2,40} (?:version|edition|revision|update) of\b/i.test(words.slice(version.name.start))) return
    const isSame =
      before.line === version.line
        ? /^[^.;“”"]{0,90}?, $/.test(words.slice(before.name.end, version.name.start))
        : before.line === version.line - 1 && /^(?:It|This|That) (?:is|was) $/.test(words.slice(0, version.name.start))
    if (!isSame) return
    const root = texts.indexOf(before)
    texts[root] = { ...before, state: 'revised' }
    // How long it is was said before; what it came from has the other length.
    texts[at] = { ...version, number: before.number, unit: before.unit, range: before.range, refersTo: root }
  })
}

/** "It replaces a nine-page note", "That paper supersedes an earlier one": of two texts the one named behind is the version before. Changes `texts`. */
export function asReplaced(lines: readonly Line[], texts: TextNamed[]): void {
  texts.forEach((earlier, at) => {
    const { words } = lines[earlier.line]!
    if (earlier.state !== null || earlier.refersTo !== null || !REPLACES.test(words.slice(0, earlier.name.start)))
      return
    const isIt = IT_REPLACES.test(words.slice(0, earlier.name.start))
    const later = texts.findLastIndex(
      (text, index) => index < at && text.line === (isIt ? earlier.line - 1 : earlier.line) && text.state !== 'first',
    )
    if (later < 0 || isOtherHand(texts[later]!, earlier)) return
    const root = rootOf(texts, later)
    const known = texts[root]!
    if (known.state !== null && known.state !== 'revised') return
    texts[root] = { ...known, state: 'revised' }
    texts[at] = { ...earlier, state: 'first' }
  })
}

const REPLACES =
  /\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|supplant(?:s|ed|ing)|takes the place of|took the place of|is a rewrite of|grew out of|goes back to) $/

const IT_REPLACES =
  /^(?:It|This|That|Which) (?:now |has |had |also )?\p{Ll}+ (?:the place of |a rewrite of |out of |back to )?$/u

/** The text that a mention goes back to. */
export function rootOf(texts: readonly TextNamed[], at: number): number {
  const { refersTo } = texts[at]!
  return refersTo === null ? at : rootOf(texts, refersTo)
}

/** "the version he took to the islands in March", where the talks go on about a later one. */
export function isLongGone(line: Line, end: number, published: string | null): boolean {
  const clause = line.words.slice(end).match(RELATIVE)?.[0].length ?? 0
  const time = line.times.find(one => one.start > end && one.start < end + clause)
  const latest = time?.range.latest ?? null
  return clause > 0 && published !== null && latest !== null && addDays(latest, WEEK) < published
}

/** "which Keller had put to them in May", "she carried in April", as far as its clause goes. */
const RELATIVE =
  /^ (?:(?:that|which) )?(?:(?:he|she|they|it|we|the [\p{L}-]+|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?) )?(?:had |has |have )?(?:\p{Ll}+(?:ed|t|d|n|w)|gave|wrote|took|put|laid) [^.;,:“”"]{3,90}/u

const WEEK = 7
