import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

const models = trainedModels()

/** "its answer | counter | Dockers’ Union | 2031-05-06": the texts of a report of Wednesday 7 May 2031 that are somebody’s answer or were handed over. */
function textsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const { texts = [] } = tell(reportOf(text, { published }), annotate({ text, published, outlet: null }, models))
  return texts
    .filter(({ refersTo }) => refersTo === null)
    .map(({ passage, state, owners, range, points }) =>
      [passage.exact, state, owners.join('+'), range?.earliest, ...points.map(point => `> ${point.passage.exact}`)]
        .filter(part => part !== null && part !== undefined && part !== '')
        .join(' | '),
    )
}

test.each([
  [
    'a strike',
    'The Dockers’ Union gave its answer to the mediator, Ada Keller, on Tuesday night. The talks go on.',
    ['its answer | counter | Dockers’ Union | 2031-05-06'],
  ],
  [
    'a border',
    'Norway and Kenya resumed talks on Monday. The Norwegian team passed across a hand-drawn map on Tuesday on which the line runs along the ridge.',
    ['a hand-drawn map | Norway | 2031-05-06 | > the line runs along the ridge'],
  ],
  [
    'a debt',
    'In the talks on the debt the Lakeside Fund delivered a three-page response to the finance ministry on Monday.',
    ['a three-page response | counter | Lakeside Fund | 2031-05-05'],
  ],
  [
    'a kidnapping',
    'The kidnappers wait. Elders carried the government’s reply to the negotiators on Sunday.',
    ['the government’s reply | counter | government | 2031-05-04'],
  ],
  [
    'what came back',
    'Talks on the debt go on. What came back from the Lakeside Fund on Monday was longer than the draft treaty text.',
    ['What came back from the Lakeside Fund on Monday | counter | Lakeside Fund | 2031-05-05', 'the draft treaty text'],
  ],
  [
    'a day’s reply to a text',
    'Keller’s four-page proposal is on the table at the talks. Sunday’s reply asks for a fund.',
    ['Keller’s four-page proposal | Keller', 'Sunday’s reply | counter | 2031-05-04 | > asks for a fund'],
  ],
  [
    'a reply in writing',
    'The talks on the mine go on. The Lakeside Fund replied in writing on Monday.',
    ['replied in writing | counter | Lakeside Fund | 2031-05-05'],
  ],
  [
    'a response to nobody told',
    'The talks on the mine go on. The Lakeside Fund sent a written response on Monday.',
    ['a written response | counter | Lakeside Fund | 2031-05-05'],
  ],
])('a reply, a map or a message that one side hands to another is a text: %s', (_, text, expected) => {
  expect(textsIn(text)).toEqual(expected)
})

test.each([
  'The talks are over. Ada Keller gave her answer to a reporter’s question with a smile.',
  'The talks are over. The army’s response to the attack was swift.',
  'The talks go on. The Dockers’ Union put off its answer to the mediators.',
  'The talks go on. The Dockers’ Union did not send its answer to the mediators.',
  'The talks go on. It is unclear what Norway’s answer will be.',
  'The talks go on. The Lakeside Fund did not reply in writing.',
  'The talks go on. Hikers were given a map of the park by Norway.',
  'The talks go on. Kenya submitted a written response to the mediators saying it accepted the terms.',
])('an answer to somebody else, a yes or a no, and one that was not given are no texts: %s', text => {
  expect(textsIn(text)).toEqual([])
})

test('what stands in an answer is told after it, counted through or as what its side wants', () => {
  expect(
    textsIn(
      'In the talks the Dockers’ Union asked for two changes to the draft treaty text. The first is a fund for injured men. The second is that nights end at six. The Dockers’ Union was insisting that the gate stay open.',
    ),
  ).toEqual([
    'two changes | amendments | Dockers’ Union | > a fund for injured men | > nights end at six | > the gate stay open',
    'the draft treaty text',
  ])
})

test.each([
  [
    'The talks on the draft treaty text go on. Norway had given its reservations to the mediator in writing on Tuesday.',
    'its reservations | amendments | Norway | 2031-05-06',
  ],
  [
    'The talks on the draft treaty text go on. Norway has five corrections to the text, its envoy, Ada Keller, said.',
    'five corrections | amendments | Norway',
  ],
  [
    'The talks on the draft treaty text go on. The envoys took home a list of Kenya’s amendments.',
    'Kenya’s amendments | amendments | Kenya',
  ],
])('what a side wants changed, on paper or counted: %s', (words, expected) => {
  expect(textsIn(words)).toContain(expected)
})

test.each([
  [
    'The talks go on. Norway put forward a draft truce text. A neutral judge would rule on the pipeline that Norway plans for June.',
    'Norway plans',
  ],
  [
    'The talks go on. Norway put forward a draft truce text. Names of prisoners were given as well, and the documents go to Lima.',
    'the documents',
  ],
])('no text: %s', (words, name) => {
  expect(textsIn(words).filter(text => text.includes(name))).toEqual([])
})

test('the points that a text is said to have are its own, and nobody’s', () => {
  expect(
    textsIn('The talks go on. Norway prefers the draft treaty text of May, with its 24 points.').join(),
  ).not.toContain('its 24 points')
})

test('a text that is called an amended version of another is the later of the two', () => {
  const published = '2031-05-07'
  const states = (text: string) =>
    tell(reportOf(text, { published }), annotate({ text, published, outlet: null }, models)).texts!.map(
      ({ state, number }) => `${state} ${number}`,
    )
  expect(states('The envoys had an 11-point paper, an amended version of a nine-point draft.')).toEqual([
    'revised 11',
    'first 9',
    'revised 11',
  ])
  expect(states('The envoys had a 12-point plan from Kenya. It is an updated version of a seven-point draft.')).toEqual(
    ['revised 12', 'first 7', 'revised 12'],
  )
})
