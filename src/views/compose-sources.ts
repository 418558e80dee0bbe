/** @module Sources and origins: which reports count once, whom they draw on, and on whose voice most of it rests. */
import type { LineageGroup, Record } from '../record/record.ts'
import type { CitedText, Run, Section } from './brief.ts'
import type { Desk } from './desk.ts'
import { momentOf } from './moment-of.ts'
import { isPartOf, withArticle } from './name-actors.ts'
import { inOrderOfPrint, reportName } from './name-reports.ts'
import { capital, distinctNames, ended, list, text } from './sentence-parts.ts'

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
    const first = sourceOf(desk, group)
    const words =
      first !== null && kind === 'correction' && members.length === 2
        ? `${capital(name(members.find(id => id !== first)!))} says that it corrects ${name(first)}`
        : first === null || kind === 'correction'
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
  // "Ardan" in a line of credits is a place, and no paper.
  const isParty = (wanted: string) =>
    desk.record.actors.some(
      ({ type, name, aliases }) => (type === 'state' || type === 'person') && [name, ...aliases].includes(wanted),
    )
  const citing = desk.record.reports
    .map(({ id, outlet, citedOutlets }) => ({
      id,
      // Three names a report are what a sentence carries.
      named: citedOutlets
        .filter(({ name }) => !isPartOf(name, outlet) && !isParty(name) && !OF_A_HOUSE.test(name))
        .slice(0, 3),
    }))
    .filter(({ named }) => named.length > 0)
  const byNames = Map.groupBy(citing, ({ named }) => list(distinctNames(named.map(nameOf))))
  if (citing.length === 0) return []
  const runs = [...byNames].flatMap(([names, reports], at): readonly Run[] => {
    const who = list(reports.map(({ id }) => reportName(desk, id)))
    const draw = at > 0 ? '' : reports.length > 1 ? ' draw' : ' draws'
    return [
      text(`${at === 0 ? capital(who) : `; ${who}`}${draw} on ${names}`),
      desk.cite.mark(
        reports.flatMap(({ named }) => named.flatMap(({ evidence }) => evidence.slice(0, 1))).slice(0, MOST_SHOWN),
      ),
    ]
  })
  return [ended(runs)]
}

/** Those to whom something was said, and no paper: "told MPs". */
const OF_A_HOUSE =
  /^(?:the )?(?:(?:House of )?(?:Commons|Lords|Representatives)|MPs?|MEPs?|lawmakers|legislators|senators|Parliament|Congress|Senate|Assembly|ministers|reporters|journalists)$/i

function nameOf({ name }: { readonly name: string }): string {
  return withArticle({ name, type: 'media' })
}

/** Passages that show on whom reports draw. */
const MOST_SHOWN = 4

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
