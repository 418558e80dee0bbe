/**
 * @module Upstreams: on whose reporting a report says it rests. A report that names another of the dossier as its source, and one
 * that says it was made from somebody's. They stay origins of their own: what they add is theirs, and only single sayings are passed on.
 */
import { contentWords } from '../alignment/content-words.ts'
import { remembering } from '../alignment/remembering.ts'
import { dayNumber, dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { LineageGroup, ReportEntry } from './record.ts'

/** "This article was rewritten by … based on …", "adapted from", "first published by". */
const MADE_FROM =
  /\b(?:rewritten|adapted|translated|summari[sz]ed|condensed|compiled|republished|reproduced|syndicated)\b.{0,80}?\b(?:by|from|with|based on)\b|\b(?:originally|first) (?:appeared|published|reported)\b/is

/** Reports that name another report's outlet as their source, then those that say they were made from an unnamed one. */
export function upstreams(
  testimonies: readonly Testimony[],
  reports: readonly ReportEntry[],
  lineage: readonly LineageGroup[],
): readonly LineageGroup[] {
  return [...namedUpstreams(reports, lineage), ...declaredRewrites(testimonies, reports)]
}

function namedUpstreams(reports: readonly ReportEntry[], lineage: readonly LineageGroup[]): readonly LineageGroup[] {
  const words = remembering((name: string) => contentWords(name))
  // "Harbour Wire" is the outlet "The Harbour Wire Agency"; "(HW)" behind its name is its short form.
  const isOutlet = (name: string, outlet: string | null) =>
    outlet !== null && words(name).length > 0 && words(name).every(word => words(outlet).includes(word))
  const groupOf = new Map(lineage.flatMap(({ id, members }) => members.map(member => [member, id] as const)))
  const dayOut = new Map(reports.map(report => [report, dayNumber(dayOf(report.published))]))
  const order = new Map(reports.map((report, at) => [report, at]))
  const byOutlet = [...Map.groupBy(reports, ({ outlet }) => outlet)]
  return reports.flatMap(citing =>
    citing.citedOutlets.flatMap(({ name, evidence }): readonly LineageGroup[] => {
      if (isOutlet(name, citing.outlet)) return []
      const ofOutlet = byOutlet
        .filter(([outlet]) => isOutlet(name, outlet))
        .flatMap(([, all]) => all)
        .filter(other => !isLater(dayOut.get(other)!, dayOut.get(citing)!))
        // Several outlets may bear the name: in the order of the record again.
        .toSorted((a, b) => order.get(a)! - order.get(b)!)
      // The outlet may have several reports here: the last that was out by then, unless the citing one repeats another.
      const cited = ofOutlet.at(-1)
      const group = groupOf.get(citing.id)
      if (cited === undefined || (group !== undefined && ofOutlet.some(({ id }) => groupOf.get(id) === group)))
        return []
      return [
        {
          id: `cites-${citing.id}-${cited.id}`,
          members: [citing.id, cited.id].toSorted(),
          kind: 'cites',
          confidence: 'high',
          basis: `${citing.file} names ${name}, whose report ${cited.file} is, as its source for single sayings.`,
          evidence,
        },
      ]
    }),
  )
}

function declaredRewrites(testimonies: readonly Testimony[], reports: readonly ReportEntry[]): readonly LineageGroup[] {
  return testimonies.flatMap(({ problems, problemPassages = [] }, index): readonly LineageGroup[] => {
    const says = problems.flatMap((_, at): readonly Passage[] => {
      const passage = problemPassages[at]
      return passage !== undefined && MADE_FROM.test(passage.exact) ? [passage] : []
    })
    const { id, file } = reports[index]!
    if (says.length === 0) return []
    return [
      {
        id: `declared-${id}`,
        members: [id],
        kind: 'declared-rewrite',
        confidence: 'high',
        basis: `${file} says that it was made from reporting that is not its own.`,
        evidence: says,
      },
    ]
  })
}

function isLater(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a > b
}
