import { describe, expect, test } from 'vitest'
import { checkScored } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('whoever would tell nothing has refused to tell', () => {
  test.each([
    '<source>The harbour ministry</source> <cue>did not respond</cue> <content>to two requests for comment</content>.',
    '<source>Denmark</source> <cue>has not</cue> <cue><content>answered</content></cue>.',
    '<source>The union</source> <cue>has yet to</cue> <cue><content>reply</content></cue> formally.',
    '<source>The palace</source> <cue>would not comment on</cue> <content>the second map</content>.',
    '<source>Keller’s office</source> <cue>did not return</cue> <content>calls from this newspaper</content>.',
    '<source>The board</source> <cue>gave no details</cue> <content>of its pay offer</content>.',
    '<source>Keller’s office</source> <cue>left</cue> <content>several questions about the fund</content> unanswered.',
  ])('%s', marked => checkScored(marked.replaceAll('</cue> <cue><content>', ' <content>')))

  test.each([
    ['Anna Keller promised to name the crews, but would not be drawn on who pays them.', 'would not be drawn'],
    ['Anna Keller said boats could sail in May, but would not say which yards would build them.', 'would not say'],
    ['Neither envoy would be drawn on who pays the crews.', 'would be drawn'],
    ['Will the pier open? The harbour minister won’t say.', 'won’t say'],
    ['Anna Keller met the press. She would not name the tenants.', 'would not name'],
    ['Anna Keller said three points were open. She did not identify them.', 'did not identify'],
    ['Anna Keller said three points were open. She would not say which.', 'would not say'],
    ['Anna Keller named the day. The place she would not give.', 'would not give'],
    ['Anna Keller spoke to us. She would not give her age.', null],
    ['Anna Keller would not give the crews a day off.', null],
    ['The Herald has it from an official whom it did not name.', null],
    ['Norway has not responded to the offer.', null],
    ['The letter was never answered.', null],
  ])('%s', (text, cue) => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    const refusal = attributions.find(({ act }) => act === 'withhold')
    expect(refusal === undefined ? null : text.slice(refusal.cue[0]!.start, refusal.cue[0]!.end)).toBe(cue)
  })
})
