import { describe, expect, test } from 'vitest'
import { checkScored, speakersIn } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('source and content end where their words do', () => {
  test.each([
    '<source>Its chairman</source> <cue>insisted</cue> this week <content>there had been no leak at the mill</content>.',
    '<source>The coast guard</source> this week <cue>also said</cue> <content>it was looking into the crash</content>.',
    '<source>The union</source> <cue>refuses</cue> <content>to discuss the rota</content>.',
    '<source>Growers</source> <cue>have called for</cue> <content>a price that covers their costs, as well as an end to the toll</content>.',
  ])('%s', checkScored)
})

describe('what is told in somebody’s words ends with them', () => {
  test.each([
    ['The mill has not confirmed it has agreed to the price, and no word came from the growers.', 'to the price'],
    [
      'Two envoys told us that the union had requested four changes, including a pledge that pay will hold if the talks fail.',
      'four changes, including a pledge that pay will hold if the talks fail',
    ],
  ])('%s', (text, content) => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    const inner = attributions.find(({ nestedIn }) => nestedIn !== null)!
    expect(inner.content.map(({ start, end }) => text.slice(start, end))).toEqual([content])
  })
})

test('whoever blames somebody behind a comma is the one who spoke before it', () => {
  const text = 'The ministry says there is no shortage, blaming traders for any empty shelves.'
  const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
  expect(attributions.map(({ act }) => act)).toEqual(['deny', 'accuse'])
  expect(speakersIn(text, trainedModels())).toEqual(['ministry', 'ministry'])
})

test('who asks for a living wants nothing by it', () => {
  expect(speakersIn('The minister was asked by a reporter what held up the deal.', trainedModels())).toEqual([])
})

describe('what somebody lets be known, puts so, or holds', () => {
  test.each([
    '<source>The mayor</source> <cue>let both papers know</cue> <content>that the bridge stays shut</content>.',
    '<content>“No boat, no vote,”</content> is how <source>Anna Keller</source> <cue>put</cue> it.',
    '<source>Her deputy</source> <cue>is of the opinion</cue> <content>that the board should have acted sooner</content>.',
    '<content>The strike isn’t off</content>, <cue>says</cue> <source>the captain behind him</source>; it rained all day.',
    '<content>Nonsense</content>, <cue>says</cue> <source>Colonel Keller of the staff</source>: <content>it is theft with a receipt</content>.',
  ])('%s', checkScored)
})

test('what was reported at noon is an event, and nobody’s word', () => {
  expect(speakersIn('The fire was reported at noon and is under investigation.', trainedModels())).toEqual([])
})
