import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { passageOf } from '../document/passage.ts'
import { openDesk } from './desk.ts'
import { asListed, asPrinted, inOwnVoice } from './own-voice.ts'

test.each([
  [
    'a whole sentence',
    'The session ended without a signature.',
    'The Ardan Post reports that the session ended without a signature',
  ],
  [
    'a participle at its head in lower case',
    'Written answers are due in Osford.',
    'The Ardan Post reports that written answers are due in Osford',
  ],
  [
    'without its dateline',
    'OSFORD, Friday. — Talks on the bridge ended in Osford.',
    'The Ardan Post reports that talks on the bridge ended in Osford',
  ],
  [
    'without the narrator’s gloss',
    'Ardan and Osland left the house without an agreement, raising fears of a long winter.',
    'The Ardan Post reports that Ardan and Osland left the house without an agreement',
  ],
  [
    'without the word that it was reported',
    'Ardan and Osland signed the ferry rota, it was reported.',
    'The Ardan Post reports that Ardan and Osland signed the ferry rota',
  ],
  [
    'with what is included and what is exchanged',
    'Ardan will lend nine ferries, including two new ones, for a share of the fares.',
    'The Ardan Post reports that Ardan will lend nine ferries, including two new ones, for a share of the fares',
  ],
  [
    'with the day its weekday stands for',
    'The ferry board left the hall on Tuesday.',
    'The Ardan Post reports that the ferry board left the hall on Tuesday (10 March)',
  ],
  [
    'without the adverb that judges',
    'The Osland navy flatly denied the charge of fishermen.',
    'The Ardan Post reports that the Osland navy denied the charge of fishermen',
  ],
  [
    'without the joint to what comes after it',
    'Before that Ardan is to write to both crews.',
    'The Ardan Post reports that Ardan is to write to both crews',
  ],
])('retold as the report’s: %s', (_, sentence, expected) => {
  expect(retold(sentence)).toBe(expected)
})

test.each([
  ['it leans on the sentence before', 'They left the house without an agreement.'],
  ['it points at somebody', 'Ardan said he would not come back.'],
  ['its day means something only on its page', 'Talks between Ardan and Osland resumed yesterday.'],
  ['it holds a quotation', 'The envoy called the day "useful and calm" for all.'],
  ['it is no sentence', 'No agreement on the bridge.'],
  ['what was said stands before it', 'President Ilse Keller said on Tuesday, urging the crews to come home.'],
  ['whose it is the sentence before says', 'In her view nothing will be signed before Easter.'],
  ['who settles the sentence before says', 'At the old grain market they would settle by noon.'],
  ['who they are the sentence before says', 'The clerk of the mill said they were the last of the year.'],
  ['where it leads the sentence before says', 'The two crews of the ferry will be there.'],
  ['it is a question', 'Are there really only two ferries on the strait?'],
  ['somebody says it', 'The ferries will sail again from Easter, said Keller.'],
])('left out because %s', (_, sentence) => {
  expect(retold(sentence)).toBeNull()
})

test('a clause whose condition follows is not retold without it', () => {
  const text = 'Ardan is ready to send eighty observers, but only if Osland asks for them.'
  const clause = 'Ardan is ready to send eighty observers'
  expect(retold(text, { start: 0, end: clause.length })).toBeNull()
})

test('a passage that ends with an aside is not taken for the sentence whose verb comes after', () => {
  const text = 'Dozens of dockers, on strike since Easter, marched on the harbour board.'
  const clause = 'Dozens of dockers, on strike since Easter'
  expect(retold(text, { start: 0, end: clause.length })).toBeNull()
})

function retold(text: string, span = { start: 0, end: text.length }): string | null {
  const report = reportOf(text, { outlet: 'Ardan Post', published: '2026-03-12' })
  const told = inOwnVoice(openDesk(buildRecord([analyseReport(report)])), 'a', passageOf(report, span))
  return told === null ? null : told.map(run => (run.kind === 'marks' ? '' : run.text)).join('')
}

test.each([
  [
    'Both crews sail at noon, the harbour master said.',
    'The Ardan Post writes: “Both crews sail at noon, the harbour master said”',
  ],
  ['They sail at noon, the harbour master said.', null],
  ['Keller called it "calm" and left.', null],
  ['who sail at noon.', null],
  ['Minister Ben Osei told the Osford Post on his return from Ardan on Friday.', null],
  [
    "Let's look closer: Millers and weavers met in Osford.",
    'The Ardan Post writes: “Millers and weavers met in Osford”',
  ],
])('between marks where it cannot be retold: %s', (sentence, expected) => {
  const report = reportOf(sentence, { outlet: 'Ardan Post', published: '2026-03-12' })
  const desk = openDesk(buildRecord([analyseReport(report)]))
  const told = asPrinted(desk, 'a', passageOf(report, { start: 0, end: sentence.length }))
  expect(told === null ? null : told.map(run => (run.kind === 'marks' ? '' : run.text)).join('')).toBe(expected)
})

test.each([
  ['May 4: replies due in Osford.', 'The Ardan Post lists: “May 4: replies due in Osford”'],
  ['4 May 2026 – second round in Osford', 'The Ardan Post lists: “4 May 2026 – second round in Osford”'],
  ['May 4 is the day of the vote.', null],
])('an entry of a calendar is listed: %s', (sentence, expected) => {
  const report = reportOf(sentence, { outlet: 'Ardan Post', published: '2026-03-12' })
  const desk = openDesk(buildRecord([analyseReport(report)]))
  const passage = passageOf(report, { start: 0, end: sentence.length })
  const told = asListed(desk, 'a', passage)
  expect(told === null ? null : told.map(run => (run.kind === 'marks' ? '' : run.text)).join('')).toBe(expected)
  if (expected !== null) expect(inOwnVoice(desk, 'a', passage)).toBeNull()
})
