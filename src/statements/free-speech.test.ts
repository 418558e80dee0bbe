import { describe, expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** How many pieces the content of the first attribution with more than one has; 1 where none has. */
function check(text: string, count: number) {
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  expect(Math.max(1, ...attributions.map(({ content }) => content.length))).toBe(count)
}

describe('a sentence without a verb of saying goes on with the one before it', () => {
  test.each([
    ['Anna Keller said the map was old. She would sign it only in spring.', 2],
    ['Anna Keller told crews the map was old. But it would do for a year.', 2],
    ['Anna Keller says the map is old. She will not sign it.', 2],
    ['“The map is old,” Anna Keller said. She would sign it in spring.', 2],
    ['The nurses’ union said the rota was thin. It would stop work in May.', 2],
    // Somebody else, the writer who knows the end, what she did not tell, a clause within, a question, a new paragraph.
    ['Anna Keller said the map was old. Osei would sign it.', 1],
    ['Anna Keller said the map was old. She would later resign.', 1],
    ['Anna Keller said the map was old. She would not say who drew it.', 1],
    ['Anna Keller said the map was old. The crews left because she would not sign.', 1],
    ['Anna Keller said the map was old. It was unclear whether it would do.', 1],
    ['Anna Keller said the map was old. Would it do for a year?', 1],
    ['Anna Keller said the map was old.\nShe would sign it in spring.', 1],
  ])('%s', check)
})

describe('a clause behind a semicolon goes on with the saying before it', () => {
  test.each([
    ['The map was old, Anna Keller said; no toll would be paid on it.', 2],
    ['The mast was down, said Anna Keller, who speaks for the board; no promise had been made.', 2],
    ['The map, Anna Keller said, was old; all else was for judges to say.', 3],
    // What somebody did, what another side would do, and the writer's present.
    ['Anna Keller said the map was old; the crews left at noon.', 1],
    ['Anna Keller said the map was old; Kenya would reject a new one.', 1],
    ['Anna Keller said the map was old; the ferry is for sale.', 1],
  ])('%s', check)
})

describe('words in quotation marks within a sentence are whoever’s who has just spoken', () => {
  test.each([
    ['The lender said the swap was thin. Its terms were "a promise to a kettle".', 2],
    ['The growers told him the toll was too high. They had to "sell the ox to pay the road".', 2],
    ['Osei says the swap is late. He isn’t moving the deadline ("Midnight is not a mood").', 2],
    // A slogan, a name, a term behind its article, somebody who is named.
    ['The lender said the swap was thin. A banner outside read "no more of their kettles".', 1],
    ['The lender said the swap was thin. Cries of "read it out to us" followed.', 1],
    ['The lender said the swap was thin. Its plan is "Road to Fair Debt".', 1],
    ['The lender said the swap was thin. The law speaks of a "targeted lending area".', 1],
  ])('%s', check)
})

describe('a yes, a no or a condition with its modal moved back is nobody’s but the speaker’s', () => {
  test.each([
    ['Anna Keller said the map was old. Nor would the toll be cut while the road was shut.', 2],
    ['Anna Keller said the map was old. A new one would be refused outright.', 2],
    // What follows by the writer's reckoning, and what another side would do.
    ['Anna Keller said the map was old. The law would have to be changed to allow a new one.', 1],
    ['Anna Keller said the map was old. Kenya would reject a new one outright.', 1],
    ['Anna Keller said the map was old. A new one was drawn in May.', 1],
  ])('%s', check)
})

describe('a matter named first is taken up in an answer', () => {
  test.each([
    ['Anna Keller told us the dam was safe. As for the villa, it was invented.', 2],
    ['The ministry says the dam is safe. As to monitors, they may come in May.', 2],
    ['Anna Keller told us the dam was safe. As for the villa, it is for sale.', 1],
  ])('%s', check)
})

describe('a list that is announced is told item by item', () => {
  test.each([
    [
      'An envoy said the growers wanted two changes. The first is a written pledge by the mill. The second is that the toll be cut.',
      3,
    ],
    ['The union has demanded three things. One is a vote in May. Another concerns overtime. The last is back pay.', 4],
    ['The bank asked for two guarantees. The first was paid on Monday. It rained.', 2],
    ['The union met two envoys. The first is a judge.', 1],
  ])('%s', check)
})

test('who is said to have spoken within somebody’s words does not go on with them', () => {
  const text =
    'Anna Keller said the gates could be opened, not removed, and only after the League’s own inspector, the HCA, had confirmed that the list was closed. Opening them now was "out of the question for us".'
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  const goingOn = attributions.filter(({ content }) => content.length > 1)
  expect(goingOn.map(({ source }) => source?.map(({ start, end }) => text.slice(start, end)).join(' '))).toEqual([
    'Anna Keller',
  ])
})
