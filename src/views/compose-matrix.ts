/** @module Where the parties stand: the issue × party matrix and the sentences after it. */
import type { Position, Record, Stance } from '../record/record.ts'
import type { Block, CitedText, Section } from './brief.ts'
import { clause, type Desk, relayOf, text } from './desk.ts'
import { leadingParties } from './leading-parties.ts'
import { tellStatement } from './tell-statement.ts'
import { type Candidate, oneEach } from './weigh-statements.ts'

/** More columns than this do not fit a page beside the issue. */
const MOST_COLUMNS = 4

/** The matrix, the widest gaps in words, then what is demanded, offered, refused or threatened beside it. */
export function whereTheyStand(desk: Desk): Section {
  const { record } = desk
  const positions = record.positions.filter(({ basis, stance }) => basis === 'attributed' && stance !== 'undisclosed')
  const held = Map.groupBy(positions, ({ party }) => party)
  const order = leadingParties(record)
  const columns = [...held.keys()]
    .toSorted(
      (a, b) => held.get(b)!.length - held.get(a)!.length || order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1),
    )
    .slice(0, MOST_COLUMNS)
  const rows = issueOrder(record).flatMap((issue): readonly (readonly CitedText[])[] => {
    const cells = columns.map(party =>
      positions.find(position => position.issue === issue.id && position.party === party),
    )
    if (cells.every(cell => cell === undefined)) return []
    return [
      [[text(issue.label)], ...cells.map(cell => (cell === undefined ? [text('no statement')] : cellOf(desk, cell)))],
    ]
  })
  const table: Block = { kind: 'table', header: ['Issue', ...columns.map(desk.names.party)], rows }
  const sentences = afterTheMatrix(desk)
  return {
    heading: 'Where the parties stand',
    blocks: [
      ...(rows.length > 0 ? [table] : []),
      ...(sentences.length > 0 ? [{ kind: 'paragraph' as const, sentences }] : []),
    ],
  }
}

/** Issues on which parties exclude each other first, then those on which most of them speak. */
function issueOrder({ issues, gaps, positions }: Record): Record['issues'] {
  const rank = (id: string) => {
    const kinds = gaps.filter(({ issue }) => issue === id).map(({ kind }) => kind)
    const kind = kinds.includes('incompatible') ? 0 : kinds.includes('partial') ? 1 : kinds.includes('aligned') ? 3 : 2
    return kind * 100 - positions.filter(({ issue }) => issue === id).length
  }
  return issues.toSorted((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1))
}

const STANCE: Readonly<globalThis.Record<Stance, string>> = {
  proposes: 'Proposes',
  demands: 'Demands',
  accepts: 'Accepts',
  'accepts-in-part': 'Accepts in part',
  conditional: 'On a condition',
  rejects: 'Rejects',
  'rejects-in-part': 'Rejects in part',
  reserved: 'Keeps it open',
  undisclosed: 'Undisclosed',
  'no-statement': 'no statement',
  leverage: 'Leverage, not a position',
}

/** A position in a cell's words: its stance, whose words they are, and the words. */
export function cellOf(desk: Desk, position: Position): CitedText {
  const candidate = candidateOf(desk, position)
  const stance = STANCE[position.stance]
  if (candidate === null) {
    // A bare figure is no sentence, but it is all that a cell needs.
    const figure = /^[\d.,]+(?: \p{L}+)?$/u.test(position.paraphrase) ? `: ${position.paraphrase}` : ''
    return [text(`${stance}${figure}`), desk.cite.mark(position.evidence.slice(0, 1))]
  }
  const { statement, told } = candidate
  const relay = relayOf(desk, statement)
  // Whose words they are: a party's cell that rests on an unnamed official says so.
  const speaker =
    relay !== null
      ? ` (says ${relay})`
      : statement.speaker === position.party
        ? ''
        : // What another says of the party is not its word.
          ` (${speaksFor(desk, statement.speaker, position.party) ? '' : 'says '}${desk.names.short(statement.speaker)})`
  const words = shortened(told.content.replace(/^that /, ''), told.clause || told.content.startsWith('that '))
  // Conditions outrank everything: a cell whose words lose theirs shows the condition instead.
  const condition =
    position.condition === null ? null : shortened(position.condition.replace(/["“”]/g, '').replace(/\s+/g, ' '), false)
  const lostCondition = position.condition !== null && !(words ?? '').includes(position.condition.slice(0, 20))
  const shown = lostCondition && condition !== null ? `… ${condition}` : words
  return [text(`${stance}${speaker}${shown === null ? '' : `: ${shown}`}`), desk.cite.mark(told.passages)]
}

function speaksFor({ record }: Desk, speaker: string, party: string): boolean {
  const side = record.actors.find(({ id }) => id === speaker)?.party ?? null
  return side === null || side === party
}

/** Words of a cell, after the stance. */
const CELL = 14

/** Words whose loss would turn the meaning: nothing that holds one is cut off. */
const TURNING = /\b(?:if|unless|only|not|no|never|but|except|provided|until|without|n['’]t|neither|nor)\b/i

/** The words when they fit a cell, else up to the last comma or "and" that fits, with "…"; `null` where the cut would change them. */
function shortened(words: string, isClause: boolean): string | null {
  const all = words.split(' ')
  if (all.length <= CELL) return words
  for (let at = CELL; at >= 5; at -= 1) {
    const rest = all.slice(at).join(' ')
    const kept = all.slice(0, at).join(' ')
    const boundary = /[,;]$/.test(kept) || /^(?:and|or|that|which|in|for|from|preventing|including)$/.test(all[at]!)
    // What stays of a clause must still hold the verb that makes it a stance.
    if (isClause && !/\b(?:must|wants?|will|would|could|accept\w*|agree\w*|reject\w*|offer\w*|oppos\w*)\b/.test(kept))
      continue
    if (boundary && !TURNING.test(rest) && (kept.match(/“/g)?.length ?? 0) === (kept.match(/”/g)?.length ?? 0))
      return `${kept.replace(/(?:[,;]| and| or)$/, '')} …`
  }
  return null
}

/** The widest gaps, then conditions, then what else is demanded, offered or refused, then what is only leverage. */
function afterTheMatrix(desk: Desk): readonly CitedText[] {
  const { record } = desk
  const sentences: CitedText[] = []
  for (const gap of record.gaps.filter(({ kind }) => kind === 'incompatible').slice(0, 2)) {
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
    sentences.push([
      text(
        `On ${issue.label.charAt(0).toLowerCase()}${issue.label.slice(1)} the stated positions exclude each other: `,
      ),
      ...midSentence(first!.slice(0, -1)),
      text(', while '),
      ...midSentence(second!),
    ])
  }
  const untold = (acts: ReadonlySet<string>) =>
    oneEach(desk.untold().filter(({ statement }) => acts.has(statement.act)))
  sentences.push(...desk.tell(untold(CONDITIONS).slice(0, 2)), ...desk.tell(untold(TAKING).slice(0, 4)))
  for (const threat of oneEach(desk.untold().filter(isOwnThreat)).slice(0, 1)) {
    sentences.push([...clause(desk, threat), text('; that is leverage, not a position.')])
    desk.tell([threat])
  }
  return sentences
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
  return statement.act === 'threaten' && (statement.condition !== null || told.quoted)
}

function candidateOf({ record }: Desk, position: Position | undefined): Candidate | null {
  // The first of those it rests on that can be retold; they are in the order of their weight.
  for (const id of position?.statements ?? []) {
    const statement = record.statements.find(candidate => candidate.id === id)
    const told = statement === undefined ? null : tellStatement(statement)
    if (statement !== undefined && told !== null) return { statement, told }
  }
  return null
}

/** A clause that does not open its sentence: articles in lower case, names as they are. */
function midSentence(runs: CitedText): CitedText {
  return runs.map((run, at) =>
    at === 0 && run.kind === 'text'
      ? text(run.text.replace(/^(?:According|The|An?|Some|Both)\b/, word => word.toLowerCase()))
      : run,
  )
}
