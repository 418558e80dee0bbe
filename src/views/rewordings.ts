/**
 * @module Rewordings: one saying that reports quote in different words. Whoever quotes it otherwise than the first to print it
 * has changed it, and the changed words are nobody's.
 */
import type { Passage } from '../document/passage.ts'
import type { Record } from '../record/record.ts'
import { momentOf } from './moment-of.ts'

/** More wordings of one saying than this are left to the record. */
const MOST_WORDINGS = 3

/** A saying as reports quote it, the wording first published first. */
export interface Rewording {
  readonly speaker: string
  readonly first: Wording
  readonly others: readonly Wording[]
  /** Whether the first is known to be earlier than the next. */
  readonly isFirst: boolean
}

/** The same words in one or several reports. */
export interface Wording {
  readonly words: string
  readonly passages: readonly Passage[]
}

/** How reports quote one saying in different words; `evidence`: that of a quote-mutation. `null` where the words of the first cannot be set in marks. */
export function rewordingOf(
  record: Pick<Record, 'statements' | 'reports'>,
  evidence: readonly Passage[],
): Rewording | null {
  const speaker = record.statements.find(({ variants }) =>
    variants.some(({ quoted }) => quoted.some(passage => evidence.includes(passage))),
  )?.speaker
  if (speaker === undefined) return null
  const published = new Map(record.reports.map(report => [report.file, report.published]))
  // Moments of different time zones are compared as moments; a report without a date comes last.
  const firstSeen = ({ passages }: Wording) =>
    Math.min(...passages.map(({ file }) => momentOf(published.get(file) ?? null)))
  const wordings = [...Map.groupBy(evidence, ({ exact }) => exact.replace(/\s+/g, ' ').replace(/[\s,.;]+$/, ''))]
    .map(([words, passages]) => ({ words, passages }))
    .toSorted((a, b) => (firstSeen(a) < firstSeen(b) || (firstSeen(a) === firstSeen(b) && a.words < b.words) ? -1 : 1))
    .slice(0, MOST_WORDINGS)
  const [first, ...others] = wordings
  // A wording with marks of its own cannot be set in marks.
  if (first === undefined || others.length === 0 || /["“”]/.test(first.words)) return null
  return { speaker, first, others, isFirst: firstSeen(first) < firstSeen(others[0]!) }
}

/** Sayings that a report has changed: one may be a slip of either paper, two are a habit. */
const HABIT = 2

/**
 * Tests whether quoted words may be repeated: not where a report quotes a saying otherwise than another that is known to have
 * printed it before, and nothing that a report quotes which does so again and again.
 */
export function mayBeQuoted(
  record: Pick<Record, 'statements' | 'reports' | 'anomalies' | 'lineage'>,
): (quoted: Passage) => boolean {
  const changed = record.anomalies.flatMap(({ kind, evidence }) => {
    const saying = kind === 'quote-mutation' ? rewordingOf(record, evidence) : null
    return saying?.isFirst ? [saying.others.flatMap(({ passages }) => passages)] : []
  })
  const places = new Set(changed.flat().map(placeOf))
  const byFile = Map.groupBy(
    changed.flatMap(passages => [...new Set(passages.map(({ file }) => file))]),
    file => file,
  )
  const isMadeUp = quotedInRetellings(record)
  return passage =>
    !places.has(placeOf(passage)) && (byFile.get(passage.file)?.length ?? 0) < HABIT && !isMadeUp(passage)
}

/**
 * Tests whether quoted words stand only in a report that retells another one: who had no more than the other's text heard
 * nobody say them.
 */
function quotedInRetellings({
  statements,
  reports,
  lineage,
}: Pick<Record, 'statements' | 'reports' | 'lineage'>): (quoted: Passage) => boolean {
  const plain = (words: string) => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  const spoken = statements.flatMap(({ speaker, variants }) =>
    variants.flatMap(({ quoted }) => quoted.map(passage => ({ speaker, passage }))),
  )
  const quotes = Map.groupBy(spoken, ({ passage }) => passage.file)
  const speakerAt = new Map(spoken.map(({ speaker, passage }) => [placeOf(passage), speaker]))
  // File of a retelling → whom its original lets speak, and what it quotes, each between spaces.
  const quotedBefore = new Map(
    lineage
      .filter(({ kind }) => kind === 'common-origin' || kind === 'declared-rewrite')
      .flatMap(({ members }) => {
        const [first, ...others] = reports
          .filter(({ id }) => members.includes(id))
          .toSorted((a, b) => momentOf(a.published) - momentOf(b.published))
        if (first === undefined) return []
        const before = {
          speakers: new Set(
            statements.flatMap(({ speaker, evidence }) =>
              evidence.some(({ file }) => file === first.file) ? [speaker] : [],
            ),
          ),
          quotes: (quotes.get(first.file) ?? []).map(({ passage }) => ` ${plain(passage.exact)} `),
        }
        // Of two that appeared at once neither is known to retell the other.
        return others
          .filter(({ published }) => momentOf(published) > momentOf(first.published))
          .map(({ file }) => [file, before] as const)
      }),
  )
  const isAmong = (words: string, before: readonly string[]) =>
    before.some(quote => quote.includes(` ${words} `) || ` ${words} `.includes(quote))
  const rewordsAll = (file: string, before: readonly string[]) => {
    const own = quotes.get(file) ?? []
    return own.length >= HABIT && !own.some(({ passage }) => isAmong(plain(passage.exact), before))
  }
  return passage => {
    const words = plain(passage.exact)
    const speaker = speakerAt.get(placeOf(passage))
    const before = quotedBefore.get(passage.file)
    if (before === undefined || words === '') return false
    // Of somebody whom the original does not let speak the words were heard elsewhere, unless every quotation has become another.
    if (!before.speakers.has(speaker ?? '') && !rewordsAll(passage.file, before.quotes)) return false
    return !isAmong(words, before.quotes)
  }
}

function placeOf({ file, start }: Passage): string {
  return `${file} ${start}`
}
