/**
 * @module Earlier ends: where a report tells that a party has moved, what the same party had held before, by the things both name:
 * "no longer asks that they carry arms", "armed guards on every barge". The matter given up says what the change is about.
 */
import type { Act } from '../document/testimony.ts'
import { BEFORE } from './changed-figures.ts'
import { isTextIssue } from './issues.ts'
import { isSameFigure, wordsOfThings } from './named-figures.ts'
import type { RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import type { ToldChange } from './told-changes.ts'

/** By these one holds to something that can be given up. */
const HOLDS: ReadonlySet<Act> = new Set([
  'demand',
  'reject',
  'reject-in-part',
  'condition',
  'propose',
  'threaten',
  'accept-in-part',
  'commit',
])

/** Things that both ends must name where they are told under different matters: fewer may be chance. */
const FEWEST_SHARED = 4

/** A figure that both name says as much as two words. */
const A_FIGURE = 2

type PartyOf = (actor: string) => string | null

/** What the party of a told change had held before, the nearest by what it names; `null`: nothing that is sure. */
export function earlierEnd(
  { party, issue, evidence, day }: ToldChange,
  statements: readonly RecordStatement[],
  partyOf: PartyOf,
): RecordStatement | null {
  const words = evidence.map(({ exact }) => exact).join(' ')
  const things = new Set(wordsOfThings(words))
  const named = figuresIn(words)
  const files = new Set(evidence.map(({ file }) => file))
  const scored = statements
    .filter(
      one =>
        one.mode !== 'narrator' &&
        !one.negated &&
        HOLDS.has(one.act) &&
        one.issues.some(own => !isTextIssue(own)) &&
        partyOf(one.speaker) === party &&
        isBefore(one, day, files),
    )
    .map(statement => {
      const { wording } = statement.variants[0]!
      const shared = new Set(wordsOfThings(wording).filter(stem => things.has(stem))).size
      const figures = figuresIn(wording).some(one => named.some(other => isSameFigure(one, other))) ? A_FIGURE : 0
      // "Keller had said on Monday that …", in the report that tells the change.
      const isBeside = statement.variants.some(
        ({ cue, evidence: { file } }) => files.has(file) && BEFORE.test(cue ?? ''),
      )
      const isSame = statement.issues.includes(issue)
      return { statement, score: shared + figures, isSame, fewest: isSame ? 2 : isBeside ? 2 : FEWEST_SHARED }
    })
    .filter(({ score, fewest }) => score >= fewest)
  const weight = ({ score, isSame }: (typeof scored)[0]) => score + (isSame ? 1 : 0)
  return scored.toSorted((a, b) => weight(b) - weight(a))[0]?.statement ?? null
}

/** On an earlier day, or told in the same report as what was so before. */
function isBefore({ dateRange, variants }: RecordStatement, day: string, files: ReadonlySet<string>): boolean {
  const { earliest, latest } = dateRange
  const isEarlier = latest !== null && latest < day
  if (!variants.some(({ evidence }) => files.has(evidence.file))) return isEarlier
  return variants.some(({ cue }) => BEFORE.test(cue ?? '')) || (isEarlier && earliest === latest)
}
