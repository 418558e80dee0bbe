/**
 * @module Texts as issues: where two plans lie on the table, accepting one says nothing of the other. Each plan is then an
 * issue of its own; counter-proposals and amendments belong to the plan they answer.
 */
import type { Passage } from '../document/passage.ts'
import type { Act } from '../document/testimony.ts'
import { clausePositions } from './clause-positions.ts'
import { isTextIssue, TEXT_ISSUE } from './issues.ts'
import { withoutReason } from './main-issues.ts'
import type { Actor, Issue, Position, Proposal, ProposalEdge, RecordStatement, StatementVariant } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Places at which reports speak of a plan, in order, by file. */
type Places = ReadonlyMap<string, readonly { readonly issue: string; readonly evidence: Passage }[]>

/** Issues that are texts: "the revised draft" itself is accepted or rejected. */
export interface TextIssues {
  /** The issues of the plans; empty where there is only one. */
  readonly issues: readonly Issue[]
  /** Proposal id → issue id. */
  readonly issueOf: ReadonlyMap<string, string>
  readonly places: Places
}

/** One issue for each plan, once there are two. */
export function textIssues(
  proposals: readonly Proposal[],
  edges: readonly ProposalEdge[],
  actors: readonly Actor[],
): TextIssues {
  const plans = proposals.filter(({ kind }) => kind === 'plan')
  const several = plans.length > 1
  const issueOf = new Map(plans.map(({ id }) => [id, several ? `${TEXT_ISSUE}-${id}` : TEXT_ISSUE]))
  const owner = new Map(proposals.flatMap(({ id, versions }) => versions.map(version => [version.id, id] as const)))
  for (const { from, to } of edges) {
    const [plan, answer] = [owner.get(from)!, owner.get(to)!]
    if (issueOf.has(plan) && !issueOf.has(answer)) issueOf.set(answer, issueOf.get(plan)!)
  }
  for (const { id, kind } of proposals) if (!issueOf.has(id) && kind !== 'alternative') issueOf.set(id, TEXT_ISSUE)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const places = proposals.flatMap(({ id, aliases, versions }) => {
    const issue = issueOf.get(id)
    if (issue === undefined) return []
    const told = distinctPassages([
      ...aliases.map(({ evidence }) => evidence),
      ...versions.flatMap(({ evidence }) => evidence),
    ])
    // "Ardan took the plan and sent in its remarks": the clause that brings the remarks in names another text on the way.
    const inFile = Map.groupBy(told, ({ file }) => file)
    const isClause = ({ file, start, end }: Passage) =>
      inFile.get(file)!.some(one => start <= one.start && one.end <= end && one.end - one.start < end - start)
    return told.filter(passage => !isClause(passage)).map(evidence => ({ issue, evidence }))
  })
  const byFile = Map.groupBy(places, ({ evidence }) => evidence.file)
  for (const list of byFile.values()) list.sort((a, b) => a.evidence.start - b.evidence.start)
  return {
    issues: several ? plans.map(plan => issueOfPlan(plan, issueOf.get(plan.id)!, names)) : [],
    issueOf,
    places: byFile,
  }
}

function issueOfPlan({ name, proponents, aliases }: Proposal, id: string, names: ReadonlyMap<string, string>): Issue {
  const owners = proponents.map(party => names.get(party) ?? party)
  const from = owners.length === 0 ? '' : ` from ${owners.join(', ').replace(/, ([^,]*)$/, ' and $1')}`
  const synonyms = aliases.map(({ text }) =>
    text.toLowerCase().replace(/^["“‘]*(?:the|an?|this|its|his|her|their)\s+/, ''),
  )
  return { id, label: `${name[0]!.toUpperCase()}${name.slice(1)}${from}`, synonyms: [...new Set(synonyms)] }
}

/** The statements with the plan they speak of in place of "the text on the table". */
export function tellTextsApart(
  statements: readonly RecordStatement[],
  { issues, places }: TextIssues,
): readonly RecordStatement[] {
  const apart = (ids: readonly string[], passages: readonly Passage[]) =>
    issues.length > 0 && ids.includes(TEXT_ISSUE)
      ? ids.map(id => (id === TEXT_ISSUE ? planOf(places, passages) : id))
      : ids
  return statements.map(statement => ({
    ...statement,
    issues: apart(answered(statement, statement.variants, places), statement.evidence),
    conditionIssues: apart(statement.conditionIssues, statement.evidence),
    ...(statement.told === undefined
      ? {}
      : {
          told: statement.told.map(told => ({
            ...told,
            issues: apart(answered(told, [{ content: told.content, condition: null }], places), told.content),
          })),
        }),
  }))
}

/** Whether one of the texts is named inside a passage. */
export function namesText({ places }: TextIssues, { file, start, end }: Passage): boolean {
  return (places.get(file) ?? []).some(({ evidence }) => start <= evidence.start && evidence.end <= end)
}

/** Acts by which one answers what somebody has put there. */
const ANSWERS: ReadonlySet<Act> = new Set(['accept', 'accept-in-part', 'reject', 'reject-in-part'])

/** "had received the nine points as a basis for talks": an answer that names no matter but a text is on the text. */
function answered(
  { act, issues }: Pick<RecordStatement, 'act' | 'issues'>,
  wordings: readonly Pick<StatementVariant, 'content' | 'condition'>[],
  places: Places,
): readonly string[] {
  if (issues.length > 0 || !ANSWERS.has(act)) return issues
  const named = wordings.some(({ content, condition }) =>
    content.some(piece =>
      (places.get(piece.file) ?? []).some(
        ({ evidence: { start, end } }) =>
          piece.start <= start &&
          end <= piece.start + withoutReason(piece.exact).length &&
          (condition === null || end <= condition.start),
      ),
    ),
  )
  return named ? [TEXT_ISSUE] : issues
}

/** The plan named inside the passages; else the one last named before them in the same report; else the text in general. */
function planOf(places: Places, passages: readonly Passage[]): string {
  for (const { file, start, end } of passages) {
    const inside = (places.get(file) ?? []).find(({ evidence }) => evidence.start < end && start < evidence.end)
    if (inside !== undefined) return inside.issue
  }
  const [first] = passages
  if (first === undefined) return TEXT_ISSUE
  const before = (places.get(first.file) ?? []).findLast(({ evidence }) => evidence.end <= first.start)
  return before?.issue ?? TEXT_ISSUE
}

/** Passages that show a reader whose text it is; more of them add nothing. */
const MOST_PASSAGES = 12

/**
 * The positions held, and those of proponents: whoever puts a text forward proposes it, by the reports' own word, where no
 * statement of theirs says more. "Will study it" and "would not discuss it" say less.
 */
export function withProponents(
  held: readonly Position[],
  proposals: readonly Proposal[],
  { issueOf }: TextIssues,
): readonly Position[] {
  const firm = held.filter(({ stance }) => stance !== 'reserved' && stance !== 'undisclosed')
  const taken = new Set(firm.map(({ issue, party }) => `${issue} ${party}`))
  const ofTexts = proposals.flatMap(({ id, kind, proponents, aliases, versions }) => {
    const issue = issueOf.get(id)
    // Whoever sends in remarks on a plan proposes none.
    if (issue === undefined || kind === 'amendments') return []
    return proponents.flatMap((party): readonly Position[] => {
      const cell = `${issue} ${party}`
      if (taken.has(cell) || !isTextIssue(issue)) return []
      taken.add(cell)
      return [
        {
          id: `${party}-${issue}`,
          issue,
          party,
          stance: 'proposes',
          paraphrase: aliases[0]?.text ?? '',
          condition: null,
          basis: 'narrator',
          asOf: versions[0]?.dateRange ?? { earliest: null, latest: null },
          statements: [],
          evidence: distinctPassages(aliases.map(({ evidence }) => evidence)).slice(0, MOST_PASSAGES),
        },
      ]
    })
  })
  const proposed = [...ofTexts, ...clausePositions(proposals, taken)]
  const overtaken = new Set(proposed.map(({ id }) => id))
  return [...held.filter(({ id }) => !overtaken.has(id)), ...proposed]
}
