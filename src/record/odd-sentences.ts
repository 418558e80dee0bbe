/**
 * @module Odd sentences: what does not add up within one report. Dates that cannot be, sums that are none, an office without
 * its holder, a figure without a source, phrases a rewriting program left behind. The arithmetic is printed; nobody is corrected.
 */
import { dayOf } from '../document/dates.ts'
import type { Testimony } from '../document/testimony.ts'
import { elapsed, ODD_DATES, withSameSpan } from './odd-dates.ts'
import { shares } from './odd-shares.ts'
import { anomalyAt, countOf, each, type Look } from './oddity.ts'
import type { Anomaly, ReportEntry } from './record.ts'

/** One per oddity, in the order of the reports. */
export function oddSentences(testimonies: readonly Testimony[], reports: readonly ReportEntry[]): readonly Anomaly[] {
  return testimonies.flatMap((testimony, at) => {
    const published = dayOf(testimony.report.published)
    const found = testimony.sentences.flatMap(({ passage }) =>
      passage.exact.length > LONGEST
        ? []
        : LOOKS.flatMap(look => look(passage.exact, published)).map(oddity =>
            anomalyAt(oddity, passage, reports[at]!.id),
          ),
    )
    return [
      ...withSameSpan(oneCorrection(found), testimony),
      ...insertedSources(testimony, reports[at]!.id),
      ...elapsed(testimony, reports[at]!.id),
    ]
  })
}

/** Longer than any sentence that somebody wrote. */
const LONGEST = 2000

/** "28 hostages – 10 alive and 19 dead". */
const SUM = /\b(\d{1,6}|\w+) (?:\p{L}+ ){1,3}?[-–—:(] ?(\d{1,6}|\w+) (?:\p{L}+ ){1,3}?and (\d{1,6}|\w+) \p{L}+/gu

const sums: Look = words =>
  each(SUM, words, ([, all, one, other]) => {
    const [total, a, b] = [all, one, other].map(word => countOf(word!)) as [number, number, number]
    if (total < 2 || a < 1 || b < 1 || a + b === total) return null
    return { kind: 'sum', summary: `${a} and ${b} are ${a + b}, not ${total}.` }
  })

/** "Of the 84 licences, Ardan would have 48 and Brenn 41": parts that are more than the whole. */
const PARTS =
  /\b(?:Of|Out of) (?:the |its |their |some |about )?(?<all>\d[\d,]*)(?! ?(?:%|per ?cent))\b[^,.;:]{3,80},[^.;:]{0,80}?\b(?<one>\d[\d,]*)(?! ?(?:%|per ?cent))\b[^.;:\d]{0,60}? and [^.;:\d]{0,60}?\b(?<other>\d[\d,]*)(?! ?(?:%|per ?cent))\b/gu

const parts: Look = words =>
  each(PARTS, words, ({ groups }) => {
    const [all, one, other] = ['all', 'one', 'other'].map(name => countOf(groups![name]!)) as [number, number, number]
    if (one + other <= all || one > all || other > all) return null
    return { kind: 'arithmetic', summary: `${one} and ${other} are ${one + other}, more than ${all}.` }
  })

/** "between Ardan President and top envoys": an office of a named state, in a place where only a name or an article could stand alone. */
const NAMELESS =
  /(?<=^|[\s(])(?<!\b(?:the|a|an|its|his|her|their|our|every|each|any|no|former|then|new|next|acting|interim|first|as|for|of|by|vice|deputy|and|or)[\s-])\p{Lu}\p{L}+(?:an|ian|ese|ish|ch|sh|i|is) (?:President|Prime Minister|Chancellor|Foreign Minister|Defen[cs]e Minister|King|Emir) (?:and|met|said|told|will|has|had|with|was|is)\b/gu

const namelessOffices: Look = words =>
  each(NAMELESS, words, ([whole]) => ({ kind: 'missing-name', summary: `“${whole}”: the name is missing.` }))

const UNSOURCED =
  /\b(?:(?:tens|hundreds|dozens|scores) of (?:thousands |millions )?(?:of )?|thousands of |monthly |heavy |massive )(?:\p{L}+ ){0,2}?(?:casualt(?:y|ies)(?: figures| numbers)?|deaths|dead|victims|fatalities)\b/giu

const SOURCE = /\b(?:according to|said|says|told|reported|estimate[sd]?|figures from|data|ministry|office|agency)\b/i

const unsourced: Look = words =>
  SOURCE.test(words)
    ? []
    : each(UNSOURCED, words, ([whole]) => ({
        kind: 'unsourced-figure',
        summary: `“${whole}”: neither a number nor a source.`,
      }))

/** Phrases with which rewriting programs open a text, and which no reporter wrote. */
const STOCK =
  /(?:^|(?<=[.!?:] ))(?:According to (?:new|recent|the latest) (?:developments|updates|reports)|Let[’']s (?:dive in(?:to the details)?|take a (?:closer )?look)|Here[’']s (?:what you need to know|the latest|everything you need to know|a breakdown)|Key takeaways?|In a (?:surprising|shocking|major|significant) (?:turn of events|development|move)|In today[’']s fast-paced world)[,:.]/gu

const stockPhrases: Look = words =>
  each(STOCK, words, ([whole]) => ({ kind: 'stock-lead-in', summary: `“${whole}” is a stock phrase and no source.` }))

const UPSTREAM = /\b(?:Additional )?[Rr]eporting by \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?: in \p{Lu}\p{L}+)?/gu

const upstreamBylines: Look = words =>
  each(UPSTREAM, words, ([whole]) => ({
    kind: 'upstream-byline',
    summary: `“${whole}”: the byline of another report.`,
  }))

const SPACING = /\p{L}+ {2,}\p{L}+/gu

const spacing: Look = words =>
  each(SPACING, words, () => ({
    kind: 'spacing',
    summary: 'More than one space between two words: something may have stood there.',
  })).slice(0, 1)

/** How wires and papers say that they were wrong: over the story, in brackets, or below it. */
const CORRECTS = new RegExp(
  [
    '\\bCorrects? (?:paragraphs?|the|a|to|headline|story|spelling|figure|number|date|name|an?)\\b[^.)]{0,80}',
    '^CORRECT(?:ED|ION)\\b[^.]{0,60}',
    '(?:\\b[Tt]his (?:version of the )?|\\b[Tt]he |\\()(?:[Ss]tory|[Aa]rticle|[Rr]eport|[Vv]ersion) (?:corrects|has been (?:corrected|amended|updated to correct))\\b[^.)]{0,80}',
    '\\b(?:An earlier|A previous) version of this (?:story|article|report) (?:misstated|misspelled|misidentified|misattributed|incorrectly|wrongly|mistakenly|erroneously)\\b[^.)]{0,80}',
  ].join('|'),
  'gu',
)

const corrections: Look = words =>
  each(CORRECTS, words, ([whole]) => ({
    kind: 'superseded',
    summary: `This report corrects an earlier one: “${whole}”.`,
  }))

const LOOKS: readonly Look[] = [
  ...ODD_DATES,
  sums,
  parts,
  shares,
  namelessOffices,
  unsourced,
  stockPhrases,
  upstreamBylines,
  spacing,
  corrections,
]

/** Head and note of one correction are one. */
function oneCorrection(found: readonly Anomaly[]): readonly Anomaly[] {
  const [first, ...others] = found.filter(({ kind }) => kind === 'superseded')
  if (first === undefined) return found
  const evidence = [...first.evidence, ...others.flatMap(other => other.evidence)]
  return found.flatMap(anomaly =>
    anomaly === first ? [{ ...first, evidence }] : anomaly.kind === 'superseded' ? [] : [anomaly],
  )
}

/** "Experts revealed that Negotiations …": a capital in the middle says where the sentence once began. */
export const INSERTED =
  /^(?:Experts|Sources|Reports|Analysts|Officials|Insiders|Observers|Researchers|Recent reports|New reports) (?:\w+ )?(?:reveal(?:ed)?|say|said|report(?:ed)?|suggest(?:ed)?|indicate[d]?|confirm(?:ed)?|state[d]?) that (?<word>\p{Lu}\p{Ll}+)\b/u

function insertedSources({ sentences }: Testimony, report: string): readonly Anomaly[] {
  return sentences.flatMap(({ passage }) => {
    const match = passage.exact.match(INSERTED)
    const word = match?.groups?.['word']
    // A word that the report writes small elsewhere is no name.
    if (match === null || word === undefined) return []
    const small = new RegExp(`(?<=\\p{Ll} )${word.toLowerCase()}\\b`, 'u')
    if (!sentences.some(other => small.test(other.passage.exact))) return []
    return [
      anomalyAt(
        {
          kind: 'inserted-attribution',
          start: 0,
          end: match[0].length,
          summary: `“${match[0]}”: the sentence once began with “${word}”; the source was put before it.`,
        },
        passage,
        report,
      ),
    ]
  })
}
