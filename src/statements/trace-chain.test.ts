import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import type { Report } from '../document/report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** The links between the report and the voice of the last statement somebody makes. */
function relays(text: string): readonly (string | null)[] {
  const report: Report = {
    id: 'a',
    file: 'a.txt',
    text,
    title: null,
    outlet: 'Osland Post',
    published: '2026-06-12',
    url: null,
    byline: null,
    problems: [],
  }
  const said = analyseReport(report, trainedModels()).statements.filter(({ speaker }) => speaker !== null)
  return said
    .at(-1)!
    .chain.slice(1, -1)
    .map(({ name }) => name)
}

test.each([
  ['Anna Keller let it be known, through an aide, that her government had no quarrel with the board.', ['aide']],
  [
    'Bram Osei, in a message passed to us by a relative, said he would follow “any order that has a date”.',
    ['relative'],
  ],
  [
    'Anna Keller repeated on Monday, on the national television, that Norway “does not trade, it judges”.',
    ['national television'],
  ],
  [
    'Anna Keller has told her ministers that she would settle for ten, the daily Aftenposten reported on Thursday, quoting a palace aide.',
    ['Aftenposten', 'palace aide'],
  ],
  [
    'According to one person in the Danish delegation, Anna Keller told the crews that the board could give way.',
    ['person in the Danish delegation'],
  ],
  ['Anna Keller said through the winter that the pier would open.', []],
])('%s', (text, links) => expect(relays(text)).toEqual(links))
