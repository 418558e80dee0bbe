/** @module Report entries: the reports of a record, and whom they say they draw on. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { ReportEntry } from './record.ts'

/** Eight hexadecimal digits tell some hundreds of reports of one name apart. */
const DIGITS = 8

/** One entry per testimony, in the same order. */
export function reportEntries(testimonies: readonly Testimony[]): readonly ReportEntry[] {
  const ids = reportIds(testimonies)
  return testimonies.map(({ report, headline, problems, statements, figures }, index) => {
    const { file, title, outlet, byline, published, url } = report
    const media = new Set(figures.filter(({ kind }) => kind === 'media').map(figure => figure.name))
    const cited = new Map<string, Passage[]>()
    for (const { chain, passage } of statements)
      for (const { kind, name } of chain) {
        if (kind !== 'named' || name === null || name === outlet || !media.has(name)) continue
        const evidence = cited.get(name)
        if (evidence === undefined) cited.set(name, [passage])
        else if (!evidence.includes(passage)) evidence.push(passage)
      }
    const citedOutlets = [...cited]
      .map(([name, evidence]) => ({ name, evidence }))
      .toSorted((a, b) => byCodeUnits(a.name, b.name))
    return { id: ids[index]!, file, title, outlet, byline, published, url, headline, problems, citedOutlets }
  })
}

/** The file's name without its ending, which a reader knows; where two reports share it, with the first digits of their text's hash. */
function reportIds(testimonies: readonly Testimony[]): readonly string[] {
  const names = testimonies.map(({ report: { file } }) => file.replace(/\.[^./]+$/, ''))
  const bearers = Map.groupBy(names, name => name)
  const seen = new Map<string, number>()
  return testimonies.map(({ report }, at) => {
    const name = names[at]!
    const id = bearers.get(name)!.length > 1 ? `${name}-${report.id.slice(0, DIGITS)}` : name
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
