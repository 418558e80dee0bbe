import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { openDesk } from './desk.ts'
import { saysTheEndAlone, tellNews } from './tell-news.ts'

test('what most reports open with is told once, with its day', () => {
  const told = news([
    'Ferry row\n\nThe ferry board rejected the crews’ rota on Sunday. Boats stayed tied up.',
    'Crews furious\n\nThe crews’ rota was rejected by the ferry board on Sunday. A second vote is not planned.',
    'Rain at last\n\nIt rained all over the islands. Farmers cheered.',
  ])
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/reports that the (?:ferry board|crews’ rota) .* \(8 March\)\.$/)
})

test('one event after the other, in the order of their days', () => {
  const told = news(
    [
      'Bakers wait\n\nThe bakers’ guild rejected the mill’s price on Monday. Ovens are cold.',
      'Bread again\n\nMillers and bakers signed a two-year flour contract on Thursday. It has nine pages.',
    ],
    ['2026-03-02', '2026-03-12'],
  )
  expect(told.map(sentence => sentence.match(/rejected|signed/)?.[0])).toEqual(['rejected', 'signed'])
})

test('colour opens no brief', () => {
  expect(news(['Lanterns\n\nLanterns hung over the quay, and children sold figs to the envoys.'])).toEqual([])
})

function news(texts: readonly string[], days: readonly string[] = []): readonly string[] {
  const outlets = ['Ardan Post', 'Osland Echo', 'Bay Courier']
  const testimonies = texts.map((text, at) =>
    analyseReport({
      id: `r${at}`,
      file: `r${at}.txt`,
      text,
      title: null,
      outlet: outlets[at]!,
      byline: null,
      published: days[at] ?? '2026-03-09',
      url: null,
      problems: [],
    }),
  )
  return tellNews(openDesk(buildRecord(testimonies)), 3).map(sentence =>
    sentence.map(run => (run.kind === 'marks' ? '' : run.text)).join(''),
  )
}

test.each([
  ['Six hours of talks between Ardan and Osland ended on Monday without an agreement on the lock.', true],
  ['Talks between Ardan and Osland broke up without a deal after the pilots walked out of the hall in Osford.', false],
  ['No agreement had been tabled.', false],
  ['Ardan and Osland will go on talking about the lock on Friday.', false],
])('whether “%s” says how the talks ended and no more: %s', (words, expected) => {
  const actors = ['Ardan', 'Osland'].map(name => ({ name, aliases: [] })) as never
  expect(saysTheEndAlone({ actors }, words)).toBe(expected)
})
