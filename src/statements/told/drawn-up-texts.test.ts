import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

const models = trainedModels()

/** "a timetable | Norway": the texts of a report with whose they are. */
function textsIn(text: string): readonly string[] {
  const { texts = [] } = tell(reportOf(text), annotate({ text, published: null, outlet: null }, models))
  return texts.map(({ passage, owners, holder = null }) =>
    [passage.exact, ...owners, ...(holder === null ? [] : [`(${holder})`])].join(' | '),
  )
}

const TALKS = 'Envoys of Norway and Kenya met for talks on the lake.'

test.each([
  ['drawn up', 'The Kenyan team has drawn up a timetable.', ['a timetable | Kenya']],
  [
    'said to say something',
    'Kenya’s new list, printed on Monday, includes fourteen ports.',
    ['Kenya’s new list | Kenya'],
  ],
  ['drafted for both', 'A declaration drafted by the mediators speaks of one lake.', ['A declaration | (mediators)']],
  ['read out by a guest', 'The communiqué was read to the guests.', []],
  ['tabled by it', 'In a sketch it tabled on Tuesday, Kenya wants all nets ashore.', ['a sketch | Kenya']],
  [
    'two adjectives',
    'Kenya has put forward a simple and legally sound formula for the tolls.',
    ['a simple and legally sound formula | Kenya'],
  ],
  [
    'what would be so by it',
    'Keller took away a new Kenyan wording, under which judges would rule on the bay.',
    ['a new Kenyan wording | Kenya'],
  ],
  ['some map', 'The ministers saw the map.', []],
  ['an idea put forward', 'The mediators put forward an idea: a fund for the nets.', ['an idea | (mediators)']],
])('%s', (_, sentence, expected) => {
  expect(textsIn(`${TALKS} ${sentence}`)).toEqual(expected)
})

test.each([
  [
    'the mediators’ text is no side’s',
    'The mediators’ draft is long. Kenya’s paper is short.',
    ['The mediators’ draft | (mediators)', 'Kenya’s paper | Kenya'],
  ],
  ['several texts are none', 'The two drafts are with the guild.', []],
])('%s', (_, sentence, expected) => {
  expect(textsIn(`${TALKS} ${sentence}`)).toEqual(expected)
})
