import { describe, expect, test } from 'vitest'
import { checkAttributions, checkScored, speakersIn } from '../../tests/marked-attributions.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('an attribution that closes its sentence has all that stands before it', () => {
  test.each([
    '<content>The bell of the old mill stays where it is</content>, <source>the Mayor of the City, Anna Keller,</source> <cue>told</cue> cadets at their parade this morning.',
    '<content>The mill was hit by two shells</content>, <source>the commission appointed by the council</source> <cue>reported</cue> on Thursday.',
    '<content>As to tolls, the council had never been against them</content>, <source>the Speaker</source> <cue>went on</cue>.',
    'But <content>the swap was still on the table</content>, <source>a lawyer for three of the lenders</source> <cue>told</cue> the court on Monday.',
    '<content>Nobody had seen the second page of the draft</content>, <source>the union’s lawyer, Lida Marsh,</source> <cue>repeated</cue> before the vote.',
    '<content>Growers were asked to wait for rain</content>, <source>the farm minister of neighbouring Osland</source> <cue>said</cue> later.',
  ])('%s', checkScored)
})

describe('no closing attribution', () => {
  test.each([
    // Nothing is told before the comma, or the clause only opens another; nobody speaks.
    'On Monday, after the vote, Keller’s friends told nobody.',
    'The rain stopped, and the strike went on.',
    'When the rain stopped, the strike went on.',
  ])('%s', text => expect(speakersIn(text, trainedModels()).filter(name => name !== '')).toEqual([]))
})

test('all that somebody would say was said', () => {
  checkAttributions(
    '<content>It was going home “for as long as it takes”</content>, was all that <source>Keller</source> <cue>would tell</cue> reporters at the gate.',
  )
})

test('who is reported to have said it said it, at second hand', () => {
  expect(speakersIn('Anna Keller is reported to have told Ben Osei that the bell stays.', trainedModels())).toEqual([
    '',
    'Anna Keller',
  ])
})

test('whoever made a body does not speak for it', () => {
  expect(
    speakersIn('The mill was hit, the commission appointed by the Valley Council reported on Monday.', trainedModels()),
  ).toEqual(['commission, Valley Council'])
})

test('what a thing is called may stand before the thing', () => {
  checkScored(
    '<source>The minister</source> <cue>dismissed</cue> as a forgery <content>the draft that has gone round</content>.',
  )
})

test('what a hyphen joins is one word of the source', () => {
  checkScored(
    '<source>Far-left members of the board</source> <cue>have voiced</cue> <content>their anger at the swap</content>.',
  )
})
