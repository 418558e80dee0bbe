import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { tell } from './tell.ts'

test.each([
  [
    'the town somebody came from before “where”',
    'Norwegian minister Ada Keller had come from Lima, where on Tuesday she met Icelandic minister Paul Osei.',
    ['sitting held Ada Keller + Paul Osei in Lima 2031-05-06'],
  ],
  [
    'an earlier meeting by its town and days',
    'An earlier meeting, in the Norwegian capital of Oslo on 3 and 4 May, ended without a joint statement.',
    ['talks held in Oslo end'],
  ],
  [
    'a meeting that was set for a day and called off',
    'Norway and Iceland traded blame. A meeting planned for Friday in Bergen was called off.',
    ['sitting cancelled in Bergen 2031-05-09'],
  ],
  [
    'a round long ago was nobody says where',
    'BERGEN (Courier) - Talks between Norway and Iceland broke up in Bergen on Tuesday. The second round had collapsed on 3 April.',
    [
      'talks held Norway, Iceland in Bergen 2031-05-06 end no-agreement',
      'talks held Norway, Iceland 2031-04-03 end no-agreement',
    ],
  ],
  [
    'towns between which somebody shuttled',
    'Norwegian minister Ada Keller shuttled between Lima and Quito on 3 May with a draft for Norway and Iceland.',
    ['sitting held Ada Keller in Lima and Quito 2031-05-03'],
  ],
  [
    'a round at which a demand was made',
    'Norway repeated a demand that it had made of Iceland at the previous round, in Lima on 3 May.',
    ['talks held Norway in Lima 2031-05-03'],
  ],
  [
    'what somebody does in a call he does with whom it is',
    'Norwegian minister Ada Keller raised the matter in a ten-minute call on Monday with Icelandic minister Paul Osei.',
    ['sitting held Ada Keller + Paul Osei 2031-05-05 0.17h call'],
  ],
  [
    'a call that somebody had',
    'The palace gave no details of the telephone call which President Tom Berg of Norway had on Monday with Icelandic minister Paul Osei.',
    ['sitting held Paul Osei + Tom Berg 2031-05-05 call'],
  ],
  [
    'a call that opens its sentence',
    'In a phone call late on Monday, President Tom Berg of Norway informed Icelandic minister Paul Osei of the plan.',
    ['sitting held Paul Osei + Tom Berg 2031-05-05 call'],
  ],
  [
    'a town before its noun, behind what is said of both',
    'Norway and Iceland have not forgotten the failed Lima meeting of 3 May between Norwegian and Icelandic officials.',
    ['sitting held Norway, Iceland in Lima 2031-05-03'],
  ],
  [
    'a next round that is fixed for a day',
    'Norway and Iceland failed on Monday to agree on cod. Pilots spoke of the next round, which is fixed for 20 May in Bergen.',
    ['talks planned Norway, Iceland in Bergen 2031-05-20'],
  ],
  [
    'a plenary is of the delegations, where no parliament is named',
    'Negotiators from Norway and Iceland disagreed on cod. The plenary of the two delegations in Bergen on Monday lasted an hour.',
    ['sitting held Norway, Iceland in Bergen 2031-05-05 1h'],
  ],
  [
    'in the town before “where”',
    'In Bergen, where she met Icelandic minister Paul Osei for an hour on Tuesday, Norwegian minister Ada Keller praised the pilots.',
    ['sitting held Ada Keller + Paul Osei in Bergen 2031-05-06 1h'],
  ],
  [
    'a town and a house before “where”',
    'Norwegian minister Ada Keller flew into Lima and drove straight to the harbour office, where she met Icelandic minister Paul Osei on Tuesday.',
    ['sitting held Ada Keller + Paul Osei in Lima 2031-05-06'],
  ],
  [
    'of two towns the one “where” goes back to',
    'Norwegian minister Ada Keller opened a school in Bergen before she left for Lima, where she met Icelandic minister Paul Osei on Monday.',
    ['sitting held Ada Keller + Paul Osei in Lima 2031-05-05'],
  ],
  [
    'a pronoun before its name',
    'After he met Icelandic minister Paul Osei in Lima on Monday, Norwegian minister Tom Berg flew home.',
    ['sitting held Paul Osei + Tom Berg in Lima 2031-05-05'],
  ],
  [
    'a truce that is to be somewhere else',
    'Talks between Norway and Iceland on a truce in Kenya opened on Monday.',
    ['talks held Norway, Iceland 2031-05-05 start'],
  ],
  [
    'a barge that lies there',
    'Talks between Norway and Iceland on a barge in Bergen opened on Monday.',
    ['talks held Norway, Iceland in Bergen 2031-05-05 start'],
  ],
  [
    'trade ministers meet',
    'Trade minister Ada Keller met her Canadian counterpart, Paul Osei, in Geneva on Tuesday for three hours without agreement.',
    ['sitting held Ada Keller + Paul Osei in Geneva 2031-05-06 3h no-agreement'],
  ],
  [
    'noun with between',
    'A two-hour meeting between Norwegian Foreign Minister Ada Keller and Icelandic Prime Minister Paul Osei produced no deal.',
    ['sitting held Ada Keller + Paul Osei 2h no-agreement'],
  ],
  [
    'talks of officials, with the place between',
    'Negotiations in Oslo between Norwegian and Icelandic officials ended on Monday with an agreement on mackerel.',
    ['talks held Norwegian, Icelandic in Oslo 2031-05-05 end agreement'],
  ],
  [
    'a plan',
    'President Ada Keller of France is due to meet German Chancellor Paul Osei in Lyon on Friday.',
    ['sitting planned Ada Keller + Paul Osei in Lyon 2031-05-09'],
  ],
  [
    'an offer is no plan',
    'French President Ada Keller said she was ready for a meeting with German Chancellor Paul Osei.',
    ['sitting offered Ada Keller + Paul Osei'],
  ],
  [
    'a call',
    'Norwegian Prime Minister Ada Keller held a phone call with Swedish Prime Minister Paul Osei on Monday.',
    ['sitting held Ada Keller + Paul Osei 2031-05-05 call'],
  ],
  [
    'a video conference',
    'Norwegian Prime Minister Ada Keller took part in a video conference with the Swedish Prime Minister, Paul Osei, on Monday.',
    ['sitting held Ada Keller + Paul Osei 2031-05-05 call'],
  ],
  [
    'a text that was cut',
    'Norwegian minister Ada Keller met Icelandic minister Paul Osei in Lima on Monday and the draft was trimmed to nine articles.',
    ['sitting held Ada Keller + Paul Osei in Lima 2031-05-05 text-advanced'],
  ],
  [
    'two who speak for minutes',
    'Norwegian minister Ada Keller and Icelandic minister Paul Osei spoke alone for ten minutes on Monday.',
    ['sitting held Ada Keller + Paul Osei 2031-05-05 0.17h'],
  ],
  [
    'whoever sees somebody on a day to come',
    'May 9: Icelandic minister Paul Osei sees President Ada Keller in Lima.',
    ['sitting planned Ada Keller + Paul Osei in Lima 2031-05-09'],
  ],
  [
    'an errand to somebody',
    'Icelandic minister Paul Osei is to fly to Lima on Friday to put his objections to President Ada Keller in person.',
    ['sitting planned Ada Keller + Paul Osei in Lima 2031-05-09'],
  ],
  [
    'an offer that is carried is no offer to meet',
    'Norwegian minister Ada Keller took the offer to Lima on Monday and was received by President Paul Osei.',
    ['sitting held Ada Keller + Paul Osei in Lima 2031-05-05'],
  ],
  [
    'who is only represented was not there',
    'The four-hour session between envoys representing President Ada Keller of France and German Chancellor Paul Osei broke up at dawn.',
    ['sitting held Paul Osei 4h end no-agreement'],
  ],
  [
    'those who joined',
    'The French delegation, led by Ada Keller and joined by Mia Lund, met with German Chancellor Paul Osei in Metz on Sunday.',
    ['sitting held Ada Keller + Mia Lund + Paul Osei in Metz 2031-05-04'],
  ],
  [
    'a debrief',
    'Norwegian negotiator Ada Keller went to the embassy in Lima to brief officials.',
    ['sitting held Ada Keller in Lima debrief'],
  ],
])('%s', (_, words, expected) => {
  expect(meetingsOf(words)).toEqual(expected)
})

test.each([
  ['a cabinet meets itself', 'Norwegian Prime Minister Ada Keller chaired a cabinet meeting in Oslo on Monday.'],
  ['reporters are no side', 'French President Ada Keller met reporters in Lyon on Monday.'],
  [
    'not at all',
    'No meeting between Norwegian Prime Minister Ada Keller and Swedish Prime Minister Paul Osei has been scheduled.',
  ],
  ['a wish', 'French President Ada Keller urged a summit with German Chancellor Paul Osei.'],
  ['a visit', 'French President Ada Keller walked along the harbour of Brest on Monday.'],
  ['only a date for something else', 'French President Ada Keller spoke after the talks.'],
])('no meeting: %s', (_, words) => {
  expect(meetingsOf(words)).toEqual([])
})

test('a definite mention goes back to the meeting told before', () => {
  const words =
    'French President Ada Keller met German Chancellor Paul Osei in Metz on Sunday.\n\nThe meeting was also attended by Belgian Prime Minister Mia Lund. The talks lasted five hours.'
  expect(meetingsOf(words)).toEqual(['sitting held Ada Keller + Mia Lund + Paul Osei in Metz 2031-05-04 5h'])
})

test('a session under a lead that names only the two states is theirs, on its day, where the dateline says, with what came of it', () => {
  const words =
    'BERGEN, May 6 (The Courier) - Norway and Iceland failed on Tuesday to agree on a levy for mackerel.\n\nThe four-hour session ended at dawn.'
  expect(meetingsOf(words)).toEqual(['sitting held Norway, Iceland in Bergen 2031-05-06 4h end no-agreement'])
})

test.each([
  [
    'Talks between Kenya and Norway have broken up without an agreement after three hours.',
    ['sitting held Kenya, Norway 3h end no-agreement'],
  ],
  [
    'The third round of talks between Norway and Iceland has ended after nearly six hours.',
    ['sitting held Norway, Iceland 6h end'],
  ],
  [
    'Negotiators from Norway and Iceland are due to meet again on May 12 in Bergen.',
    ['sitting planned Norway, Iceland in Bergen 2031-05-12'],
  ],
])('hours and place behind the day or the end: %s', (words, expected) => {
  expect(meetingsOf(words)).toEqual(expected)
})

test.each([
  [
    'a bargaining session whose sides have no names',
    'Ferries stay in port after a nine-hour bargaining session between pilots and owners on Tuesday.',
    ['sitting held 2031-05-06 9h'],
  ],
  ['whoever they are, they met', 'The two sides haggled for 14 hours, a mediator said.', ['sitting held 14h']],
  [
    'back at the table',
    'Pilots and the airline went back to the negotiating table on Monday, and their teams will go on talking on Friday.',
    ['sitting held 2031-05-05', 'sitting planned 2031-05-09'],
  ],
  [
    'talks that collapse',
    'Late-night talks on a new cabinet broke down on Tuesday as a third party left.',
    ['talks held 2031-05-06 end no-agreement'],
  ],
  [
    'the first since something else has the day of its own',
    'Norway and Iceland held talks in Bergen on Tuesday, the first since boats collided on April 24.',
    ['talks held Norway, Iceland in Bergen 2031-05-06'],
  ],
  [
    'put back',
    'Norway and Iceland are at odds over mackerel in talks in Bergen.\n\nFriday’s session there was pushed back to Monday.',
    ['talks held Norway, Iceland in Bergen', 'sitting planned Norway, Iceland 2031-05-12'],
  ],
  [
    'alone with somebody',
    'French President Ada Keller spent 40 minutes alone with German Chancellor Paul Osei in Metz on Monday.',
    ['sitting held Ada Keller + Paul Osei in Metz 2031-05-05 0.67h'],
  ],
  [
    'a plan behind the names of both sides',
    'Talks between French Health Minister Ada Keller and the German Chancellor, Paul Osei, will take place in Metz on Friday.',
    ['talks planned Ada Keller + Paul Osei in Metz 2031-05-09'],
  ],
  [
    'an offer on a condition',
    'Norway and Iceland held talks in Bergen on Monday.\n\nNorway would continue the talks in Bergen on Friday if Iceland cut its quota.',
    ['talks held Norway, Iceland in Bergen 2031-05-05', 'talks offered Norway, Iceland in Bergen 2031-05-09'],
  ],
  [
    'who met and will meet again',
    'Norway and Iceland met in Bergen for six hours on Monday and will meet again on Friday.',
    ['sitting held Norway, Iceland in Bergen 2031-05-05 6h', 'sitting planned Norway, Iceland 2031-05-09'],
  ],
  [
    'an attempt that broke down',
    'A first attempt in Osford collapsed in March.',
    ['talks held in Osford end no-agreement'],
  ],
  [
    'whoever hosts is no side',
    'Talks hosted by Oman between Kenya and Norway in Muscat on Monday ended without a deal.',
    ['talks held Kenya, Norway in Muscat 2031-05-05 end no-agreement'],
  ],
  [
    'they return later this week',
    'Kenya and Norway are in talks over fish in Muscat.\n\nDelegates return to Muscat later this week.',
    ['sitting planned Kenya, Norway in Muscat'],
  ],
])('sides that the clause does not name: %s', (_, words, expected) => {
  expect(meetingsOf(words)).toEqual(expected)
})

test.each([
  [
    'those who have no name, in the lead',
    'Village chiefs met for two hours on Monday with envoys of the gang that holds eleven miners.\n\nThe meeting, in a mosque in the village of Osford, was a first.',
    ['sitting held in Osford 2031-05-05 2h'],
  ],
  [
    'who they are, said after what one of them does',
    'Chiefs met for two hours on Monday with envoys of the gang.\n\nThe meeting was the first contact between Norway, which is mediating at the wish of the family, and Kenya.',
    ['sitting held Norway, Kenya 2031-05-05 2h'],
  ],
  [
    'a delegation without a name will see somebody who has one',
    'A delegation of relatives is to meet the Norwegian justice minister, Ada Keller, on Friday.',
    ['sitting planned Ada Keller 2031-05-09'],
  ],
  [
    'one of the two called by an office alone',
    'The prime minister spoke by telephone on Monday with Norwegian President Ada Keller.',
    ['sitting held Ada Keller 2031-05-05 call'],
  ],
  [
    'an audience',
    'On Monday the King granted the Norwegian envoy, Ada Keller, an audience of forty minutes.',
    ['sitting held Ada Keller 2031-05-05 0.67h'],
  ],
  [
    'hours with somebody',
    'Kenyan minister Paul Osei flew to Bergen on Monday and had, he said, two hours with Norwegian minister Ada Keller.',
    ['sitting held Ada Keller + Paul Osei in Bergen 2031-05-05 2h'],
  ],
  [
    'to see somebody',
    'Kenyan minister Paul Osei will fly to Bergen on Friday to see Ada Keller, the Norwegian prime minister.',
    ['sitting planned Ada Keller + Paul Osei in Bergen 2031-05-09'],
  ],
  [
    'the day is that of something else',
    'The talks between Norway and Kenya in Bergen have been overshadowed by the sinking of a boat on Monday.',
    ['talks held Norway, Kenya in Bergen'],
  ],
  [
    'over dinner',
    'French President Ada Keller and German Chancellor Paul Osei dined together in Metz on Monday.',
    ['sitting held Ada Keller + Paul Osei in Metz 2031-05-05'],
  ],
  [
    'two days',
    'Norway and Iceland met in Bergen on Monday and Tuesday and parted without an agreement.',
    ['sitting held Norway, Iceland in Bergen no-agreement'],
  ],
  [
    'a town named further down than the dateline',
    'OSLO, May 6 (The Courier) - Norway and Kenya held talks on Monday over fish.\n\nThe talks, held in Bergen, lasted five hours.',
    ['sitting held Norway, Kenya in Bergen 2031-05-05 5h'],
  ],
  [
    'they try once more',
    'Norway and Kenya held talks in Bergen on Monday.\n\nThe two sides will try again on Friday, not in Bergen but in a tent at Osford.',
    ['talks held Norway, Kenya in Bergen 2031-05-05', 'sitting planned Norway, Kenya in Osford 2031-05-09'],
  ],
  [
    'what came of it, in the sentence behind',
    'Norway and Kenya held talks in Bergen on Monday.\n\nBoth delegations took home a revised draft.',
    ['talks held Norway, Kenya in Bergen 2031-05-05 text-advanced'],
  ],
  [
    'what came of it, before its length',
    'The minister would not budge on Monday, leaving Norway and Kenya far apart after nine hours of talks in Bergen.',
    ['sitting held Norway, Kenya in Bergen 9h no-agreement'],
  ],
  [
    'called off behind all that was planned',
    'A meeting between Norwegian Prime Minister Ada Keller and Swedish Prime Minister Paul Osei that had been planned for Wednesday was called off.',
    ['sitting cancelled Ada Keller + Paul Osei'],
  ],
  [
    'where they are to meet nobody says',
    'OSLO, May 6 (The Courier) - Norway and Kenya held talks in Bergen on Monday and will meet again on Friday.',
    ['talks held Norway, Kenya in Bergen 2031-05-05', 'sitting planned Norway, Kenya 2031-05-09'],
  ],
])('whoever met: %s', (_, words, expected) => {
  expect(meetingsOf(words)).toEqual(expected)
})

test.each([
  ['the town council at its own meeting', 'Osford town council will fly the flag of Kenya at its meeting on Monday.'],
  [
    'home to one’s own',
    'Norwegian minister Ada Keller left the talks with Kenya and flew home for consultations on Monday.',
  ],
  ['how things stand', 'Norway and Kenya are in advanced talks over fish, two diplomats said on Monday.'],
  ['another year', 'Talks between Norway and Kenya collapsed in 2027 over fish.'],
  ['overtaken', 'The talks between Norway and Kenya had been scheduled to close on Friday.'],
  ['overtaken too', 'Talks between Norway and Kenya were to have ended on Monday.'],
  [
    'a wish to bring them back',
    'Norwegian and Icelandic leaders are working on Tuesday to rescue the talks in Bergen.',
  ],
  ['hosts are people', 'Ministers from Norway found fault on Tuesday with a page by the Kenyan hosts.'],
  ['met by others', 'Two pilots landed in Bergen on Tuesday, met by their children.'],
  ['others will come', 'The outcome signals further talks in Bergen between Norway and Iceland.'],
])('no meeting: %s', (_, words) => {
  expect(meetingsOf(words)).toEqual([])
})

test.each([
  [
    'an office with a hyphen',
    'Vice-Minister of Commerce Ada Keller met Norwegian minister Paul Osei in Bergen on Monday.',
    ['sitting held Ada Keller + Paul Osei in Bergen 2031-05-05'],
  ],
  [
    'weeks of talks',
    'Three weeks of secret talks between Norway and Iceland ended on Friday without a deal.',
    ['talks held Norway, Iceland 2031-05-02 end no-agreement'],
  ],
  [
    'what is thrown in',
    'Discussions between Norway and Iceland, which dragged on for a month, broke up on Monday with no accord.',
    ['talks held Norway, Iceland 2031-05-05 end no-agreement'],
  ],
  [
    'what came of them first',
    'The mill and its staff reached a settlement in principle on Tuesday, both said in a statement, after four days of talks at a school.',
    ['talks held 2031-05-06 end agreement'],
  ],
  [
    'two towns in the dateline',
    'BERGEN/OSLO, May 6 (The Courier) - Owners struck a wage deal on Monday after a week of talks.',
    ['talks held 2031-05-05 end agreement'],
  ],
  [
    'sat with',
    'Ada Keller sat with Norwegian minister Paul Osei for two hours in Bergen on Monday.',
    ['sitting held Ada Keller + Paul Osei in Bergen 2031-05-05 2h'],
  ],
  [
    'its day before it',
    'The conversation that mattered was on Monday evening.\n\nAda Keller sat with Norwegian minister Paul Osei for two hours.',
    ['sitting held Ada Keller + Paul Osei 2031-05-05 2h'],
  ],
  [
    'where the writer was',
    'I was in Bergen so that you could sleep.\n\nThe dinner to watch was on Sunday.\n\nAda Keller sat with Norwegian minister Paul Osei for three hours.',
    ['sitting held Ada Keller + Paul Osei in Bergen 2031-05-04 3h'],
  ],
  [
    'a resumption offered',
    'Talks between Norway and Iceland ended on Monday.\n\nNorwegian minister Ada Keller said she was ready to resume talks next week.',
    ['talks held Norway, Iceland 2031-05-05 end', 'talks offered Ada Keller'],
  ],
  [
    'a journey to see somebody',
    'Ada Keller left early. On Friday, whatever is said, she’ll fly to Bergen to see Paul Osei.',
    ['sitting planned Paul Osei in Bergen 2031-05-09'],
  ],
  [
    'talks that go on',
    'Osford (The Courier) - The government and two rebel groups have been housed in one hostel since May 1.',
    ['talks held government in Osford'],
  ],
  [
    'a visit',
    'Paul Osei, the commander, said on Tuesday that the road was open.\n\nNorwegian envoy Ada Keller had flown to Bergen on Monday, he confirmed, and had stayed for three hours. “We talked of roads and bread,” said Osei.',
    ['sitting held Ada Keller + Paul Osei in Bergen 2031-05-05 3h'],
  ],
])('talks told by their length, their host or their end: %s', (_, words, expected) => {
  expect(meetingsOf(words)).toEqual(expected)
})

test.each([
  'A cut of that size would meet the demands of the bank, said Norwegian minister Ada Keller on Monday.',
  'Norwegian minister Ada Keller said the offer met all the criteria of the Icelandic bank.',
  'The flooded families have been housed in two schools since May 1.',
  'Norwegian envoy Ada Keller flew to Bergen on Monday and stayed for three hours.',
])('nobody met: %s', words => {
  expect(meetingsOf(words)).toEqual([])
})

test('another day is another meeting of the same sides', () => {
  const words =
    'Negotiators from Norway and Iceland sat down with each other in Bergen on Monday.\n\nThe two delegations are due to meet again on Thursday.'
  expect(meetingsOf(words)).toEqual([
    'sitting held Norway, Iceland in Bergen 2031-05-05',
    'sitting planned Norway, Iceland 2031-05-08',
  ])
})

test('the two envoys are the two who were named together', () => {
  const words =
    'Norwegian envoys Ada Keller and Mia Lund spoke to reporters.\n\nAfter meeting with Icelandic officials in Bergen on Sunday, the two Norwegian envoys flew home.'
  expect(meetingsOf(words)).toContain('sitting held Ada Keller + Mia Lund with Iceland in Bergen 2031-05-04')
})

test('who leads and who mediates', () => {
  const text =
    'Ada Keller, who leads for Norway, said little. Ambassador Paul Osei of Kenya, who is mediating, said more. Iceland’s chief negotiator, Mia Lund, left. “We came with a figure and we leave with it,” said Norwegian minister Tom Berg.'
  const { document, told } = toldIn(text)
  expect(told.delegates!.map(({ figure, role }) => `${document.figures[figure]!.name} ${role}`)).toEqual([
    'Ada Keller leads',
    'Paul Osei mediates',
    'Mia Lund leads',
    'Tom Berg was there',
  ])
})

function toldIn(text: string) {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: 'The Courier' })
  const report = reportOf(text, { outlet: 'The Courier', published })
  return { document, told: tell(report, document) }
}

function meetingsOf(text: string): readonly string[] {
  const { document, told } = toldIn(text)
  return told.meetings!.map(({ form, status, people, sides, place, range, hours, outcomes, format, edge }) => {
    const names = people.map(figure => document.figures[figure]!.name).toSorted()
    const others = sides.filter(side => !people.some(figure => document.figures[figure]!.side === side))
    const who =
      names.length === 0
        ? others.join(', ')
        : `${names.join(' + ')}${others.length > 0 && names.length > 1 && new Set(people.map(figure => document.figures[figure]!.side)).size === 1 ? ` with ${others.join(', ')}` : ''}`
    const day = range.earliest === range.latest ? range.earliest : null
    return [
      form,
      status,
      who,
      place.name === null ? null : `in ${place.name}`,
      day,
      hours[0] === undefined ? null : `${hours[0].hours}h`,
      format === 'call' || format === 'debrief' ? format : null,
      edge,
      outcomes[0]?.code,
    ]
      .filter(part => part !== null && part !== undefined && part !== '')
      .join(' ')
  })
}
