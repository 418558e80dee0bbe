import { expect, test } from 'vitest'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { matchActors } from './match-actors.ts'
import { matchStatements } from './match-statements.ts'
import { wordsOf } from './wordings.ts'

const quoted = 'the harbour talks were "calm, technical and useful" on Tuesday'

test('a quotation and its paraphrase are one statement, the quotation first', () => {
  expect(
    matched(
      [{ by: 'Keller', words: 'that the harbour talks had been calm, technical and useful' }],
      [{ by: 'Keller', words: quoted, quotes: ['calm, technical and useful'] }],
    ),
  ).toEqual([[quoted, 'that the harbour talks had been calm, technical and useful']])
})

test('of quotations in other words the earliest comes first, though it is shorter', () => {
  const changed = 'the harbour talks were "calm, technical and rather productive" on Tuesday'
  expect(
    matched(
      [{ by: 'Keller', words: quoted, quotes: ['calm, technical and useful'] }],
      [{ by: 'Keller', words: changed, quotes: ['calm, technical and rather productive'] }],
    ),
  ).toEqual([[quoted, changed]])
})

test('two speakers make two statements of the same words', () => {
  expect(matched([{ by: 'Keller', words: quoted }], [{ by: 'Osei', words: quoted }])).toHaveLength(2)
})

test('two things one person said stay two', () => {
  expect(
    matched(
      [{ by: 'Keller', words: 'the harbour would stay open' }],
      [{ by: 'Keller', words: 'the harbour dues had doubled since January' }],
    ),
  ).toHaveLength(2)
})

test('in one report nothing is merged but a repetition', () => {
  expect(
    matched([
      { by: 'Keller', words: 'the harbour talks were calm and useful' },
      { by: 'Keller', words: 'the harbour talks were calm and very long' },
    ]),
  ).toHaveLength(2)
  expect(
    matched([
      { by: 'Keller', words: quoted },
      { by: 'Keller', words: quoted },
    ]),
  ).toHaveLength(1)
})

test('a demand is not an acceptance of the same thing', () => {
  expect(
    matched(
      [{ by: 'Keller', words: 'open harbours', act: 'demand' }],
      [{ by: 'Keller', words: 'open harbours', act: 'accept' }],
    ),
  ).toHaveLength(2)
})

test('a week apart the same words are two statements', () => {
  const at = (day: string) => ({ saidAt: { earliest: day, latest: day } })
  expect(
    matched(
      [{ by: 'Keller', words: quoted, ...at('2031-05-01') }],
      [{ by: 'Keller', words: quoted, ...at('2031-05-08') }],
    ),
  ).toHaveLength(2)
})

test('what is said alike a month later was said again', () => {
  const other = 'the harbour talks had been useful and calm'
  const at = (day: string) => ({ saidAt: { earliest: null, latest: day } })
  expect(
    matched(
      [{ by: 'Keller', words: quoted, ...at('2031-05-01') }],
      [{ by: 'Keller', words: other, ...at('2031-05-03') }],
    ),
  ).toHaveLength(1)
  expect(
    matched(
      [{ by: 'Keller', words: quoted, ...at('2031-05-01') }],
      [{ by: 'Keller', words: other, ...at('2031-06-03') }],
    ),
  ).toHaveLength(2)
})

const REWORDED: readonly [string, SaidOf, SaidOf][] = [
  [
    'the other words for the same things',
    { by: 'Keller', words: 'that the negotiations on the harbour made no headway toward ending the war' },
    { by: 'Keller', words: 'that there was no progress in the harbour talks toward a settlement of the conflict' },
  ],
  [
    'details kept private and details not published',
    { by: 'Keller', act: 'withhold', words: 'that details of the talks would stay private' },
    { by: 'Keller', act: 'withhold', words: 'some details of the discussions will not be published' },
  ],
  ['a count and the number alone', { by: 'Keller', words: '37 boats were lost' }, { by: 'Keller', words: '37' }],
  [
    'two digits that changed places',
    { by: 'Keller', act: 'demand', words: 'the return of its pilots and 314 dockers held in the fort' },
    { by: 'Keller', act: 'demand', words: 'its pilots back and also 341 dockers who sit in the fort' },
  ],
  [
    'what it hangs on told once with a no and once without',
    { by: 'Keller', words: 'the ferry would not sail again if the talks on the old pier failed' },
    { by: 'Keller', words: 'the ferry would not sail again even if the talks on the old pier ended without a text' },
  ],
  [
    'a quotation and the same with more behind it',
    {
      by: 'Keller',
      words: '“a pier is built by people who get up early and stay”',
      quotes: ['a pier is built by people who get up early and stay'],
    },
    {
      by: 'Keller',
      words: '“a pier is built by people who get up early and stay, and no speech has moved a stone”',
      quotes: ['a pier is built by people who get up early and stay, and no speech has moved a stone'],
    },
  ],
  [
    'one rejects a thing, the other would not accept it',
    { by: 'Keller', words: 'any search of the returning crews', act: 'reject' },
    { by: 'Keller', words: 'his guild would not accept a search of crews before they land', act: 'condition' },
  ],
  [
    'a no told beside',
    {
      by: 'Keller',
      words: 'there was a list which is not yet a text: the guard would weigh the carts, the clerks count',
    },
    { by: 'Keller', words: 'that there was a list: the guard would weigh the carts, the clerks count' },
  ],
  [
    'one word of a short quotation changed',
    { by: 'Keller', words: 'the levy “a stone around our necks”', quotes: ['a stone around our necks'] },
    { by: 'Keller', words: 'it was “a weight around our necks”', quotes: ['a weight around our necks'] },
  ],
  [
    'all that the shorter one says stands in the longer',
    { by: 'Keller', words: 'that no timetable existed' },
    { by: 'Keller', words: 'There is no timetable.', act: 'deny' },
  ],
]

test.each(REWORDED)('desks reword: %s', (_, one, other) => {
  expect(matched([one], [other])).toHaveLength(1)
})

const APART: readonly [string, SaidOf, SaidOf][] = [
  [
    'a yes and a no',
    { by: 'Keller', words: 'that the harbour talks brought progress on the ferry' },
    { by: 'Keller', words: 'that the harbour talks brought no progress on the ferry' },
  ],
  [
    'the first text and the revised one',
    { by: 'Keller', act: 'accept', words: 'only the original plan as a basis for the harbour talks' },
    { by: 'Keller', act: 'accept', words: 'the plan revised in Port Ardan as a basis for the harbour talks' },
  ],
  [
    'other figures of other days',
    {
      by: 'Keller',
      words: 'that 41 ships wait in the harbour',
      saidAt: { earliest: '2031-05-01', latest: '2031-05-01' },
    },
    { by: 'Keller', words: 'that 57 ships wait in the harbour', saidAt: { earliest: null, latest: '2031-05-06' } },
  ],
  [
    'two quotations of one speaker that share two words',
    {
      by: 'Keller',
      words: '“There is no quiet pier in this town,”',
      mode: 'direct',
      act: 'deny',
      quotes: ['There is no quiet pier in this town'],
    },
    {
      by: 'Keller',
      words: '“A pier that sleeps in a quiet hour is not a pier,”',
      mode: 'direct',
      quotes: ['A pier that sleeps in a quiet hour is not a pier'],
    },
  ],
]

test.each(APART)('alike, yet two statements: %s', (_, one, other) => {
  expect(matched([one], [other])).toHaveLength(2)
})

test('one figure changed in a copy is still the same saying', () => {
  const words = (count: number) => ({
    by: 'Keller',
    words: `that ${count} ships of the northern fleet wait in the old harbour`,
  })
  expect(matched([words(41)], [words(57)])).toHaveLength(1)
})

test('an unnamed official of one side is one voice', () => {
  const figures = (name: string) => [{ name, anonymous: true, side: 'Ardan' }]
  const one = testimony({
    file: 'a.txt',
    figures: figures('senior official'),
    said: [{ by: 'senior official', words: quoted }],
  })
  const other = testimony({
    file: 'b.txt',
    figures: figures('unnamed official'),
    said: [{ by: 'unnamed official', words: quoted }],
  })
  const testimonies = [one, other]
  expect(matchStatements(testimonies, matchActors(testimonies))).toHaveLength(1)
})

test('an unnamed voice is known by what it is where only one report names its side', () => {
  const said = (name: string, side: string | null, words: string) =>
    testimony({ file: `${name}.txt`, figures: [{ name, anonymous: true, side }], said: [{ by: name, words }] })
  const joined = (...testimonies: ReturnType<typeof said>[]) =>
    matchStatements(testimonies, matchActors(testimonies)).length
  const first = said('diplomat from the League', 'League', 'The text will propose a pause of 45 days in the harbour')
  expect(joined(first, said('a regional diplomat', null, 'it would propose a pause lasting some 45 days'))).toBe(1)
  expect(joined(first, said('a regional diplomat', null, 'the ferries were late again'))).toBe(2)
  expect(joined(first, said('diplomat from Ardan', 'Ardan', 'it would propose a pause lasting some 45 days'))).toBe(2)
})

test('narrators are other voices unless the sentence is copied', () => {
  expect(
    matched([{ words: 'Talks went on in Port Ardan.' }], [{ words: 'Talks went on in Port Ardan.' }]),
  ).toHaveLength(1)
  expect(matched([{ words: 'Talks went on in Port Ardan.' }], [{ words: 'Talks began in Port Ardan.' }])).toHaveLength(
    2,
  )
})

/** The wordings of each statement, best first; one report per list. */
function matched(...reports: readonly (readonly SaidOf[])[]): readonly (readonly string[])[] {
  const testimonies = reports.map((said, at) =>
    testimony({ file: `${at}.txt`, figures: [{ name: 'Keller' }, { name: 'Osei' }], said }),
  )
  return matchStatements(testimonies, matchActors(testimonies)).map(variants =>
    variants.map(({ statement }) => wordsOf(statement)),
  )
}

test('what one speaker calls a thing is one statement where the quoted name is one', () => {
  const called = (name: string) =>
    matched(
      [{ by: 'Keller', words: 'the harbour talks “a circus”', quotes: ['a circus'], lemma: 'call' }],
      [{ by: 'Keller', words: `Tuesday’s meeting as a “${name}” without end`, quotes: [name], lemma: 'describe' }],
    )
  expect(called('circus')).toHaveLength(1)
  expect(called('triumph')).toHaveLength(2)
})

/** Wordings of a body and of those who speak for it, one report each. */
function ofOneSide(...said: readonly SaidOf[]): number {
  const testimonies = said.map((one, at) =>
    testimony({
      file: `${at}.txt`,
      figures: [
        { name: 'Harbour Guard', kind: 'organisation' },
        { name: 'Keller', side: 'Harbour Guard' },
        { name: 'Osei', side: 'Harbour Guard' },
      ],
      said: [one],
    }),
  )
  return matchStatements(testimonies, matchActors(testimonies)).length
}

test('what a body says and what its speaker says is one statement where most of it is the same', () => {
  const accused = 'the pilots of burning nine sheds at the old mole on Sunday'
  expect(
    ofOneSide(
      { by: 'Harbour Guard', words: 'the pilots of setting alight nine sheds at the old mole', act: 'accuse' },
      { by: 'Keller', words: accused, act: 'accuse' },
    ),
  ).toBe(1)
  expect(
    ofOneSide({ by: 'Osei', words: accused, act: 'accuse' }, { by: 'Keller', words: accused, act: 'accuse' }),
  ).toBe(2)
  expect(
    ofOneSide({ by: 'Harbour Guard', words: 'equal shares' }, { by: 'Keller', words: 'it wants equal shares' }),
  ).toBe(2)
})

test('one quoted phrase makes one statement, whatever else each desk put beside it', () => {
  const phrase = 'for a handful of signatures'
  expect(
    matched(
      [
        {
          by: 'Keller',
          words: `the guard would stay at the mole and not leave “${phrase}”`,
          quotes: [phrase],
          act: 'reject',
        },
      ],
      [{ by: 'Keller', words: `the guard would not leave the mole “${phrase}”`, quotes: [phrase], act: 'commit' }],
    ),
  ).toHaveLength(1)
})

test('a quoted sentence in which a desk changed some words is one statement, another sentence of the same form is not', () => {
  const quote = (words: string): SaidOf => ({ by: 'Keller', words: `“${words}”`, quotes: [words] })
  const first = quote('We heard about our own ferry from the evening news')
  expect(matched([first], [quote('We learned about our own ferry from the radio news')])).toHaveLength(1)
  expect(matched([first], [quote('We asked about the price of a new licence in May')])).toHaveLength(2)
})

test('a name that both have counts once, and with a word beside it makes no one saying', () => {
  const said = (words: string, act: NonNullable<SaidOf['act']>, file: string) =>
    testimony({
      file,
      figures: [{ name: 'Keller' }, { name: 'Ardan', kind: 'state' }],
      said: [{ by: 'Keller', words, act, about: [1] }],
    })
  const count = (...all: ReturnType<typeof said>[]) => matchStatements(all, matchActors(all)).length
  const ready = said('that Ardan is ready for a quiet word with the pilots', 'commit', 'a.txt')
  expect(count(ready, said('Ardan’s readiness for a blockade if the islands begin', 'announce', 'b.txt'))).toBe(2)
  expect(count(ready, said('Ardan is prepared for a quiet talk with its pilots', 'announce', 'b.txt'))).toBe(1)
})

test('in one report a quotation and the words that lead up to it are one statement', () => {
  const led = (words: string) => ({ by: 'Keller', words: `there was ${words}`, quotes: ['no rupture'] })
  expect(matched([led('“no rupture” in the ferry round'), led('“no rupture” in the ferry talks')])).toHaveLength(1)
  expect(matched([led('“no rupture” in the ferry round'), led('“no rupture” over licences or wages')])).toHaveLength(2)
})

test('where little is shared of what is said, sentences that tell one act of one day alike make it one statement', () => {
  const first = 'to close the bay in answer to night raids on colliers of the northern fleet'
  const said = (sentence: string, words: string, act: NonNullable<SaidOf['act']>, file: string) => {
    const whole = testimony({ file, figures: [{ name: 'Keller' }], said: [{ by: 'Keller', words: sentence, act }] })
    const [statement] = whole.statements
    const start = statement!.content[0]!.start + sentence.indexOf(words)
    return {
      ...whole,
      statements: [
        { ...statement!, content: [{ ...statement!.content[0]!, exact: words, start, end: start + words.length }] },
      ],
    }
  }
  const count = (act: NonNullable<SaidOf['act']>, sentence: string, words: string) => {
    const all = [said(first, first, 'threaten', 'a.txt'), said(sentence, words, act, 'b.txt')]
    return matchStatements(all, matchActors(all)).length
  }
  const revenge = 'revenge on the bay towns'
  expect(count('threaten', `${revenge} after raids on three colliers of the fleet`, revenge)).toBe(1)
  expect(count('assess', `${revenge} after raids on three colliers of the fleet`, revenge)).toBe(2)
  expect(count('threaten', `${revenge} once the harvest is in and the roads are dry`, revenge)).toBe(2)
})

test('a body and its speaker said one thing on one day where the one only goes on for longer', () => {
  const longer =
    'The guard is ready to lend its barges to the island towns for up to nine weeks, and this shows how it keeps its word'
  expect(
    ofOneSide(
      { by: 'Keller', words: longer, act: 'commit' },
      { by: 'Harbour Guard', words: 'that it could lend island towns barges for nine weeks' },
    ),
  ).toBe(1)
})
