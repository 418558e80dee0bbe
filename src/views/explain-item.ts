/**
 * @module Why an item is in the record: the rule that made it, what it was made of, and the passages it rests on.
 * For people who doubt a merge, a link, a dispute, a statement or a position; told in plain lines.
 */
import { contentWords } from '../alignment/content-words.ts'
import { alikeStems } from '../alignment/meanings.ts'
import type { Passage } from '../document/passage.ts'
import type { Decision } from '../record/decision.ts'
import type { Record, RecordStatement, StatementVariant } from '../record/record.ts'

/** Lists of the record whose items can be asked about, and the rule behind each. */
const RULES = {
  reports: 'A report as it was read.',
  actors:
    'Names, titles and spellings that reports use of one person, state or body are one actor; what may be two people stays two.',
  lineage: 'Reports that share an origin count as one source.',
  statements:
    'One thing somebody is reported to have said or done. Wordings are one statement when speaker, kind of act and time fit, their words say the same, and no number, version or “not” keeps them apart.',
  meetings: 'Tellings of the same sides, days and places are one meeting.',
  proposals: 'Wordings that name one text by owner, number or title are one proposal.',
  proposalLineage: 'A report says how one version came from another; where none says, the edge is unknown.',
  issues: 'A subject the parties are at odds about.',
  positions:
    'The strongest stance of a party on an issue among statements attributed to it; a condition outranks what it conditions, and yes and no of one time cancel out.',
  movements:
    'A party that stands elsewhere than it stood: by two versions of its text, two dated statements of different reports, or a report that tells the change.',
  gaps: 'How far apart the positions of two parties on one issue are.',
  disputes: 'Tellings of one subject that differ. Nobody is called right; a person may decide.',
  facts: 'What is told, by how many origins, and whether the tellings agree.',
  anomalies: 'What a reader should know of before quoting the reports.',
  undisclosed: 'Something a voice is said to withhold; silence is not that.',
  nextSteps: 'Something a report says is to come.',
  timeline: 'Something a report dates.',
  mustNotSay: 'A wording that goes further than the item it guards.',
} as const

type Section = keyof typeof RULES

interface Item {
  readonly id: string
}

/** Lines for people; `null` where the record has no item of that id. */
export function explainItem(record: Record, id: string, decisions: readonly Decision[] = []): readonly string[] | null {
  for (const section of Object.keys(RULES) as readonly Section[]) {
    const item = (record[section] as readonly Item[]).find(candidate => candidate.id === id)
    if (item === undefined) continue
    return [
      `${id} is among the ${section}.`,
      `Rule: ${RULES[section]}`,
      ...particulars(record, section, item),
      ...decided(id, decisions),
      'Passages:',
      ...behind(record, section, item).map(shown),
    ]
  }
  return null
}

/** The passages of an item; of what is made of other items, theirs. */
function behind(record: Record, section: Section, item: Item): readonly Passage[] {
  const own = passagesOf(item)
  if (own.length > 0) return own
  if (section === 'gaps') {
    const { positions } = item as Record['gaps'][number]
    return passagesOf(record.positions.filter(({ id }) => positions.includes(id)).map(({ evidence }) => evidence))
  }
  if (section === 'issues')
    return passagesOf(
      record.statements.filter(({ issues }) => issues.includes(item.id)).map(({ evidence }) => evidence.slice(0, 1)),
    )
  if (section === 'actors')
    return passagesOf(
      record.statements.filter(({ speaker }) => speaker === item.id).map(({ evidence }) => evidence.slice(0, 1)),
    )
  return []
}

/** What is particular to the kind of item. */
function particulars(record: Record, section: Section, item: Item): readonly string[] {
  switch (section) {
    case 'statements':
      return aboutStatement(record, item as RecordStatement)
    case 'positions': {
      const { party, issue, stance, statements } = item as Record['positions'][number]
      return [
        `${party} on ${issue}: ${stance}.`,
        'From these statements, the one that holds first:',
        ...statements.map(id => `  ${id}`),
      ]
    }
    case 'disputes': {
      const { question, type, severity, basis, sides } = item as Record['disputes'][number]
      return [
        `${question} (${type}, ${severity})`,
        `Held side by side because: ${basis}`,
        ...sides.flatMap(({ claim, holder, chain, statements }) => [
          `  ${holder ?? 'the report itself'}, by ${chain.join(' → ')}: ${claim}`,
          ...statements.map(id => `    statement ${id}`),
        ]),
      ]
    }
    case 'lineage': {
      const { members, kind, confidence, basis } = item as Record['lineage'][number]
      return [`${members.join(', ')}: ${kind}, confidence ${confidence}.`, `Because: ${basis}`]
    }
    case 'actors': {
      const { name, type, party, aliases, titles, links } = item as Record['actors'][number]
      return [
        `${name}, ${type}${party === null ? '' : `, speaks for ${party}`}.`,
        `Also printed as: ${[...aliases, ...titles].join('; ') || 'nothing else'}.`,
        ...(links ?? []).flatMap(({ reason, evidence }) => [reason, ...evidence.map(shown)]),
      ]
    }
    case 'facts': {
      const { verdict, origins, values } = item as Record['facts'][number]
      return [
        `${verdict}, ${origins} ${origins === 1 ? 'origin' : 'origins'}:`,
        ...values.map(({ report, value }) => `  ${report}: ${value}`),
      ]
    }
    case 'movements': {
      const { party, issue, from, to, direction, basis } = item as Record['movements'][number]
      return [
        `${party} on ${issue}: ${direction}, from ${basis === 'told' ? 'one report’s account' : 'two ends'}.`,
        ...(from === null ? [] : [`  before: ${from.replace(/\s+/g, ' ')}`]),
        `  then: ${to.replace(/\s+/g, ' ')}`,
      ]
    }
    case 'proposalLineage': {
      const { from, to, relation, certainty } = item as Record['proposalLineage'][number]
      return [`${from}, ${relation}, ${to}; ${certainty}.`]
    }
    case 'mustNotSay': {
      const { kind, item: guarded } = item as Record['mustNotSay'][number]
      return [`${kind}; it guards ${guarded}.`]
    }
    case 'meetings': {
      const { status, outcome, outcomes, sides } = item as Record['meetings'][number]
      return [
        `${sides.map(({ party }) => party).join(' and ')}: ${status}, ${outcome.code}.`,
        ...outcomes.map(
          ({ code, evidence }) => `  ${code}, by ${[...new Set(evidence.map(({ file }) => file))].join(', ')}`,
        ),
      ]
    }
    case 'nextSteps': {
      const { status, when, condition } = item as Record['nextSteps'][number]
      return [
        `${status}${when === null ? '' : `, ${when}`}${condition === null ? '' : `, on this condition: ${condition}`}.`,
      ]
    }
    case 'undisclosed': {
      const { basis, withheldBy, statedBy } = item as Record['undisclosed'][number]
      return [`${basis}; withheld by ${withheldBy ?? 'nobody named'}, told by ${statedBy ?? 'the report'}.`]
    }
    case 'anomalies':
      return [`${(item as Record['anomalies'][number]).kind}: ${(item as Record['anomalies'][number]).summary}`]
    case 'gaps': {
      const { between, issue, kind, positions } = item as Record['gaps'][number]
      return [`${between.join(' and ')} on ${issue}: ${kind}, from positions ${positions.join(', ')}.`]
    }
    default:
      return []
  }
}

function aboutStatement(
  record: Record,
  { speaker, act, variants, origins, denies, condition }: RecordStatement,
): readonly string[] {
  const [best, ...others] = variants as readonly [StatementVariant, ...StatementVariant[]]
  const deniers = record.statements.filter(
    statement =>
      statement.denies !== null && record.statements.find(({ id }) => id === statement.denies)?.variants[0] === best,
  )
  return [
    `${speaker}, ${act}; ${origins} ${origins === 1 ? 'origin' : 'origins'}.`,
    ...(best.cue === null
      ? ['Told in the report’s own voice.']
      : [`Source “${best.source ?? 'none'}”, cue “${best.cue}”.`]),
    ...(condition === null ? [] : [`Condition: ${condition}`]),
    ...(denies === null ? [] : [`It denies ${denies}.`]),
    ...deniers.map(({ id }) => `It is denied by ${id}.`),
    ...others.flatMap(other => [
      `Joined with the wording of ${other.report}: ${other.wording.replace(/\s+/g, ' ')}`,
      `  ${sharedBy(best, other)}`,
    ]),
  ]
}

/** What two wordings have in common, in words. */
function sharedBy(a: StatementVariant, b: StatementVariant): string {
  const [one, other] = [new Set(contentWords(a.wording)), new Set(contentWords(b.wording))]
  const same = [...one].filter(stem => other.has(stem))
  const alike = [...one]
    .filter(stem => !other.has(stem))
    .flatMap(stem => {
      const match = [...other].find(word => !one.has(word) && alikeStems(stem, word))
      return match === undefined ? [] : [`${stem} ~ ${match}`]
    })
  const parts = [
    same.length > 0 ? `the same words: ${same.join(', ')}` : '',
    alike.length > 0 ? `words of like meaning: ${alike.join(', ')}` : '',
  ].filter(part => part !== '')
  return parts.length > 0 ? `They share ${parts.join('; ')}.` : 'They share a third wording’s words.'
}

function decided(id: string, decisions: readonly Decision[]): readonly string[] {
  return decisions
    .filter(({ targets }) => targets.includes(id))
    .map(({ verb, by, at, reason }) => `Decided: ${verb}, by ${by} on ${at.slice(0, 10)}: ${reason}`)
}

/** Every passage in an item, each once, in the order it stands there. */
function passagesOf(item: object): readonly Passage[] {
  const found = new Map<string, Passage>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('exact' in value && 'file' in value) {
        const passage = value as Passage
        found.set(`${passage.file} ${passage.start} ${passage.end}`, passage)
      } else Object.values(value).forEach(walk)
    }
  }
  walk(item)
  return [...found.values()]
}

function shown({ file, start, end, exact }: Passage): string {
  return `  ${file}:${start}-${end} "${exact.replace(/\s+/g, ' ')}"`
}
