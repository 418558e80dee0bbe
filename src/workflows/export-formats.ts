/** @module The forms a record can be exported in, by the names a user gives them; apart from what writes them, since help names them too. */

/** Every format `readout export` writes, in the order it lists them. */
export const EXPORT_FORMATS = [
  'csv',
  'jsonl',
  'markdown',
  'html',
  'docx',
  'ics',
  'graphml',
  'plover',
  'prov',
  'annotations',
  'schema-org',
  'ftm',
] as const

/** One of `EXPORT_FORMATS`. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
