/** @module The texts on the table: what was revised, and what was answered with a text of its own. */
import type { Proposal, ProposalVersion } from '../record/record.ts'
import type { CitedText, Run } from './brief.ts'
import type { Desk } from './desk.ts'
import { withArticle } from './name-actors.ts'
import { numberWord } from './number-word.ts'
import { printDay } from './print-day.ts'
import { lowered } from './retell-words.ts'
import { capital, ended, text } from './sentence-parts.ts'

/** One sentence a plan that has a history, the one most spoken of first; so many at most. */
export function tellTexts(desk: Desk, most: number): readonly CitedText[] {
  const plans = desk.record.proposals
    .filter(({ kind }) => kind === 'plan')
    .toSorted((a, b) => b.aliases.length - a.aliases.length || (a.id < b.id ? -1 : 1))
  const sentences: CitedText[] = []
  for (const plan of plans) {
    if (sentences.length >= most) break
    const told = tellPlan(desk, plan)
    if (told !== null) sentences.push(told)
  }
  return sentences
}

function tellPlan(desk: Desk, plan: Proposal): CitedText | null {
  const { proposals, proposalLineage } = desk.record
  const own = new Set(plan.versions.map(({ id }) => id))
  const leading = (relation: string) =>
    proposalLineage.filter(edge => own.has(edge.from) && edge.relation === relation).map(({ to }) => to)
  const revised = plan.versions.filter(({ id, label }) => leading('revised-into').includes(id) && REVISED.test(label))
  const answers = proposals
    .filter(({ id }) => id !== plan.id)
    .flatMap(({ versions, proponent }) =>
      versions
        .filter(({ id }) => leading('countered-by').includes(id))
        .map(version => ({ version, by: version.author ?? proponent })),
    )
  const [first] = plan.versions
  if (first === undefined || !IS_TEXT.test(first.label) || (revised.length === 0 && answers.length === 0)) return null
  // That it was revised or answered, and not when or by whom, tells a reader nothing that he can use.
  if (answers.length === 0 && revised.length === 1 && on(revised[0]!) === '') return null
  if (revised.length === 0 && answers.every(({ version, by }) => by === null && on(version) === '')) return null
  const apart = proposalLineage.some(
    ({ from, to, certainty }) => certainty === 'unknown' && own.has(from) && own.has(to),
  )
  if (apartInTime(revised, answers)) return ended(withoutOrder(desk, plan, revised[0]!, answers[0]!))
  const was = /[^s]s$/.test(plan.name) ? 'were' : 'was'
  const runs: Run[] = [text(nameOf(desk, plan)), desk.cite.mark(first.evidence.slice(0, 1))]
  if (revised.length === 1) runs.push(text(` ${was} revised${on(revised[0]!)}`), cite(desk, revised))
  if (revised.length > 1)
    runs.push(
      text(
        ` ${was} revised: ${numberWord(revised.length)} later versions are told of${apart ? ', and no report says that they are one' : ''}`,
      ),
      cite(desk, revised),
    )
  // "Was answered" beside "was answered by Ardan on 12 March" is told twice.
  const told = answers.filter(({ version, by }) => answers.length === 1 || by !== null || on(version) !== '')
  told.forEach(({ version, by }, at) => {
    const joint = revised.length === 0 && at === 0 ? ` ${was}` : `; ${was === 'were' ? 'they were' : 'it was'}`
    const whose = by === null ? '' : ` by ${desk.names.short(by)}`
    const how = COUNTERS.test(version.label) ? ' with a counter-proposal' : ''
    runs.push(text(`${joint} answered${whose}${how}${on(version)}`), cite(desk, [version]))
  })
  return ended(runs)
}

/** Whether one revision and one answer are told of, and of neither when: their order would be ours. */
function apartInTime(revised: readonly ProposalVersion[], answers: readonly Answer[]): boolean {
  const dated = [...revised, ...answers.map(({ version }) => version)].some(version => on(version) !== '')
  return revised.length === 1 && answers.length === 1 && !dated
}

/** "Beside the 12-point plan a revised version and a counter-proposal by Ardan are told of". */
function withoutOrder(desk: Desk, plan: Proposal, revised: ProposalVersion, { version, by }: Answer): CitedText {
  return [
    text(`Beside ${lowered(nameOf(desk, plan))}`),
    cite(desk, plan.versions.slice(0, 1)),
    text(' a revised version'),
    cite(desk, [revised]),
    text(
      ` and ${COUNTERS.test(version.label) ? 'a counter-proposal' : 'an answer'}${by === null ? '' : ` by ${desk.names.short(by)}`}`,
    ),
    cite(desk, [version]),
    text(' are told of'),
  ]
}

/** A text that answers the plan, and whose it is; `null` where no party is named. */
interface Answer {
  readonly version: ProposalVersion
  readonly by: string | null
}

/** "the seven points" may be points on the map. */
const IS_TEXT =
  /\b(?:papers?|texts?|drafts?|plans?|proposals?|documents?|frameworks?|roadmaps?|blueprints?|sheets?|versions?|packages?|treaty|agreements?|accords?|deals?|protocols?|memorand\p{L}+|declarations?|notes?|outlines?|compromises?|offers?|articles?)\b|^(?:one|the \d+) /iu

/** A text of one's own; "a positive response" is none. */
const COUNTERS =
  /\b(?:counter\p{L}*|alternative|own|paper|text|draft|plan|proposals?|document|map|list|memorand\p{L}+|pages?|amendments?)\b|^counter/iu

/** What a version is called that comes after another; the same text is often told of again by its first name. */
const REVISED =
  /\b(?:revis\p{L}+|rework\p{L}+|rewrit\p{L}+|redraft\p{L}*|new\p{L}*|updat\p{L}+|amend\p{L}+|modif\p{L}+|adjust\p{L}+|refin\p{L}+|improv\p{L}+|fresh|second|third|fourth|fifth|later|latest|final|short\p{L}+|slimm\p{L}+|pared|trimmed|changed|another|next)\b/iu

function cite(desk: Desk, versions: readonly ProposalVersion[]): Run {
  return desk.cite.mark(versions.flatMap(({ evidence }) => evidence.slice(0, 1)))
}

/** "The 12-point plan of Ardan"; an owner who stands in the name is not told twice. */
function nameOf({ record, names }: Desk, { name, proponent }: Proposal): string {
  const plain = name.replace(/^the /i, '')
  const owner = record.actors.find(({ id }) => id === proponent)
  const owned =
    owner === undefined || /['’]s?\s/.test(plain) || plain.toLowerCase().includes(owner.name.toLowerCase())
      ? ''
      : ` of ${owner.type === 'person' ? names.short(owner.id) : withArticle(owner)}`
  return capital(`the ${plain.replaceAll("'", '’')}${owned}`)
}

/** " on 11 March"; nothing where the day is not known. */
function on({ dateRange: { earliest, latest } }: ProposalVersion): string {
  return earliest !== null && earliest === latest ? ` on ${printDay(earliest, false)}` : ''
}
