import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  [
    'Norway tabled a draft truce at the talks. It was later trimmed to 12 articles.',
    ['a draft truce', 'It was later trimmed to 12 articles | revised 12 article'],
  ],
  [
    'The ministers at the climate talks have a 20-page text, which was cut to nine pages overnight.',
    ['a 20-page text', 'was cut to nine pages | revised 9 page'],
  ],
  [
    'Lenders tabled a 14-point term sheet on Monday. It has since been rewritten.',
    ['a 14-point term sheet', 'It has since been rewritten | revised'],
  ],
  [
    'Lenders tabled a 14-point term sheet on Monday. It was rewritten on the morning of Jan. 9 in Lima and came out with 11 points.',
    ['a 14-point term sheet', 'It was rewritten | revised 11 point'],
  ],
  [
    'A tentative pay agreement went to the union. The draft was then watered down at the request of the port.',
    ['a tentative pay agreement', 'The draft', 'The draft was then watered down | revised'],
  ],
  [
    'The coalition talks began with an 18-point paper. It has grown to 30 points.',
    ['an 18-point paper', 'It has grown to 30 points | revised 30 point'],
  ],
  [
    'The mediator circulated a hostage proposal. The proposal was subsequently amended after talks in Lima.',
    ['a hostage proposal', 'The proposal', 'The proposal was subsequently amended | revised'],
  ],
  [
    'The mediators at the talks handed out a shortened draft. The draft, which was trimmed to 20 articles from the 24 circulated on Monday, keeps the levy.',
    [
      'a shortened draft | revised',
      'the draft',
      'the 24 circulated on monday | first 24 article',
      'was trimmed to 20 articles | revised 20 article',
    ],
  ],
  [
    'The envoy brought a leaner truce text, cut to eight points.',
    ['a leaner truce text', 'cut to eight points | revised 8 point'],
  ],
  ['The talks turned to the levy. It was cut to 4 per cent.', []],
  ['Norway tabled a draft truce at the talks. The levy was cut to four.', ['a draft truce']],
])('what a sentence makes of a text is another version: %s', (words, expected) => {
  expect(versionsOf(words).map(line => line.toLowerCase())).toEqual(expected.map(line => line.toLowerCase()))
})

test.each([
  ['Envoys at the talks woke to an abbreviated version of the fishing draft.', 'revised'],
  ['Creditors at the talks were shown a watered-down version of the term sheet.', 'revised'],
  ['The union at the talks was handed a retouched edition of the pay proposal.', 'revised'],
  ['Both sides at the talks hold a leaked version of the truce text.', 'first'],
  ['Kenya brought a different paper from the one the lenders had read at the talks.', 'revised'],
])('a version that was changed is a later one: %s', (words, state) => {
  expect(toldIn(words).texts!.at(-1)!.state).toBe(state)
})

test.each([
  [
    'Delegates said that what Ada Keller, Norway’s trade minister, handed to both sides on Monday is short.',
    'what Ada Keller, Norway’s trade minister, handed to both sides on Monday',
    'Norway',
  ],
  ['What Norway tabled at the truce talks is no ultimatum.', 'What Norway tabled at the truce talks', 'Norway'],
  ['Lenders at the talks said that what Kenya put on the table was a start.', 'what Kenya put on the table', 'Kenya'],
])('what somebody tabled is a text: %s', (words, name, owner) => {
  const [text] = toldIn(words).texts!
  expect([text!.passage.exact, ...text!.owners]).toEqual([name, owner])
})

test.each([
  ['At the talks envoys read a paper, drawn up by Norway and Kenya and sent to Lima on Monday.', 'Norway + Kenya'],
  ['The draft truce put to both sides this week by the host, Kenya, is short.', 'Kenya'],
  ['The pay proposal submitted by the neighbouring State of Kenya was under study.', 'Kenya'],
  ['Ministers at the talks weighed the Norway-Kenya paper.', 'Norway + Kenya'],
  ['Kenyan minister Ada Keller spoke at the talks. Her draft runs to nine pages.', 'Kenya'],
  ['At the talks nobody read Kenya’s own text.', 'Kenya'],
])('whose it is: %s', (words, owners) => {
  expect(toldIn(words).texts!.at(-1)!.owners.join(' + ')).toBe(owners)
})

test.each([
  ['Norway’s draft truce was leaked. At the talks Kenya has a paper, written in answer to the leak.', 'counter', 0],
  ['The 9-point draft upset boat owners. They have a plan sent in response to the draft.', 'counter', 2],
  ['Lenders tabled a term sheet. Kenya has a paper drawn up in reply to their proposal.', 'counter', 0],
])('a text made in answer to another: %s', (words, state, answers) => {
  const text = toldIn(words).texts!.find(one => one.state === 'counter')
  expect([text?.state, text?.answers]).toEqual([state, answers])
})

test.each([
  'The Ardan Courier carried an interview on the talks. The paper says it stands by its story.',
  'An earlier version of this article misstated the length of the talks.',
  'Norway told of the call at the talks, and her version says that nothing was agreed.',
])('no text on the table: %s', words => {
  expect(toldIn(words).texts!).toEqual([])
})

test.each([
  [
    'The judges at the truce talks tabled a four-page proposal of their own. By evening it had shrunk to two. The longer version would have freed everybody. In the shorter one, the wounded come out first.',
    ['', 'revised', 'first', 'revised'],
  ],
  [
    'The three parties meet over a coalition paper that has grown from 12 points to 40. The first outline fitted on one sheet. The current paper is silent on the dam.',
    ['revised', 'first', ''],
  ],
  [
    'The draft sanctions list, seen by the Courier at the talks, names 46 boats. A first version, sent out on Monday, had named 61.',
    ['revised', 'first'],
  ],
  ['At the talks the chair came back with a second, thinner paper.', ['revised']],
  ['The rebels returned the peace plan to the mediators with two changes after the talks.', ['revised']],
  ['The buyer raised its takeover offer to 43 crowns a share.', ['revised']],
  [
    'Lenders tabled a term sheet at the talks. The state has countered with a proposal for a longer loan.',
    ['', 'counter'],
  ],
  ['What the Liberals brought to the table at the coalition talks is a tax plan of their own.', ['', '']],
  [
    'The board slid a five-page offer across the table at the pay talks. The five-page offer, which came at dawn, raises pay by 6 per cent.',
    ['', ''],
  ],
  [
    'Negotiators at the climate talks read a draft treaty. The islands’ own draft, tabled on Monday, names coal.',
    ['', ''],
  ],
])('which version each mention means: %s', (words, expected) => {
  expect(toldIn(words).texts!.map(({ state }) => state ?? '')).toEqual(expected)
})

test.each([
  [
    'Gone is the paragraph that would have made payments compulsory.',
    'Gone is the paragraph that would have made payments compulsory',
  ],
  ['New is a levy on salt.', 'New is a levy on salt'],
  ['Out goes the clause on nets.', 'Out goes the clause on nets'],
])('what is gone or new in a text, said the other way round: %s', (words, point) => {
  const { texts } = toldIn(`Negotiators at the climate talks read a new draft treaty on Monday. ${words}`)
  expect(texts!.flatMap(({ points }) => points.map(({ passage }) => passage.exact))).toEqual([point])
})

test('a text described is no point of it, and what nobody published is nobody’s offer', () => {
  const { texts } = toldIn(
    'Dockers at the pay talks will vote on a pay offer that their leaders described as the best they could get. Kenya has not published any of the papers.',
  )
  expect(texts!.flatMap(({ points, owners }) => [...points, ...owners])).toEqual([])
})

test('a text compared with is not what "the text" goes back to', () => {
  const { texts } = toldIn(
    'Both sides at the talks were given a revised proposal. Any accord must cap nets, as the 12-point draft had done. Two people briefed on the text said so.',
  )
  expect(texts!.map(({ refersTo }) => refersTo)).toEqual([null, null, 0])
})

test('where a revision caused alarm or was praised is no place of it', () => {
  const [text] = toldIn('Envoys at the talks read a reworked version of a draft whose leak caused alarm in Lima.')
    .texts!
  expect(text!.place).toBe(null)
})

test('another name for a text is the text', () => {
  const { texts } = toldIn(
    'Envoys met for talks in Lima. Kenya handed Norway a four-page paper on nets, known at the talks as the harbour note.',
  )
  expect(texts!.map(({ passage, refersTo }) => [passage.exact, refersTo])).toEqual([
    ['a four-page paper', null],
    ['the harbour note', 0],
  ])
})

test.each([
  'The paper that both envoys took from the talks has nine points, three fewer than the first.',
  'Envoys left the talks with the draft treaty, which is eleven pages long, three more than its predecessor.',
])('longer or shorter than the one before: %s', words => {
  expect(toldIn(words).texts!.map(({ state }) => state)).toEqual(['revised'])
})

test.each([
  [
    'At the talks Kenya read a second version of the 12-point paper it had put forward in Lima on 2 May.',
    'the 12-point paper it had put forward in Lima on 2 May',
  ],
  [
    'Both sides at the talks have a nine-point draft the mediators circulated on Monday.',
    'a nine-point draft the mediators circulated on Monday',
  ],
])('the clause that says who put it forward: %s', (words, expected) => {
  expect(toldIn(words).texts!.map(({ offer }) => offer?.exact)).toContain(expected)
})

test('a version that is held back is one to come', () => {
  const { texts } = toldIn(
    'The talks have a revised draft. Kenya would not circulate the third version before the vote.',
  )
  expect(texts!.map(({ ordinal }) => ordinal)).toContain(3)
})

function versionsOf(words: string): readonly string[] {
  return toldIn(words).texts!.map(({ passage, state, number, unit }) =>
    [passage.exact, state === null ? null : [state, number, unit].filter(part => part !== null).join(' ')]
      .filter(part => part !== null)
      .join(' | '),
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
