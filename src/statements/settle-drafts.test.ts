import { describe, expect, test } from 'vitest'
import { checkScored } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('what belongs to a saying is in its cue or in its content', () => {
  test.each([
    '<source>Danish leaders</source> <cue>remain skeptical of</cue> <content>the second plan</content>.',
    '<source>Danish ministers</source> <cue>warned</cue> <content>retaliation against the northern ports</content>.',
    '<source>Anna Keller</source> <cue>signaled</cue> <content>unease about Norway changing the map</content>.',
    '<source>Anna Keller</source> <cue>requested</cue> <content>firm, lasting guarantees from the harbour board</content>.',
    '<source>Danish officials</source> <cue>acknowledged</cue> <content>that the round — including a late walk by the lake — did not bring a deal</content>.',
    '<content>Several boats were held</content>, <cue>according to</cue> <source>Ardan Radio</source>, which is printed in Bela.',
    '<source>Denmark</source> <cue>backs</cue> <content>that</content>.',
  ])('%s', marked => checkScored(marked))
})

describe('nobody’s words run on into what the writer tells beside them', () => {
  test.each([
    '<source>Anna Keller</source> <cue>described</cue> <content>the round as a mess without end</content>, while Norway went on praising its boats.',
    '<source>Anna Keller</source> <cue>expressed</cue> <content>readiness for a second round</content> and took questions from the crews.',
    'While <source>Anna Keller</source> <cue>declined</cue> <content>to reveal the figure</content> — a number both sides keep — Osei left early.',
  ])('%s', marked => checkScored(marked))
})

describe('what nobody said is no saying', () => {
  test.each([
    'The port can stand repeated missile attacks.',
    'The first draft, which mainly favoured Denmark, was shown to the crews.',
    'Danish officials have had some success in trimming the plan.',
    'It was a 28-point plan to shut the dam.',
    'The six-point text that was tabled on Monday was leaked on Friday.',
  ])('%s', text => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    expect(attributions.filter(({ gloss }) => gloss !== true)).toEqual([])
  })
})
