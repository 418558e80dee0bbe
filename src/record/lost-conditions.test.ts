/** @module What a retelling leaves out of "yes, if": told as an anomaly where the condition is lost, and nowhere else. */
import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

const LOST: readonly [string, string, string][] = [
  [
    'a price',
    'Anna Keller of Ardan said her government could accept a lower price for the barley if the volume grew every year.',
    'Anna Keller of Ardan said her government would accept a lower price for the barley.',
  ],
  [
    'a withdrawal',
    'Rolf Osei said the garrison was ready to leave the island fort, but only if the islanders handed in their rifles.',
    'Rolf Osei said the garrison was ready to leave the island fort.',
  ],
  [
    'a delay',
    'Anna Keller said the ministry was prepared to put off the school closures by a year, provided that parents paid for the buses.',
    'Anna Keller said the ministry was prepared to put off the school closures by a year.',
  ],
]

test.each(LOST)('%s told without its condition', (_, first, copy) => {
  const found = lostIn([first, copy])
  expect(found.map(({ evidence }) => evidence.map(({ file }) => file))).toEqual([['1.txt']])
})

test('who tells the condition first, or tells it as well, has lost nothing', () => {
  for (const [, first, copy] of LOST) {
    expect(lostIn([copy, first])).toEqual([])
    expect(lostIn([first, first])).toEqual([])
  }
})

test('the condition of one clause is not lost by who retells the other', () => {
  const first =
    'Anna Keller said that the ministry was prepared to lower the dues on barley and rye, and she did not exclude a quota for flour provided it went to the bakeries.'
  const copy = 'Anna Keller said that the ministry was prepared to lower the dues on barley and rye.'
  expect(lostIn([first, copy])).toEqual([])
})

function lostIn(texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: `2031-05-0${6 + at}` }))),
  ).anomalies.filter(({ kind }) => kind === 'condition-dropped')
}
