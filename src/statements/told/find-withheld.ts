/** @module What is withheld: told by the report in passing, where nobody's act of speech is reported. Silence alone is not that. MODEL §8. */
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { ToldWithheld } from '../../document/testimony.ts'
import { clauseOf } from './clause-of.ts'
import type { Line } from './lines.ts'
import { type PhraseTable, phrasesIn } from './phrase-table.ts'
import { KEPT, NOBODY_SAYS, REFUSES, TOGETHER } from './withheld-words.ts'

export interface WithheldFound extends Omit<ToldWithheld, 'passage' | 'what'> {
  readonly line: number
  readonly span: Span
  readonly what: Span
}

/** What the report only supposes: no withholding. */
const SUPPOSED = /\b(?:if|could|may|might|should|whether|unless|can) (?:[\p{L}]+ ){0,3}$/iu

/** "an official whom the paper did not name" */
const OF_A_SOURCE =
  /\b(?:(?:whom|officials?|diplomats?|sources?|people|persons?|aides?|negotiators?|insiders?|advisers?) (?:it|they|he|she|the \p{L}+)|whose (?:identity|names?)) $/iu

export function withheldIn(lines: readonly Line[], figures: readonly Figure[] = []): readonly WithheldFound[] {
  return lines.flatMap((line, at) => {
    const kept = matches(line, KEPT)
    const spans = [
      ...matches(line, REFUSES).map(span => ({ span, basis: 'said' as const })),
      ...kept.map(span => ({ span, basis: 'said' as const })),
      ...matches(line, NOBODY_SAYS).map(span => ({ span, basis: 'acknowledged' as const })),
    ].toSorted((a, b) => a.span.start - b.span.start)
    return spans
      .filter(({ span }, index) => !spans.slice(0, index).some(other => overlaps(other.span, span)))
      .filter(({ span }) => !isOffTheTalks(lines, at, span) && !isOfDemand(line, span))
      .map(({ span, basis }) => {
        const clause = clauseOf(line, span)
        const mutual =
          (kept.includes(span) || /^agreed not\b/i.test(line.words.slice(span.start, span.end))) &&
          TOGETHER.test(line.words.slice(clause.start, span.end))
        const by = mutual ? null : whoWithholds(line, span, figures, basis)
        const what = { start: span.end, end: Math.max(span.end, clause.end) }
        return { line: at, span: clause, what, by, basis, ...(mutual ? { mutual: true as const } : {}) }
      })
  })
}

/** "a demand the union has refused to discuss": how it stands to that, and nothing that it would not tell. */
function isOfDemand({ words }: Line, { start, end }: Span): boolean {
  return /\bdiscuss$/i.test(words.slice(start, end)) && OF_A_DEMAND.test(words.slice(0, start))
}

const OF_A_DEMAND =
  /\b(?:demands?|conditions?|ideas?|proposals?|offers?|options?|terms) (?:(?:that|which) )?(?:[\p{L}’'-]+ ){1,6}$/u

/** "The army has not commented", of a raid told just before: nobody withholds anything of the talks by it. */
function isOffTheTalks(lines: readonly Line[], at: number, { start, end }: Span): boolean {
  const { words } = lines[at]!
  if (!/\b(?:comment|respon|reply|replied|reaction)/i.test(words.slice(start, end))) return false
  const before = lines.slice(Math.max(0, at - 2), at).map(line => line.words)
  return before.some(told => VIOLENCE.test(told)) && ![...before, words].some(told => TALKS.test(told))
}

const VIOLENCE =
  /\b(?:killed|dead|wounded|injured|shot|air ?strikes?|raids?|bomb\w*|shell(?:ed|ing)|attack(?:s|ed)?|explosions?|clashes|crash(?:ed)?)\b/i
const TALKS =
  /\b(?:talks|negotiat\w+|mediat\w+|deal|truce|cease-?fire|proposal|offer|agreement|accord|ransom|hostages?|captives?|release|payment|plan|text|draft|paper|summit|meeting|demand\w*)\b/i

function matches(line: Line, table: PhraseTable): readonly Span[] {
  return phrasesIn(table, line)
    .filter(
      span => !SUPPOSED.test(line.words.slice(0, span.start)) && !OF_A_SOURCE.test(line.words.slice(0, span.start)),
    )
    .filter(span => !line.quoted.some(quotation => overlaps(quotation, span)))
}

/** "no comment from Ardan", "never confirmed by Ardan": whom it names; else, of a refusal, the subject, which is whoever was named last before. */
function whoWithholds(
  line: Line,
  { start, end }: Span,
  figures: readonly Figure[],
  basis: ToldWithheld['basis'],
): number | null {
  const behind = (at: number) => line.acting.find(one => one.start >= at - 1 && one.start <= at + 4)?.figure ?? null
  if (/ by$/.test(line.words.slice(start, end))) return behind(end + 1)
  const from = line.words.slice(start).match(/^.{0,60}?\b(?:from|by) (?=\p{Lu}|the )/u)
  if (/\bno\b/i.test(line.words.slice(start, end)) && from !== null) {
    const named = behind(start + from[0].length)
    if (named !== null) return named
  }
  if (basis === 'acknowledged') return null
  const last = line.acting.findLast(mention => mention.end <= start)?.figure ?? null
  // A paper tells; it withholds nothing of the talks.
  return last !== null && figures[last]?.kind === 'media' ? null : last
}
