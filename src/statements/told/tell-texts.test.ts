import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  ['a number', 'Norway rejected the 12-point trade proposal.', ['the 12-point trade proposal | 12 point']],
  [
    'a version of a text',
    'The ministers left with a revised version of the 12-article fishing agreement text.',
    ['a revised version of the 12-article fishing agreement text | 12 article | revised'],
  ],
  ['an owner', 'Norway’s peace plan was leaked on Monday.', ['Norway’s peace plan | Norway | 2031-05-05 | leaked']],
  [
    'backed by somebody',
    'A Kenyan-backed ceasefire framework is on the table.',
    ['A Kenyan-backed ceasefire framework | '],
  ],
  [
    'who hands it over',
    'Iceland has tabled a counter-proposal of its own after receiving the 12-point draft.',
    ['a counter-proposal | counter | Iceland | tabled | answers 1', 'the 12-point draft | 12 point'],
  ],
  [
    'revised behind the noun',
    'A draft treaty text, redrafted in Lima, is ready.',
    ['A draft treaty text | revised | in Lima'],
  ],
  [
    'amendments',
    'Kenya had requested several amendments to the draft border agreement text.',
    ['several amendments | amendments | Kenya | answers 1', 'the draft border agreement text | '],
  ],
  [
    'something else in its place',
    'The revised climate text is dead. Kenya has suggested in its place a fund of six members.',
    ['The revised climate text | revised', 'a fund of six members | alternative | Kenya | answers 0'],
  ],
  [
    'the text of a month',
    'Kenya took home a revised border draft. The March draft was longer.',
    ['a revised border draft | revised', 'The March draft | first'],
  ],
  [
    'the text goes back',
    'Kenya tabled a draft border plan. The plan is short.',
    ['a draft border plan | Kenya | tabled', 'The plan | → 0'],
  ],
])('%s', (_, words, expected) => {
  expect(textsOf(words)).toEqual(expected.map(line => line.replace(/ \| $/, '')))
})

test.each([
  'The minister has a plan to dig a canal.',
  'The shop sells documents and papers.',
  'No proposal is on the table.',
  'She wrote a text message.',
])('"%s" names no text of negotiations', words => {
  expect(textsOf(words)).toEqual([])
})

test.each([
  [
    'The 12-point draft sets a tariff of four percent; grants Iceland ninety licences; and provides for yearly talks.',
    ['sets a tariff of four percent', 'grants Iceland ninety licences', 'provides for yearly talks'],
  ],
  ['Kenya read the 12-point draft. It would cap emissions at ten tonnes.', ['It would cap emissions at ten tonnes']],
  [
    'In the revised border text the line moves north and the posts are removed.',
    ['the revised border text the line moves north', 'the posts are removed'],
  ],
  [
    'Kenya objects to parts of the 12-point plan that would have required a levy and set limits on boats.',
    ['that would have required a levy', 'set limits on boats'],
  ],
  ['Kenya has the 12-point draft. Point four would open the port.', ['4: Point four would open the port.']],
  [
    'Kenya has the 12-point draft. Article 9 of the draft divides the water.',
    ['9: Article 9 of the draft divides the water.'],
  ],
  [
    'The March draft prepared by the mediators would have set the levy at 4 per cent.',
    ['would have set the levy at 4 per cent'],
  ],
  [
    'Norway read the 12-point plan. Clause 3 would require Iceland to end the levy.',
    ['3: Clause 3 would require Iceland to end the levy.'],
  ],
])('what it sets out: %s', (words, expected) => {
  const points = toldIn(words).texts!.flatMap(text => text.points)
  expect(points.map(({ number, passage }) => `${number === null ? '' : `${number}: `}${passage.exact}`)).toEqual(
    expected,
  )
})

function toldIn(text: string) {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  return tell(
    { id: '', file: 'a.txt', text, title: null, outlet: null, byline: null, published, url: null, problems: [] },
    document,
  )
}

function textsOf(words: string): readonly string[] {
  return toldIn(words).texts!.map(({ passage, number, unit, state, owners, range, status, place, answers, refersTo }) =>
    [
      passage.exact,
      number === null ? null : `${number} ${unit}`,
      state,
      owners.join(' + ') || null,
      range?.earliest,
      status,
      place === null ? null : `in ${place}`,
      answers === null ? null : `answers ${answers}`,
      refersTo === null ? null : `→ ${refersTo}`,
    ]
      .filter(part => part !== null && part !== undefined)
      .join(' | '),
  )
}
