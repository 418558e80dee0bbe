/** @module Sources and origins: which reports count once, whom they draw on, and on whose voice most of it rests. */
import type { LineageGroup, Record } from '../record/record.ts'
import type { CitedText, Run, Section } from './brief.ts'
import { capital, type Desk, ended, list, reportName, text } from './desk.ts'
import { withArticle } from './name-actors.ts'

/** One paragraph on origins: an echo is named an echo, and a report that praises itself earns nothing. */
export function sourcesAndOrigins(desk: Desk): Section {
  const sentences = [...sharedOrigins(desk), ...relays(desk), ...selfPraise(desk), ...mainVoice(desk)]
  return { heading: 'Sources and origins', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

function sharedOrigins(desk: Desk): readonly CitedText[] {
  return desk.record.lineage.map(({ members, kind, evidence }) =>
    ended([
      text(`${capital(list(members.map(id => reportName(desk, id))))} ${SHARED[kind]}`),
      ...(evidence.length > 0 ? [desk.cite.mark(evidence.slice(0, 4))] : []),
    ]),
  )
}

const SHARED: { readonly [kind in LineageGroup['kind']]: string } = {
  copy: 'carry one text and count as one origin',
  derived: 'share their wording and count as one origin',
  'common-origin': 'retell one original in other words and count as one origin',
  correction: 'belong together: one says that it corrects the other',
}

/** Outlets the reports name as their source, one sentence for all. */
function relays(desk: Desk): readonly CitedText[] {
  const citing = desk.record.reports.filter(({ citedOutlets }) => citedOutlets.length > 0)
  if (citing.length === 0) return []
  const runs: Run[] = [text('The reports name other outlets as their source: ')]
  citing.forEach(({ id, citedOutlets }, at) => {
    // Three names a report are what a sentence carries.
    const named = citedOutlets.slice(0, 3)
    runs.push(
      text(
        `${at === 0 ? '' : '; '}${list(named.map(({ name }) => withArticle({ name, type: 'media' })))} in ${reportName(desk, id)}`,
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
