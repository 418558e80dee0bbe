/** @module A report written by hand, for tests that begin with its text. */
import type { Report } from '../src/document/report.ts'

/** A report of which nothing is known but its text, and `more`. Its id comes from its file name, so that two files are two reports. */
export function reportOf(text: string, { file = 'a.txt', ...more }: Partial<Report> = {}): Report {
  return {
    id: Buffer.from(file).toString('hex').padEnd(64, '0').slice(0, 64),
    file,
    text,
    title: null,
    outlet: null,
    byline: null,
    published: null,
    url: null,
    problems: [],
    ...more,
  }
}
