import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { stepsIn } from './find-steps.ts'
import { linesOf } from './lines.ts'
import { stepClauses, weighedSteps } from './weighed-steps.ts'

const PUBLISHED = '2031-05-07'

/** A report of Wednesday 7 May 2031 as its steps are weighed, after the rules have looked. */
function groundOf(text: string) {
  const document = annotate({ text, published: PUBLISHED, outlet: null }, trainedModels())
  const lines = linesOf(document)
  return [lines, document.figures, PUBLISHED, stepsIn(lines, document.figures, PUBLISHED)] as const
}

const TEXT =
  'Ada Keller said the ferries would carry grain from Friday, if the pilots agree. Nobody had slept on Monday.'

test('what looks ahead is asked of, with what is seen; what looks back is not', () => {
  const clauses = stepClauses(...groundOf(TEXT))
  expect(clauses.map(({ line, clause: { span } }) => line.words.slice(span.start, span.end))).toContain(
    'the ferries would carry grain from Friday, if the pilots agree',
  )
  expect(clauses.some(({ line }) => /slept/.test(line.words))).toBe(false)
  const { features } = clauses.find(({ features }) => features.includes('verb carry'))!
  expect(features).toEqual(
    expect.arrayContaining(['dated', 'modal would', 'modal would said', 'time days', 'condition', 'subject ferry']),
  )
})

test.each([
  [TEXT, 1, ['conditional 2031-05-09 | if the pilots agree']],
  [TEXT, -1, []],
  ['Ada Keller said the ferries would carry stones for ever.', 1, ['planned ..']],
  ['Ada Keller hoped that the ferries would sail.', 1, ['expected ..']],
  // A day that is past.
  ['Ada Keller said the ferries could sail on Monday, 5 May 2031.', 1, []],
] as const)('%s weighed %d', (text, worth, expected) => {
  const [lines, figures, published] = groundOf(text)
  const told = weighedSteps(lines, figures, published, [], () => worth).map(({ line, status, range, condition }) => {
    const { earliest, latest } = range
    const day = earliest === latest && earliest !== null ? earliest : `${earliest ?? ''}..${latest ?? ''}`
    const waits = condition === null ? '' : ` | ${lines[line]!.words.slice(condition.start, condition.end)}`
    return `${status} ${day}${waits}`
  })
  expect(told).toEqual(expected)
})

test('what the rules find is not asked of again', () => {
  const [lines, figures, published, ruled] = groundOf('Ada Keller will meet Tom Osei in Lima on Friday.')
  expect(ruled).toHaveLength(1)
  expect(weighedSteps(lines, figures, published, ruled, () => 1)).toEqual([])
})

test.each([
  ['Keller said a fuller draft would reach both teams on Friday.', 1],
  ['Ada Keller said the pilots would have nothing to complain of.', 0],
] as const)('by what was learnt %s', (text, steps) => {
  const [lines, figures, published] = groundOf(text)
  expect(weighedSteps(lines, figures, published, [])).toHaveLength(steps)
})

test('without grammar nothing is weighed', () => {
  const document = annotate({ text: TEXT, published: PUBLISHED, outlet: null })
  expect(weighedSteps(linesOf(document), document.figures, PUBLISHED, [], () => 1)).toEqual([])
})
