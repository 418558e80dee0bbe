import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import type { TimeExpression } from '../document/layers.ts'
import { addTextLayers } from '../text/add-text-layers.ts'
import { trainedModels } from '../workflows/trained-models.ts'
import { findTimes } from './find-times.ts'

// Published on Wednesday 11 March 2026, unless a case says otherwise.
const WEDNESDAY = '2026-03-11'

/** A sentence with its times marked, then the days each of them means: `earliest/latest`, one day where they are the same, `..` for an open end. */
type Case = readonly [marked: string, ...days: readonly string[]]

function check(marked: string, days: readonly string[], published: string | null = WEDNESDAY) {
  checkTimes(marked, days, timesOf(unmark(marked), published))
}

function checkTimes(marked: string, days: readonly string[], times: readonly TimeExpression[]) {
  expect(
    mark(
      unmark(marked),
      times.map(({ start, end }) => ({ start, end, label: 'time' })),
    ),
  ).toBe(marked)
  expect(
    times.map(({ range: { earliest, latest } }) =>
      earliest === latest ? (earliest ?? '..') : `${earliest ?? '..'}/${latest ?? '..'}`,
    ),
  ).toEqual(days)
}

/** Sentences end at a full stop and a space here; the real splitter has its own tests. */
function timesOf(text: string, published: string | null) {
  const sentences = [...text.matchAll(/\S[\s\S]*?(?:[.!?]["”]?(?=\s)|$)/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    paragraph: 0,
  }))
  return findTimes({ text, published, outlet: null, sentences, tokens: [] }).times
}

describe('a weekday is the last one in a clause that looks back', () => {
  test.each<Case>([
    ['Keller said on <time>Tuesday</time> that talks would go on.', '2026-03-10'],
    ['Keller met Osei on <time>Wednesday</time>.', '2026-03-11'],
    ['Talks broke down <time>Thursday</time> over the bridge.', '2026-03-05'],
    ['<time>Earlier on Tuesday</time>, Keller spoke to reporters.', '2026-03-10'],
    ['Guns were heard late on the river and <time>late on Monday night</time>.', '2026-03-09'],
    ['The text circulated on <time>Monday evening</time> is longer.', '2026-03-09'],
    ['The level has dropped since <time>Sunday night</time>.', '2026-03-08'],
    ['<time>Tuesday night</time>’s session ended early.', '2026-03-10'],
    ['On <time>Thursday</time>, Keller promised to free the crew.', '2026-03-05'],
    ['Keller said on <time>Friday</time> that Osei will stay.', '2026-03-06'],
    ['Bela wants <time>30 June</time>, Keller said.', '2026-06-30'],
    ['The draft set <time>30 September</time> as the deadline.', '2026-09-30'],
    ['Ardan expects to open it before <time>the end of November</time>.', '2026-11-21/2026-11-30'],
    ['MERROW, <time>Tuesday</time> - Nothing was signed.', '2026-03-10'],
    ['Since <time>last Sunday</time> they have met eight times.', '2026-03-08'],
    ['They will read the text tabled on <time>Monday</time>.', '2026-03-09'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('a holiday is a day of the calendar', () => {
  test.each<Case>([
    ['The last convoy is due on <time>Christmas Eve</time>.', '2026-12-24'],
    ['The envoys met on <time>New Year’s Eve</time> without result.', '2025-12-31'],
    ['A truce is due to begin on <time>Good Friday</time>.', '2026-04-03'],
    ['The lockout began on <time>Thanksgiving</time>.', '2025-11-27'],
    ['The delegations return on <time>Easter Monday</time>.', '2026-04-06'],
    ['The Good Friday Agreement is old.'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('a day of a plan is still ahead', () => {
  test.each<Case>([
    ['The hearing is scheduled to be held <time>Sunday</time>.', '2026-03-15'],
    ['The accord will come before the senate for a vote on <time>Monday</time>.', '2026-03-16'],
    ['Both have until the end of <time>March 15</time> to sign.', '2026-03-15'],
    ['Pilots plan stoppages on <time>March 20, 22 and 25</time>.', '2026-03-20/2026-03-25'],
    ['The envoys return <time>in two weeks’ time</time>.', '2026-03-25'],
    ['The port has been closed since <time>Wednesday</time>.', '2026-03-04'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('a weekday is the next one in a clause that looks ahead', () => {
  test.each<Case>([
    ['The delegations are due to meet again on <time>Thursday</time>.', '2026-03-12'],
    ['Keller said talks would resume on <time>Monday</time>.', '2026-03-16'],
    ['The rebels have until <time>Monday</time> to answer.', '2026-03-16'],
    ['The union gave the company until <time>Friday</time>.', '2026-03-13'],
    ['Osei will sign a revised text on <time>Friday</time>.', '2026-03-13'],
    ['The text will be signed on <time>Friday</time>.', '2026-03-13'],
    ['Ardan has decided to send a delegation to Osford on <time>Sunday</time>.', '2026-03-15'],
    ['Ardan to send envoys on <time>Sunday</time>', '2026-03-15'],
    ['Keller is travelling to Osford on <time>Saturday</time>.', '2026-03-14'],
    ['The two agreed to meet on <time>Tuesday</time>.', '2026-03-17'],
    ['They meet again on <time>Friday</time>.', '2026-03-13'],
    ['They will meet <time>this coming Tuesday</time>.', '2026-03-17'],
    // This week's or next week's: readers disagree.
    ['They will meet <time>next Friday</time>.', '2026-03-13/2026-03-20'],
    ['They will meet <time>next Monday</time>.', '2026-03-16'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('a plan told in the past is the nearer weekday', () => {
  test.each<Case>([
    ['On <time>Tuesday</time>, Keller was due to meet Osei.', '2026-03-10'],
    ['The truce was extended until <time>Friday</time>.', '2026-03-13'],
    ['They fought until <time>Monday</time>.', '2026-03-09'],
    ['The envoys, expected in Osford on <time>Thursday</time>, said nothing.', '2026-03-12'],
    ['The truce takes effect at 06:00 on <time>Thursday</time>.', '2026-03-12'],
    ['A further session was expected on <time>Thursday</time>.', '2026-03-12'],
    ['The talks were due to close on <time>Friday afternoon</time>.', '2026-03-13'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('words that only look like a time are none', () => {
  test.each([
    ['Shops opened early on Black Friday.'],
    ['Keller told the Sunday Times that all was well.'],
    ['The Good Friday Agreement was signed by all.'],
    ['They meet every Tuesday, and on Sundays too.'],
    ['Talks may resume, and envoys march on.'],
    ['May Keller stood up. March on, they sang. Will Osei?'],
    ['The five-hour session and six hours of talks were the longest in months.'],
    ['The force of 2000 men had 1999 rifles.'],
    ['In weeks of shuttle diplomacy nothing moved.'],
    ['Prices are in the dry months as high as 30 February.'],
    [''],
  ])('%s', marked => check(marked, []))
})

describe('days beside publication', () => {
  test.each<Case>([
    ['<time>Yesterday</time> nothing moved.', '2026-03-10'],
    ['The talks end <time>today</time>, and <time>tomorrow</time> they rest.', '2026-03-11', '2026-03-12'],
    ['Keller spoke <time>tonight</time>.', '2026-03-11'],
    ['They were freed at <time>eight this morning</time>.', '2026-03-11'],
    ['It came at <time>four o’clock this afternoon</time>.', '2026-03-11'],
    ['Osei told the Ledger <time>last night</time> that it was over.', '2026-03-10'],
    ['<time>Overnight</time> shells fell.', '2026-03-10/2026-03-11'],
    ['They return <time>a week from today</time>, on <time>18 March</time>.', '2026-03-18', '2026-03-18'],
    ['It happened <time>three days ago</time>.', '2026-03-08'],
    // A speaker's "today" is the day of speaking.
    ['“All depends on <time>today</time>’s vote,” Keller said.', '2026-03-10/2026-03-11'],
    ['On <time>Tuesday</time> Keller said: “We leave <time>tomorrow</time>.”', '2026-03-10', '2026-03-11'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('weeks, months and years beside publication', () => {
  test.each<Case>([
    ['It said so <time>last week</time>.', '2026-03-02/2026-03-08'],
    ['<time>This week</time> they met.', '2026-03-09/2026-03-15'],
    ['<time>Later this week</time> the cabinet will vote.', '2026-03-11/2026-03-15'],
    ['A deal is near by <time>next week</time>.', '2026-03-16/2026-03-22'],
    ['They have been held since <time>last month</time>.', '2026-02-01/2026-02-28'],
    ['It was his sixth visit <time>this year</time>.', '2026-01-01/2026-12-31'],
    ['Hostages were freed <time>earlier this year</time>.', '2026-01-01/2026-03-11'],
    ['The law was passed <time>two years ago</time>.', '2024-01-01/2024-12-31'],
    ['Osei came to power <time>nearly six months ago</time>.', '2025-09-01/2025-09-30'],
    ['It ended more than <time>two years ago</time>.', '../2024-12-31'],
    ['It was the third time in <time>the past 10 days</time>.', '2026-03-01/2026-03-11'],
    ['Ardan in <time>recent days</time> struck three ships.', '2026-03-04/2026-03-11'],
    ['Keller has hinted in <time>recent weeks</time> at war.', '2026-01-28/2026-03-11'],
    ['They met <time>on the weekend</time>.', '2026-03-07/2026-03-08'],
    ['They met <time>over the weekend</time> in Osford.', '2026-03-07/2026-03-08'],
    ['The talks came <time>weeks after</time> the leak.', '2026-01-28/2026-03-04'],
    ['Talks stalled <time>hours after</time> Keller spoke.', '2026-03-10/2026-03-11'],
    ['She wants an answer <time>before the weekend</time>.', '../2026-03-13'],
    ['It leaked <time>a few weeks ago</time>.', '2026-01-28/2026-03-04'],
    ['They expect a deal by <time>the end of the month</time>.', '2026-03-11/2026-03-31'],
    ['They want it within <time>the next 48 hours</time>.', '2026-03-11/2026-03-13'],
    ['It was the last week of the war, and the last day of talks.'],
    ['<time>The coming days</time> will be hard.', '2026-03-11/2026-03-18'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('calendar dates', () => {
  test.each<Case>([
    ['MERROW, <time>March 11</time> (Wire) - They met.', '2026-03-11'],
    ['It was signed on <time>7 October, 2023</time>.', '2023-10-07'],
    ['It was signed on <time>October 7, 2023</time>.', '2023-10-07'],
    ['Dated <time>2026-03-12</time>, it came late.', '2026-03-12'],
    ['Dated <time>12.03.2026</time>, or <time>13/03/2026</time>, but not 11/03/2026.', '2026-03-12', '2026-03-13'],
    ['They expect to be back on <time>20 March</time>.', '2026-03-20'],
    ['They will return on <time>Monday the 23rd</time>.', '2026-03-23'],
    ['It was taken on <time>the third Sunday of February</time>.', '2026-02-15'],
    ['The truce started on <time>19 January</time>.', '2026-01-19'],
    ['It has run since <time>March 2022</time>.', '2022-03-01/2022-03-31'],
    ['The fair lasted <time>from 3 March to Tuesday</time>.', '2026-03-03/2026-03-10'],
    [
      'It lasted from <time>3 to 5 March</time>, then in <time>mid-March 2025</time>.',
      '2026-03-03/2026-03-05',
      '2025-03-11/2025-03-20',
    ],
    ['The fair of <time>January 10-12</time> was a first.', '2026-01-10/2026-01-12'],
    ['It fell <time>between 2019 and 2022</time>.', '2019-01-01/2022-12-31'],
    ['They will meet in the week of <time>16 March</time>.', '2026-03-16/2026-03-22'],
    ['A truce collapsed in <time>March</time>.', '2026-03-01/2026-03-31'],
    ['Talks broke down <time>last summer</time>.', '2025-06-01/2025-08-31'],
    [
      'They resume <time>this spring</time>, or in <time>the autumn of 2027</time>.',
      '2026-03-01/2026-05-31',
      '2027-09-01/2027-11-30',
    ],
    ['The government may fall next, or spring a surprise.'],
    ['A warrant was issued in <time>November</time>.', '2025-11-01/2025-11-30'],
    ['Aid stopped in <time>early March</time>.', '2026-03-01/2026-03-10'],
    ['Keller is to return in <time>the first week of April</time>.', '2026-04-01/2026-04-07'],
    ['The mayors will meet in <time>the second half of April</time>.', '2026-04-16/2026-04-30'],
    ['Both sat <time>overnight into Sunday</time>.', '2026-03-07/2026-03-08'],
    ['They talked from <time>late on Monday into Tuesday morning</time>.', '2026-03-09/2026-03-10'],
    ['The two spent four hours over the map on <time>Thursday</time>.', '2026-03-05'],
    ['A vote will be held in <time>May</time>.', '2026-05-01/2026-05-31'],
    ['The war began in <time>2019</time>.', '2019-01-01/2019-12-31'],
    ['Under the <time>2015</time> accord nothing is owed.', '2015-01-01/2015-12-31'],
    [
      'The <time>7 October 2023</time> raid. After the <time>7 October</time> raid they fled.',
      '2023-10-07',
      '2023-10-07',
    ],
    ['They met <time>between Monday and Wednesday</time>.', '2026-03-09/2026-03-11'],
    ['In <time>March</time> 11 people were killed.', '2026-03-01/2026-03-31'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('times told from other times', () => {
  test.each<Case>([
    ['It was tabled on <time>Monday</time> and leaked <time>the following day</time>.', '2026-03-09', '2026-03-10'],
    [
      'She spoke on <time>Tuesday</time> of the session held <time>the day before</time> in Osford.',
      '2026-03-10',
      '2026-03-09',
    ],
    ['On <time>Tuesday</time> they read the text received <time>the previous day</time>.', '2026-03-10', '2026-03-09'],
    ['They met on <time>3 March</time>. <time>Two days later</time> it was over.', '2026-03-03', '2026-03-05'],
    [
      'They spoke on <time>Tuesday</time>. <time>Within hours</time> Osei had replied.',
      '2026-03-10',
      '2026-03-10/2026-03-11',
    ],
    ['They met on <time>Tuesday</time>. <time>Later</time>, Osei flew home.', '2026-03-10', '2026-03-10/2026-03-11'],
    ['Keller, speaking <time>ahead of the Osford talks</time>, warned them.', '../2026-03-11'],
    ['Keller will fly home <time>after the talks</time>.', '2026-03-11/..'],
    [
      'They met on <time>3 March</time>. It failed <time>the following week</time>.',
      '2026-03-03',
      '2026-03-09/2026-03-15',
    ],
    ['Three days after the raid on <time>2 March</time>, they met.', '2026-03-02'],
    // Nothing was named before it.
    ['It leaked the following day.'],
  ])('%s', (marked, ...days) => check(marked, days))
})

describe('without a day of publication only whole dates are read', () => {
  test.each<Case>([
    ['Keller said on Tuesday, last week and yesterday that 11 March was in May.'],
    ['It was signed on <time>7 October 2023</time> and broken <time>the next day</time>.', '2023-10-07', '2023-10-08'],
  ])('%s', (marked, ...days) => check(marked, days, null))
})

describe('with grammar, what is told in the present is still to come', () => {
  test.each<Case>([
    ['The tariff takes effect on <time>Sunday</time>.', '2026-03-15'],
    ['They vote <time>Monday</time> on the budget.', '2026-03-16'],
    ['The port strike begins on <time>Saturday</time>, the union said.', '2026-03-14'],
    ['On <time>Monday</time> we return to the table, Keller said.', '2026-03-16'],
    ['At noon on <time>Tuesday</time> we walk back to the gate.', '2026-03-17'],
    // "vote" and "visit" are nouns here.
    ['They lost the vote on <time>Sunday</time>.', '2026-03-08'],
    ['The visit on <time>Monday</time> went well.', '2026-03-09'],
    ['On <time>Monday</time> we had no choice, Osei said.', '2026-03-09'],
  ])('%s', (marked, ...days) => {
    const text = unmark(marked)
    const document = addTextLayers({ text, published: WEDNESDAY, outlet: null })
    const { times } = findTimes(trainedModels().addGrammar(document))
    checkTimes(marked, days, times)
  })
})

describe('decades and centuries', () => {
  test.each<Case>([
    ['The border was drawn in <time>the 1950s</time>.', '1950-01-01/1959-12-31'],
    [
      'Trade fell by <time>the late 1980s</time> and rose in <time>mid-1990s</time> Ardan.',
      '1986-01-01/1989-12-31',
      '1993-01-01/1996-12-31',
    ],
    ['The fort is of <time>the 17th century</time>, the wall of the 4th century BC.', '1600-01-01/1699-12-31'],
    ['Prices have doubled over <time>the past decade</time>.', '2016-03-11/2026-03-11'],
    ['They will pay over <time>the next two decades</time>.', '2026-03-11/2046-03-11'],
    ['It was the first decade of talks.'],
    ['People came here 5,000 years ago.'],
  ])('%s', (marked, ...days) => check(marked, days))
})

test('a moment of publication counts as the day written there, whatever its zone', () => {
  check('They met <time>yesterday</time>.', ['2026-03-11'], '2026-03-12T00:30:00+02:00')
})

test('a date may be broken over two lines', () => {
  check('It was signed on <time>11\nMarch</time>.', ['2026-03-11'])
})

test('any text gives times in order, inside the text, with ranges that do not run backwards', () => {
  const word = fc.constantFrom(
    ...'on Monday Tuesday night March 11 31 2026 between and the following day 999 years ago last next week in May "today" “ ” hours after , . \n of February third Sunday recent weeks later said 0 \ud83d'.split(
      /(?<!\n) /,
    ),
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(WEDNESDAY, '0001-01-01', '9999-12-31', null), (words, published) => {
      let past = 0
      for (const { start, end, range } of timesOf(words, published)) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(words.length)
        for (const day of [range.earliest, range.latest]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
        if (range.earliest !== null && range.latest !== null) expect(range.earliest <= range.latest).toBe(true)
        past = end
      }
    }),
  )
})

describe('a noun looks nowhere, and what is expected is ahead', () => {
  test.each<Case>([
    ['Keller took the offer to Osford in person on <time>February 17</time> and was received.', '2026-02-17'],
    ['Keller offered to return on <time>April 17</time>.', '2026-04-17'],
    ['Keller insisted that the whole fleet be scrapped by <time>December 31</time>.', '2026-12-31'],
    ['No date had been set, although Keller expected one by <time>20 February</time>.', '2027-02-20'],
  ])('%s', (marked, ...days) => check(marked, days))
})
