/** @module Which of several versions a mention means: "the second draft", and with the noun left out "The first ran to eleven pages; the second has seven". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import { bareVersion } from './offers-without-a-name.ts'
import type { TextNamed } from './told-text.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

const VERSION =
  '(?:drafts?|versions?|texts?|proposals?|offers?|papers?|frameworks?|outlines?|editions?|plans?|documents?|revisions?|iterations?|road ?maps?|agreements?|deals?|accords?|pacts?|contracts?|notes?|letters?|compromises?)'

const ORDINAL_NAME = new RegExp(`\\b(${ORDINALS.join('|')}),? (?:\\p{L}+ )?${VERSION}\\b`, 'iu')

/** 3 for "a third version of his paper"; `null` where the name does not count. */
export function ordinalOf(name: string): number | null {
  const at = ORDINALS.indexOf(name.match(ORDINAL_NAME)?.[1]?.toLowerCase() ?? '')
  return at < 0 ? null : at + 1
}

/** A mention with its noun left out; offsets within the line. */
export interface Elliptic {
  readonly name: Span
  readonly state: 'first' | 'revised'
  readonly ordinal: number | null
}

/** "The second has seventeen", "; the new one speaks only of", "The first, which leaked in May, gave". */
const BARE = new RegExp(
  `(?:^(?:(?:In|Under|By) )?|(?<=[;,:] (?:and |but |while |whereas )?))(?:[Tt]he|[Aa]) (?:(${ORDINALS.join('|')})|(old|earlier|older|previous|original|longer) one|(new|newer|later|latest|revised|amended|updated|current|shorter|thinner|tougher|softer) one|(latest|newest))(?=(?<=(?:In|Under|By) the \\p{L}+ one), |(?:, [^,;“”"]{3,70},|,)? (?:also |now |still |which |that |handed |tabled |dated |given |circulated |presented |leaked |had |has |ran |gave |put |set |left |said |would |will |kept |(?!is |was |are |were )\\p{Ll}{2,}(?:s|ed) ))`,
  'gu',
)

/** Versions are at hand: several texts, or one of them by its number. */
const SEVERAL = new RegExp(
  `\\b(?:two|three|four|both|several|rival|different|successive|either) (?:[\\p{L}-]+ ){0,2}${VERSION}\\b|\\b(?:${ORDINALS.join('|')}|earlier|previous|original|older|longer|shorter) (?:\\p{L}+ )?${VERSION}\\b`,
  'iu',
)

/** "a revised draft … the new one would open a school" */
const REVISED_ONE = new RegExp(`\\b(?:revised|amended|updated|redrafted|reworked) (?:\\p{L}+ )?${VERSION}\\b`, 'iu')

/** "nine points", "12-article", "the ten points": how long a text is. */
export const POINTS_COUNTED =
  /\b(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: |-)(?:\p{Ll}+ )?(?:points?|articles?|clauses?|paragraphs?)\b/u

/** Other things that may be counted through. */
const OTHER_COUNTED = new RegExp(
  `\\b(?:two|three|four|five|six|several) (?!days|weeks|months|years|hours|sides|parties|per cent)(?:[\\p{L}-]+ ){0,2}(?!${VERSION}\\b)(?:steps|stages|phases|options|groups|batches|conditions|points|rounds|meetings|sessions|hostages|men|women)\\b`,
  'iu',
)

/** How many sentences back the versions may have been told apart. */
const FAR = 8

/** The mentions of a version by its number or age alone; none where nothing says that there are versions. */
export function bareVersionsIn(lines: readonly Line[], at: number, above: readonly Line[]): readonly Elliptic[] {
  const found = [...lines[at]!.words.matchAll(BARE)]
  if (found.length === 0) return []
  const before = lines.slice(Math.max(0, at - FAR), at)
  const near = [...above, ...before, lines[at]!]
  const isTold = near.some(({ words }) => SEVERAL.test(words))
  const isRevised = near.some(({ words }) => REVISED_ONE.test(words))
  if (!(isTold || isRevised) || before.slice(-1).some(({ words }) => OTHER_COUNTED.test(words))) return []
  // "It ran to nine points. … The third moves the fees into a fund": a point, where nobody tells of a second draft.
  const isPoint =
    before.some(({ words }) => POINTS_COUNTED.test(words)) &&
    ![...above, ...before].some(({ words }) => SEVERAL.test(words))
  const ofVersions = found.filter(({ 1: ordinal }) => ordinal === undefined || (isTold && !isPoint))
  return ofVersions.map(({ index, 0: words, 1: ordinal, 2: old }) => ({
    name: { start: index + (words.match(/^(?:In|Under|By) /)?.[0].length ?? 0), end: index + words.length },
    state: ordinal === 'first' || old !== undefined ? 'first' : 'revised',
    ordinal: ordinal === undefined ? null : ORDINALS.indexOf(ordinal) + 1,
  }))
}

/** "60 days in the first version and 120 in the second", "the one handed over on 21 May": behind a version of the same sentence. */
const ANOTHER = new RegExp(
  `\\b(?:in|under|by) (the (?:${ORDINALS.join('|')}|other|old one|new one|latest|later one|earlier one))(?=[,.;:]| (?:and|but|while)\\b|$)|(?<=(?:[;,:—–]|\\b(?:and|but|while)) )([Tt]he one)(?= (?:handed|tabled|circulated|presented|given|sent|dated|shown|put|of|from|leaked|published|delivered|submitted|brought)\\b)`,
  'gu',
)

/** The other of two versions told of in one sentence; by their days the earlier is the first. Adds to `texts`. */
export function asTwoVersions(texts: TextNamed[], line: Line, at: number): void {
  const one = texts.findLastIndex(text => text.line === at && text.state !== 'counter' && text.state !== 'alternative')
  if (one < 0) return
  const known = texts[one]!
  for (const found of line.words.matchAll(ANOTHER)) {
    const words = found[1] ?? found[2]!
    const start = found.index + found[0].length - words.length
    if (start < known.name.end) continue
    const name = { start, end: start + words.length }
    const dayBehind = (end: number) =>
      line.times.find(time => time.precision === 'day' && time.start >= end && time.start <= end + NEAR)?.range ?? null
    const [before, range] = [dayBehind(known.name.end), dayBehind(name.end)]
    const byDay = found[2] !== undefined && before?.earliest != null && range?.earliest != null
    if (found[2] !== undefined && !byDay) continue
    const isFirst = byDay
      ? range!.earliest! < before!.earliest!
      : /\b(?:first|old|earlier)\b/.test(words) || (/other/.test(words) && known.state === 'revised')
    if (byDay) texts[one] = { ...known, state: isFirst ? 'revised' : 'first', refersTo: null, range: before }
    texts.push({
      ...bareVersion(line, at, { name, state: isFirst ? 'first' : 'revised', ordinal: null }, null),
      range: byDay ? range : null,
    })
    return
  }
}

/** "The text replaces one that the envoys gave out in May": the version before. */
const REPLACED =
  /\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|follow(?:s|ed)|differs from|(?:builds|built) on|was longer than|is shorter than) (?:an? (?:earlier|first|previous|longer|shorter) )?one(?= (?:(?:that|which) )?(?:(?:\p{Lu}[\p{L}’'-]* |the |an? |\p{Ll}+ ){1,4})?(?:hand|tabl|circulat|present|give|gave|send|sent|put|show|submit|deliver|leak|offer|distribut|brought|drawn|dated|from)\p{Ll}*\b)/u

/** The version that the sentence says another one has taken the place of. */
export function replacedIn(line: Line, at: number, texts: readonly TextNamed[]): readonly TextNamed[] {
  const found = line.words.match(REPLACED)
  const known = texts.findLast(text => text.line === at && text.name.end <= (found?.index ?? -1))
  if (found === null || known === undefined || known.state === 'counter' || known.state === 'alternative') return []
  const end = found.index! + found[0].length
  const length = line.words.slice(end).match(/^[^,.;“”"]{0,90}/u)![0].length
  const day = line.times.find(({ start, precision }) => precision === 'day' && start >= end && start <= end + length)
  const name = { start: end - 'one'.length, end: end + length }
  return [{ ...bareVersion(line, at, { name, state: 'first', ordinal: null }, null), range: day?.range ?? null }]
}

/** Code units behind a version in which its day stands. */
const NEAR = 40

/** "The mediators put it to the parties on 11 May", "It was circulated on Monday": of the text just named. */
export const DONE_WITH_IT =
  /\b(?:put|gave|handed|presented|sent|submitted|tabled|circulated|shared|delivered|leaked|published|posted|released|unveiled|showed) it\b|^It (?:had been |has been |was |is |were )?(?:\p{Ll}+ly )?(?:put|given|handed|presented|sent|submitted|tabled|circulated|shared|delivered|leaked|published|posted|released|unveiled|shown|dated)\b/u

/** A background mention of what went before: the text that the report is about is a later one. */
export const EARLIER = new RegExp(`\\b(?:earlier|previous|older) (?:\\p{L}+ )?${VERSION}$`, 'iu')
