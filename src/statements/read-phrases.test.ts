import { describe, expect, test } from 'vitest'
import { checkAttributions } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'

describe('words are given to somebody without a verb of saying', () => {
  test.each([
    '<content>The plan is</content>, <cue>in the words of</cue> <source>Anna Keller</source>, <content>“a trap”</content>.',
    '<cue>In the words of</cue> <source>Anna Keller</source>, <content>the plan is “a trap”</content>.',
    'Anna Keller left early. <content>It was</content>, in <source>her</source> <cue>words</cue>, <content>“a wasted week”</content>.',
    '<cue>To quote</cue> <source>Anna Keller</source>, <content>the plan is “a trap”</content>.',
    'As <source>Anna Keller</source> <cue>puts it</cue>, <content>the plan is “a trap”</content>.',
    '<cue>In the view of</cue> <source>Anna Keller</source>, <content>the plan is a trap</content>.',
    '<content>“A trap in fine paper,”</content> as <source>Anna Keller</source> <cue>put it</cue> on Monday.',
    'The guards may come without arms and, as <source>Anna Keller</source> <cue>phrased it</cue>, <content>“not one boat more”</content>.',
    '<content>A handshake “is the roof, never the cellar”</content>, in <source>Anna Keller</source>’s <cue>formula</cue>.',
  ])('%s', checkAttributions)
})

test('behind somebody’s words a second source has told only what hangs on their end', () => {
  const text =
    'Anna Keller called for patience after a landslide at the quarry, in which forty sheep were lost, according to the shepherds’ guild.'
  const { attributions } = annotate({ text, published: null, outlet: null })
  expect(
    attributions.map(({ lemma, content }) => [lemma, ...content.map(({ start, end }) => text.slice(start, end))]),
  ).toContainEqual(['according', 'in which forty sheep were lost'])
})

describe('a passive may name its speaker', () => {
  test.each([
    'It <cue>was made clear by</cue> <source>Anna Keller</source> <content>that there would be no deal</content>.',
    'It <cue>was confirmed on Monday by</cue> <source>Anna Keller</source> <content>that talks would resume</content>.',
    'It <cue>has been announced by</cue> <source>Ardan officials</source> <content>that the dam is shut</content>.',
  ])('%s', checkAttributions)
})

test('whoever rejected the condition has not rejected what it is a condition of', () => {
  const text =
    'Anna Keller said the board would sign provided that the pier stays shut, a condition the firm has rejected.'
  const { attributions } = annotate({ text, published: null, outlet: null })
  expect(
    attributions.map(({ lemma, content }) => [lemma, ...content.map(({ start, end }) => text.slice(start, end))]),
  ).toEqual([
    ['say', 'the board would sign provided that the pier stays shut'],
    ['reject', 'the pier stays shut'],
  ])
})

describe('a charge is answered in a relative clause', () => {
  test.each([
    '<source>Anna Keller</source> <cue>accused</cue> <content>Osland of moving troops</content>, an accusation that <source>Bela</source> <cue>rejected</cue>.',
  ])('%s', checked => {
    // The charge is the content of both; it is marked twice.
    checkAttributions(
      checked.replace(
        '<content>Osland of moving troops</content>',
        '<content><content>Osland of moving troops</content></content>',
      ),
    )
  })
})

describe('telling nothing', () => {
  test.each([
    '<content>Which points had gone</content> <source>Anna Keller</source> <cue>would not say</cue>.',
    'Asked <content>whether the map had gone</content>, <source>Anna Keller</source> <cue>did not answer</cue>.',
    '<source>Anna Keller</source> <cue>would neither confirm nor deny</cue> <content>the figure</content>.',
  ])('%s', checkAttributions)
})
