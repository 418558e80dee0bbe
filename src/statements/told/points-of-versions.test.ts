import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  [
    'The draft tabled on 2 May set a levy of five per cent; the one handed over on 5 May has three. Both versions leave the fund empty.',
    ['first: Both versions leave the fund empty.', 'revised: Both versions leave the fund empty.'],
  ],
  [
    'Lenders at the talks hold two papers. The first version sets the rate at nine; the second version sets it at seven. Neither draft names a bank.',
    ['first: Neither draft names a bank.', 'revised: Neither draft names a bank.'],
  ],
  [
    'Envoys at the truce talks read the first draft and the revised draft. The deadline was 30 days in the first draft and is 60 in the second.',
    [
      'first: The deadline was 30 days in the first draft and is 60 in the second.',
      'revised: The deadline was 30 days in the first draft and is 60 in the second.',
    ],
  ],
  [
    'The climate talks have an earlier text and a revised text. Coal is named in neither version.',
    ['first: Coal is named in neither version.', 'revised: Coal is named in neither version.'],
  ],
  [
    'The union at the talks read the first pay offer and the revised pay offer. The first offer would keep shifts. Both would end the night bonus.',
    ['first: Both would end the night bonus.', 'revised: Both would end the night bonus.'],
  ],
])('what two versions share is a point of each: %s', (words, expected) => {
  const last = words.slice(words.lastIndexOf('. ', words.length - 3) + 2)
  expect(
    pointsIn(words)
      .filter(point => point.endsWith(last))
      .toSorted(),
  ).toEqual(expected)
})

test('what differs by the days on which versions were made is a point of each', () => {
  const words =
    'What Norway tabled at the truce talks on Monday is a nine-page paper. The paper was cut to seven pages on Tuesday. Boats would rest rather than leave: five weeks on Monday, three by Tuesday.'
  expect(pointsIn(words).filter(point => point.includes('five weeks'))).toHaveLength(2)
})

test.each([
  [
    'Kenya’s own paper was handed to both sides at the talks on Monday. It turns the levy around. A truce comes first; talks start from the present line; the funds stay frozen until May.',
    ['A truce comes first', 'talks start from the present line', 'the funds stay frozen until May'],
  ],
  [
    'The two parties have agreed on a fishing pact after a night of talks. Under it, boats would rest in May and towns would get 900 crowns a head.',
    ['boats would rest in May', 'towns would get 900 crowns a head'],
  ],
  [
    'Kenya and Norway struck a deal at the talks in Lima on Monday. Under the deal, two ports would open.',
    ['two ports would open'],
  ],
  [
    'The compromise floated at the talks by the host took a little from each: 45 per cent to Kenya, 35 to Norway and the rest to Iceland.',
    ['45 per cent to Kenya', '35 to Norway', 'the rest to Iceland'],
  ],
  [
    'The draft treaty, a copy of which was seen by the Courier, names 46 boats and would close two ports.',
    ['names 46 boats', 'would close two ports'],
  ],
  [
    'The union put a fourth offer on the table at the talks late on Monday: a raise of 9 per cent, a bonus of 400 crowns and an end to night shifts.',
    ['a raise of 9 per cent', 'a bonus of 400 crowns', 'an end to night shifts'],
  ],
  [
    'Envoys at the talks read a three-step paper. Under the paper, a copy of which was shown to us, two divers would be freed on day one.',
    ['two divers would be freed on day one'],
  ],
  [
    'When Norway handed over a 9-point paper at the talks, the demand was for nets to go, every boat to be counted and the port to be opened.',
    ['nets to go', 'every boat to be counted', 'the port to be opened'],
  ],
  [
    'Kenya tabled a 9-point draft at the talks. An envoy said the clause on fish was still in brackets.',
    ['An envoy said the clause on fish was still in brackets.'],
  ],
  [
    'In its 9-point plan of 5 May Norway offered to cap the levy at 20 per cent.',
    ['Norway offered to cap the levy at 20 per cent'],
  ],
  [
    'A diplomat at the talks said the revised text no longer contained a ban on nets.',
    ['no longer contained a ban on nets'],
  ],
  [
    'The reply that Kenya brought to the talks was a plan in three phases which began with fish and did not mention salt at all.',
    ['began with fish', 'did not mention salt at all'],
  ],
  [
    'A draft treaty, tabled at the talks on Monday, sets no limit on boats and would station guards in the port.',
    ['sets no limit on boats', 'would station guards in the port'],
  ],
  [
    'Kenya tabled a 9-point draft at the talks. According to two people who have read it, it keeps the levy at nine per cent, but lets towns pay later, and it moves the vote to May.',
    ['it keeps the levy at nine per cent', 'lets towns pay later', 'it moves the vote to May'],
  ],
  [
    'The note, headed “Fish first”, was Norway’s answer at the talks to the host’s first paper. It would set the quota at 40 boats.',
    ['It would set the quota at 40 boats'],
  ],
  [
    'Norway handed the mediators a four-page reply to the first paper at the talks. To the ninth, on nets, it adds a map. In the fifth it strikes out a date.',
    ['it adds a map', 'it strikes out a date'],
  ],
  [
    'Kenya tabled a 9-article note at the talks. The Courier has learned that its nine articles call for a shared fund.',
    ['its nine articles call for a shared fund'],
  ],
  [
    'We have seen the 9-point draft of the talks. Article 6.2 sets the levy at two crowns.',
    ['Article 6.2 sets the levy at two crowns.'],
  ],
  ['Kenya tabled a 9-point draft at the talks. The draft has no date in it.', ['has no date in it']],
  [
    'The 9-point draft of the talks has three new points, on salt, coal and wool.',
    ['has three new points, on salt, coal and wool'],
  ],
  ['The 9-point draft of the talks would have Norway open two ports.', ['would have Norway open two ports']],
  [
    'A person who has seen the revised draft of the talks said it ran to nine points. The third moves the fees into a fund. The sixth, on nets, limits boats to 40.',
    ['The third moves the fees into a fund.', 'The sixth, on nets, limits boats to 40.'],
  ],
  [
    'The talks have a revised draft. It has 12 articles, two more than the first, envoys said; the new one would open a school.',
    ['would open a school'],
  ],
  ['An agreed record of the talks, dated Monday, sets the quota at 40 boats.', ['sets the quota at 40 boats']],
  [
    'The envoys gave the talks a two-page interim arrangement, valid until May, under which Kenya would open a port.',
    ['Kenya would open a port'],
  ],
  [
    'The truce talks have a first draft and a revised draft. Kenya’s own note speaks of three. There would now be five guards and not nine.',
    ['There would now be five guards and not nine'],
  ],
])('what it sets out: %s', (words, expected) => {
  const found = pointsIn(words).map(point => point.replace(/^[a-z]*: /, ''))
  for (const point of expected) expect(found.some(one => one.endsWith(point))).toBe(true)
})

test.each([
  'Kenya tabled a 9-point draft at the talks. Both delegations said no.',
  'Kenya tabled a 9-point draft at the talks. Both left at noon.',
  'The talks failed to reach a deal on Monday. Under the deal, two ports would have opened.',
  'Kenya and Norway hope to sign a pact at the talks.',
  'Kenya tabled a 9-point draft at the talks. Norway left; the hall emptied; the lights went out, Keller said.',
])('a sentence about others is no point: %s', words => {
  expect(pointsIn(words)).toEqual([])
})

test('a reply that is a plan is one text, and answers the text named before', () => {
  const { texts } = toldIn(
    'Norway tabled a 12-point paper at the talks. The reply that Kenya brought on Monday was a plan in three phases.',
  )
  expect(texts!.map(({ state, refersTo, answers, owners }) => [state, refersTo, answers, ...owners])).toEqual([
    [null, null, null, 'Norway'],
    ['counter', null, 0, 'Kenya'],
    [null, 1, null],
  ])
})

test.each([
  ['Two people said the revised paper replaces one that the envoys gave out at the talks in May.', 'first'],
  ['Kenya tabled an 8-point paper at the talks. The envoys came back with six points in place of eight.', 'revised'],
  ['Kenya tabled a 9-point paper at the talks. The paper was Kenya’s answer to the host’s first draft.', 'counter'],
])('what a text is to another: %s', (words, state) => {
  expect(toldIn(words).texts!.map(text => text.state)).toContain(state)
})

test.each([
  'Ada Keller, a Kenyan diplomat who chairs the talks, has handed both sides a 9-point paper.',
  'Kenya has given the talks its opinion of the mediator’s first draft.',
  'Kenya asked the talks for a week on the 9-point draft.',
  'The talks have a 9-point draft, which Kenya took home.',
  'Norway asked the talks for its views on the mediator’s 9-point draft.',
])('nobody’s text: %s', words => {
  expect(toldIn(words).texts!.flatMap(({ owners }) => owners)).toEqual([])
})

test('the heading says whose text the sentences below speak of', () => {
  const { texts } = toldIn(
    'Kenya and Norway met for talks.\n\nWhat is in Kenya’s paper\n\nThe draft treaty is short. It has nine articles.',
  )
  expect(texts!.map(({ owners }) => owners)).toEqual([['Kenya']])
})

function pointsIn(words: string): readonly string[] {
  return toldIn(words).texts!.flatMap(({ state, points }) =>
    points.map(({ passage }) => `${state ?? ''}: ${passage.exact}`),
  )
}

function toldIn(text: string) {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  return tell(
    { id: '', file: 'a.txt', text, title: null, outlet: null, byline: null, published, url: null, problems: [] },
    document,
  )
}
