import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

const models = trainedModels()

/** What the texts of a report set out, in reading order. */
function pointsIn(text: string): readonly string[] {
  const { texts = [] } = tell(reportOf(text), annotate({ text, published: null, outlet: null }, models))
  return texts.flatMap(({ points }) => points.map(({ passage }) => passage.exact))
}

const TALKS = 'Envoys of Norway and Kenya met for talks on the lake.'

test.each([
  [
    'a verb far behind the name',
    'The revised draft, eleven pages and two tables put together by lawyers in a single night, obliges both to count the boats.',
    ['obliges both to count the boats'],
  ],
  ['a verb hung on the name', 'Both sides have a Kenyan proposal setting a levy on nets.', ['setting a levy on nets']],
  [
    'a part of the text',
    'The draft’s last clause would let the patrols board ships.',
    ['would let the patrols board ships'],
  ],
  [
    'what somebody says in a text',
    'In a memo to both delegations, the chair suggests a joint guard.',
    ['a joint guard'],
  ],
  [
    'what a text makes others do',
    'The new draft is out. It has the patrols leave the bay.',
    ['has the patrols leave the bay'],
  ],
  [
    'a clause that ends with the text',
    'No toll is foreseen in the new draft.',
    ['No toll is foreseen in the new draft'],
  ],
  ['a thing that is not in it', 'A toll on nets is not in the new draft.', ['A toll on nets is not in the new draft']],
  [
    'what stood in the first one',
    'Kenya rejects the panel that stood in the first draft.',
    ['the panel that stood in the first draft'],
  ],
  ['a blank', 'On the price of the boats the new draft has a blank.', ['has a blank']],
  [
    'told by those who know it',
    'Two envoys familiar with the new draft said the levy on nets had been struck out.',
    ['the levy on nets had been struck out'],
  ],
  ['how long it is', 'Two envoys familiar with the new draft said it ran to nine points.', []],
  [
    'suggested by whoever made it',
    'The mediators tabled a new draft. The mediators have suggested nine buoys.',
    ['nine buoys'],
  ],
  [
    'of the text just named',
    'The chair said he would print a third version of the draft, and that it would contain a price for the boats.',
    ['it would contain a price for the boats'],
  ],
  ['what becomes of a text', 'The revised draft angered the boatmen and won little praise.', []],
])('%s', (_, sentence, expected) => {
  expect(pointsIn(`${TALKS} ${sentence}`)).toEqual(expected)
})
