/** @module Sources and origins: which reports count once, whom they draw on, and on whose voice most of it rests. */
import type { LineageGroup, Record } from '../record/record.ts'
import type { CitedText, Run, Section } from './brief.ts'
import { capital, type Desk, ended, inOrderOfPrint, list, momentOf, reportName, text } from './desk.ts'
import { isPartOf, withArticle } from './name-actors.ts'

/** One paragraph on origins: an echo is named an echo, and a report that praises itself earns nothing. */
export function sourcesAndOrigins(desk: Desk): Section {
  const sentences = [...sharedOrigins(desk), ...relays(desk), ...selfPraise(desk), ...mainVoice(desk)]
  return { heading: 'Sources and origins', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

function sharedOrigins(desk: Desk): readonly CitedText[] {
  return desk.record.lineage.flatMap(group => {
    const { members, kind, evidence } = group
    // Whom the reports cite is told below, those outside of the record with them.
    if (kind === 'cites') return []
    const name = (id: string) => reportName(desk, id)
    const first = kind === 'correction' ? null : sourceOf(desk, group)
    const words =
      first === null
        ? `${capital(list(members.map(name)))} ${SHARED[kind]}`
        : `${capital(list(members.filter(id => id !== first).map(name)))} ${REPEATS[kind][members.length > 2 ? 1 : 0]} ${name(first)}, the first to appear: ${members.length === 2 ? 'the two' : 'together they'} count as one origin`
    return [ended([text(words), ...(evidence.length > 0 ? [desk.cite.mark(evidence.slice(0, 4))] : [])])]
  })
}

/** The report the others go back to: the first to appear; `null` where two appeared at once or no report says when. */
function sourceOf({ record }: Desk, { members }: LineageGroup): string | null {
  const reports = inOrderOfPrint(record.reports.filter(({ id }) => members.includes(id)))
  const [first, second] = reports
  if (first === undefined || second === undefined) return null
  return momentOf(first.published) < momentOf(second.published) ? first.id : null
}

type Told = Exclude<LineageGroup['kind'], 'cites'>

const REPEATS: { readonly [kind in Told]: readonly [one: string, several: string] } = {
  copy: ['carries the text of', 'carry the text of'],
  derived: ['repeats wording of', 'repeat wording of'],
  'common-origin': ['tells in other words what stands in', 'tell in other words what stands in'],
  correction: ['corrects', 'correct'],
  'declared-rewrite': ['was made from', 'were made from'],
}

const SHARED: { readonly [kind in Told]: string } = {
  copy: 'carry one text and count as one origin',
  derived: 'share their wording and count as one origin',
  'common-origin': 'retell one original in other words and count as one origin',
  correction: 'belong together: one says that it corrects the other',
  'declared-rewrite': 'says that it was made from reporting not its own',
}

/** Who draws on whom, one sentence for all; an outlet that names itself draws on nobody. */
function relays(desk: Desk): readonly CitedText[] {
  const citing = desk.record.reports
    .map(({ id, outlet, citedOutlets }) => ({
      id,
      // Three names a report are what a sentence carries.
      named: citedOutlets.filter(({ name }) => !isPartOf(name, outlet)).slice(0, 3),
    }))
    .filter(({ named }) => named.length > 0)
  if (citing.length === 0) return []
  const runs: Run[] = []
  citing.forEach(({ id, named }, at) => {
    const report = reportName(desk, id)
    runs.push(
      text(
        `${at === 0 ? capital(report) : `; ${report}`}${at === 0 ? ' draws' : ''} on ${list(named.map(({ name }) => withArticle({ name, type: 'media' })))}`,
      ),
      desk.cite.mark(named.flatMap(({ evidence }) => evidence.slice(0, 1))),
    )
  })
  return [ended(runs)]
}

function selfPraise(desk: Desk): readonly CitedText[] {
  const byFile = Map.groupBy(
    desk.record.anomalies.filter(({ kind }) => kind === 'self-certification'),
    ({ evidence }) => evidence[0]?.file,
  )
  return desk.record.reports.flatMap(({ id, file }) => {
    const anomaly = byFile.get(file)?.[0]
    return anomaly === undefined
      ? []
      : [
          ended([
            text(`${capital(reportName(desk, id))} vouches for itself, which earns it no credit here`),
            desk.cite.mark(anomaly.evidence),
          ]),
        ]
  })
}

function mainVoice(desk: Desk): readonly CitedText[] {
  const main = mostHeard(desk.record)
  if (main === null) return []
  return [
    ended([
      text(
        `${capital(desk.names.name(main.speaker))} is the voice of ${main.count} of the ${main.all} attributed statements in the record`,
      ),
      desk.cite.mark(main.evidence),
    ]),
  ]
}

/** The person on whose words most rests, when they are at least a sixth of what is attributed. */
function mostHeard({ statements, actors }: Record) {
  const people = new Set(actors.filter(({ type, anonymous }) => type === 'person' && !anonymous).map(({ id }) => id))
  const attributed = statements.filter(({ speaker }) => speaker !== 'narrator')
  const [most] = [
    ...Map.groupBy(
      attributed.filter(({ speaker }) => people.has(speaker)),
      ({ speaker }) => speaker,
    ),
  ].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  if (most === undefined || most[1].length * 6 < attributed.length || most[1].length < 3) return null
  return {
    speaker: most[0],
    count: most[1].length,
    all: attributed.length,
    evidence: most[1].slice(0, 3).flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
}
