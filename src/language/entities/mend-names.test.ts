/** @module What rules make of labelled names: the words are parted by spaces; the names are [type words]. */
import { expect, test } from 'vitest'
import { agreeNames } from './agree-names.ts'
import { knownRuns } from './find-known.ts'
import { type LabelledName, NAME_TYPES, type NameType } from './labels.ts'
import { mendNames } from './mend-names.ts'

test.each([
  ['an office is no part of a name', '[person President Keller] spoke', 'President [person Keller] spoke'],
  ['an office alone is nobody’s name', 'the [person Governor] spoke', 'the Governor spoke'],
  ['a party is no part of a name', '[person Democrat Ana Keller] won', 'Democrat [person Ana Keller] won'],
  ['names of people go on over hyphens', '[person Ana Keller] - Osei said', '[person Ana Keller - Osei] said'],
  ['and begin before them', 'Al - [person Keller] said', '[person Al - Keller] said'],
  ['but not over those of other words', '[person Ana Keller] - led talks', '[person Ana Keller] - led talks'],
  ['countries are places', '[person Ghana] said', '[place Ghana] said'],
  ['also where nothing was seen', 'talks in Ghana ended', 'talks in [place Ghana] ended'],
  ['a demonym is a norp', 'the [place Danish] minister', 'the [norp Danish] minister'],
  ['money is no place', 'it cost [place US] $ 5', 'it cost US $ 5'],
  ['bodies go on', 'the [organisation Ardan Union] of Dockers met', 'the [organisation Ardan Union of Dockers] met'],
  ['what they are of too', 'the [organisation Bank] of Ghana met', 'the [organisation Bank of Ghana] met'],
  [
    'and begin with their people',
    'the [norp Danish] [organisation Workers Party] met',
    'the [organisation Danish Workers Party] met',
  ],
  ['what ends like a body is one', 'the [other Ardan Workers Party] met', 'the [organisation Ardan Workers Party] met'],
  [
    'countries keep their names in hasty writing',
    'i am from mexico , eating turkey',
    'i am from [place mexico] , eating turkey',
  ],
  [
    'a body reaches over "and" after an article',
    'the [other Social Democratic] and [organisation Labour Party] won',
    'the [organisation Social Democratic and Labour Party] won',
  ],
  [
    'but not over a person',
    '[person Ana Keller] and [organisation Labour Party] men',
    '[person Ana Keller] and [organisation Labour Party] men',
  ],
  [
    'and to the right as often as English links',
    'the [organisation Popular Front] for the Liberation of Ardan met',
    'the [organisation Popular Front for the Liberation of Ardan] met',
  ],
  [
    'also over "on"',
    'the [organisation Council] on Foreign Trade met',
    'the [organisation Council on Foreign Trade] met',
  ],
  [
    'a body nobody labelled',
    'seats for the Osford Peasant Party went',
    'seats for the [organisation Osford Peasant Party] went',
  ],
  ['a heading tells nothing', 'Osford Peasant Party Wins Again', 'Osford Peasant Party Wins Again'],
  [
    'a people’s party',
    "the [norp Danish] People 's [organisation Party] met",
    "the [organisation Danish People 's Party] met",
  ],
  ['a chamber is a body', 'he left [place Parliament] today', 'he left [organisation Parliament] today'],
  ['the West Bank is a place', 'in the [place West Bank] today', 'in the [place West Bank] today'],
  ['small words before a name are none of it', 'in [place northern Osford] today', 'in northern [place Osford] today'],
  ['an article belongs to its name', 'then al - Keller spoke', 'then [person al - Keller] spoke'],
  ['with the name before it', 'then [person Osei] al - Keller spoke', 'then [person Osei al - Keller] spoke'],
  ['a place keeps its type', 'in al - [place Osford] today', 'in [place al - Osford] today'],
  [
    'somebody taken for a body',
    'so [organisation Crown Prince Ana Keller] came',
    'so Crown Prince [person Ana Keller] came',
  ],
  ['a firm and its form', '[organisation Keller Mining] , Inc. paid', '[organisation Keller Mining , Inc.] paid'],
  ['a gulf of somewhere', 'the [place Gulf] of [place Ghana] rose', 'the [place Gulf of Ghana] rose'],
  ['a country’s forces', 'the [place US] Marines left', 'the [organisation US Marines] left'],
  ['a war is an event', 'the [norp Ardan Civil War] ended', 'the [other Ardan Civil War] ended'],
  ['a kingdom is a place', 'the [organisation Kingdom of Ardan] fell', 'the [place Kingdom of Ardan] fell'],
  [
    'a land before a name is another',
    'governor of [person Ghana Ana Osei]',
    'governor of [place Ghana] [person Ana Osei]',
  ],
  ['a bridge is a facility', 'the [place Ardan Bridge] fell', 'the [facility Ardan Bridge] fell'],
  [
    'a government is called as its country',
    'the [organisation Danish government] said',
    'the [norp Danish] government said',
  ],
  [
    'short forms follow',
    'the [organisation Ardan Grain Board] ( AGB ) met',
    'the [organisation Ardan Grain Board] ( [organisation AGB] ) met',
  ],
  ['people have countries in lists', '[person Ana Osei] ( GHA ) won', '[person Ana Osei] ( [place GHA] ) won'],
  ['elections are events', 'the 2004 [norp Danish] general election', 'the [other 2004 Danish general election]'],
])('%s', (_, labelled, expected) => {
  const { forms, names } = read(labelled)
  expect(write(forms, mendNames(forms, knownRuns(forms), names))).toBe(expected)
})

test('a report calls one thing by one name', () => {
  const report = [
    '[person Ana Keller] came',
    '[organisation Keller] left , said [person Bo Keller]',
    'the [place Ardan Fund] paid , the [organisation Ardan Fund] said , the [organisation Ardan Fund]',
    'the Ardan Fund closed',
  ].map(read)
  expect(agreeNames(report).map((names, at) => write(report[at]!.forms, names))).toEqual([
    '[person Ana Keller] came',
    '[organisation Keller] left , said [person Bo Keller]',
    'the [organisation Ardan Fund] paid , the [organisation Ardan Fund] said , the [organisation Ardan Fund]',
    'the [organisation Ardan Fund] closed',
  ])
})

function read(marked: string): { readonly forms: readonly string[]; readonly names: readonly LabelledName[] } {
  const forms: string[] = []
  const names: LabelledName[] = []
  let open: { first: number; type: number } | undefined
  for (const word of marked.split(' ')) {
    if (word.startsWith('[')) open = { first: forms.length, type: NAME_TYPES.indexOf(word.slice(1) as NameType) }
    else forms.push(word.replace(']', ''))
    if (word.endsWith(']') && open !== undefined) names.push({ ...open, past: forms.length })
  }
  return { forms, names }
}

function write(forms: readonly string[], names: readonly LabelledName[]): string {
  return forms
    .map((form, at) => {
      const opens = names.find(({ first }) => first === at)
      return `${opens === undefined ? '' : `[${NAME_TYPES[opens.type]} `}${form}${names.some(({ past }) => past === at + 1) ? ']' : ''}`
    })
    .join(' ')
}
