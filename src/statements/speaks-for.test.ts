import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import type { Report } from '../document/report.ts'

test.each([
  ['Ilse Keller said the Harbour Council would waive a month’s rent.', 'Harbour Council'],
  ['Kenya is not ready to open the lock, Keller said.', 'Kenya'],
  ['“The Mill Workers’ Union wants nine per cent,” Keller said.', 'Mill Workers’ Union'],
  ['Osei replied that Bela had no objection to observers.', 'Bela'],
  ['Keller told reporters that Osford Rail cannot run night trains before May.', 'Osford Rail'],
  ['Bela regards the map as a beginning, its envoy Tom Osei said.', 'Bela'],
])('a saying commits the side whose will it tells: %s', (text, side) => {
  expect(committed(text)).toEqual([side])
})

test.each([
  ['what it did', 'Keller said Bela shelled the bridge on Monday.'],
  ['what befalls it', 'Keller said Bela was losing the war.'],
  ['what a thing will be', 'Bela has a line. “It could be working in a week,” Keller said.'],
  ['a person', 'Keller said Osei would resign.'],
  ['the speaker itself', 'Bela said Bela would come.'],
])('%s commits nobody: %s', (_, text) => {
  expect(committed(text)).toEqual([])
})

function committed(text: string): readonly string[] {
  const report: Report = {
    id: '0',
    file: 'a.txt',
    text: `Ardan and Bela met on Monday. Ilse Keller and Tom Osei were there. ${text}`,
    title: null,
    outlet: 'Osland Post',
    byline: null,
    published: '2026-03-12',
    url: null,
    problems: [],
  }
  const { figures, statements } = analyseReport(report)
  return statements.flatMap(({ commits }) => (commits === undefined ? [] : [figures[commits]!.name]))
}
