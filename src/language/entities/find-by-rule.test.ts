/** @module Entities that rules tell: dates, times of day, amounts, works; names stand before them. */
import { expect, test } from 'vitest'
import { mark, unmark } from '../../../tests/marked-text.ts'
import { addLayers, type Entity } from '../../document/layers.ts'
import { addTextLayers } from '../../text/add-text-layers.ts'
import { findAmounts } from '../find-amounts.ts'
import { findTimes } from '../find-times.ts'
import { withRuleEntities } from './find-by-rule.ts'
import { eventOrWork } from './mend-names.ts'

function entitiesOf(text: string, published: string | null, names: readonly Entity[] = []): readonly Entity[] {
  const cut = addTextLayers({ text, published, outlet: null })
  const timed = addLayers(cut, findTimes(cut))
  return withRuleEntities({ ...addLayers(timed, findAmounts(timed)), entities: names }).entities
}

test.each([
  ['On <date>Tuesday</date> at <time>10 a.m.</time> they paid <money>$5 million</money>.'],
  ['On <date>11 March 2026</date>, at <time>8:30 GMT</time>, <cardinal>20</cardinal> people came.'],
  [
    'The <ordinal>third</ordinal> <quantity>five-hour</quantity> round covered <percent>20%</percent> of <quantity>300 km</quantity>.',
  ],
  ['The war in <date>2019</date> was over at <time>noon</time>.'],
  ['He made the film “<work>A Long Water</work>” and said “Long Water”.'],
  [''],
])('%s', marked => {
  const text = unmark(marked)
  for (const published of ['2026-03-11', null])
    expect(
      mark(
        text,
        entitiesOf(text, published).map(({ start, end, type }) => ({ start, end, label: type })),
      ),
    ).toBe(marked)
})

test('a name keeps the number in it', () => {
  const names: readonly Entity[] = [{ start: 4, end: 26, type: 'organisation' }]
  expect(entitiesOf('The Council of Twenty Five met.', null, names)).toEqual(names)
})

test.each([
  ['Ardan Civil War', 'event'],
  ['Battle of Osford', 'event'],
  ['2004 Ardani general election', 'event'],
  ['Treaty of Osford', 'work'],
  ['Ardan Water Act', 'work'],
  ['Ardan Express', null],
])('%s: %s', (name, kind) => {
  expect(eventOrWork(name.split(' '))).toBe(kind)
})
