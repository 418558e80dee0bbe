import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { openDesk } from './desk.ts'
import { tellNews } from './tell-news.ts'

test('what most reports open with is told once, with its day', () => {
  const told = news([
    'Talks collapse\n\nTalks on a coalition collapsed late on Sunday when the Harbour Party walked out of the negotiations. It had been a long night.',
    'No coalition\n\nThe negotiations on a coalition collapsed on Sunday night after the Harbour Party had walked out. Nobody knew what would follow.',
    'A wet week\n\nRarely has a week been so wet. The river rose by two metres.',
  ])
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/reports that (?:talks|the negotiations) on a coalition collapsed .* \(8 March\)\.$/)
})

test('one event after the other, in the order of their days', () => {
  const told = news(
    [
      'Ultimatum\n\nThe dockers’ union offered the port company a week to guarantee all jobs. It is the oldest union.',
      'Deal\n\nWorkers struck a deal with the port company on Thursday. It was signed at noon.',
    ],
    ['2026-03-05', '2026-03-13'],
  )
  expect(told.map(sentence => sentence.match(/ultimatum|week to guarantee|struck a deal/)?.[0])).toEqual([
    'week to guarantee',
    'struck a deal',
  ])
})

test('colour and praise open no brief', () => {
  expect(
    news(['Baku\n\nFor two weeks the corridors have echoed with hurried footsteps. Delegates looked tired.']),
  ).toEqual([])
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
