import { describe, expect, test } from 'vitest'
import { checkScored } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** The attributions that give a statement, each as "source | content". */
function told(text: string): readonly string[] {
  return annotate({ text, published: null, outlet: null }, trainedModels())
    .attributions.filter(({ gloss }) => gloss !== true)
    .map(({ source, content }) =>
      [source, content].map(spans => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')).join(' | '),
    )
}

test.each([
  [
    'A delegate said Moss had spoken of nine boats; Moss, reached by telephone, said he had not.',
    ['A delegate | Moss had spoken of nine boats', 'Moss, reached by telephone | he had not'],
  ],
  [
    'It could be working in a week, said Captain Jonas Hale, the deputy minister for harbours, who met the crews in Tarvesh on May 27, and Keller said Ardan had agreed to it there.',
    [
      'Captain Jonas Hale, the deputy minister for harbours, who met the crews in Tarvesh on May 27 | It could be working in a week',
      'Keller | Ardan had agreed to it there',
    ],
  ],
  [
    'Captains travelling with Osei have the list. The limit is nine boats, captains travelling with her said.',
    ['captains travelling with her | The limit is nine boats'],
  ],
  [
    'One more boat stays in the port, said Keller, who specified that the crews were six and not seven.',
    ['Keller, who | that the crews were six and not seven'],
  ],
  [
    'Denmark had come to Norway asking that Sweden let through no less than nine boats a year.',
    ['Denmark | that Sweden let through no less than nine boats a year'],
  ],
])('each speaks in the clause it stands in: %s', (text, expected) => {
  expect(told(text)).toEqual(expect.arrayContaining([...expected]))
})

describe('a source is whoever speaks, and not what stands beside him', () => {
  test.each([
    [
      'The pact was struck over the protests of his Danish partners, who want the fleet to stay.',
      'his Danish partners, who | the fleet to stay',
    ],
    [
      'The board has been lifted by wide support for the dam and some analysts suggest it now has more room.',
      'some analysts | it now has more room',
    ],
    [
      'Critics have condemned the levy, with rights groups, teachers and lawyers calling it a “second tax”.',
      'rights groups, teachers and lawyers | it a “second tax”',
    ],
    [
      'Anna Keller said the levy would be doubled, a step Norway has rejected outright.',
      'Anna Keller | the levy would be doubled',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('what closes a sentence tells all of it, whatever is told in it', () => {
  test.each([
    [
      'Norway has agreed to the latest offer from the brokers, a source in the Danish camp has told the Herald.',
      'a source in the Danish camp | Norway has agreed to the latest offer from the brokers',
    ],
    [
      'Some nine pilots were hurt, the agency quoted nurses at the clinic as saying.',
      'nurses at the clinic | Some nine pilots were hurt',
    ],
    [
      'At least nine pilots were hurt, the agency quoted nurses at the clinic as saying.',
      'nurses at the clinic | At least nine pilots were hurt',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('what is told of a thing is nobody’s word', () => {
  test.each([
    'The long visit underscored the ministry’s new push.',
    'The Danish envoy’s visit, while brief, signaled a change of mood.',
    'The trawlers, backed by aircraft and two tugs, left the bay.',
    'Anna Keller prepared to visit the northern ports.',
    'Norway would be required to leave the second pier by June.',
    'The chapel in Bergen was attacked by an arsonist last night.',
    'A jury has ruled on one of the two men accused of selling the maps.',
    'Anna Keller was charged with fraud.',
  ])('%s', text => expect(told(text)).toEqual([]))

  test.each([
    ['The relief agency says that flour is now running out, threatening the towns in the hills.', 1],
    ['Anna Keller warned retaliation against the ports and the mills after the raid.', 1],
    ['Anna Keller spoke at noon, underlining that her crews were still at sea.', 1],
    ['Anna Keller spoke for an hour, threatening sanctions against the guild.', 1],
    ['Anna Keller called it a trap, repeating a phrase the palace uses when it sets out its terms.', 1],
  ])('%s', (text, count) => expect(told(text)).toHaveLength(count))
})

describe('a content has its subject, and nothing that somebody else says of it', () => {
  test.each([
    '<source>The mayor</source> <cue>said</cue> <content>that the depot must be closed</content>, <content>a demand</content> <source>the guild</source> <cue>has so far refused</cue> to consider.',
    'Later on Monday, <source>the Red Cross</source> <cue>said</cue> <content>a cook at the Red Cross relief station in Bergen, in western Norway, had been struck by a beam</content>.',
    '<content>Norway’s prime minister, Bram Osei, also travelled to the port to “calm both sides”</content>, <source>the Danish foreign minister Lida Keller</source> <cue>said</cue>.',
    'On Monday <source>a senior official</source> <cue>told</cue> the BBC <content>brokers have stepped up efforts to end the strike, but that the sides remain far apart</content>.',
    'Nothing is signed, but <cue>according to</cue> <source>media reports</source> <content>the draft would see Norway free 40 sailors in three groups</content>.',
    'New: <content>Norway to send envoys to the harbour talks despite “absurd” terms</content>, <source>Anna Keller</source> <cue>says</cue>',
    '<content>She had been visiting to greet Osei’s niece, who came from Bergen in May, and bring her a gift</content>, <source>Anna Keller</source> <cue>explained</cue>.',
    '<source>The “History” section of the site</source> <cue>explains</cue> <content>that the fire was started by the dam</content>.',
    '<source>Neither</source> <cue>expects</cue> <content>quick results</content>.',
    '<source>Anna Keller</source> <cue>has yet to publicly comment on</cue> <content>why the talks broke down</content>.',
    '<source>Anna Keller</source> <cue>referred to</cue> <content>the levy as the “harbour problem”</content>.',
  ])('%s', marked => checkScored(marked))
})

test.each([
  ['Anna Keller made it quite clear that the pier would be shut.', 'Anna Keller | that the pier would be shut'],
  [
    'Denmark, the envoy added in answer to a question by a reader, keeps all the ways open to it.',
    'the envoy | Denmark … keeps all the ways open to it',
  ],
  ['People who have seen the draft said that it was short.', 'People who have seen the draft | that it was short'],
])('what stands between does not hide it: %s', (text, expected) => {
  expect(told(text)).toEqual([expected])
})
