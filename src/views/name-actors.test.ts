import { expect, test } from 'vitest'
import { actorOf } from '../../tests/make-actor.ts'
import { createNamer, isPartOf, withOfficeArticle } from './name-actors.ts'

const ardan = actorOf('ardan', 'Ardan', { type: 'state' })

test.each([
  ['a capitalised office stands before the name', 'President', 'President Anna Keller of Ardan'],
  ['an office in lower case follows its state', 'water minister', 'Ardan’s water minister Anna Keller'],
  [
    'an office with its body follows the name',
    'spokesperson for the presidency',
    'Anna Keller, spokesperson for the presidency,',
  ],
  [
    'whose envoy he is, who is named by where he goes',
    'special envoy for Osland',
    'Anna Keller, Ardan’s special envoy for Osland,',
  ],
  [
    'an office named by its matter is of a state',
    'minister of fisheries',
    'Anna Keller, Ardan’s minister of fisheries,',
  ],
  ['one of two who share an office is one', 'co-chairs', 'Ardan’s co-chair Anna Keller'],
  ['a secretary of state keeps the title whole', 'Secretary of State', 'Secretary of State Anna Keller of Ardan'],
  ['a title in capitals is written as any other', 'TRADE MINISTER', 'Trade Minister Anna Keller of Ardan'],
  ['a shared or vague office is left out', 'senior aides', 'Anna Keller'],
  ['an office of another state is somebody else’s', 'prime minister of Osland', 'Anna Keller'],
])('first mention: %s', (_, title, expected) => {
  const osland = actorOf('osland', 'Osland', { type: 'state' })
  const namer = createNamer({
    actors: [ardan, osland, actorOf('keller', 'Anna Keller', { party: 'ardan', titles: [title] })],
  })
  expect(namer.name('keller')).toBe(expected)
  expect(namer.name('keller')).toBe('Keller')
})

test('a pronoun takes no article', () => {
  const voices = ['one of them', 'someone close to the palace', 'senior envoy']
  const namer = createNamer({ actors: voices.map(name => actorOf(name, name, { type: 'person', anonymous: true })) })
  expect(voices.map(namer.name)).toEqual(['one of them', 'someone close to the palace', 'a senior envoy'])
})

test('a voice without a name has its article', () => {
  const [expert, paper, chambers] = [
    actorOf('expert', 'Ardanian expert'),
    actorOf('paper', 'newspaper in Osford', { type: 'media', anonymous: true }),
    actorOf('chambers', 'attorney-general’s chambers', { type: 'group', anonymous: true }),
  ]
  const namer = createNamer({ actors: [expert!, paper!, chambers!] })
  expect(['expert', 'paper', 'chambers'].map(namer.name)).toEqual([
    'an Ardanian expert',
    'a newspaper in Osford',
    'the attorney-general’s chambers',
  ])
})

test('the head of a team of a state heads no state, and that of a guild the guild', () => {
  const guild = actorOf('guild', 'Osford Council', { type: 'organisation' })
  const keller = actorOf('keller', 'Anna Keller', { party: 'ardan', titles: ['head'] })
  const osei = actorOf('osei', 'Ben Osei', { party: 'guild', titles: ['head'] })
  const minister = actorOf('minister', 'minister on whose party', { type: 'person', anonymous: true })
  const namer = createNamer({ actors: [ardan, guild, keller, osei, minister] })
  expect(['keller', 'osei', 'minister'].map(namer.name)).toEqual([
    'Anna Keller',
    'Ben Osei, head of the Osford Council,',
    'a minister',
  ])
})

test('a senator of a faction is no senator of a place, and an envoy named by his body is not owned by it twice', () => {
  const greens = actorOf('greens', 'Greens', { type: 'group' })
  const nations = actorOf('un', 'United Nations', { type: 'organisation', aliases: ['U.N.'] })
  const keller = actorOf('keller', 'Anna Keller', { party: 'greens', titles: ['Senator'] })
  const namer = createNamer({ actors: [greens, nations, keller, actorOf('envoy', 'U.N. envoy', { party: 'un' })] })
  expect([namer.name('keller'), namer.name('envoy')]).toEqual(['Senator Anna Keller (Greens)', 'the U.N. envoy'])
})

test.each([
  ['Kim Jong Min', 'Kim'],
  ['Park Geun-woo', 'Park'],
  ['Xi Pinghua', 'Xi'],
  ['Sung Kim', 'Kim'],
  ['Kim Keller', 'Keller'],
  ['Ada Lloyd-Osei', 'Lloyd-Osei'],
])('the family’s name, wherever it stands: %s', (name, expected) => {
  expect(createNamer({ actors: [actorOf('x', name)] }).short('x')).toBe(expected)
})

test.each([
  ['the reports go on with the first', ['Oru', 'envoy'], 'Oru'],
  ['the reports go on with the last', ['Oru', 'Tesane'], 'Tesane'],
  ['the reports never go on', [], 'Tesane'],
])('the name by which the reports go on: %s', (_, aliases, expected) => {
  expect(createNamer({ actors: [actorOf('x', 'Oru Tesane', { aliases })] }).short('x')).toBe(expected)
})

test('two of one family keep their full names', () => {
  const namer = createNamer({ actors: [actorOf('a', 'Anna Keller'), actorOf('b', 'Ben Keller')] })
  expect([namer.short('a'), namer.short('b')]).toEqual(['Anna Keller', 'Ben Keller'])
})

test.each([
  [actorOf('x', 'Ardan Water Authority', { type: 'organisation' }), 'the Ardan Water Authority'],
  [actorOf('x', 'United Islands', { type: 'state' }), 'the United Islands'],
  [actorOf('x', 'Ardan Courier', { type: 'media' }), 'the Ardan Courier'],
  [actorOf('x', 'League’s delegation', { type: 'group' }), 'the League’s delegation'],
  [actorOf('x', 'Ardan People’s Movement', { type: 'group' }), 'the Ardan People’s Movement'],
  [actorOf('x', 'Keller’s office', { type: 'organisation' }), 'Keller’s office'],
  [actorOf('x', 'prime minister’s office', { type: 'organisation' }), 'the prime minister’s office'],
  [actorOf('x', 'Critics', { type: 'group', anonymous: true }), 'critics'],
  [actorOf('x', 'Ardan officials', { type: 'group', anonymous: true }), 'Ardan officials'],
  [actorOf('x', 'senior official', { anonymous: true }), 'a senior official'],
  [actorOf('x', 'official', { anonymous: true }), 'an official'],
])('a name in running text: %o', (who, expected) => {
  expect(createNamer({ actors: [who] }).short('x')).toBe(expected)
})

test.each([
  [actorOf('x', 'Ardan’s Prime Minister'), 'Ardan’s Prime Minister'],
  [actorOf('x', 'Minister', { party: 'ardan' }), 'Ardan’s minister'],
  [actorOf('x', 'Head of the delegation'), 'the head of the delegation'],
  [actorOf('x', 'Angus King'), 'King'],
])('an office without a name is no surname: %o', (who, expected) => {
  const namer = createNamer({ actors: [ardan, who] })
  namer.name('x')
  expect(namer.name('x')).toBe(expected)
})

test.each([
  ['UN Secretary-General', 'the UN Secretary-General'],
  ['Head of the Ardan delegation', 'the head of the Ardan delegation'],
  ['a senior envoy', 'a senior envoy'],
  ['Ardan’s chief negotiator', 'Ardan’s chief negotiator'],
  ['Ardan officials', 'Ardan officials'],
  ['League’s delegation', 'the League’s delegation'],
])('“%s” in running text', (words, expected) => {
  expect(withOfficeArticle(words)).toBe(expected)
})

test.each([
  ['water minister', 'Ardan’s water minister'],
  ['Ardanian negotiator', 'the Ardanian negotiator'],
  ['Ardanian chair', 'the Ardanian chair'],
  ['Anna Keller', 'Keller'],
])('whoever is known by his office alone has it with his side: %s', (name, expected) => {
  const namer = createNamer({ actors: [ardan, actorOf('one', name, { party: 'ardan' })] })
  expect(namer.short('one')).toBe(expected)
})

test.each([
  ['Ardan', 'Ardan Press Agency', true],
  ['APA', 'Ardan Press Agency', true],
  ['OPA', 'Ardan Press Agency', false],
  ['Osland Post', 'Ardan Press Agency', false],
])('an outlet is named by a part of its name or by its letters: %s of %s', (name, outlet, expected) => {
  expect(isPartOf(name, outlet)).toBe(expected)
})
