import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { NOWHERE } from './find-place.ts'
import { linesOf } from './lines.ts'
import { datedClauses, weighedMeetings } from './weighed-meetings.ts'

const PUBLISHED = '2031-05-07'

/** A report of Wednesday 7 May 2031. */
function groundOf(text: string) {
  const document = annotate({ text, published: PUBLISHED, outlet: null }, trainedModels())
  return [linesOf(document), document.figures, PUBLISHED] as const
}

test('a clause that names a day is seen by its words and their classes, and not by names', () => {
  const [clause] = datedClauses(...groundOf('Ada Keller and the pilots haggled over the fares at a hotel on Monday.'))
  expect(clause!.features).toEqual(
    expect.arrayContaining(['past', 'verb haggle', 'does meets past', 'of house', 'word hotel', 'precision day']),
  )
  expect(clause!.features.some(feature => /keller/i.test(feature))).toBe(false)
})

test.each([
  ['The pilots haggled over the fares on Monday.', 1, ['held 2031-05-05']],
  ['The pilots haggled over the fares on Monday.', -2, []],
  ['Ada Keller will see the pilots on Friday.', 1, ['planned 2031-05-09']],
  ['Ada Keller offered to see the pilots on Friday.', 1, ['offered 2031-05-09']],
  // No day, no meeting.
  ['The pilots haggled over the fares.', 1, []],
] as const)('%s weighed %d', (text, worth, expected) => {
  const [lines, figures, published] = groundOf(text)
  const found = weighedMeetings(lines, figures, published, NOWHERE, [], () => worth)
  expect(found.map(({ telling: { status, range } }) => `${status} ${range.earliest}`)).toEqual(expected)
})

test('where the rules find a meeting of that day, nothing is asked', () => {
  const [lines, figures, published] = groundOf('The pilots haggled over the fares on Monday.')
  const ruled = weighedMeetings(lines, figures, published, NOWHERE, [], () => 1).map(({ telling }) => telling)
  expect(weighedMeetings(lines, figures, published, NOWHERE, ruled, () => 1)).toEqual([])
})
