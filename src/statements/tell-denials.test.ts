import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport, annotate } from '../analyse-report.ts'
import { tellDenials } from './tell-denials.ts'

/** A text; the clause that denies; the words it answers. */
const DENIED: readonly [string, string, string][] = [
  [
    'Trawlers took 900 tonnes too much last year, the harbour board alleges, a charge which the Foreign Ministry disputes.',
    'a charge which the Foreign Ministry disputes',
    'Trawlers took 900 tonnes too much last year, the harbour board alleges',
  ],
  [
    'Guns were moved across the river, which the Defence Ministry denies.',
    'which the Defence Ministry denies',
    'Guns were moved across the river',
  ],
  [
    'Shells hit the market in Port Osei on Sunday. Nine people were hurt; the Defence Ministry denied that its guns had fired.',
    'the Defence Ministry denied that its guns had fired',
    'Shells hit the market in Port Osei on Sunday.',
  ],
  [
    'Two boats were rammed off Port Osei. The Defence Ministry has denied responsibility.',
    'The Defence Ministry has denied responsibility',
    'Two boats were rammed off Port Osei.',
  ],
  [
    'The Foreign Ministry denied reports that it could live with ten per cent.',
    'The Foreign Ministry denied reports that it could live with ten per cent',
    'reports that it could live with ten per cent',
  ],
  [
    '"Not one boat leaves," a captain said.\n\nThe Fisheries Ministry contradicted him within hours.',
    'The Fisheries Ministry contradicted him within hours',
    '"Not one boat leaves," a captain said.',
  ],
  [
    'Anna Keller said nothing had changed, and dismissed as "fantasy" a report that the gate would open.',
    'and dismissed as "fantasy" a report that the gate would open',
    'a report that the gate would open',
  ],
  [
    'Anna Keller could accept ten, an aide said. Her office called that "untrue".',
    'Her office called that "untrue"',
    'Anna Keller could accept ten, an aide said.',
  ],
]

test.each(DENIED)('"%s" denies', (text, clause, claim) => {
  const found = denialsIn(text)
  expect(found.map(denial => text.slice(denial.clause.start, denial.clause.end))).toEqual([clause])
  expect(found.map(denial => text.slice(denial.claim.start, denial.claim.end))).toEqual([claim])
})

const NOT_DENIED = [
  'The Foreign Ministry rejected the draft that Anna Keller had tabled.',
  'The offer mirrors the one of April, which the Foreign Ministry rejected.',
  'The Foreign Ministry has not denied it.',
  'The Foreign Ministry called the offer generous.',
  'The Foreign Ministry disputed the line of the border at sea.',
]

test.each(NOT_DENIED)('"%s" denies nothing in passing', text => {
  expect(denialsIn(text)).toEqual([])
})

test('a denial told in passing is a telling with the passage it answers', () => {
  const [text] = DENIED[0]!
  const { tellings, figures } = analyseReport(reportOf(text, { file: '0.txt', published: '2031-05-06' }))
  const told = tellings!.find(({ topic }) => topic === 'denied')!
  expect(told.passage.exact).toBe('a charge which the Foreign Ministry disputes')
  expect(figures[told.denial!.by]!.name).toBe('Foreign Ministry')
})

function denialsIn(text: string) {
  const document = annotate({ text, published: '2031-05-06', outlet: null })
  return document.sentences.flatMap(sentence => tellDenials(document, sentence))
}
