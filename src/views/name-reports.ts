/** @module How reports are named in a brief, in which order they were printed, and which of them are one origin. */
import { dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { LineageGroup, Record } from '../record/record.ts'
import type { Desk } from './desk.ts'
import { momentOf } from './moment-of.ts'
import { withArticle } from './name-actors.ts'
import { printDay } from './print-day.ts'

/**
 * The outlet, with the day where several reports are of one outlet: "the Ardan Post of 3 May". Where all are of one its name
 * tells none apart: "the report of 3 May". Where none is known the file: "report 03-ardan".
 */
export function reportName({ record, reportNames }: Pick<Desk, 'record' | 'reportNames'>, id: string): string {
  const name = reportNames.get(id) ?? nameOfReport(record, id)
  reportNames.set(id, name)
  return name
}

/** "Ardan Press Agency (APA)" by its letters, which it gives itself; any other outlet with its article. */
function shortOutlet(outlet: string): string {
  return LETTERS.exec(outlet)?.[1] ?? withArticle({ name: outlet, type: 'media' })
}

/** Letters in brackets behind a name. */
const LETTERS = /^\p{Lu}.* \(([A-Z][A-Z-]{1,6})\)$/u

function nameOfReport(record: Record, id: string): string {
  const report = record.reports.find(candidate => candidate.id === id)
  const file = report?.file.replace(/\.[^.]+$/, '') ?? id
  if (report?.outlet == null) return `report ${shortId(record, file)}`
  const others = record.reports.filter(({ id: other, outlet }) => other !== id && outlet === report.outlet)
  const name = shortOutlet(report.outlet)
  if (others.length === 0) return name
  const plain = soleOutlet(record) === null ? name : 'the report'
  const [day, time] = [dayOf(report.published), timeOf(report.published)]
  const ofDay = others.filter(({ published }) => dayOf(published) === day)
  if (day === null || ofDay.some(({ published }) => time === null || timeOf(published) === time))
    return plain === 'the report' ? `report ${shortId(record, file)}` : `${name} (${file})`
  return `${plain} of ${printDay(day, false)}${ofDay.length === 0 ? '' : ` (${time})`}`
}

/** The outlet of all reports, where they are several and of one. */
export function soleOutlet({ reports }: Pick<Record, 'reports'>): string | null {
  const [first, ...others] = reports
  return others.length > 0 && others.every(({ outlet }) => outlet === first!.outlet) ? first!.outlet : null
}

/** "14.05", as printed: of two reports of one outlet and day the hour tells which. */
function timeOf(published: string | null): string | null {
  return (
    published
      ?.match(/T(\d{2}):(\d{2})/)
      ?.slice(1)
      .join('.') ?? null
  )
}

/** Whether a name is that of a report and not of an outlet: a report "says", an outlet "reports". */
export function isReport(name: string): boolean {
  return /^(?:the )?report /.test(name)
}

/** "03_20232ae5be3d" is "03" where no other report begins like it: a checksum tells a reader nothing. */
function shortId({ reports }: Record, id: string): string {
  const [, head] = id.match(/^(\w*\d\w*)[_-][0-9a-f]{8,}$/) ?? []
  return head === undefined || reports.some(({ id: other }) => other !== id && other.startsWith(head)) ? id : head
}

/** Kinds of lineage whose members count once; a correction and a named source are testimonies of their own. */
const ONE_ORIGIN: ReadonlySet<LineageGroup['kind']> = new Set(['copy', 'derived', 'common-origin'])

/** One report of each origin that these passages come from, the earliest first: echoes of one origin are named once. */
export function originsOf({ record, printed }: Desk, passages: readonly Passage[]): readonly string[] {
  const files = new Set(passages.map(({ file }) => file))
  const firsts = new Map<string, string>()
  for (const { id, file } of printed) {
    if (!files.has(file)) continue
    const group = record.lineage.find(({ kind, members }) => ONE_ORIGIN.has(kind) && members.includes(id))
    const origin = group?.id ?? id
    if (!firsts.has(origin)) firsts.set(origin, id)
  }
  return [...firsts.values()]
}

/** Who alone tells it, where one origin does and there are several reports; else `null`. */
export function soleOrigin(desk: Desk, passages: readonly Passage[]): string | null {
  const [origin, ...others] = originsOf(desk, passages)
  return origin === undefined || others.length > 0 || desk.record.reports.length < 2 ? null : reportName(desk, origin)
}

/** The earliest first; reports without a date last. */
export function inOrderOfPrint(reports: Record['reports']): Record['reports'] {
  return reports.toSorted((a, b) => {
    const [one, other] = [momentOf(a.published), momentOf(b.published)]
    return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
  })
}
