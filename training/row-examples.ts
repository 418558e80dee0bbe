/**
 * @module Examples of rows: what is said in the project's own sets of talks without a word of what it is on, or with one that may mislead,
 * with the issues around it and which of them people gave it. Each as the record finds it, so that training sees what the record will see.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Testimony } from '../src/document/testimony.ts'
import { doubtSigns, mayBeDoubted } from '../src/record/doubted-rows.ts'
import { asNamed } from '../src/record/named-wordings.ts'
import type { Issue, RecordStatement } from '../src/record/record.ts'
import { type RowSigns, rowSigns } from '../src/record/row-signs.ts'
import { toldByRule } from '../src/record/tell-apart.ts'
import { textIssues } from '../src/record/tell-texts-apart.ts'
import { isWeighed } from '../src/record/weighed-rows.ts'
import { type RecordGround, recordGround } from './record-ground.ts'

/** A saying, with the issues it may be on. */
export interface RowExample {
  /** Name of its set. */
  readonly from: string
  readonly candidates: readonly (RowSigns & { readonly isRight: boolean })[]
}

interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

interface Gold {
  readonly issues: readonly { readonly id: string; readonly label: string }[]
  readonly issueSynonyms?: { readonly [id: string]: readonly string[] }
  readonly statements: readonly { readonly issues?: readonly string[]; readonly evidence: readonly Span[] }[]
  readonly positions: readonly { readonly issue: string; readonly evidence: readonly Span[] }[]
}

/** The examples of one set. */
export interface RowExamples {
  /** Of sayings on no issue. */
  readonly silent: readonly RowExample[]
  /** Of sayings on one that the list has words for. */
  readonly doubted: readonly RowExample[]
}

/** The examples of one set: a folder with `reports`, `metadata.json` and `gold.json`. */
export async function rowExamplesOfSet(folder: string, name: string): Promise<RowExamples> {
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const ground = toldByRules(await recordGround(folder))
  const { statements } = ground
  const goldOf = issuesAsGold(ground.issues, statements, ground.testimonies, gold)
  const examples = (all: readonly RecordStatement[], signsOf: ReturnType<typeof rowSigns>) =>
    all.flatMap(statement => {
      const right = goldIssues(statement, gold)
      if (right.size === 0) return []
      const candidates = signsOf(statement).map(one => ({ ...one, isRight: right.has(goldOf.get(one.issue) ?? '') }))
      return [{ from: name, candidates }]
    })
  return {
    silent: examples(statements.filter(isWeighed), rowSigns(ground)),
    doubted: examples(statements.filter(mayBeDoubted), doubtSigns(ground)),
  }
}

/** What is said and on what, as `buildRecord` knows it when rows are weighed. */
function toldByRules({ testimonies, actors, partyOf, sought, said, onTheTable }: RecordGround) {
  const texts = textIssues(onTheTable.proposals, onTheTable.proposalLineage, actors)
  return { ...toldByRule(said, { sought, texts, actors, partyOf, testimonies }), testimonies, partyOf }
}

/** So much of the shorter of two passages must be common. */
const COMMON = 0.5

function meet(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return a.file === b.file && common > 0 && common >= COMMON * Math.min(a.end - a.start, b.end - b.start)
}

function goldIssues({ evidence }: RecordStatement, { statements, positions }: Gold): ReadonlySet<string> {
  const isIn = (spans: readonly Span[]) => spans.some(span => evidence.some(passage => meet(passage, span)))
  return new Set([
    ...statements.filter(one => isIn(one.evidence)).flatMap(({ issues = [] }) => issues),
    ...positions.filter(one => isIn(one.evidence)).map(({ issue }) => issue),
  ])
}

/** Issue → the one of the gold that it is: by a name of its own, by one that holds a name of the gold, by what is said on it. */
function issuesAsGold(
  issues: readonly Issue[],
  statements: readonly RecordStatement[],
  testimonies: readonly Testimony[],
  gold: Gold,
): ReadonlyMap<string, string> {
  const names = new Map(
    gold.issues.flatMap(({ id, label }) =>
      [label, ...(gold.issueSynonyms?.[id] ?? [])].map(name => [plain(name), id] as const),
    ),
  )
  const sentences = testimonies.flatMap(report => report.sentences.map(({ passage }) => passage.exact))
  return new Map(
    asNamed(issues, sentences).flatMap(({ id, label, synonyms }) => {
      const own = [label, ...synonyms].map(plain)
      const exact = own.find(name => names.has(name))
      if (exact !== undefined) return [[id, names.get(exact)!]]
      const counts = new Map<string, number>()
      for (const statement of statements.filter(one => one.issues.includes(id) || one.matter === id))
        for (const issue of goldIssues(statement, gold)) counts.set(issue, (counts.get(issue) ?? 0) + 1)
      const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
      return most === undefined ? [] : [[id, most[0]]]
    }),
  )
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
