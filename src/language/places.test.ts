import { expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** Who is told to have said something in the sentence. */
function speakersIn(text: string): readonly string[] {
  const { attributions, mentions, figures } = annotate({ text, published: '2031-05-07', outlet: null }, trainedModels())
  return attributions.flatMap(({ speakers }) => speakers.map(at => figures[mentions[at]!.chain!]!.name))
}

test.each([
  ['The plan was changed after criticism from Ottawa for its haste.', ['Canada']],
  ['The plan was changed after criticism from Ottawa and Nordic allies for its haste.', ['Canada', 'Nordic allies']],
  ['A train from Ottawa was late, officials said.', ['officials']],
])('what comes from a capital comes from its government, and trains from the town: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers)
})
