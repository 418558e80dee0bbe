/**
 * @module Why an item is in the record: the rule that made it, what it was made of, and the passages it rests on.
 * For people who doubt a merge, a link, a dispute, a statement or a position; told in plain lines.
 */
import { contentWords } from '../alignment/content-words.ts'
import { alikeStems } from '../alignment/meanings.ts'
import type { Passage } from '../document/passage.ts'
import type { Decision } from '../record/decision.ts'
import type { Record, RecordStatement, StatementVariant } from '../record/record.ts'
import { oneLine } from './own-voice.ts'
import { printDay, printRange } from './print-day.ts'
import { capital } from './sentence-parts.ts'

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

export type Section = keyof typeof RULES

/** The lists in words. */
const SECTION: Partial<Readonly<globalThis.Record<Section, string>>> = {
  lineage: 'groups of one origin',
  proposals: 'texts',
  proposalLineage: 'histories of texts',
  undisclosed: 'things withheld',
  nextSteps: 'next steps',
  timeline: 'dated entries',
  mustNotSay: 'wordings to keep away from',
}

export interface Item {
  readonly id: string
}

/** Lines for people; `null` where the record has no item of that id. */
export function explainItem(record: Record, id: string, decisions: readonly Decision[] = []): readonly string[] | null {
  for (const section of Object.keys(RULES) as readonly Section[]) {
    const item = (record[section] as readonly Item[]).find(candidate => candidate.id === id)
    if (item === undefined) continue
    return [
      `${id} is among the ${SECTION[section] ?? section}.`,
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
export function behind(record: Record, section: Section, item: Item): readonly Passage[] {
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
        `${nameOf(record, party)} on ${labelOf(record, issue)}: ${stance}.`,
        'From these statements, the one that holds first:',
        ...statements.flatMap(id => [`  ${id}`, ...wordsOf(record, id)]),
      ]
    }
    case 'disputes': {
      const { question, type, severity, basis, sides } = item as Record['disputes'][number]
      return [
        `${question} (${type}, ${severity})`,
        `Held side by side because: ${basis}`,
        ...sides.flatMap(({ claim, holder, chain, statements }) => [
          `  ${holder === null ? 'the report itself' : nameOf(record, holder)}, by ${chain.map(link => nameOf(record, link)).join(' → ')}: ${oneLine(claim)}`,
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
        `${name}, ${type}${party === null ? '' : `, speaks for ${nameOf(record, party)}`}.`,
        `Also printed as: ${[...aliases, ...titles].join('; ') || 'nothing else'}.`,
        ...(links ?? []).flatMap(({ reason, evidence }) => [reason, ...evidence.map(shown)]),
      ]
    }
    case 'facts': {
      const { verdict, origins, values } = item as Record['facts'][number]
      return [
        `${verdict}, ${origins} ${origins === 1 ? 'origin' : 'origins'}:`,
        ...new Set(values.map(({ report, value }) => `  ${report}: ${oneLine(value)}`)),
      ]
    }
    case 'movements': {
      const { party, issue, from, to, direction, basis } = item as Record['movements'][number]
      return [
        `${nameOf(record, party)} on ${labelOf(record, issue)}: ${direction}, from ${basis === 'told' ? 'one report’s account' : 'two ends'}.`,
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
      const { status, outcome, outcomes, sides, dateRange, place } = item as Record['meetings'][number]
      const who = sides.map(({ party }) => nameOf(record, party)).join(' and ') || 'Sides not told'
      const where = [place.venue, place.city ?? place.region, place.country].filter(part => part !== null).join(', ')
      const came = status === 'held' ? outcome.code.replaceAll('-', ' ') : ''
      return [
        `${who}: ${[status, printRange(dateRange) ?? 'day not told', where, came].filter(part => part !== '').join('; ')}.`,
        ...outcomes.map(
          ({ code, evidence }) => `  ${code}, by ${[...new Set(evidence.map(({ file }) => file))].join(', ')}`,
        ),
      ]
    }
    case 'nextSteps': {
      const { status, when, dateRange, condition } = item as Record['nextSteps'][number]
      const day = when === null ? printRange(dateRange) : printDay(when)
      return [
        `${capital(status)}${day === null ? '' : `, ${day}`}${condition === null ? '' : `, on this condition: ${condition}`}.`,
      ]
    }
    case 'undisclosed': {
      const { basis, withheldBy, statedBy } = item as Record['undisclosed'][number]
      const by = (id: string | null, none: string) => (id === null ? none : nameOf(record, id))
      return [
        `${capital(basis)}; withheld by ${by(withheldBy, 'nobody named')}, told by ${by(statedBy, 'the report')}.`,
      ]
    }
    case 'anomalies':
      return [`${(item as Record['anomalies'][number]).kind}: ${(item as Record['anomalies'][number]).summary}`]
    case 'gaps': {
      const { between, issue, kind, positions } = item as Record['gaps'][number]
      return [
        `${between.map(id => nameOf(record, id)).join(' and ')} on ${labelOf(record, issue)}: ${kind}, from positions ${positions.join(', ')}.`,
      ]
    }
    case 'timeline': {
      const { dateRange, precision, kind } = item as Record['timeline'][number]
      return [`${capital(printRange(dateRange) ?? 'day not told')}, to the ${precision}; ${kind}.`]
    }
    default:
      return []
  }
}

function aboutStatement(record: Record, statement: RecordStatement): readonly string[] {
  const { speaker, act, variants, dateRange, origins, denies, condition } = statement
  const [best, ...others] = variants as readonly [StatementVariant, ...StatementVariant[]]
  const deniers = record.statements.filter(
    other => other.denies !== null && record.statements.find(({ id }) => id === other.denies)?.variants[0] === best,
  )
  return [
    `${speaker === 'narrator' ? 'A report in its own voice' : nameOf(record, speaker)}, ${act}, ${printRange(dateRange) ?? 'day not told'}; ${origins} ${origins === 1 ? 'origin' : 'origins'}.`,
    ...(best.cue === null
      ? ['Told in the report’s own voice.']
      : [`Source “${best.source ?? 'none'}”, cue “${best.cue}”.`]),
    ...(condition === null ? [] : [`Condition: ${condition}`]),
    ...namedNearby(statement),
    ...(denies === null ? [] : [`It denies ${denies}.`]),
    ...deniers.map(({ id }) => `It is denied by ${id}.`),
    ...others.flatMap(other => [
      `Joined with the wording of ${other.report}: ${other.wording.replace(/\s+/g, ' ')}`,
      `  ${sharedBy(best, other)}`,
    ]),
  ]
}

/** A stem as the wording prints it: "houses", not "hous". */
function printed(wording: string, stem: string): string {
  return (wording.match(/[\p{L}\p{N}]+/gu) ?? []).find(word => contentWords(word)[0] === stem)?.toLowerCase() ?? stem
}

/** The name people know; ids of reports and relays stay as they are. */
function nameOf({ actors }: Record, id: string): string {
  return actors.find(actor => actor.id === id)?.name ?? id
}

function labelOf({ issues }: Record, id: string): string {
  return issues.find(issue => issue.id === id)?.label.toLowerCase() ?? id
}

function wordsOf({ statements }: Record, id: string): readonly string[] {
  const statement = statements.find(one => one.id === id)
  const wording = statement?.variants[0]?.wording
  if (statement === undefined || wording === undefined) return []
  return [`    ${oneLine(wording)}`, ...namedNearby(statement).map(line => `    ${line}`)]
}

/** Of one that names nothing itself the words that do. */
function namedNearby({ namedIn }: RecordStatement): readonly string[] {
  return namedIn === undefined ? [] : [`What it is on is named nearby: ${shown(namedIn).trim()}`]
}

/** What two wordings have in common, in words. */
function sharedBy(a: StatementVariant, b: StatementVariant): string {
  const [one, other] = [new Set(contentWords(a.wording)), new Set(contentWords(b.wording))]
  const same = [...one].filter(stem => other.has(stem)).map(stem => printed(a.wording, stem))
  const alike = [...one]
    .filter(stem => !other.has(stem))
    .flatMap(stem => {
      const match = [...other].find(word => !one.has(word) && alikeStems(stem, word))
      return match === undefined ? [] : [`${printed(a.wording, stem)} ~ ${printed(b.wording, match)}`]
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
