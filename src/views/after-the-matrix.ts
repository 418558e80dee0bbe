/** @module The sentences after the matrix: gaps in words, what has changed, then what no cell shows. */
import { contentWords } from '../alignment/content-words.ts'
import type { CitedText } from './brief.ts'
import { candidateOf } from './candidate-of-position.ts'
import { takesStand, withoutHead } from './cell-words.ts'
import { clause, type Desk } from './desk.ts'
import { hangs } from './hanging-pronouns.ts'
import { inSentence } from './issue-in-sentence.ts'
import { isNameIn } from './matrix-rows.ts'
import { continued, text } from './sentence-parts.ts'
import { tellMovements } from './tell-movements.ts'
import { ANSWERS, type Candidate, isScrap, oneEach } from './weigh-statements.ts'

/** The widest gaps, what has changed, then conditions and demands that no cell shows, then what is only leverage. */
export function afterTheMatrix(
  desk: Desk,
  shown: ReadonlySet<string>,
  columns: readonly string[],
  { movements, sentences: most }: { readonly movements: number; readonly sentences: number },
): readonly CitedText[] {
  const { record } = desk
  const sentences: CitedText[] = []
  // Between those of the table: that two bystanders disagree is no gap of the talks.
  const apart = record.gaps.filter(
    ({ kind, between }) => kind === 'incompatible' && between.every(party => columns.includes(party)),
  )
  for (const gap of apart.slice(0, 2)) {
    const issue = record.issues.find(({ id }) => id === gap.issue)
    const [a, b] = gap.positions.map(id =>
      candidateOf(
        desk,
        record.positions.find(position => position.id === id),
      ),
    )
    if (issue === undefined || a == null || b == null || a.statement.id === b.statement.id) continue
    if (desk.isTold(a.statement) || desk.isTold(b.statement)) continue
    const [first, second] = desk.tell([a, b])
    if (first === undefined || second === undefined) continue
    sentences.push([
      text(
        isOneMatter(a, b)
          ? `On ${inSentence(issue.label, isNameIn(record))} the stated positions exclude each other: `
          : `On ${inSentence(issue.label, isNameIn(record))} the stated positions lie apart: `,
      ),
      ...continued(first.slice(0, -1)),
      text(', while '),
      ...continued(second),
    ])
  }
  sentences.push(...tellMovements(desk, movements))
  const parties = new Set(columns)
  const sideOf = new Map(record.actors.map(({ id, party }) => [id, party ?? id]))
  // Where parties are known a bystander’s demand is none of theirs.
  const isParty = ({ statement: { speaker } }: Candidate) =>
    parties.size === 0 || parties.has(speaker) || parties.has(sideOf.get(speaker) ?? '')
  const untold = (acts: ReadonlySet<string>) =>
    oneEach(
      desk
        .untold()
        .filter(
          one =>
            acts.has(one.statement.act) &&
            one.statement.issues.length > 0 &&
            desk.standsAlone(one) &&
            takesStand(withoutHead(one.told.content, []), acts === CONDITIONS ? 'conditional' : 'demands') &&
            !shown.has(one.statement.id) &&
            isParty(one),
        ),
    )
  sentences.push(...desk.tell(untold(CONDITIONS).slice(0, Math.min(2, most))))
  sentences.push(...desk.tell(untold(TAKING).slice(0, Math.max(0, most - 2))))
  const threats = desk.untold().filter(one => isOwnThreat(one) && saysOfWhat(desk, one) && !shown.has(one.statement.id))
  for (const threat of oneEach(threats).slice(0, 1)) {
    sentences.push([...clause(desk, threat), text('; that is leverage, not a position.')])
    desk.tell([threat])
  }
  return sentences
}

/** Whether both speak of one thing in so many words; two answers to one question need not exclude each other. */
function isOneMatter({ told: a }: Candidate, { told: b }: Candidate): boolean {
  const roots = (words: string) =>
    new Set(contentWords(words.replace(/(?<=\S )\p{Lu}[\p{L}’'-]*/gu, ' ')).map(word => word.slice(0, ROOT)))
  const own = roots(a.content)
  return [...roots(b.content)].filter(root => own.has(root)).length >= COMMON
}

/** Letters by which "inspectors" and "inspection" are one. */
const ROOT = 6

/** Words in common; one alone is often the name of the issue. */
const COMMON = 2

/** A threat may end on the one it is made to; it must not begin with what another sentence names. */
function saysOfWhat({ names }: Desk, { statement: { speaker }, told }: Candidate): boolean {
  return (
    !hangs(told.content, names.isPerson(speaker) || names.isSingular(speaker)) &&
    !isScrap(told.content) &&
    !ANSWERS.test(told.content)
  )
}

const CONDITIONS: ReadonlySet<string> = new Set(['condition'])
const TAKING: ReadonlySet<string> = new Set([
  'demand',
  'propose',
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'commit',
  'concede',
])

/** A threat in the speaker's words or with its condition; "threatened to go to war" without them is the reporter's summary. */
function isOwnThreat({ statement, told }: Candidate): boolean {
  return (
    statement.act === 'threaten' && (statement.condition !== null || told.quoted) && OF_WHAT_COMES.test(told.content)
  )
}

/** Whoever threatens says what will be, or unless what. */
const OF_WHAT_COMES =
  /\b(?:will|would|shall|wo|going to|could|can|may|might|if|unless|until|otherwise|never|ready|plans?)\b|['’]ll\b/i
