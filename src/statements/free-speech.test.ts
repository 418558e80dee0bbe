import { describe, expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('a sentence without a verb of saying goes on with the one before it', () => {
  test.each([
    ['Anna Keller said the map was old. She would sign it only in spring.', 2],
    ['Anna Keller told crews the map was old. But it would do for a year.', 2],
    ['Anna Keller says the map is old. She will not sign it.', 2],
    // Somebody else, the writer who knows the end, a clause within, words in quotation marks.
    ['Anna Keller said the map was old. Osei would sign it.', 1],
    ['Anna Keller said the map was old. She would later resign.', 1],
    ['Anna Keller said the map was old. The crews left because she would not sign.', 1],
    ['“The map is old,” Anna Keller said. She would sign it in spring.', 1],
    ['Anna Keller said the map was old.\nShe would sign it in spring.', 1],
  ])('%s', (text, count) => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    expect(attributions[0]!.content.length).toBe(count)
  })
})
