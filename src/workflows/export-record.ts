/** @module The record or the brief in a form other programs read. */
import { annotations } from '../exports/annotations.ts'
import { statementsCsv } from '../exports/csv.ts'
import { type Exported, exported } from '../exports/exported.ts'
import { followTheMoney } from '../exports/follow-the-money.ts'
import { networkGraphml } from '../exports/graphml.ts'
import { calendar } from '../exports/icalendar.ts'
import { recordLines } from '../exports/json-lines.ts'
import { ploverCsv } from '../exports/plover.ts'
import { provenance } from '../exports/prov.ts'
import { schemaOrg } from '../exports/schema-org.ts'
import { wordDocument } from '../exports/word-document.ts'
import { writeWholeFile } from '../storage/write-file.ts'
import { briefMarkdown } from '../views/brief-markdown.ts'
import type { ExportFormat } from './export-formats.ts'
import type { Gathered } from './gathered.ts'
import { makeBrief, makeRecord, pageOf } from './make-brief.ts'

type Write = (gathered: Gathered) => string | Promise<Uint8Array>

const ofRecord =
  (write: (exported: Exported) => string): Write =>
  gathered =>
    write(exported(makeRecord(gathered)))

const asJson = (write: (exported: Exported) => object) => ofRecord(from => `${JSON.stringify(write(from), null, 2)}\n`)

/** What each format is written by. */
const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  csv: ofRecord(statementsCsv),
  jsonl: ofRecord(({ record }) => recordLines(record)),
  markdown: gathered => briefMarkdown(makeBrief(makeRecord(gathered))),
  html: gathered => pageOf(makeRecord(gathered), gathered),
  docx: gathered => wordDocument(makeBrief(makeRecord(gathered))),
  ics: ofRecord(calendar),
  graphml: ofRecord(networkGraphml),
  plover: ofRecord(ploverCsv),
  prov: asJson(provenance),
  annotations: asJson(annotations),
  'schema-org': asJson(schemaOrg),
  ftm: ofRecord(followTheMoney),
}

/** The whole export: text, or bytes where the format is no text. The same input gives the same bytes. */
export async function exportRecord(gathered: Gathered, format: ExportFormat): Promise<string | Uint8Array> {
  return WRITERS[format](gathered)
}

/** Writes an export to a file, wholly or not at all. */
export function writeExport(path: string, content: string | Uint8Array): Promise<void> {
  return writeWholeFile(path, content)
}
