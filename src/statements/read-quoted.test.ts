import { describe, expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { checkAttributions } from '../../tests/marked-attributions.ts'
import { analyseReport } from '../analyse-report.ts'

describe('the words are those of whom the outlet quotes', () => {
  test.each([
    '<content>“The pier is not for sale,”</content> the Register <cue>quoted <source>Anna Keller</source> as saying</cue>.',
    'The agency <cue>cited <source>the harbour chief, Ben Osei</source>, as saying</cue> <content>that two cranes were lost</content>.',
    'The Register had <cue>quoted <source>her</source> as warning</cue> <content>that the ferry was late</content>.',
    '<source>Anna Keller</source> <cue>was quoted as saying</cue> <content>the ferry would sail</content>.',
    '<source>Anna Keller</source> <cue>was cited by the agency as insisting</cue> <content>that the ferry would sail</content>.',
    '<content>“Nine days at the least,”</content> <source>Anna Keller</source> <cue>was quoted as saying</cue> by the Register.',
  ])('%s', checkAttributions)
})

test('the outlet that quotes is a link of the chain', () => {
  const text = 'The Ardan Register quoted Anna Keller as saying that the pier was lost.'
  const { statements, figures } = analyseReport(reportOf(text))
  expect(statements.map(({ speaker }) => figures[speaker!]!.name)).toEqual(['Anna Keller'])
  expect(statements[0]!.chain.map(({ name }) => name)).toEqual(['a.txt', 'Ardan Register', 'Anna Keller'])
})
