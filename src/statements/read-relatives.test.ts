import { describe, expect, test } from 'vitest'
import { checkScored } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('what is said in a relative clause is said of the noun before it', () => {
  test.each([
    'They met for <content>a round</content> that <source>the ministry</source> <cue>has claimed</cue> <content>is the last one</content>.',
    'Norway tabled <content>a map</content> which <source>Danish officials</source> <cue>viewed</cue> <content>as unfair to the crews</content>.',
    'They left out <content>a fund for poor valleys</content>, which <source>Denmark</source> <cue>wants</cue>.',
    'The strike must end before <content>the talks</content> <source>she</source> <cue>plans</cue> <content>to hold in May</content>.',
  ])('%s', checkScored)
})

describe('a noun of saying ends before the verb of its sentence', () => {
  test.each([
    ['Anna Keller’s plan to move the crews was part of a scheme.', 'to move the crews'],
    ['Anna Keller’s threat to shut the dam stands.', 'to shut the dam'],
    ['They refused Anna Keller’s demand that the dam be shut.', 'that the dam be shut'],
  ])('%s', (text, content) => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    expect(attributions.at(-1)!.content.map(({ start, end }) => text.slice(start, end))).toEqual([content])
  })
})
