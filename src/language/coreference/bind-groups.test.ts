import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { bindGroups } from './bind-groups.ts'
import { joinTold } from './join-told.ts'

test.each([
  [
    'Anna Keller met Tom Osei in Nairobi on Monday. The two men spoke for an hour.',
    'The two men',
    ['Anna Keller', 'Tom Osei'],
  ],
  [
    'Denmark and Kenya signed the fishing treaty. Both countries must now ratify it.',
    'Both countries',
    ['Denmark', 'Kenya'],
  ],
  [
    'Denmark accused Kenya of dumping steel. The two sides will meet again in May.',
    'The two sides',
    ['Denmark', 'Kenya'],
  ],
  [
    'Ada Keller flew to Oslo to see Lars Holm. The visit was short. Both leaders declined to speak afterwards.',
    'Both leaders',
    ['Ada Keller', 'Lars Holm'],
  ],
  [
    'The Dockers’ Union and the Harbour Authority broke off wage talks. Both parties blamed the weather.',
    'Both parties',
    ['The Dockers’ Union', 'the Harbour Authority'],
  ],
  [
    'Ada Keller, Lars Holm and Tom Osei signed the climate text. The three ministers left at once.',
    'The three ministers',
    ['Ada Keller', 'Lars Holm', 'Tom Osei'],
  ],
  [
    'Denmark and Kenya ended two days of herring talks. Norway, which mediates, said both governments were patient. Denmark and Kenya agreed to meet in May.',
    'both governments',
    ['Denmark', 'Kenya'],
  ],
])('a group means those just named, when it counts them: %s', (text, group, members) => {
  expect(groupsIn(text)).toContainEqual([group, members])
})

test.each([
  'Ada Keller met Tom Osei and Lars Holm in Nairobi. The two men spoke for an hour.',
  'Denmark, Kenya and Norway signed the treaty. Both countries must now ratify it.',
  'Ada Keller spoke to reporters on Monday. Both leaders were tired.',
  'Kenya accused Denmark of dumping. Norway mediates. Norway will see both sides on Friday.',
])('where more or fewer could be meant it stays open: %s', text => {
  for (const [, members] of groupsIn(text)) expect(members).toBeNull()
})

test.each([
  'Ada Keller met Tom Osei. Both sides of the river were flooded.',
  'Ada Keller met Tom Osei. The two men who fled were found.',
  'Ada Keller met Tom Osei. Two ministers resigned.',
  'Ada Keller met Tom Osei. She was cheered by both men and women.',
])('what says itself who is meant is no such group: %s', text => {
  expect(groupsIn(text)).toEqual([])
})

/** Groups, and the first words of each member, or null. */
function groupsIn(text: string) {
  const models = trainedModels()
  const document = annotate({ text, published: null, outlet: null }, models)
  const references = bindGroups(joinTold(models.findReferences(document).references, document), document)
  const printed = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return references.flatMap(reference => {
    const { members } = reference
    if (members === undefined) return []
    const names = members?.map(chain => printed(references.find(one => one.chain === chain)!)) ?? null
    return [[printed(reference), names] as const]
  })
}
