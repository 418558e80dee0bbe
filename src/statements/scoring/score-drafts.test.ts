import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkScored } from '../../../tests/marked-attributions.ts'
import { analyseReport, annotate } from '../../analyse-report.ts'
import { covers } from '../../document/span.ts'
import { trainedModels } from '../../workflows/trained-models.ts'

/** Beyond what the rules see: what is believed, wanted, meant; verbs of no lexicon. */
const CASES: Readonly<Record<string, string>> = {
  'a belief': '<source>Many farmers</source> <cue>are convinced</cue> <content>that the dam will never open</content>.',
  'a plain saying': '<source>Anna Keller</source> <cue>said</cue> <content>the talks would resume on Monday</content>.',
  'a quotation before its speaker':
    '<content>“We came with a figure,”</content> <source>Anna Keller</source> <cue>said</cue> on the steps.',
  'a thing that is refused ends where the next clause begins':
    '<source>Anna Keller</source> <cue>rejected</cue> <content>the map</content> and the second vote failed.',
  'a clause is whole up to its condition':
    '<source>Anna Keller</source> <cue>said</cue> <content>the dam would open, provided that the crew came home</content>.',
  'a condition before quoted words is said with them':
    '<source>Bram Osei, the harbour minister,</source> <cue>said</cue> <content>Ardan took the paper as a basis provided that the lines on tolls and on the weekly count of ships were binding from the first week, “whatever becomes of the rest”</content>.',
}

describe('attributions with the trained scorer', () => {
  test.each(Object.entries(CASES))('%s', (_, marked) => checkScored(marked))
})

test('what the narrator tells of somebody without a word of theirs is no statement', () => {
  const text = 'Anna Keller toyed with the idea of a weaker dam. The talks ended at noon.'
  const { statements } = analyseReport(
    { id: 'a', file: 'a.txt', text, title: null, outlet: null, byline: null, published: null, url: null, problems: [] },
    trainedModels(),
  )
  expect(statements.filter(({ speaker, mode }) => speaker !== null && mode === 'indirect')).toEqual([])
})

test('whatever the text, every span lies inside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc
          .array(fc.constantFrom('Anna Keller', 'said', '“', '”', ',', '.', 'that', '\n', 'and', 'he', '\ud800', ':'), {
            maxLength: 60,
          })
          .map(list => list.join(' ')),
      ),
      text => {
        for (const { source, cue, content } of read(text).attributions) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...source, ...cue, ...content])
            expect(covers({ start: 0, end: text.length }, span) && span.end > span.start).toBe(true)
        }
      },
    ),
  )
})

function read(text: string) {
  return annotate({ text, published: null, outlet: null }, trainedModels())
}
