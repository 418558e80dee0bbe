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
    '<source>The coast guard</source> <cue>denied</cue> <content>firing on the second boat</content>.',
    '<source>Denmark</source> <cue>backs</cue> <content>that</content>.',
    'They met for <content>talks</content> <cue>described by</cue> <source>Danish officials</source> <content>as frank, yet short of a deal</content>.',
    '<source>Denmark</source> <cue>views</cue> <content>several clauses — such as the third — as an insult</content>.',
    '<source>The messaging from both crews</source> <cue>suggests</cue> <content>little hope of a deal</content>.',
  ])('%s', marked => checkScored(marked))
})

describe('a participle of saying has the subject that is meant', () => {
  test.each([
    ['Anna Keller insisted the rent was unfair, declining to specify a figure.', 'declining', 'Anna Keller'],
    [
      'The round failed hours after Anna Keller met the crews, proclaiming that the pier was shut.',
      'proclaiming',
      'Anna Keller',
    ],
    ['Ben Osei spoke of calm, while Anna Keller kept insisting that the pier stay shut.', 'insisting', 'Anna Keller'],
  ])('%s', (text, verb, name) => {
    const { attributions, mentions, figures } = annotate({ text, published: null, outlet: null }, trainedModels())
    const found = attributions.find(({ cue }) => text.slice(cue[0]!.start, cue.at(-1)!.end).includes(verb))
    expect(found?.speakers.map(index => figures[mentions[index]!.chain!]!.name)).toEqual([name])
  })
})

describe('nobody’s words run on into what the writer tells beside them', () => {
  test.each([
    '<source>Anna Keller</source> <cue>described</cue> <content>the round as a mess without end</content>, while Norway went on praising its boats.',
    '<source>Anna Keller</source> <cue>expressed</cue> <content>readiness for a second round</content> and took questions from the crews.',
    'While <source>Anna Keller</source> <cue>declined</cue> <content>to reveal the figure</content> — a number both sides keep — Osei left early.',
    'While <source>Anna Keller</source> <cue>declined</cue> <content>to name the firms</content> — honouring a promise made on the pier — <source>Osei</source> <cue>said</cue> <content>that two had left</content>.',
  ])('%s', marked => checkScored(marked))
})

describe('what nobody said is no saying', () => {
  test.each([
    'The port can stand repeated missile attacks.',
    'The first draft, which mainly favoured Denmark, was shown to the crews.',
    'Danish officials have had some success in trimming the plan.',
    'It was a 28-point plan to shut the dam.',
    'In plain words, Denmark blinked: the new rate is worth a third of the old one, whatever they call it in Copenhagen.',
    'The six-point text that was tabled on Monday was leaked on Friday.',
  ])('%s', text => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    expect(attributions.filter(({ gloss }) => gloss !== true)).toEqual([])
  })
})
