import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { tellStatement } from './tell-statement.ts'

test.each([
  [
    'a quotation is printed whole, without the comma that is not the speaker’s',
    '“No crew, no ceremony,” Anna Keller said.',
    'said',
    '“No crew, no ceremony”',
  ],
  [
    'straight marks become curly ones, the words stay',
    'Anna Keller said the day had been "calm and useful".',
    'said',
    'the day had been “calm and useful”',
  ],
  [
    'a verb that judges becomes one that does not',
    'Anna Keller admitted that the talks had failed.',
    'said',
    'that the talks had failed',
  ],
  [
    'what is behind “that” is said, whatever the verb before it takes',
    'Anna Keller accused the guild of theft and that the toll was “not a gift”.',
    'said',
    'that the toll was “not a gift”',
  ],
  [
    'weight is laid on a thing without “that”',
    'Anna Keller stressed Danish advances and fresh momentum across the northern fields.',
    'stressed',
    'Danish advances and fresh momentum across the northern fields',
  ],
  [
    'an adverb of the narrator goes',
    'Anna Keller flatly denied that the dam was filled.',
    'denied',
    'that the dam was filled',
  ],
  [
    'a participle becomes finite',
    'Anna Keller called the day useful, adding that the talks would resume.',
    'said',
    'that the talks would resume',
  ],
  [
    'a tag inside a clause goes, and what it was left with',
    'Ardan, she added, could live with nine years, Anna Keller said.',
    'said',
    'Ardan could live with nine years',
  ],
  [
    'what goes on behind the tag belongs to the clause',
    'The lock would open in May, Anna Keller said, but only once the toll was paid.',
    'said',
    'the lock would open in May, but only once the toll was paid',
  ],
  [
    'where it was said is no part of it',
    'Anna Keller repeated in a broadcast to the pilots that the lock would open in May.',
    'repeated',
    'that the lock would open in May',
  ],
  [
    'a thing that is confirmed is no clause',
    'Anna Keller would confirm the barges but not the keys.',
    'would confirm',
    'the barges but not the keys',
  ],
  [
    'how much was said is no clause',
    'Anna Keller said nothing of the toll in Osford.',
    'said',
    'nothing of the toll in Osford',
  ],
  ['a present wish stays present', 'Anna Keller wants the reservoir filled.', 'wants', 'the reservoir filled'],
  [
    'a negated verb keeps its negation',
    'Anna Keller did not specify which points had changed.',
    'did not specify',
    'which points had changed',
  ],
  [
    'what has yet to be said has not been said',
    'Anna Keller is yet to comment on why the mill was closed.',
    'is yet to comment on',
    'why the mill was closed',
  ],
  [
    'a negation whose helping verb stands before another verb gets it back',
    'Anna Keller has thanked the council and not said whether she will sign the lease.',
    'has not said',
    'whether she will sign the lease',
  ],
  [
    'whom a saying assured is not told, and it was said',
    'Anna Keller assured that the mill would stay open all winter.',
    'said',
    'that the mill would stay open all winter',
  ],
  [
    'an adverb that turns the meaning stays',
    'Anna Keller would only accept a lease of nine years.',
    'would only accept',
    'a lease of nine years',
  ],
  [
    'what was agreed to keeps its preposition',
    'Anna Keller has agreed to a rota for the night ferries.',
    'agreed',
    'to a rota for the night ferries',
  ],
  [
    'a lead-in that a rewriter put before it is no part of what was said',
    'Experts revealed that Negotiations on the quota are close to collapse, according to Anna Keller.',
    'said',
    'negotiations on the quota are close to collapse',
  ],
  [
    'when it was repeated is no part of what was',
    'Anna Keller repeated late on Monday that no ferry would sail.',
    'repeated',
    'that no ferry would sail',
  ],
  [
    'of two clauses with an aside between them the first is told',
    'Anna Keller declined to reveal the fares — reflecting a wish of both towns — Keller noted that the boats were old.',
    'declined',
    'to reveal the fares',
  ],
  [
    'when it was hinted is no part of what was',
    'Anna Keller hinted in recent weeks that her guild was ready to strike if nothing came of it.',
    'hinted',
    'that her guild was ready to strike if nothing came of it',
  ],
  [
    'the first word of an answer is none of its clause',
    'No, Anna Keller said, the council had not told anyone that it would pay the toll.',
    'said',
    'the council had not told anyone that it would pay the toll',
  ],
  [
    'a verb that is only stressed',
    'Anna Keller does say "a lease that runs out by Tuesday is a visit".',
    'said',
    '“a lease that runs out by Tuesday is a visit”',
  ],
  [
    'words behind another clause are of that clause',
    'Osland still wants half the toll, Anna Keller said, though she called the sum "not insulting".',
    'said',
    'Osland still wants half the toll',
  ],
  [
    'a noun between verb and clause stays',
    'Anna Keller expressed regret that nobody had asked the millers.',
    'expressed',
    'regret that nobody had asked the millers',
  ],
])('%s', (_, text, verb, content) => {
  expect(told(text).map(one => one && [one.verb, one.content])).toContainEqual([verb, content])
})

test.each([
  [
    'a question before its refusal is told behind it',
    'Whether the council has approved the lease | Keller | declined | to say',
    'declined to say whether the council has approved the lease',
  ],
  [
    'what is only understood is no understanding of his',
    'Keller | is understood | to have told Osei that the guild will not go below nine boats',
    'is understood to have told Osei that the guild will not go below nine boats',
  ],
  [
    'the end of a list has no subject',
    'According to | Keller | the text caps the catch | raises the number of boats from 18 to 20',
    null,
  ],
])('%s', (_, line, expected) => {
  const parts = line.split(' | ')
  const cue = parts.find(part => /^(?:declined|is understood|According to)$/.test(part))!
  const place = (part: string) => {
    const start = parts.slice(0, parts.indexOf(part)).reduce((sum, each) => sum + each.length + 1, 0)
    return { file: 'a.txt', start, end: start + part.length, exact: part, prefix: '', suffix: '' }
  }
  const content = parts
    .filter(part => part !== cue && part !== 'Keller' && !part.startsWith('the text caps'))
    .map(place)
  const [statement] = buildRecord([analyseReport(reportOf('Anna Keller said the lock was shut.'))]).statements
  const variant = {
    ...statement!.variants[0]!,
    cue,
    lemma: { declined: 'decline', 'is understood': 'understand', 'According to': 'according' }[cue]!,
    source: 'Keller',
    evidence: { ...place(parts[0]!), start: 0, exact: parts.join(' ') },
    content,
    quoted: [],
    condition: null,
    mode: 'indirect' as const,
  }
  const told = tellStatement({ ...statement!, speaker: 'keller', variants: [variant] })
  expect(told && `${told.verb} ${told.content}`).toBe(expected)
})

test.each([
  ['with the cue', ['have warned against', 'any rota that leaves one boat']],
  ['behind the cue', ['have warned', 'against any rota that leaves one boat']],
])('what officials warn against is no clause, wherever the preposition is counted: %s', (_, [cue, content]) => {
  const text = 'Officials in Osford have warned against any rota that leaves one boat.'
  const report = reportOf(`Rota\n\n${text}`, { published: '2026-03-12' })
  const [statement] = buildRecord([analyseReport(report)]).statements.filter(({ speaker }) => speaker !== 'narrator')
  const [variant] = statement!.variants
  const start = report.text.indexOf(content!)
  const passage = { ...variant!.content[0]!, start, end: start + content!.length, exact: content! }
  const told = tellStatement({ ...statement!, variants: [{ ...variant!, cue: cue!, content: [passage] }] })
  expect(told && [`${told.verb} ${told.content}`, told.clause]).toEqual([
    'warned against any rota that leaves one boat',
    false,
  ])
})

test.each([
  ['a pronoun nobody resolves', 'Anna Keller threatened to sever that access.'],
  ['first person outside quotation marks', 'Anna Keller said we would sign the text soon.'],
  ['too few words', 'Anna Keller said no.'],
  ['some of what the sentence before names', 'Anna Keller said some were fair and others needed work.'],
  ['some of those whom it names', 'Anna Keller said three of them would sail in May.'],
  ['a moment that it names', 'Anna Keller said before then the crews would vote.'],
  ['the end of an accusation', 'Anna Keller rejected the crews of cutting the ropes.'],
  ['the object of a verb that turns it', 'Ben Osei had all the same spoken out against "foreign pilots on its quays".'],
  ['what is held, told before', 'Osei read of the talks that Ardan has proposed to hold in Osford next month.'],
  ['words whose limit is cut off', 'Anna Keller ruled out a vote for as long.'],
])('not retold: %s', (_, text) => {
  expect(told(text).filter(one => one !== null)).toEqual([])
})

function told(text: string) {
  const report = reportOf(text, { published: '2026-03-12' })
  const { statements } = buildRecord([analyseReport(report)])
  return statements.filter(({ speaker }) => speaker !== 'narrator').map(statement => tellStatement(statement))
}
