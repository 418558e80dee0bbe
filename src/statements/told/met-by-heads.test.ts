/** @module Meetings by the grammar of their clause: who met, how real it was, and where. */
import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

const WHO_IS_WHO =
  'OSLO, May 7 (Courier) - Norway and Kenya are at odds over a fishing treaty.\n\nNorwegian Foreign Minister Ada Keller and Kenyan Trade Minister Paul Osei lead the delegations. Chilean envoy Mia Lund mediates. Norwegian President Jon Berg and Kenyan President Sam Okoth follow them from afar.\n\n'

/** "held Berg+Okoth, Lima, 05-06": the meetings that one sentence tells in a report of Wednesday 7 May 2031. */
function meetingsIn(sentence: string): readonly string[] {
  const published = '2031-05-07'
  const text = WHO_IS_WHO + sentence
  const document = annotate({ text, published, outlet: null }, trainedModels())
  return tell(reportOf(text, { published }), document)
    .meetings!.filter(({ passages }) => passages.some(({ start }) => start >= WHO_IS_WHO.length))
    .map(({ status, people, sides, place, range: { earliest, latest } }) => {
      const names = people.map(figure => document.figures[figure]!.name.split(' ').at(-1)!)
      const day = earliest === latest ? earliest?.slice(5) : null
      return [`${status} ${(names.length > 0 ? names : sides).toSorted().join('+')}`, place.name, day]
        .filter(part => part !== null)
        .join(', ')
    })
}

test.each([
  ['Keller was received by Okoth at State House in Nairobi on Monday.', 'held Keller+Okoth, Nairobi, 05-05'],
  [
    'Berg had spoken for 50 minutes on Monday evening with his Kenyan counterpart, Sam Okoth.',
    'held Berg+Okoth, 05-05',
  ],
  ['Keller had tea on Tuesday with Paul Osei at a villa in Lima.', 'held Keller+Osei, Lima, 05-06'],
  [
    'On Tuesday evening Keller and Osei spent three hours together, a meeting of which the press knew nothing.',
    'held Keller+Osei, 05-06',
  ],
  ['Keller and Osei, who made it after all, sat together for nearly an hour on Tuesday.', 'held Keller+Osei, 05-06'],
  [
    'Keller and Osei will continue by video on May 19, and the cod will be counted in Lima on May 28.',
    'planned Keller+Osei, 05-19',
  ],
  [
    'Berg received on Monday at the palace the Kenyan president, Sam Okoth, for talks on wool.',
    'held Berg+Okoth, 05-05',
  ],
  ['Berg said on Tuesday, a day after Keller met Osei in Lima, that he was glad.', 'held Keller+Osei, Lima, 05-05'],
  ['Lund visited Okoth in Nairobi on Monday.', 'held Lund+Okoth, Nairobi, 05-05'],
  ['Lund consulted Kenyan officials in Nairobi on Monday.', 'held Lund, Nairobi, 05-05'],
  ['Keller is expected in Lima on Friday for talks with Osei.', 'planned Keller+Osei, Lima, 05-09'],
  ['Lund met Okoth, whose country chairs the Coffee League, on Monday.', 'held Lund+Okoth, 05-05'],
  ['Lund saw Okoth in Nairobi on Monday.', 'held Lund+Okoth, Nairobi, 05-05'],
  ['Lund briefed Okoth on the draft in Nairobi on Monday.', 'held Lund+Okoth, Nairobi, 05-05'],
  ['Lund brought Keller and Osei together in Lima on Monday.', 'held Keller+Lund+Osei, Lima, 05-05'],
  ["Keller's meeting with Okoth in Nairobi on Monday lasted two hours.", 'held Keller+Okoth, Nairobi, 05-05'],
  ['After a meeting with Okoth in Nairobi on Monday, Lund said she was hopeful.', 'held Lund+Okoth, Nairobi, 05-05'],
  ['Speaking after talks with Okoth in Nairobi on Monday, Lund sounded calm.', 'held Lund+Okoth, Nairobi, 05-05'],
  ['In Nairobi on Monday, Okoth had an hour-long conversation with Lund.', 'held Lund+Okoth, Nairobi, 05-05'],
  [
    'Keller crossed the border on Monday for an unannounced meeting with Osei in Lima.',
    'held Keller+Osei, Lima, 05-05',
  ],
])('two meet, by whoever does it and with whom: %s', (sentence, expected) => {
  expect(meetingsIn(sentence)).toEqual([expected])
})

test.each([
  ['Berg telephoned Okoth on Monday.', 'held Berg+Okoth, 05-05'],
  ['Berg called Okoth on Monday to ask for more time.', 'held Berg+Okoth, 05-05'],
  ['Berg rang Okoth on Tuesday.', 'held Berg+Okoth, 05-06'],
  ['Berg took a call from Okoth on Tuesday.', 'held Berg+Okoth, 05-06'],
  ['Berg and Okoth discussed the treaty by video link on Tuesday.', 'held Berg+Okoth, 05-06'],
  ['In a phone call with Okoth on Monday, Berg asked for patience.', 'held Berg+Okoth, 05-05'],
  ['Lund phoned both delegations on Monday and asked them to stay.', 'held Lund, 05-05'],
])('two are on the line: %s', (sentence, expected) => {
  expect(meetingsIn(sentence)).toEqual([expected])
})

test.each([
  ['Lund is due in Nairobi on Friday to meet Okoth.', 'planned Lund+Okoth, Nairobi, 05-09'],
  ['Lund will see Okoth in Nairobi on Friday.', 'planned Lund+Okoth, Nairobi, 05-09'],
  ['Lund flew to Nairobi on Monday to see Okoth.', 'held Lund+Okoth, Nairobi, 05-05'],
  ['A third round could take place in Lima, but no date has been fixed.', 'offered Kenya+Norway, Lima'],
  [
    'Lund said both delegations had agreed in principle to hold a direct session in Lima.',
    'planned Kenya+Norway, Lima',
  ],
  ['The next round will be held in Nairobi on Friday.', 'planned Kenya+Norway, Nairobi, 05-09'],
  ['The next session was fixed for Friday in Lima.', 'planned Kenya+Norway, Lima, 05-09'],
  ['Lund announced a fourth round for Friday in Lima.', 'planned Kenya+Norway, Lima, 05-09'],
  ['The fourth round is expected in Lima around May 20.', 'planned Kenya+Norway, Lima, 05-20'],
  [
    'The fourth round, which was to be held in Lima on Friday, has been postponed.',
    'cancelled Kenya+Norway, Lima, 05-09',
  ],
  ['Lund offered to host a meeting of Berg and Okoth in Lima.', 'offered Berg+Lund+Okoth, Lima'],
  ['A meeting of Berg and Okoth in Lima planned for Monday was called off.', 'cancelled Berg+Okoth, Lima, 05-05'],
])('how real a meeting is, the words above it say: %s', (sentence, expected) => {
  expect(meetingsIn(sentence).map(one => one.replace(/, null$/, ''))).toEqual([expected])
})

test.each([
  'Any attempt to bring the two delegations into one room would end the talks, Osei said.',
  'Keller denied having met Okoth in Lima.',
  'Osei refused to meet Keller in Lima on Monday.',
  'Osei said he would answer after consultations in Nairobi.',
  'Lund told Okoth in Nairobi on Monday that time was short.',
  'Berg called Okoth a friend on Monday.',
  'Berg welcomed the proposal on Monday.',
  'An aide to Berg rang the newspaper on Monday.',
])('nobody met: %s', sentence => {
  expect(meetingsIn(sentence)).toEqual([])
})

test.each([
  ['Keller and Osei met for the first time on Sunday in Lima.', 'held Keller+Osei, Lima, 05-04'],
  ['A second round is planned for May 20 in Lima.', 'planned Kenya+Norway, Lima, 05-20'],
  ['Keller met Osei at Villa Rosa in Lima on Monday.', 'held Keller+Osei, Lima, 05-05'],
  ['Keller and Osei met in La Paz on Monday.', 'held Keller+Osei, La Paz, 05-05'],
])('the town is the one that hangs on the meeting: %s', (sentence, expected) => {
  expect(meetingsIn(sentence)).toEqual([expected])
})

test.each([
  ['On Tuesday, the second day of the talks, a trawler was rammed near Mombasa.', 'held Kenya+Norway, 05-06'],
  [
    'Keller returned to Oslo on Tuesday and gave an account of the second round of talks with Kenya.',
    'held Kenya+Norway',
  ],
])('where and when something else was, the talks were not: %s', (sentence, expected) => {
  expect(meetingsIn(sentence)).toEqual([expected])
})

test.each([
  'The delegations stayed in separate wings of a palace in Lima on Tuesday and did not meet.',
  'Envoys of Norway and Kenya sat on different floors of a hotel in Lima on Tuesday.',
])('those who sit in rooms apart talk through others: %s', sentence => {
  const published = '2031-05-07'
  const text = WHO_IS_WHO + sentence
  const { meetings } = tell(reportOf(text, { published }), annotate({ text, published, outlet: null }, trainedModels()))
  expect(meetings!.map(({ status, format, place }) => `${status} ${format} ${place.name}`)).toEqual([
    'held indirect Lima',
  ])
})
